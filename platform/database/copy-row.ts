/** One row in binary, read field by field, in the order of the SELECT. */
import { type Instant, instantAt } from '#platform/clock'
import type { DayNumber } from '#vocabulary/day.ts'

const daysTo2000 = 10_957
const microsecondsTo2000 = daysTo2000 * 86_400_000_000

/** Valid only while `take` runs: the next row overwrites it. A NULL read without `…OrNull` is an error. */
export class CopyRow {
  #bytes: Uint8Array & Buffer = Buffer.alloc(0)
  #at = 0
  #left = 0

  /** Points at a row's first field. For `readRows` alone. */
  aim(bytes: Buffer, at: number, fields: number): void {
    this.#bytes = bytes
    this.#at = at
    this.#left = fields
  }

  skip(): void {
    const length = this.#length()
    if (length > 0) this.#at += length
  }

  int8(): number {
    return this.int8OrNull() ?? absent()
  }
  int8OrNull(): number | undefined {
    if (this.#expect(8)) return undefined
    const value = this.#int(this.#at) * 4_294_967_296 + (this.#int(this.#at + 4) >>> 0)
    this.#at += 8
    if (!Number.isSafeInteger(value)) throw new RangeError('a bigint beyond 2^53')
    return value
  }

  int4(): number {
    return this.int4OrNull() ?? absent()
  }
  int4OrNull(): number | undefined {
    if (this.#expect(4)) return undefined
    const value = this.#int(this.#at)
    this.#at += 4
    return value
  }

  int2(): number {
    return this.int2OrNull() ?? absent()
  }
  int2OrNull(): number | undefined {
    if (this.#expect(2)) return undefined
    const value = ((this.#bytes[this.#at]! << 24) | (this.#bytes[this.#at + 1]! << 16)) >> 16
    this.#at += 2
    return value
  }

  bool(): boolean {
    return this.boolOrNull() ?? absent()
  }
  boolOrNull(): boolean | undefined {
    if (this.#expect(1)) return undefined
    return this.#bytes[this.#at++] === 1
  }

  /** A date column. */
  day(): DayNumber {
    return this.dayOrNull() ?? absent()
  }
  dayOrNull(): DayNumber | undefined {
    const value = this.int4OrNull()
    return value === undefined ? undefined : ((value + daysTo2000) as DayNumber)
  }

  /** A timestamptz column as microseconds since 1970: where instants are only compared. */
  microseconds(): number {
    return this.int8() + microsecondsTo2000
  }

  /** A timestamptz column. */
  instant(): Instant {
    return this.instantOrNull() ?? absent()
  }
  instantOrNull(): Instant | undefined {
    const value = this.int8OrNull()
    return value === undefined ? undefined : instantAt(value + microsecondsTo2000)
  }

  /** A text column, or an enum's label. */
  text(): string {
    return this.textOrNull() ?? absent()
  }
  textOrNull(): string | undefined {
    const length = this.#length()
    if (length < 0) return undefined
    const from = this.#at
    this.#at += length
    return this.#bytes.toString('utf8', from, this.#at)
  }

  /** An enum's label as its place in the list; no text is made of it. Throws for a label that is not in the list. */
  placeIn(labels: Labels): number {
    const length = this.#length()
    if (length < 0) absent()
    const from = this.#at
    this.#at += length
    return labels.find(this.#bytes, from, this.#at) ?? unlisted(this.#bytes.toString('utf8', from, this.#at))
  }

  /** A bytea column, copied. */
  bytes(): Buffer {
    return this.bytesOrNull() ?? absent()
  }
  bytesOrNull(): Buffer | undefined {
    const length = this.#length()
    if (length < 0) return undefined
    this.#at += length
    return Buffer.from(this.#bytes.subarray(this.#at - length, this.#at))
  }

  #int(at: number): number {
    const bytes = this.#bytes
    return (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!
  }

  #length(): number {
    if (this.#left-- === 0) throw new Error('the row has no more fields')
    const length = this.#int(this.#at)
    this.#at += 4
    return length
  }

  /** Whether the field is NULL; an error when it has another width than the reader's. */
  #expect(width: number): boolean {
    const length = this.#length()
    if (length === width) return false
    if (length < 0) return true
    throw new Error(`a field of ${length} bytes was read as one of ${width}`)
  }
}

/** A list of labels, found by their bytes: of millions of rows each has one of a few. */
export class Labels {
  readonly #places = new Map<number, number>()

  /** Throws where two labels of the list could be taken for each other. */
  constructor(labels: readonly string[]) {
    labels.forEach((label, place) => {
      const bytes = Buffer.from(label)
      this.#places.set(signOf(bytes, 0, bytes.length), place)
    })
    if (this.#places.size !== labels.length) throw new Error('labels of one sign')
  }

  find(bytes: Uint8Array, from: number, until: number): number | undefined {
    return this.#places.get(signOf(bytes, from, until))
  }
}

function signOf(bytes: Uint8Array, from: number, until: number): number {
  let sign = until - from
  for (let at = from; at < until; at++) sign = (Math.imul(sign, 31) + bytes[at]!) | 0
  return sign
}

const unlisted = (label: string): never => {
  throw new Error(`${label} is no label of the list`)
}

const absent = (): never => {
  throw new Error('a field that may not be NULL is NULL')
}
