/**
 * Reads rows written as nearly all are, straight into columns: no blanks, capital names, names in their order, a sound IIN
 * with its birthday. A row in which anything is not so is left to the reader that understands more.
 */
import { codesOf, type Encoding } from '../encoding/code-pages.ts'
import { monthOfPeriod } from '../payment-document.ts'
import { endOfText, firstFactor, type Mark, secondFactor } from '../rows/mark.ts'
import type { ReadAgain, Rows } from '../rows/rows.ts'
import { soundNumberAt } from '../rows/sound-number.ts'
import { isBlank, isDigit } from './blocks.ts'
import { nameCode } from './names.ts'

const [fm, nm, ft] = [nameCode('FM'), nameCode('NM'), nameCode('FT')]
const [dt, idn, opv, la] = [nameCode('DT'), nameCode('IDN'), nameCode('OPV'), nameCode('LA')]
const period = nameCode('PERIOD')
const longestName = 6
/** Bits for what a row has; the names in their order. */
const [hasSurname, hasGivenName, hasPatronymic] = [1, 2, 4]
const [hasBirth, hasNumber, hasPeriod, hasLetter, hasAccount] = [8, 16, 32, 64, 128]
const [stroke, comma, point, carriageReturn, lineFeed] = [47, 44, 46, 13, 10]
const mostWholeDigits = 10
const longestText = 256

const signsOf = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
const ordinalTag = signsOf(':21:')
const amountTag = signsOf(':32B:KZT')
const listTag = signsOf(':70:')
const totalTag = signsOf(':32A:')

export class PlainRowReader {
  /** Where the row after those that were read begins, and on which line. */
  at = 0
  line = 0
  readonly #bytes: Uint8Array
  readonly #codes: Uint16Array | undefined
  readonly #readAgain: ReadAgain
  /** Within a row: where the next byte is, and its line. */
  #next = 0
  #nextLine = 0
  #amount = 0
  #number = 0
  #month = 0
  #firstMark = 0
  #secondMark = 0
  #lastPeriod = 0
  #lastMonth = 0

  constructor(bytes: Uint8Array, encoding: Encoding, readAgain: ReadAgain) {
    this.#bytes = bytes
    this.#codes = encoding === 'utf-8' ? undefined : codesOf[encoding]
    this.#readAgain = readAgain
  }

