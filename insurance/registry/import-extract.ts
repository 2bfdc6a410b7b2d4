/**
 * Takes a register extract in as it streams by: good rows in batches, each one recording; bad rows reported and left out.
 * What the register says already is not written again, so the same file twice changes nothing.
 */
import type { Clock } from '#platform/clock'
import type { Connection, Database, Instant } from '#platform/database'
import type { Day } from '#vocabulary/day.ts'
import type { Iin } from '#vocabulary/iin.ts'
import type { Refusal } from '#vocabulary/refusal.ts'
import type { ExtractKind, ExtractRow, RowFault } from './extracts/format.ts'
import { mixedLetters } from './extracts/mixed-letters.ts'
import { readRows } from './extracts/read-rows.ts'
import { type RepeatedKeys, repeatedKeys } from './extracts/repeated-keys.ts'
import { type Register, registers } from './registers.ts'

/** Two records turned out to be of one person, or one of two: what came in under these numbers belongs to `into`. */
export type PersonMoved = { readonly from: number; readonly into: number; readonly iins: readonly Iin[] }

type ExtractFile = {
  /** The file from its beginning; called twice. */
  readonly open: () => AsyncIterable<Uint8Array>
  readonly fileBytes: number
}
type Extract = ExtractFile & { readonly kind: ExtractKind }

export type ImportListeners = {
  /** Told of every row that was left out. */
  readonly fault: (fault: RowFault) => void
  /** Told of what is to be put right in a row that was taken. */
  readonly remark?: (remark: RowFault) => void
  /** Told which part of the work is done, 0 to 1. */
  readonly progress?: (part: number) => void
  /** Called in the transaction that records, with the persons of whom something new is known. */
  readonly whenPersonsTouched?: (
    tx: Connection,
    personIds: readonly number[],
    recordedAt: Instant,
  ) => Promise<unknown>
  /** Called in the transaction that records, before `whenPersonsTouched`. */
  readonly whenPersonsMoved?: (
    tx: Connection,
    moves: readonly PersonMoved[],
    recordedAt: Instant,
  ) => Promise<void>
}

export type ImportSummary = {
  readonly rows: number
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly faulty: number
}

/** What a batch did. */
export type RecordedBatch = {
  readonly added: number
  readonly changed: number
  readonly faults: readonly RowFault[]
  readonly touched: readonly number[]
  readonly moves: readonly PersonMoved[]
}

const rowsABatch = 10_000
/** Which part of the work it is to read the file through before anything is recorded. */
const firstReading = 0.1

/** Takes the extract in; a refusal, and nothing recorded, when the file cannot be read to its end. */
export function importExtract(
  database: Database,
  extract: Extract,
  listeners: ImportListeners & { readonly clock: Clock },
): Promise<ImportSummary | Refusal> {
  if (extract.kind === 'persons') return importInto(registers.persons)(database, extract, listeners)
  return extract.kind === 'payers'
    ? importInto(registers.payers)(database, extract, listeners)
    : importInto(registers.groups)(database, extract, listeners)
}

/** The same into a register, this slice's or that of another which keeps it. */
export const importInto =
  <Row extends { readonly row: number }>(register: Register<Row>) =>
  (
    database: Database,
    file: ExtractFile,
    listeners: ImportListeners & { readonly clock: Clock },
  ): Promise<ImportSummary | Refusal> =>
    new ExtractImport(database, register, listeners).run(file)

class ExtractImport<Row extends { readonly row: number }> {
  readonly #database: Database
  readonly #register: Register<Row>
  readonly #listeners: ImportListeners & { readonly clock: Clock }
  readonly #today: Day
  readonly #sum = { rows: 0, added: 0, changed: 0, faulty: 0 }
  #batch: Row[] = []
  /** Of things the file speaks of more than once, the last row. */
  readonly #last = new Map<string, Row>()
  readonly #waiting: Row[] = []
  #underWay: Promise<void> = Promise.resolve()

