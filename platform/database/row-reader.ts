/** Rows read from the socket itself: a message a row is too many for events. A reader that throws is not called again. */
import type { Connection as WireConnection } from 'pg'
import { CopyRow } from './copy-row.ts'

/** Takes the socket's data for the reader until the rows are over, then gives it back to `pg` with what is left. */
export function divert(connection: WireConnection, reader: RowReader): void {
  const { stream } = connection
  const theirs = stream.listeners('data') as ((chunk: Buffer) => void)[]
  for (const listener of theirs) stream.removeListener('data', listener)
  const ours = (chunk: Buffer): void => {
    const rest = reader.read(chunk)
    if (!rest) return
    stream.removeListener('data', ours)
    for (const listener of theirs) stream.on('data', listener)
    for (const listener of theirs) listener(rest)
  }
  stream.on('data', ours)
}

const letter = { dataRow: 0x44, complete: 0x43 }
/** Said before, between or after rows: parsed, bound, closed, a notice, a setting. */
const passedOver = new Set([0x31, 0x32, 0x33, 0x4e, 0x53])

/** Reads rows from the wire, of statements asked for in binary. */
export class RowReader {
  count = 0
  fault: Error | undefined
  readonly #takes: readonly ((row: CopyRow) => void)[]
  readonly #row = new CopyRow()
  #statement = 0
  #carry: Buffer | undefined

  /** For each statement, in order, what takes its rows. */
  constructor(takes: readonly ((row: CopyRow) => void)[]) {
    this.#takes = takes
  }

  /** Reads whole messages; returns the bytes from the first that is not of the rows' flow, when it came. */
  read(arrived: Buffer): Buffer | undefined {
    const chunk = this.#carry ? Buffer.concat([this.#carry, arrived]) : arrived
    this.#carry = undefined
    let at = 0
    while (at + 5 <= chunk.length) {
      const kind = chunk[at]!
      const next = at + 1 + chunk.readUInt32BE(at + 1)
      if (next > chunk.length) break
      if (kind === letter.dataRow) this.#readRow(chunk, at + 5)
      else if (kind === letter.complete) this.#statement++
      else if (!passedOver.has(kind)) return chunk.subarray(at)
      at = next
    }
    if (at < chunk.length) this.#carry = chunk.subarray(at)
    return undefined
  }

  #readRow(chunk: Buffer, at: number): void {
    if (this.fault) return
    try {
      this.#row.aim(chunk, at + 2, chunk.readInt16BE(at))
      this.#takes[this.#statement]!(this.#row)
      this.count++
    } catch (error) {
      this.fault = error instanceof Error ? error : new Error(String(error))
    }
  }
}
