/** Rows in PostgreSQL's binary COPY form, written field by field into large pieces, ready for the wire. */
import { type Instant, microsecondsOf } from '#platform/clock'
import type { DayNumber } from '#vocabulary/day.ts'

const signature = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1')
/** Days and microseconds from 1970, our epoch, to 2000, PostgreSQL's. */
const daysTo2000 = 10_957
const microsecondsTo2000 = daysTo2000 * 86_400_000_000
/** Each piece starts with the five bytes of its CopyData message. */
const messageHeader = 5
const firstPiece = 1 << 14
const largestPiece = 1 << 19

/**
 * Rows for `copyIn`. Each begins with `row(fields)` and names its fields in order; a field too few or too many is an
 * error. Spent once copied.
 */
export class CopyRows {
  #pieces: Buffer[] = []
  #buffer: Buffer = Buffer.allocUnsafeSlow(firstPiece)
  #view = new DataView(this.#buffer.buffer)
  #at: number
  #rows = 0
  #due = 0
  #spent = false
  #lastInstant: Instant | undefined
  #lastMicroseconds = 0

  constructor() {
    this.#at = messageHeader
    this.#at += signature.copy(this.#buffer, this.#at)
  }

  /** How many rows were begun. */
  get count(): number {
    return this.#rows
  }

  /** Begins a row of so many fields. */
  row(fields: number): this {
    if (this.#due !== 0) throw new Error(`row ${this.#rows} lacks ${this.#due} fields`)
    this.#rows++
    this.#due = fields
    this.#room(2)
    this.#view.setInt16(this.#at, fields)
    this.#at += 2
    return this
  }

  /** A bigint column: ids and money. */
  int8(value: number): this {
    if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is not a safe whole number`)
    this.#begin(8, 12)
    this.#view.setInt32(this.#at, Math.floor(value / 4_294_967_296))
    this.#view.setUint32(this.#at + 4, value >>> 0)
    this.#at += 8
    return this
  }

  int4(value: number): this {
    if ((value | 0) !== value) throw new RangeError(`${value} does not fit an integer column`)
    this.#begin(4, 8)
    this.#view.setInt32(this.#at, value)
    this.#at += 4
    return this
  }

  int2(value: number): this {
    if ((value << 16) >> 16 !== value) throw new RangeError(`${value} does not fit a smallint column`)
    this.#begin(2, 6)
    this.#view.setInt16(this.#at, value)
    this.#at += 2
    return this
  }

  bool(value: boolean): this {
    this.#begin(1, 5)
    this.#buffer[this.#at++] = value ? 1 : 0
    return this
  }

  /** A date column. */
  day(value: DayNumber): this {
    return this.int4(value - daysTo2000)
  }

  /** A timestamptz column. */
  instant(value: Instant): this {
    if (value !== this.#lastInstant) {
      this.#lastMicroseconds = microsecondsOf(value) - microsecondsTo2000
      this.#lastInstant = value
    }
    return this.int8(this.#lastMicroseconds)
  }

  /** A text column, or an enum by its label. */
  text(value: string): this {
    this.#begin(0, 4 + value.length * 3)
    const length = this.#encode(value, this.#at)
    this.#view.setInt32(this.#at - 4, length)
    this.#at += length
    return this
  }

  bytes(value: Uint8Array): this {
    this.#begin(value.length, 4 + value.length)
    this.#buffer.set(value, this.#at)
    this.#at += value.length
    return this
  }

  /** A jsonb column. */
  json(value: unknown): this {
    const text = JSON.stringify(value)
    this.#begin(0, 5 + text.length * 3)
    this.#buffer[this.#at] = 1
    const length = 1 + this.#encode(text, this.#at + 1)
    this.#view.setInt32(this.#at - 4, length)
    this.#at += length
    return this
  }

  /** NULL. */
  nothing(): this {
    return this.#begin(-1, 4)
  }

  /** The pieces as CopyData messages, the end mark included. For `copyIn` alone. */
  messages(): Buffer[] {
    if (this.#due !== 0) throw new Error(`row ${this.#rows} lacks ${this.#due} fields`)
    if (this.#spent) throw new Error('these rows were copied already')
    this.#spent = true
    this.#room(2)
    this.#view.setInt16(this.#at, -1)
    this.#at += 2
    this.#closePiece()
    return this.#pieces
  }

  /** Writes a field's length and makes room for it; `bytes` counts the length too. */
  #begin(length: number, bytes: number): this {
    if (this.#due-- === 0) throw new Error(`row ${this.#rows} has a field too many`)
    this.#room(bytes)
    this.#view.setInt32(this.#at, length)
    this.#at += 4
    return this
  }

  #room(bytes: number): void {
    if (this.#at + bytes <= this.#buffer.length) return
    this.#closePiece()
    const size = Math.max(Math.min(largestPiece, this.#buffer.length * 4), bytes + messageHeader)
    this.#buffer = Buffer.allocUnsafeSlow(size)
    this.#view = new DataView(this.#buffer.buffer)
    this.#at = messageHeader
  }

  #closePiece(): void {
    this.#buffer[0] = 0x64
    this.#view.setInt32(1, this.#at - 1)
    this.#pieces.push(this.#buffer.subarray(0, this.#at))
  }

  /** UTF-8 by hand where it is short: names and numbers, in Latin or Cyrillic. Returns bytes written. */
  #encode(value: string, start: number): number {
    if (value.length > 40) return this.#buffer.write(value, start)
    const buffer = this.#buffer
    let at = start
    for (let index = 0; index < value.length; index++) {
      const code = value.charCodeAt(index)
      if (code < 0x80) buffer[at++] = code
      else if (code < 0x800) {
        buffer[at++] = 0xc0 | (code >> 6)
        buffer[at++] = 0x80 | (code & 0x3f)
      } else return this.#buffer.write(value, start)
    }
    return at - start
  }
}
