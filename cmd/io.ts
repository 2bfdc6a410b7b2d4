/** What a verb has of the world around it, so that a test may give it another. */
import type { Environment } from '#platform/config'

/** Where something is written; whether it is a terminal decides whether a bar is drawn there. */
export type Output = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number }

/** The surroundings of one run of the program. */
export type Io = {
  readonly stdin: AsyncIterable<Buffer>
  readonly stdout: Output
  readonly stderr: Output
  readonly environment: Environment
  /** The folder that names of files are read from. */
  readonly folder: string
  /** Calls `stop` each time the run is asked to stop (Ctrl-C, a signal), until what is returned is called. */
  onStop(stop: () => void): () => void
  /** From now on a hang-up (SIGHUP) asks for this, and no longer to stop. */
  onHangUp(renew: () => void): void
  /** Ends at once and waits for nothing. */
  exit(code: number): void
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
let renewing: (() => void) | undefined

/** The surroundings of the program itself. */
export const ownIo: Io = {
  get stdin() {
    return process.stdin as AsyncIterable<Buffer>
  },
  stdout: process.stdout,
  stderr: process.stderr,
  environment: process.env,
  folder: process.cwd(),
  onStop: (stop) => {
    const heed = (signal: NodeJS.Signals): void => {
      if (signal === 'SIGHUP' && renewing) renewing()
      else stop()
    }
    for (const signal of signals) process.on(signal, heed)
    return () => {
      for (const signal of signals) process.off(signal, heed)
    }
  },
  onHangUp: (renew) => {
    renewing = renew
  },
  exit: (code) => process.exit(code),
}

/** Aborted by the first Ctrl-C; the second, a while later, does not wait for anything. */
export function stopSignal(io: Io): AbortSignal {
  const controller = new AbortController()
  let askedAt = 0
  io.onStop(() => {
    if (controller.signal.aborted && performance.now() - askedAt > 1000) io.exit(130)
    if (controller.signal.aborted) return
    askedAt = performance.now()
    controller.abort()
  })
  return controller.signal
}
