/**
 * Reads MT102 as it comes: any line end, tags and sub-fields in any case and order, with or without spaces, the month in
 * the header or in each row, several documents in a file. What it does not understand it names by its line and goes on.
 * One pass over the bytes; a text is made only of what is kept, and of plain rows nothing but columns.
 */
import type { Encoding } from '../encoding/code-pages.ts'
import { FieldReader } from '../encoding/decode.ts'
import { type Finding, finding } from '../findings/finding.ts'
import type { PaymentDocument } from '../payment-document.ts'
import type { DraftLine } from '../rows/rows.ts'
import { blockNumber, endOfBlock, isBlank, isBlock, isEndMark, skipBlanks } from './blocks.ts'
import { closed, type Draft, fillBlock, newDraft, newLine, note } from './draft.ts'
import { fillHeader, type HeaderPlace, isTimeInPurpose, newHeaderPlace, openTag } from './header.ts'
import { readSubField, readTag, type SubField, tagCode } from './names.ts'
import { PlainRowReader } from './plain-rows.ts'
import {
  continueRow,
  fillAmount,
  fillRow,
  MonthsOfRows,
  nameOfCode,
  numberOfRow,
  periodOfRow,
} from './row.ts'
import { rowReader } from './row-again.ts'
import { findOrdinal } from './values.ts'

const [colon, stroke, hyphen, brace, closingBrace] = [58, 47, 45, 123, 125]
/** Between messages of a batch. */
const dollar = 36

const tag21 = tagCode(21)
const tag32A = tagCode(32, 'A')
const tag32B = tagCode(32, 'B')
const tag70 = tagCode(70)

/** A line of a list has at most 60 characters; in one of thousands the ends of lines were lost. */
const longestLine = 4096

/** A file of so many documents that have no block is of another kind, and is read no further. */
const mostWithoutBlocks = 1000

export class Mt102Reader {
  /** What stands outside any document. */
  readonly findings: Finding[] = []
  readonly #bytes: Uint8Array
  readonly #fields: FieldReader
  readonly #plain: PlainRowReader
  readonly #name: SubField = { code: 0, value: 0 }
  readonly #span = { start: 0, end: 0 }
  #at: number
  #lineNumber = 0
  #ordinal = 0
  #withoutBlocks = 0
  #draft: Draft | undefined
  #row: DraftLine | undefined
  /** Of the list, not of the header. */
  #isInRows = false
  #place: HeaderPlace = newHeaderPlace()
  readonly #done: PaymentDocument[] = []
  readonly #months = new MonthsOfRows()
  /** The sub-field of the row that a plain line goes on with. */
  #lastFilled = 0

