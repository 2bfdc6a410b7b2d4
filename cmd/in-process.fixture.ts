/** The program run within the test's own process, in surroundings given by the test. */
import { Readable, Writable } from 'node:stream'
import type { Environment } from '#platform/config'
import type { Io } from './io.ts'
import { main } from './main.ts'

/** What a run came to. */
export type Ran = { readonly status: number; readonly stdout: string; readonly stderr: string }

export type Surroundings = {
  /** All there is of an environment; nothing of the machine's own comes in. The language is English unless named. */
  readonly environment?: Environment
  readonly input?: string | Uint8Array
  readonly folder?: string
}

class Heard extends Writable {
  readonly #pieces: Buffer[] = []

  override _write(piece: Buffer, _: BufferEncoding, taken: () => void): void {
    this.#pieces.push(piece)
    taken()
  }

  text(): string {
    return Buffer.concat(this.#pieces).toString()
  }
}

/** A pipe of the system gives no more at once. */
const pipeHolds = 1 << 16

function* inPieces(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += pipeHolds) yield bytes.subarray(at, at + pipeHolds)
}

/** Runs the words to their end. */
export async function runProgram(
  words: readonly string[],
  { environment = {}, input = '', folder = process.cwd() }: Surroundings = {},
): Promise<Ran> {
  const [stdout, stderr] = [new Heard(), new Heard()]
  const io: Io = {
    stdin: Readable.from(inPieces(Buffer.from(input as Uint8Array))),
    stdout,
    stderr,
    environment: { KEPIL_LANG: 'en', ...environment },
    folder,
    onStop: () => () => undefined,
    onHangUp: () => undefined,
    exit: (code) => {
      throw new Error(`the program ended with ${code} amid its work`)
    },
  }
  const status = await main(words, io)
  return { status, stdout: stdout.text(), stderr: stderr.text() }
}
