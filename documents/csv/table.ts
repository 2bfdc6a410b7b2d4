/** A table of text: cells by a separator, quoted where they hold it, with the line each row begins in. */

export type TableRow = { readonly line: number; readonly cells: readonly string[] }

type Table = {
  readonly rows: readonly TableRow[]
  /** The line where a quotation mark was opened and never closed. */
  readonly unclosedAt?: number
}

const separators = [',', ';', '\t'] as const

/** The separator that stands most often in the first line; ours is the comma. */
function separatorOf(text: string): string {
  const [first = ''] = text.split(/\r\n|\n|\r/, 1)
  const counts = separators.map((separator) => first.split(separator).length)
  return separators[counts.indexOf(Math.max(...counts))]!
}

const quote = '"'

/** Reads all rows; blank lines are left out. */
export function readTable(text: string, separator = separatorOf(text)): Table {
  const rows: TableRow[] = []
  let at = 0
  let line = 1
  while (at < text.length) {
    const row = readRow(text, { at, line, separator })
    if (row.unclosed) return { rows, unclosedAt: row.openedAt }
    if (row.cells.length > 1 || row.cells[0] !== '') rows.push({ line, cells: row.cells })
    at = row.next
    line = row.nextLine
  }
  return { rows }
}

type Row = { cells: string[]; next: number; nextLine: number; unclosed: boolean; openedAt: number }

function readRow(
  text: string,
  { at, line, separator }: { at: number; line: number; separator: string },
): Row {
  const row: Row = { cells: [], next: at, nextLine: line, unclosed: false, openedAt: line }
  for (;;) {
    if (text[row.next] === quote) readQuoted(text, row)
    else readPlain(text, row, separator)
    if (row.unclosed) return row
    while (text[row.next] === ' ') row.next++
    if (text[row.next] === separator) row.next++
    else break
  }
  endLine(text, row)
  return row
}

function readPlain(text: string, row: Row, separator: string): void {
  const start = row.next
  let end = start
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++
  row.cells.push(text.slice(start, end).trim())
  row.next = end
}

function readQuoted(text: string, row: Row): void {
  let cell = ''
  let at = row.next + 1
  row.openedAt = row.nextLine
  for (;;) {
    const close = text.indexOf(quote, at)
    if (close < 0) {
      row.unclosed = true
      return
    }
    cell += text.slice(at, close)
    if (text[close + 1] !== quote) {
      row.next = close + 1
      break
    }
    cell += quote
    at = close + 2
  }
  row.nextLine += cell.split(/\r\n|\n|\r/).length - 1
  row.cells.push(cell)
}

/** What stands between a closing quotation mark and the next separator is no cell; it is passed over to the line's end. */
function endLine(text: string, row: Row): void {
  let at = row.next
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++
  if (at > row.next) row.cells.push(text.slice(row.next, at))
  row.next = text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1
  row.nextLine++
}

/** One row as text, cells quoted where they must be. */
export const writeRow = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\n`

const quoted = (cell: string): string =>
  /[",\n\r;\t]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
