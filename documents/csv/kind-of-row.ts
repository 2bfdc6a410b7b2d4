/** What a row of a payment table is that is no person's line: a total of those above, words below a list, cells too few or too many. */
import type { FindingKind } from '../findings/finding.ts'
import type { Column } from './columns.ts'
import { isTotal, saysTotal } from './names.ts'
import type { TableRow } from './table.ts'
import { tableAmount, tableMonth } from './values.ts'

/** What the rows above add up to, in tiyn: those of the last document and all; not a number where one cannot be read. */
type Above = {
  readonly ofDocument: number
  readonly ofTable: number
  readonly isReference: (text: string) => boolean
}

type RowLooked = {
  readonly row: TableRow
  /** How many cells the header has. */
  readonly width: number
  readonly cell: (column: Column) => string
  readonly above: Above
}

/** Undefined for a person's line. */
export function faultOfRow(looked: RowLooked): FindingKind | undefined {
  const { row, width } = looked
  // Cells beyond the header's that are empty are a spreadsheet's, and no fault.
  const isWhole = row.cells.length >= width && row.cells.slice(width).every((cell) => cell === '')
  if (isOfNobody(looked)) {
    if (addsUp(looked)) return 'total-row'
    if (isOfWords(looked) && (isWhole || !row.cells.some((cell) => longNumber.test(cell))))
      return 'row-of-words'
  }
  return isWhole ? undefined : 'row-length-differs'
}

/** No digits stand in the place of the IIN, nor what a spreadsheet makes of twelve; how many people there are may. */
const isOfNobody = ({ cell }: RowLooked): boolean => !/\d{5}|\dE\+/i.test(cell('iin'))

/** Here a word for a total may be one of many. */
const ofManyWords: readonly Column[] = ['payerName', 'purposeText', 'receiverName']

function addsUp({ row, cell, above }: RowLooked): boolean {
  const many = ofManyWords.map((column) => cell(column)).filter((text) => text !== '')
  if (row.cells.some((text) => (many.includes(text) ? isTotal(text) : saysTotal(text)))) return true
  if (cell('givenName') !== '') return false
  const amount: number | undefined = tableAmount(cell('amount'))
  return amount !== undefined && (amount === above.ofDocument || amount === above.ofTable)
}

const mostCellsOfWords = 4
const longNumber = /\d{5}/

/** A signature, an office, a day: a few cells, no sum, nothing of a document or of a person's month. */
function isOfWords({ row, cell, above }: RowLooked): boolean {
  if (row.cells.filter((text) => text !== '').length > mostCellsOfWords) return false
  if (/\d/.test(cell('amount') + cell('purposeCode') + cell('payerIdentifier') + cell('payerIban')))
    return false
  if (above.isReference(cell('reference'))) return false
  const isNamed = cell('surname') !== '' && cell('givenName') !== ''
  return !(isNamed && (cell('birthDate') !== '' || tableMonth(cell('month')) !== undefined))
}

const mostLettersOfLines = 26

/** Lines of a sheet, following ones as `9–12`; of many the first. */
export function linesText(lines: readonly number[]): string {
  const spans: [number, number][] = []
  for (const line of lines) {
    const last = spans.at(-1)
    if (last?.[1] === line - 1) last[1] = line
    else spans.push([line, line])
  }
  let said = ''
  for (const [from, to] of spans) {
    const next = `${said}${said === '' ? '' : ', '}${from === to ? from : `${from}–${to}`}`
    if (next.length > mostLettersOfLines) return `${said} …`
    said = next
  }
  return said
}