  constructor(bytes: Uint8Array, { encoding, start }: { encoding: Encoding; start: number }) {
    this.#bytes = bytes
    this.#at = start
    this.#fields = new FieldReader(bytes, encoding)
    this.#plain = new PlainRowReader(bytes, encoding, rowReader(this.#fields))
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
    if (end - start > longestLine) note(this.#openDraft(), 'line-ends-lost', { line: this.#lineNumber })
    else if (start < end) this.#readText(start, end)
  }

  #readText(start: number, end: number): void {
    if (start >= end) return
    const first = this.#bytes[start]
    this.#span.start = start
    this.#span.end = end
    if (first === stroke) this.#readSubField()
    else if (first === colon) this.#readTag()
    else if (first === brace && isBlock(this.#bytes, start)) this.#readBlocks(start, end)
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
    const isRow =
      code === tag21 && (this.#isInRows || !isTimeInPurpose(this.#place, this.#fields.text(value, end)))
    if (isRow) this.#readRows(draft, value)
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
    const text = this.#fields.text(skipBlanks(this.#bytes, value, end), end).trimEnd()
    this.#row = undefined
    this.#isInRows = false
    const rest = openTag(draft, this.#place, { code, text, whole: this.#whole(end), line: this.#lineNumber })
    if (rest) this.#readRest(value, end)
    if (endsDocument) this.#endDocument(end, end)
  }

  /** A sub-field may stand on the line of its tag: `:70:/OPV/M`. */
  #readRest(value: number, end: number): void {
    const start = skipBlanks(this.#bytes, value, end)
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
    const value = skipBlanks(this.#bytes, this.#name.value, end)
    const row = this.#row
    if (row) {
      this.#fillRow(draft, row, value)
      return
    }
    const text = this.#fields.text(value, end)
    fillHeader(draft, this.#place, { code, text, whole: this.#whole(end), line: this.#lineNumber })
  }

  /** The line as it stands, its name included. */
  #whole(end: number): string {
    return this.#fields.text(this.#span.start, end)
  }

  #fillRow(draft: Draft, row: DraftLine, value: number): void {
    const text = this.#fields.text(value, this.#span.end)
    const { code } = this.#name
    const filled = fillRow(row, code, text)
    this.#lastFilled = filled === 'filled' ? code : 0
    if (filled === 'filled') {
      if (code === periodOfRow) row.month = this.#months.monthOf(text)
      else if (code === numberOfRow && text.length !== 12) row.iin = text.replace(/[\s\u200b]/g, '')
      return
    }
    const place = { line: this.#lineNumber, row: row.row }
    if (filled === 'unknown') note(draft, 'line-not-understood', place)
    else if (filled === 'repeated')
      note(draft, 'field-repeated', { ...place, facts: { field: nameOfCode(code) } })
  }

  /** All rows that are plain, or the beginning of one that is not. */
  #readRows(draft: Draft, value: number): void {
    const { start, end } = this.#span
    if (!this.#plain.readInto(draft.rows, start, this.#lineNumber)) {
      this.#openRow(draft, value, end)
      return
    }
    this.#row = undefined
    this.#isInRows = true
    this.#at = this.#plain.at
    this.#lineNumber = this.#plain.line - 1
  }

  #openRow(draft: Draft, value: number, end: number): void {
    const row = this.#addRow(draft)
    const ordinal = findOrdinal(this.#bytes, skipBlanks(this.#bytes, value, end), end)
    if (ordinal === row.row || draft.ordinalDiffers) return
    draft.ordinalDiffers = true
    const found = this.#fields.text(skipBlanks(this.#bytes, value, end), end)
    note(draft, 'ordinal-differs', { line: row.line, row: row.row, facts: { found, expected: row.row } })
  }

  #addRow(draft: Draft): DraftLine {
    const row = newLine(draft.rows.count + 1, this.#lineNumber)
    draft.rows.add(row)
    this.#row = row
    this.#isInRows = true
    this.#lastFilled = 0
    return row
  }

  /** A sum where the row already has one means that the line `:21:` of the next row is missing. */
  #readAmount(draft: Draft, value: number, end: number): void {
    let row = this.#row
    if (row?.currency !== '' || row.amount !== undefined) {
      row = this.#addRow(draft)
      const facts = { found: '', expected: row.row }
      note(draft, 'ordinal-differs', { line: row.line, row: row.row, facts })
    }
    fillAmount(row, this.#fields, { start: skipBlanks(this.#bytes, value, end), end })
  }

  #continue(start: number, end: number): void {
    const draft = this.#draft
    const row = this.#row
    const more = row ? undefined : this.#place.continued
    if (draft && more) more(this.#fields.text(start, end), start > 0 && isBlank(this.#bytes[start - 1]!))
    else if (row && continueRow(row, this.#lastFilled, this.#fields.text(start, end))) return
    else if (!draft && this.#bytes[start] === dollar)
      this.#readText(skipBlanks(this.#bytes, start + 1, end), end)
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
      const block = blockNumber(this.#bytes, at)
      const close = endOfBlock(this.#bytes, at, end)
      this.#openBlock(block, block === 4 ? '' : this.#fields.text(at + 3, close).trim())
      at = skipBlanks(this.#bytes, block === 4 ? at + 3 : close + 1, end)
    }
    while (at < end && this.#bytes[at] === closingBrace) at++
    if (at < end) this.#readText(at, end)
  }

  #openBlock(block: number, content: string): void {
    if (block === 1 && this.#draft) this.#close()
    if (block === 0 || block === 3 || block === 5) {
      if (block > 0) this.#draft?.passedOver.add(`{${block}:`)
      return
    }
    fillBlock(this.#openDraft(), { block, content, line: this.#lineNumber })
  }

  #endDocument(rest: number, end: number): void {
    if (!this.#draft) {
      this.#continue(rest, end)
      return
    }
    this.#draft.finished = true
    this.#close()
    let start = skipBlanks(this.#bytes, rest, end)
    while (this.#bytes[start] === dollar) start = skipBlanks(this.#bytes, start + 1, end)
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
    if (this.#draft!.blocks.size === 0 && ++this.#withoutBlocks === mostWithoutBlocks) {
      const facts = { count: mostWithoutBlocks }
      this.findings.push(finding('documents-without-blocks', { place: { line: this.#lineNumber }, facts }))
      this.#at = this.#bytes.length
    }
    this.#draft = undefined
    this.#row = undefined
    this.#isInRows = false
  }
}