  constructor(
    database: Database,
    register: Register<Row>,
    listeners: ImportListeners & { readonly clock: Clock },
  ) {
    this.#database = database
    this.#register = register
    this.#listeners = listeners
    this.#today = listeners.clock.today()
  }

  async run({ open, fileBytes }: ExtractFile): Promise<ImportSummary | Refusal> {
    const repeated = repeatedKeys(fileBytes)
    const toPart = (bytes: number) => Math.min(1, bytes / Math.max(1, fileBytes))
    const unreadable = await this.#rows(
      this.#watched(open(), (bytes) => firstReading * toPart(bytes)),
      () => undefined,
      (row) => repeated.see(this.#register.keyOf(row)),
    )
    if (unreadable) return unreadable
    const refusal = await this.#rows(
      this.#watched(open(), (bytes) => firstReading + (1 - firstReading) * toPart(bytes)),
      (fault) => this.#fault(fault),
      (row) => this.#sort(row, repeated),
    )
    for (const row of this.#last.values()) this.#batch.push(row)
    await this.#recordWhile(1)
    this.#batch = this.#waiting
    await this.#recordWhile(1)
    await this.#underWay
    const { rows, added, changed, faulty } = this.#sum
    return refusal ?? { rows, added, changed, unchanged: rows - added - changed - faulty, faulty }
  }

  async *#watched(
    bytes: AsyncIterable<Uint8Array>,
    partOf: (bytes: number) => number,
  ): AsyncGenerator<Uint8Array> {
    let read = 0
    for await (const chunk of bytes) {
      yield chunk
      read += chunk.length
      this.#listeners.progress?.(partOf(read))
    }
  }

  async #rows(
    bytes: AsyncIterable<Uint8Array>,
    fault: (fault: RowFault) => void,
    take: (row: ExtractRow) => void,
  ): Promise<Refusal | undefined> {
    const pieces = readRows(bytes, { format: this.#register.format, fault })
    for (;;) {
      const piece = await pieces.next()
      if (piece.done) return piece.value
      for (const row of piece.value) take(row)
      await this.#recordWhile(rowsABatch)
    }
  }

  #sort(raw: ExtractRow, repeated: RepeatedKeys): void {
    const row = this.#register.read(raw, this.#today)
    if (Array.isArray(row)) {
      this.#sum.rows++
      this.#sum.faulty++
      for (const fault of row) this.#listeners.fault(fault)
      return
    }
    this.#sum.rows++
    for (const remark of mixedLetters(raw)) this.#listeners.remark?.(remark)
    const key = this.#register.keyOf(raw)
    if (this.#register.waits?.(row)) this.#waiting.push(row)
    else if (repeated.has(key)) {
      this.#last.delete(key)
      this.#last.set(key, row)
    } else this.#batch.push(row)
  }

  #fault(fault: RowFault): void {
    this.#sum.rows++
    this.#sum.faulty++
    this.#listeners.fault(fault)
  }

  /** Records batches while so many rows are there; the next batch is read while one is recorded. */
  async #recordWhile(least: number): Promise<void> {
    while (this.#batch.length >= least) {
      const rows = this.#batch.splice(0, rowsABatch)
      await this.#underWay
      this.#underWay = this.#record(rows)
      // Told by whoever awaits it next; until then it must not count as nobody's.
      this.#underWay.catch(() => undefined)
    }
  }

  async #record(rows: readonly Row[]): Promise<void> {
    const { clock, whenPersonsMoved, whenPersonsTouched, fault } = this.#listeners
    const recorded = await this.#database.recording(clock, async (tx, recordedAt) => {
      const done = await this.#register.record(tx, rows, recordedAt)
      if (done.moves.length > 0) await whenPersonsMoved?.(tx, done.moves, recordedAt)
      if (done.touched.length > 0) await whenPersonsTouched?.(tx, done.touched, recordedAt)
      return done
    })
    for (const one of recorded.faults) fault(one)
    this.#sum.added += recorded.added
    this.#sum.changed += recorded.changed
    this.#sum.faulty += recorded.faults.length
  }
}
