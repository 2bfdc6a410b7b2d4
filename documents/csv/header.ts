/** Where a payment table begins: what separates its cells, which row names its columns, and what is wrong with that row. */
import type { FieldReader } from '../encoding/decode.ts'
import type { FindingFacts, FindingKind } from '../findings/finding.ts'
import { type Column, columns, type ReadColumn, readColumns, requiredColumns } from './columns.ts'
import { nameParts } from './full-name.ts'
import { findColumn, findLostColumn, hasLostLetter, namesAnyDay, nearlyColumn } from './names.ts'
import { separators, TableReader, type TableRow } from './table.ts'

/** The value of a column in a row; empty where the table has no such column. */
export type Cells = (column: Column) => string

type Header = {
  readonly line: number
  /** How many cells a row has. */
  readonly width: number
  /** The rows after the header. */
  readonly rows: TableReader
  readonly cellsOf: (row: TableRow) => Cells
  /** The whole name of a person, where one column holds it. */
  readonly fullNameOf: (row: TableRow) => string | undefined
  /** Whether letters of a heading were lost. */
  readonly isDamaged: boolean
}

/** Titles stand above a header in a few cells; a row of more is somebody's line. */
const rowsLookedAt = 12
const mostCellsOfTitle = 3
const fewestColumns = 2

type Found = {
  readonly row: TableRow
  readonly rows: TableReader
  readonly names: readonly (ReadColumn | undefined)[]
}

function findRow(fields: FieldReader, start: number): Found | undefined {
  let likeliest: Found | undefined
  let most = fewestColumns - 1
  for (const separator of separators) {
    const rows = new TableReader(fields, { at: start, separator })
    for (let looked = 0; looked < rowsLookedAt; looked++) {
      const row = rows.findNext()
      if (!row) break
      const names = row.cells.map(
        (cell) => findColumn(cell, readColumns) ?? findLostColumn(cell, readColumns),
      )
      const count = new Set(names.filter((name) => name !== undefined)).size
      if (count > most) {
        most = count
        likeliest = { row, rows, names }
        break
      }
      if (row.cells.filter((cell) => cell !== '').length > mostCellsOfTitle) break
    }
  }
  return likeliest
}

/** Whether a row near the beginning names columns of a payment table. */
export const hasPaymentHeader = (fields: FieldReader, start: number): boolean =>
  findRow(fields, start) !== undefined

type Finding = {
  readonly start: number
  readonly add: (kind: FindingKind, line: number, facts?: FindingFacts) => void
}

/** The header; undefined where it keeps the table from being read, which is told. */
export function findHeader(fields: FieldReader, { start, add }: Finding): Header | undefined {
  const found = findRow(fields, start)
  if (!found) {
    add('header-missing', 1, { columns: requiredColumns.join(', ') })
    return undefined
  }
  const { row, rows } = found
  const names = namesMeant(found)
  const { line } = row
  const width = row.cells.findLastIndex((cell) => cell !== '') + 1
  const isNamed = names.includes('fullName')
  const missing = requiredColumns.filter(
    (column) => !names.includes(column) && !(isNamed && ofFullName.includes(column)),
  )
  if (missing.length > 0) {
    add(rows.unclosedAt === undefined ? 'column-missing' : 'quote-unclosed', line, {
      columns: missing.join(', '),
    })
  }
  const twice = readColumns.filter((column) => names.indexOf(column) !== names.lastIndexOf(column))
  for (const column of twice) add('column-twice', line, { column })
  const free = columns.filter((column) => !names.includes(column))
  let misspelt = false
  for (const [place, name] of names.entries()) {
    const heading = row.cells[place]!
    if (name !== undefined || heading === '') continue
    const meant = nearlyColumn(heading, free)
    if (meant === undefined) add('column-unknown', line, { column: heading })
    else {
      misspelt = true
      add('column-misspelt', line, { column: heading, meant })
    }
  }
  const isDamaged = row.cells.some(
    (cell) =>
      findColumn(cell, readColumns) === undefined &&
      (hasLostLetter(cell) || findLostColumn(cell, readColumns)),
  )
  if (missing.length > 0 || twice.length > 0 || misspelt) {
    if (isDamaged) add('letters-lost', line, { lines: `${line}` })
    return undefined
  }
  const places = new Map(names.flatMap((name, place) => (name === undefined ? [] : [[name, place] as const])))
  const fullNameOf = ({ cells }: TableRow) => (isNamed ? cells[places.get('fullName')!] : undefined)
  const cellsOf = (row: TableRow): Cells => {
    const at = (column: ReadColumn): string => row.cells[places.get(column) ?? -1] ?? ''
    return isNamed
      ? (column) => (ofFullName.includes(column) ? nameParts(at('fullName'))[column as NamePart] : at(column))
      : at
  }
  return { line, width, rows, cellsOf, fullNameOf, isDamaged }
}

const ofFullName: readonly Column[] = ['surname', 'givenName', 'patronymic']
type NamePart = 'surname' | 'givenName' | 'patronymic'

/** What the headings mean beside each other: a whole name is read where no part of it has a column, a day alone as the value date. */
function namesMeant({ row, names }: Found): (ReadColumn | undefined)[] {
  const inParts = ofFullName.some((column) => names.includes(column))
  const ofDays = row.cells.filter(namesAnyDay).length
  const isDay = (place: number): boolean =>
    ofDays === 1 && !names.includes('valueOn') && namesAnyDay(row.cells[place] ?? '')
  return names.map((name, place) => {
    if (name === 'fullName' && inParts) return undefined
    return name ?? (isDay(place) ? 'valueOn' : undefined)
  })
}
