/** Binary COPY on a connection of `pg`, without a stream in between: pieces out, rows in. */
import type { Connection as WireConnection } from 'pg'
import { CopyRow } from './copy-row.ts'
import type { CopyRows } from './copy-rows.ts'

/** What `pg` calls on a query that is running. */
export type RunningCopy = {
  readonly done: Promise<number>
  submit(connection: WireConnection): void
  handleCopyInResponse(connection: CopyingConnection): void
  handleCommandComplete(message: { text: string }): void
  handleReadyForQuery(): void
  handleError(error: Error): void
}
type CopyingConnection = WireConnection & { endCopyFrom(): void }

type Ending = { done: Promise<number>; end: (rows: number) => void; fail: (error: Error) => void }

function ending(): Ending {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  return { done: promise, end: resolve, fail: reject }
}

const rowsOf = (message: { text: string }): number => Number(/COPY (\d+)/.exec(message.text)?.[1] ?? 0)

/** COPY … FROM STDIN of rows already encoded. */
export function copyInto(target: string, rows: CopyRows): RunningCopy {
  const { done, end, fail } = ending()
  const messages = rows.messages()
  let stopped = false
  let written = 0
  return {
    done,
    submit(connection) {
      connection.query(`COPY ${target} FROM STDIN (FORMAT binary)`)
    },
    handleCopyInResponse(connection) {
      const { stream } = connection
      let next = 0
      const write = (): void => {
        while (!stopped && next < messages.length) {
          const more = stream.write(messages[next]!)
          next++
          if (!more && next < messages.length) {
            stream.once('drain', write)
            return
          }
        }
        if (!stopped) connection.endCopyFrom()
      }
      write()
    },
    handleCommandComplete(message) {
      written = rowsOf(message)
    },
    handleReadyForQuery: () => end(written),
    handleError(error) {
      stopped = true
      fail(error)
    },
  }
}

/**
 * COPY … TO STDOUT, read from the socket itself: a message a row is too many for events. `take` that throws is not
 * called again; what is on the way is passed over, and the error comes at the end.
 */
export function copyFrom(select: string, take: (row: CopyRow) => void): RunningCopy {
  const { done, end, fail } = ending()
  const reader = new RowReader([take])
  return {
    done,
    submit(connection) {
      divert(connection, reader)
      connection.query(`COPY (${select}) TO STDOUT (FORMAT binary)`)
    },
    handleCopyInResponse: () => fail(new Error('COPY out was answered as COPY in')),
    handleCommandComplete: () => undefined,
    handleReadyForQuery: () => (reader.fault ? fail(reader.fault) : end(reader.count)),
    handleError: fail,
  }
}

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

const letter = { copyData: 0x64, dataRow: 0x44, complete: 0x43 }
/** Said before, between or after rows: copy out begins or ends, parsed, bound, closed, a notice, a setting. */
const passedOver = new Set([0x48, 0x63, 0x31, 0x32, 0x33, 0x4e, 0x53])

/** Reads rows from the wire: those of a binary COPY, and those of prepared statements asked for in binary. */
export class RowReader {
  count = 0
  fault: Error | undefined
  readonly #takes: readonly ((row: CopyRow) => void)[]
  readonly #row = new CopyRow()
  #statement = 0
  #carry: Buffer | undefined
  #headerPassed = false

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
      else if (kind === letter.copyData) this.#readData(chunk, at + 5, next)
      else if (kind === letter.complete) this.#statement++
      else if (!passedOver.has(kind)) return chunk.subarray(at)
      at = next
    }
    if (at < chunk.length) this.#carry = chunk.subarray(at)
    return undefined
  }

  #readData(chunk: Buffer, start: number, until: number): void {
    let at = start
    if (!this.#headerPassed) {
      this.#headerPassed = true
      at += 19 + chunk.readInt32BE(at + 15)
    }
    while (at < until && !this.fault && chunk.readInt16BE(at) >= 0) at = this.#readRow(chunk, at)
  }

  #readRow(chunk: Buffer, at: number): number {
    if (this.fault) return at
    try {
      this.#row.aim(chunk, at + 2, chunk.readInt16BE(at))
      this.#takes[this.#statement]!(this.#row)
      this.count++
      return this.#row.end()
    } catch (error) {
      this.fault = error instanceof Error ? error : new Error(String(error))
      return at
    }
  }
}