  /** Reads as many rows as are plain, from the beginning of a line on; whether there was any. */
  readInto(rows: Rows, at: number, line: number): boolean {
    this.at = at
    this.line = line
    for (;;) {
      const place = rows.begin()
      if (!this.#readRow(place + 1, rows.names)) return this.at > at
      rows.amounts[place] = this.#amount
      rows.numbers[place] = this.#number
      rows.months[place] = this.#month
      rows.lines[place] = this.line
      rows.names.first = this.#firstMark
      rows.names.second = this.#secondMark
      rows.addRead(this.at, this.#readAgain)
      this.at = this.#next
      this.line = this.#nextLine
    }
  }

  #readRow(ordinal: number, names: Mark): boolean {
    this.#next = this.at
    this.#nextLine = this.line
    this.#month = 0
    this.#firstMark = names.first
    this.#secondMark = names.second
    return this.#readOrdinal(ordinal) && this.#readAmount() && this.#readFields()
  }

  #readOrdinal(expected: number): boolean {
    const bytes = this.#bytes
    if (!this.#standsAt(ordinalTag, this.#next)) return false
    let at = this.#next + ordinalTag.length
    let ordinal = 0
    for (; isDigit(bytes[at]!); at++) ordinal = ordinal * 10 + bytes[at]! - 48
    return ordinal === expected && this.#endLine(at)
  }

  #readAmount(): boolean {
    const bytes = this.#bytes
    if (!this.#standsAt(amountTag, this.#next)) return false
    const begins = this.#next + amountTag.length
    let at = begins
    let amount = 0
    for (; isDigit(bytes[at]!); at++) amount = amount * 10 + bytes[at]! - 48
    if (at === begins || at > begins + mostWholeDigits) return false
    if (bytes[at] !== comma && bytes[at] !== point) return false
    if (!isDigit(bytes[at + 1]!) || !isDigit(bytes[at + 2]!)) return false
    this.#amount = amount * 100 + (bytes[at + 1]! - 48) * 10 + bytes[at + 2]! - 48
    return this.#endLine(at + 3)
  }

  /** The sub-fields, up to where the next row or the total begins. */
  #readFields(): boolean {
    const bytes = this.#bytes
    if (this.#standsAt(listTag, this.#next)) this.#next += listTag.length
    let has = 0
    let [birthAt, numberAt] = [0, 0]
    while (bytes[this.#next] === stroke) {
      const code = this.#readFieldName()
      const at = this.#next
      let field = 0
      if (code === fm || code === nm || code === ft) {
        field = code === fm ? hasSurname : code === nm ? hasGivenName : hasPatronymic
        // Names count in their order, the one that is missing as an empty one.
        if ((has & (hasSurname | hasGivenName | hasPatronymic)) !== field - 1 || !this.#readName())
          return false
      } else if (code === dt) {
        field = hasBirth
        birthAt = at
        if (!this.#endLine(at + 8)) return false
      } else if (code === idn) {
        field = hasNumber
        numberAt = at
        if (!this.#endLine(at + 12)) return false
      } else if (code === period) {
        field = hasPeriod
        if (!this.#readPeriod()) return false
      } else if (code === opv || code === la) {
        field = code === opv ? hasLetter : hasAccount
        if (!this.#passText()) return false
      }
      if (field === 0 || (has & field) !== 0) return false
      has |= field
    }
    if ((has & hasBirth) === 0 || (has & hasNumber) === 0) return false
    for (let names = has & 7; names < 7; names = names * 2 + 1) this.#sign(endOfText)
    this.#number = soundNumberAt(bytes, numberAt, birthAt)
    return this.#number >= 0 && this.#standsAfter()
  }

  /** `/NAME/` in capitals; 0 of anything else. */
  #readFieldName(): number {
    const bytes = this.#bytes
    let at = this.#next + 1
    let code = 0
    const most = at + longestName
    for (; at <= most && bytes[at]! >= 65 && bytes[at]! <= 90; at++) code = code * 32 + (bytes[at]! & 31)
    if (bytes[at] !== stroke) return 0
    this.#next = at + 1
    return code
  }

  /** A name up to the end of its line, its letters marked; none is as good as empty. */
  #readName(): boolean {
    const bytes = this.#bytes
    const codes = this.#codes
    let [first, second] = [this.#firstMark, this.#secondMark]
    const begins = this.#next
    let at = begins
    for (; ; at++) {
      let code = bytes[at]!
      if (code === carriageReturn || code === lineFeed) break
      if (code >= 128) {
        if (codes) code = codes[code]!
        else if (code < 0xe0) code = ((code & 0x1f) << 6) | (bytes[++at]! & 0x3f)
        else return false
      } else if (!(code > 0)) return false
      first = Math.imul(first ^ code, firstFactor)
      second = (Math.imul(second, secondFactor) + code) | 0
    }
    this.#firstMark = first
    this.#secondMark = second
    this.#sign(endOfText)
    return this.#isTextFrom(begins, at) && this.#endLine(at)
  }

  #passText(): boolean {
    const bytes = this.#bytes
    const begins = this.#next
    let at = begins
    while (at < bytes.length && bytes[at] !== carriageReturn && bytes[at] !== lineFeed) at++
    return this.#isTextFrom(begins, at) && this.#endLine(at)
  }

  /** No blanks at either end, and not longer than a line. */
  #isTextFrom(begins: number, at: number): boolean {
    return (
      begins === at ||
      (!isBlank(this.#bytes[begins]!) && !isBlank(this.#bytes[at - 1]!) && at - begins < longestText)
    )
  }

  /** `MMYYYY`. */
  #readPeriod(): boolean {
    const bytes = this.#bytes
    const begins = this.#next
    let digits = 0
    for (let at = begins; at < begins + 6; at++) {
      if (!isDigit(bytes[at]!)) return false
      digits = digits * 10 + bytes[at]! - 48
    }
    if (digits !== this.#lastPeriod) {
      this.#lastPeriod = digits
      this.#lastMonth = monthOfPeriod(String(digits).padStart(6, '0')) ?? 0
    }
    this.#month = this.#lastMonth
    return this.#month > 0 && this.#endLine(begins + 6)
  }

  /** Whether the line ends here; then the next one is gone on with. */
  #endLine(at: number): boolean {
    const bytes = this.#bytes
    const byte = bytes[at]
    if (byte === carriageReturn) this.#next = bytes[at + 1] === lineFeed ? at + 2 : at + 1
    else if (byte === lineFeed) this.#next = at + 1
    else return false
    this.#nextLine++
    return true
  }

  #standsAfter(): boolean {
    return this.#standsAt(ordinalTag, this.#next) || this.#standsAt(totalTag, this.#next)
  }

  #standsAt(tag: Uint8Array, at: number): boolean {
    const bytes = this.#bytes
    for (let place = 0; place < tag.length; place++) if (bytes[at + place] !== tag[place]) return false
    return true
  }

  #sign(code: number): void {
    this.#firstMark = Math.imul(this.#firstMark ^ code, firstFactor)
    this.#secondMark = (Math.imul(this.#secondMark, secondFactor) + code) | 0
  }
}
