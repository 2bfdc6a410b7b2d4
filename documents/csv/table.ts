/**
 * A table of text, a row at a time: cells by a separator, quoted where they hold it, with the line each row begins in.
 * What spreadsheets put around a value is taken off; rows of empty cells are blank lines.
 */
import type { FieldReader } from '../encoding/decode.ts'

export type TableRow = { readonly line: number; readonly cells: readonly string[] }

export const separators = [';', '\t', ','] as const
type Separator = (typeof separators)[number]

const quote = 34
/** Of an emptied row separators are left, now and then others than the table's. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: old programs end a file with it
const something = /[^,;\s\u001a]/
const [lineFeed, carriageReturn, space] = [10, 13, 32]

/** `="0123"` and `'0123` are how a spreadsheet is told that 0123 is a text; a text that would be a formula is marked so too. */
function cellText(cell: string): string {
  const text = cell.trim()
  const first = text.charCodeAt(0)
  if (first === 61) return /^="([^"]*)"$/.exec(text)?.[1]?.trim() ?? text
  return first === 39 && /^'[\d=+\-@]/.test(text) ? text.slice(1) : text
}

export class TableReader {
  /** The line where a quotation mark was opened and never closed; nothing is read after it. */
  unclosedAt: number | undefined
  readonly #fields: FieldReader
  readonly #bytes: Uint8Array
  readonly #separator: number
  #at: number
  #line: number

  constructor(
    fields: FieldReader,
    { at, line = 1, separator }: { at: number; line?: number; separator: Separator },
  ) {
    this.#fields = fields
    this.#bytes = fields.bytes
    this.#at = at
    this.#line = line
    this.#separator = separator.charCodeAt(0)
  }

  /** The next row that is not blank, or undefined after the last. */
  findNext(): TableRow | undefined {
    while (this.#at < this.#bytes.length && this.unclosedAt === undefined) {
      const line = this.#line
      const cells = this.#readRow()
      if (this.unclosedAt === undefined && cells.some((cell) => something.test(cell))) {
        return { line, cells }
      }
    }
    return undefined
  }

  #readRow(): string[] {
    const bytes = this.#bytes
    const cells: string[] = []
    for (;;) {
      while (bytes[this.#at] === space) this.#at++
      cells.push(bytes[this.#at] === quote ? this.#readQuoted() : this.#readPlain())
      if (this.unclosedAt !== undefined) return cells
      while (bytes[this.#at] === space) this.#at++
      if (bytes[this.#at] !== this.#separator) break
      this.#at++
    }
    const rest = this.#at
    this.#skipToEnd()
    // What stands between a closing quotation mark and the next separator belongs to no cell.
    if (this.#at > rest) cells.push(this.#fields.text(rest, this.#at))
    this.#at += bytes[this.#at] === carriageReturn && bytes[this.#at + 1] === lineFeed ? 2 : 1
    this.#line++
    return cells
  }

  #readPlain(): string {
    const bytes = this.#bytes
    const start = this.#at
    let end = start
    for (; end < bytes.length; end++) {
      const byte = bytes[end]!
      if (byte === this.#separator || byte === lineFeed || byte === carriageReturn) break
    }
    this.#at = end
    return cellText(this.#fields.text(start, end))
  }

  #readQuoted(): string {
    const bytes = this.#bytes
    const opened = this.#line
    const start = this.#at + 1
    let doubled = false
    let end = start
    for (; ; end++) {
      if (end >= bytes.length) {
        this.unclosedAt = opened
        return ''
      }
      if (bytes[end] === lineFeed || (bytes[end] === carriageReturn && bytes[end + 1] !== lineFeed))
        this.#line++
      if (bytes[end] !== quote) continue
      if (bytes[end + 1] !== quote) break
      doubled = true
      end++
    }
    this.#at = end + 1
    const text = this.#fields.text(start, end)
    return cellText(doubled ? text.replaceAll('""', '"') : text)
  }

  #skipToEnd(): void {
    const bytes = this.#bytes
    while (this.#at < bytes.length && bytes[this.#at] !== lineFeed && bytes[this.#at] !== carriageReturn)
      this.#at++
  }
}

/** What separates the cells of a header: with it most of its cells name columns. */
export function separatorOf(header: string, isColumn: (cell: string) => boolean): string {
  const named = separators.map((separator) => header.split(separator).filter((cell) => isColumn(cell)).length)
  const most = Math.max(...named)
  return most === 0 ? ',' : separators[named.indexOf(most)]!
}

/** The cells of one line of a table. Undefined where its quotation marks do not pair. */
export function splitLine(line: string, separator: string): string[] | undefined {
  const cells: string[] = []
  for (let at = 0; ; ) {
    while (line[at] === ' ') at++
    let end = at
    if (line[at] === '"') {
      do end = line.indexOf('"', end + 1) + 1
      while (end > 0 && line[end] === '"')
      if (end === 0) return undefined
      cells.push(cellText(line.slice(at + 1, end - 1).replaceAll('""', '"')))
      while (line[end] === ' ') end++
      if (end < line.length && line[end] !== separator) return undefined
    } else {
      end = line.indexOf(separator, at)
      if (end < 0) end = line.length
      const cell = cellText(line.slice(at, end))
      if (cell.includes('"')) return undefined
      cells.push(cell)
    }
    if (end >= line.length) return cells
    at = end + 1
  }
}

/** One row as text, cells quoted where they must be; a text that a spreadsheet would take for a formula is marked as a text. */
export const writeRow = (cells: readonly string[]): string => `${cells.map(written).join(',')}\n`

function written(cell: string): string {
  const text = /^(['=+\-@])/.test(cell) && cellText(`'${cell}`) === cell ? `'${cell}` : cell
  return /[",\n\r;\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
