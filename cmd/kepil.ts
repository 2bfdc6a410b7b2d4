/** The one program. */
import { ownIo } from './io.ts'
import { main } from './main.ts'

// A reader that has seen enough closes its end; that is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 3)
})
process.exitCode = await main(process.argv.slice(2), ownIo)
