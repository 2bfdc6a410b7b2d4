/**
 * The rows of a document in columns: what the checks ask of each. An object for each row of a large list would cost more
 * than reading it, so one is made only of a row of which something is to be said, or where the list itself is wanted.
 */
import type { Month } from '#vocabulary/month.ts'
import type { Tiyn } from '#vocabulary/tiyn.ts'
import type { PaymentLine } from '../payment-document.ts'
import { Mark } from './mark.ts'
import { soundNumber } from './sound-number.ts'

/** A line while it is being read. */
export type DraftLine = { -readonly [Key in keyof PaymentLine]: PaymentLine[Key] }

/** Reads a row again from where it begins in the file. */
export type ReadAgain = (begins: number, place: { row: number; line: number }) => PaymentLine

const roomAtFirst = 8
const currencyOfLists = 'KZT'
/** The month of a row: that of its document, when that is known; and none. */
const [monthOfDocument, noMonth] = [0, -1]

export class Rows {
  count = 0
  /** A sum in KZT of more than nothing; 0: see the row itself. */
  amounts: Float64Array
  /** A sound IIN with the same birthday beside it; -1: see the row itself. */
  numbers: Float64Array
  /** `yyyymm`, or less than 1. */
  months: Int32Array
  /** The line of the file. */
  lines: Int32Array
  /** Of the names of all rows. */
  readonly names = new Mark()
  /** Where the row begins in the file; of a row that is kept, -1 less its place among those. */
  #begins = new Int32Array(roomAtFirst)
  readonly #kept: DraftLine[] = []
  #readAgain: ReadAgain | undefined
  #isOpen = false
  #all: readonly PaymentLine[] | undefined

  /** Of lines that are there already, or of none yet. */
  constructor(all?: readonly PaymentLine[]) {
    const room = all?.length ?? roomAtFirst
    this.amounts = new Float64Array(room)
    this.numbers = new Float64Array(room)
    this.months = new Int32Array(room)
    this.lines = new Int32Array(room)
    this.#all = all
    for (const line of all ?? []) this.#write(this.count++, line)
  }

  /** Takes in a row that may still change until the next one comes. */
  add(line: DraftLine): void {
    const place = this.begin()
    this.#begins[place] = -1 - this.#kept.length
    this.#kept.push(line)
    this.#isOpen = true
    this.count++
  }

  /** Takes in a row of which the columns are written already, all but its beginning. */
  addRead(begins: number, readAgain: ReadAgain): void {
    this.#begins[this.count++] = begins
    this.#readAgain = readAgain
  }

  /** Room for one more row; its place. The row before it changes no more. */
  begin(): number {
    if (this.#isOpen) this.#settle()
    if (this.count === this.lines.length) this.#grow()
    return this.count
  }

  /** No more rows come, and nothing of them changes but that those without a month are of the document's. */
  finish(month: Month | undefined): void {
    this.#settle()
    for (let at = 0; at < this.count; at++) {
      if (this.months[at] === monthOfDocument) this.months[at] = month ?? noMonth
    }
    for (const line of this.#kept) if (line.periodText === '') line.month ??= month
  }

  /** The row at a place, from 0. */
  at(place: number): PaymentLine {
    if (this.#all) return this.#all[place]!
    const begins = this.#begins[place]!
    if (begins < 0) return this.#kept[-1 - begins]!
    const month = this.monthAt(place)
    const line = this.#readAgain!(begins, { row: place + 1, line: this.lines[place]! })
    return { ...line, month }
  }

  amountAt(place: number): Tiyn | undefined {
    return (this.amounts[place]! || this.at(place).amount) as Tiyn | undefined
  }

  monthAt(place: number): Month | undefined {
    const month = this.months[place]!
    return month > 0 ? (month as Month) : undefined
  }

  /** The month of them all, where it is one. */
  onlyMonth(): Month | undefined {
    const [only] = this.months
    for (let at = 1; at < this.count; at++) if (this.months[at] !== only) return undefined
    return this.count > 0 ? this.monthAt(0) : undefined
  }

  all(): readonly PaymentLine[] {
    this.#all ??= Array.from({ length: this.count }, (_, place) => this.at(place))
    return this.#all
  }

  /** Writes the columns of the row that was added last. */
  #settle(): void {
    if (!this.#isOpen) return
    this.#isOpen = false
    this.#write(this.count - 1, this.#kept.at(-1)!)
  }

  #write(place: number, line: PaymentLine): void {
    const { amount, currency, iin, birthText, month, periodText } = line
    this.amounts[place] = amount !== undefined && currency === currencyOfLists ? amount : 0
    this.numbers[place] = soundNumber(iin, birthText)
    this.months[place] = month ?? (periodText === '' ? monthOfDocument : noMonth)
    this.lines[place] = line.line
    this.names.text(line.surname)
    this.names.text(line.givenName)
    this.names.text(line.patronymic)
  }

  #grow(): void {
    // Room that is not used costs nothing, and what is copied seldom costs little.
    const size = this.count * 4
    this.amounts = larger(this.amounts, new Float64Array(size))
    this.numbers = larger(this.numbers, new Float64Array(size))
    this.months = larger(this.months, new Int32Array(size))
    this.lines = larger(this.lines, new Int32Array(size))
    this.#begins = larger(this.#begins, new Int32Array(size))
  }
}

/** What was in the smaller column, with room for more. */
export function larger<Column extends Float64Array | Int32Array>(from: Column, into: Column): Column {
  into.set(from)
  return into
}
