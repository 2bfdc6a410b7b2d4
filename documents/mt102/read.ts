/**
 * Reads MT102 as it comes: any line end, tags and sub-fields in any case and order, with or without spaces, the month in
 * the header or in each row, several documents in a file. What it does not understand it names by its line and goes on.
 * One pass over the bytes; a text is made only of what is kept.
 */
import type { Month } from '#vocabulary/month.ts'
import type { Encoding } from '../encoding/code-pages.ts'
import { FieldReader } from '../encoding/decode.ts'
import { type Finding, finding } from '../findings/finding.ts'
import { monthOfPeriod, type PaymentDocument } from '../payment-document.ts'
import { closed, type Draft, type DraftLine, newDraft, newLine, note } from './draft.ts'
import { fillHeader, type HeaderPlace, newHeaderPlace, openTag } from './header.ts'
import { readSubField, readTag, type SubField, tagCode } from './names.ts'
import { fillRow, nameOfCode, periodOfRow } from './row.ts'
import { findAmount } from './values.ts'

const colon = 58
const stroke = 47
const brace = 123
const closingBrace = 125
const hyphen = 45

const tag21 = tagCode(21)
const tag32A = tagCode(32, 'A')
const tag32B = tagCode(32, 'B')
const tag70 = tagCode(70)

/** A line of a list has at most 60 characters; one of thousands is not of this format, and is not searched for more. */
const longestLine = 4096

export class Mt102Reader {
  /** What stands outside any document. */
  readonly findings: Finding[] = []
  readonly #bytes: Uint8Array
  readonly #fields: FieldReader
  readonly #name: SubField = { code: 0, value: 0 }
  readonly #span = { start: 0, end: 0 }
  #at: number
  #lineNumber = 0
  #ordinal = 0
  #draft: Draft | undefined
  #row: DraftLine | undefined
  #place: HeaderPlace = newHeaderPlace()
  readonly #done: PaymentDocument[] = []
  #lastPeriodText = ''
  #lastMonth: Month | undefined

  constructor(bytes: Uint8Array, { encoding, start }: { encoding: Encoding; start: number }) {
    this.#bytes = bytes
    this.#at = start
    this.#fields = new FieldReader(bytes, encoding)
  }

  /** The next document, or undefined at the end of the file. */
  findNext(): PaymentDocument | undefined {
    while (this.#done.length === 0 && this.#at < this.#bytes.length) this.#readLine()
    if (this.#done.length === 0 && this.#draft) this.#close()
    return this.#done.shift()
  }

  #readLine(): void {
    const bytes = this.#bytes
    const length = bytes.length
    let start = this.#at
    let end = start
    while (end < length && bytes[end] !== 10 && bytes[end] !== 13) end++
    this.#at = bytes[end] === 13 && bytes[end + 1] === 10 ? end + 2 : end + 1
    this.#lineNumber++
    while (start < end && isBlank(bytes[start]!)) start++
    while (end > start && isBlank(bytes[end - 1]!)) end--
    if (end - start > longestLine) this.#refuse()
    else if (start < end) this.#readText(start, end)
  }

  #readText(start: number, end: number): void {
    const first = this.#bytes[start]
    this.#span.start = start
    this.#span.end = end
    if (first === stroke) this.#readSubField()
    else if (first === colon) this.#readTag()
    else if (first === brace) this.#readBlocks(start, end)
    else if (first === hyphen && this.#bytes[start + 1] === closingBrace) this.#endDocument(start + 2, end)
    else this.#continue(start, end)
  }

  #readTag(): void {
    readTag(this.#bytes, this.#span, this.#name)
    const { code, value } = this.#name
    const { start, end } = this.#span
    if (code === 0) {
      this.#continue(start, end)
      return
    }
    const draft = this.#openDraft()
    if (code === tag21) this.#openRow(draft, value, end)
    else if (code === tag32B) this.#readAmount(draft, value, end)
    else if (code === tag70 && this.#row) this.#readRest(value, end)
    else this.#readHeaderTag(draft, code)
  }

  #readHeaderTag(draft: Draft, code: number): void {
    const { value } = this.#name
    let { end } = this.#span
    const endsDocument =
      code === tag32A && this.#bytes[end - 1] === closingBrace && this.#bytes[end - 2] === hyphen
    if (endsDocument) end -= 2
    const text = this.#fields.text(this.#skipBlanks(value, end), end).trimEnd()
    this.#row = undefined
    const rest = openTag(draft, this.#place, { code, text, line: this.#lineNumber })
    if (rest) this.#readRest(value, end)
    if (endsDocument) this.#endDocument(end, end)
  }

  /** A sub-field may stand on the line of its tag: `:70:/OPV/M`. */
  #readRest(value: number, end: number): void {
    const start = this.#skipBlanks(value, end)
    if (start >= end) return
    this.#span.start = start
    this.#span.end = end
    if (this.#bytes[start] === stroke) this.#readSubField()
    else this.#continue(start, end)
  }

  #readSubField(): void {
    const draft = this.#draft
    readSubField(this.#bytes, this.#span, this.#name)
    const { code } = this.#name
    const { start, end } = this.#span
    if (code === 0 || !draft) {
      this.#continue(start, end)
      return
    }
    const value = this.#skipBlanks(this.#name.value, end)
    const row = this.#row
    if (row) {
      this.#fillRow(draft, row, value)
      return
    }
    const text = this.#fields.text(value, end)
    fillHeader(draft, this.#place, { code, text, line: this.#lineNumber })
  }

  #fillRow(draft: Draft, row: DraftLine, value: number): void {
    const text = this.#fields.text(value, this.#span.end)
    const { code } = this.#name
    const filled = fillRow(row, code, text)
    if (filled === 'filled') {
      if (code === periodOfRow) row.month = this.#monthOf(text)
      return
    }
    const place = { line: this.#lineNumber, row: row.row }
    if (filled === 'unknown') note(draft, 'line-not-understood', place)
    else if (filled === 'repeated')
      note(draft, 'field-repeated', { ...place, facts: { field: nameOfCode(code) } })
  }

  /** The same month stands in row after row. */
  #monthOf(text: string): Month | undefined {
    if (text !== this.#lastPeriodText) {
      this.#lastPeriodText = text
      this.#lastMonth = monthOfPeriod(text)
    }
    return this.#lastMonth
  }

  #openRow(draft: Draft, value: number, end: number): void {
    const row = this.#addRow(draft)
    const ordinal = this.#ordinalAt(value, end)
    if (ordinal === row.row || draft.ordinalDiffers) return
    draft.ordinalDiffers = true
    const found = this.#fields.text(this.#skipBlanks(value, end), end).slice(0, 16)
    note(draft, 'ordinal-differs', { line: row.line, row: row.row, facts: { found, expected: row.row } })
  }

  #ordinalAt(value: number, end: number): number {
    let ordinal = 0
    for (let at = this.#skipBlanks(value, end); at < end; at++) {
      const digit = this.#bytes[at]! - 48
      if (digit < 0 || digit > 9) return -1
      ordinal = ordinal * 10 + digit
    }
    return ordinal
  }

