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
  /** Ends at once and waits for nothing. */
  exit(code: number): void
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

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
    for (const signal of signals) process.on(signal, stop)
    return () => {
      for (const signal of signals) process.off(signal, stop)
    }
  },
  exit: (code) => process.exit(code),
}
