/**
 * Reads the rows of a register extract, a table (CSV) or JSON Lines, as they stream by. A row is a line; a bad row is
 * reported and left out, and never harms its neighbours. Only what makes the whole file unreadable ends the reading.
 */
import { type ExtractRefusal, refuseExtract } from '../refusals.ts'
import type { ExtractFormat, ExtractRow, RowFault } from './format.ts'
import { lineReader } from './read-line.ts'

const longestLine = 1_000_000

export type RowReading = {
  readonly format: ExtractFormat
  /** Told of every row that cannot be read. */
  readonly fault: (fault: RowFault) => void
}

/** The rows, in pieces of whatever size the file comes in. Returns the refusal, when the file cannot be read on. */
export async function* readRows(
  bytes: AsyncIterable<Uint8Array>,
  reading: RowReading,
): AsyncGenerator<ExtractRow[], ExtractRefusal | undefined> {
  const file = new LineBlocks()
  const lines = lineReader(reading)
  for await (const chunk of bytes) {
    const block = file.take(chunk)
    if (typeof block === 'string') return refuseExtract(block)
    if (!block) continue
    const rows = lines.read(block)
    if (lines.refusal) return lines.refusal
    if (rows.length > 0) yield rows
  }
  const rest = file.rest()
  const rows = rest ? lines.read(rest) : []
  if (lines.refusal) return lines.refusal
  if (!lines.begun) return refuseExtract('extract-empty')
  if (rows.length > 0) yield rows
  return undefined
}

/** Cuts what arrives at line ends, so that a line, and a letter of several bytes, is never split. */
class LineBlocks {
  #carried: Uint8Array[] = []
  #carriedLength = 0

  take(chunk: Uint8Array): Uint8Array | undefined | 'file-is-not-text' | 'line-too-long' {
    if (chunk.includes(0)) return 'file-is-not-text'
    const end = chunk.lastIndexOf(10)
    if (end < 0) {
      this.#carried.push(chunk)
      this.#carriedLength += chunk.length
      return this.#carriedLength > longestLine ? 'line-too-long' : undefined
    }
    const block = this.#joined(chunk.subarray(0, end))
    this.#carried = end + 1 < chunk.length ? [chunk.slice(end + 1)] : []
    this.#carriedLength = chunk.length - end - 1
    return block
  }

  rest(): Uint8Array | undefined {
    return this.#carriedLength > 0 ? this.#joined(new Uint8Array(0)) : undefined
  }

  #joined(last: Uint8Array): Uint8Array {
    return this.#carried.length === 0 ? last : Buffer.concat([...this.#carried, last])
  }
}