  #addRow(draft: Draft): DraftLine {
    const row = newLine(draft.lines.length + 1, this.#lineNumber)
    draft.lines.push(row)
    this.#row = row
    return row
  }

  /** A sum where the row already has one means that the line `:21:` of the next row is missing. */
  #readAmount(draft: Draft, value: number, end: number): void {
    let row = this.#row
    if (row?.currency !== '' || row.amount !== undefined) {
      row = this.#addRow(draft)
      note(draft, 'ordinal-differs', {
        line: row.line,
        row: row.row,
        facts: { found: '', expected: row.row },
      })
    }
    const start = this.#skipBlanks(value, end)
    let digits = start
    while (digits < end && !isDigit(this.#bytes[digits]!) && digits < start + 3) digits++
    row.currency = this.#fields.text(start, digits).trim().toUpperCase()
    row.amount = findAmount(this.#bytes, digits, end)
    if (row.amount === undefined) row.amountText = this.#fields.text(digits, end)
  }

  #continue(start: number, end: number): void {
    const draft = this.#draft
    const more = this.#row ? undefined : this.#place.continued
    if (draft && more) more(this.#fields.text(start, end))
    else if (!isEndMark(this.#bytes, start, end)) this.#refuse()
  }

  #refuse(): void {
    const line = this.#lineNumber
    if (this.#draft)
      note(this.#draft, 'line-not-understood', this.#row ? { line, row: this.#row.row } : { line })
    else if (this.findings.length < 20)
      this.findings.push(finding('line-not-understood', { place: { line } }))
  }

  #readBlocks(start: number, end: number): void {
    let at = start
    while (at < end && this.#bytes[at] === brace) {
      const block = this.#bytes[at + 1]! - 48
      let close = at + 1
      while (close < end && this.#bytes[close] !== closingBrace) close++
      this.#openBlock(block, block === 4 ? '' : this.#fields.text(at + 3, close).trim())
      at = this.#skipBlanks(block === 4 ? at + 3 : close + 1, end)
    }
    while (at < end && this.#bytes[at] === closingBrace) at++
    if (at < end) this.#readText(at, end)
  }

  #openBlock(block: number, content: string): void {
    if (block === 1 && this.#draft) this.#close()
    if (block === 5 && !this.#draft) return
    const draft = this.#openDraft()
    draft.blocks.add(block)
    if (block === 1) draft.envelope = { ...draft.envelope, first: content }
    if (block !== 2) return
    draft.envelope = { ...draft.envelope, second: content }
    if (/^[io]?102/i.test(content)) return
    note(draft, 'message-not-a-list', { line: this.#lineNumber, facts: { found: content.slice(0, 4) } })
  }

  #endDocument(rest: number, end: number): void {
    if (!this.#draft) {
      this.#continue(rest, end)
      return
    }
    this.#draft.finished = true
    this.#close()
    const start = this.#skipBlanks(rest, end)
    if (start < end) this.#readText(start, end)
  }

  #openDraft(): Draft {
    if (this.#draft) return this.#draft
    this.#draft = newDraft(++this.#ordinal, this.#lineNumber)
    this.#place = newHeaderPlace()
    return this.#draft
  }

  #close(): void {
    this.#done.push(closed(this.#draft!, this.#lineNumber))
    this.#draft = undefined
    this.#row = undefined
  }

  #skipBlanks(start: number, end: number): number {
    while (start < end && isBlank(this.#bytes[start]!)) start++
    return start
  }
}

const isBlank = (byte: number): boolean => byte === 32 || byte === 9
const isDigit = (byte: number): boolean => byte >= 48 && byte <= 57

/** Old systems end a text with the byte 0x1A. */
const isEndMark = (bytes: Uint8Array, start: number, end: number): boolean =>
  end - start === 1 && bytes[start] === 0x1a
