/** Reads a payment table: rows of one `reference` are one document. */
import { type Day, findDay } from '#vocabulary/day.ts'
import { sumOf, type Tiyn } from '#vocabulary/tiyn.ts'
import { insuranceAccount, stateCorporation } from '../checks/receivers.ts'
import { type Finding, type FindingFacts, type FindingKind, finding } from '../findings/finding.ts'
import { type DraftLine, newLine } from '../mt102/draft.ts'
import { findAmountInText } from '../mt102/values.ts'
import {
  birthDayOf,
  monthOfPeriod,
  type Party,
  type Payer,
  type PaymentDocument,
} from '../payment-document.ts'
import { type Column, columns, type DocumentColumn, documentColumns, requiredColumns } from './columns.ts'
import { readTable, type TableRow } from './table.ts'

type TableRead = {
  readonly documents: readonly PaymentDocument[]
  readonly findings: readonly Finding[]
}

type Cells = (column: Column) => string
type Group = {
  readonly line: number
  readonly fields: Map<DocumentColumn, string>
  readonly lines: DraftLine[]
  findings: Finding[]
}

/** Whether the first line looks like the header of a payment table. */
export const isPaymentHeader = (cells: readonly string[]): boolean =>
  cells.filter((cell) => columnsByLetters.has(lettersOf(cell))).length >= 2

/** `value_on`, `Value On` and `valueOn` name one column. */
const lettersOf = (cell: string): string => cell.toLowerCase().replace(/[\s_-]/g, '')
const columnsByLetters: ReadonlyMap<string, Column> = new Map(
  columns.map((column) => [lettersOf(column), column]),
)
const columnName = (cell: string): string => columnsByLetters.get(lettersOf(cell)) ?? cell.trim()
const isColumn = (name: string): name is Column => columnsByLetters.get(lettersOf(name)) === name

export function readPaymentTable(text: string): TableRead {
  const { rows, unclosedAt } = readTable(text)
  const findings: Finding[] = []
  const add = (kind: FindingKind, line: number, facts: FindingFacts = {}) => {
    findings.push(finding(kind, { place: { line }, facts }))
  }
  if (unclosedAt !== undefined) add('quote-unclosed', unclosedAt)
  const [header, ...body] = rows
  if (!header) return { documents: [], findings }
  const names = header.cells.map(columnName)
  const places = new Map(names.map((name, place) => [name, place]))
  const missing = requiredColumns.filter((column) => !places.has(column))
  for (const column of missing) add('column-missing', header.line, { column })
  const twice = columns.filter((column) => names.indexOf(column) !== names.lastIndexOf(column))
  for (const column of twice) add('column-twice', header.line, { column })
  for (const name of names)
    if (name !== '' && !isColumn(name)) add('column-unknown', header.line, { column: name })
  if (missing.length > 0 || twice.length > 0) return { documents: [], findings }
  if (body.length === 0 && unclosedAt === undefined) add('rows-missing', header.line)
  const groups = new Map<string, Group>()
  for (const row of body) {
    const expected = header.cells.length
    if (row.cells.length !== expected) {
      add('row-length-differs', row.line, { found: row.cells.length, expected })
      continue
    }
    addRow(groups, row, (column) => row.cells[places.get(column) ?? -1] ?? '')
  }
  const documents = [...groups.values()].map((group, place) => documentOf(group, place + 1))
  return { documents, findings }
}

/** Rows without a reference go on with the document before them. */
function addRow(groups: Map<string, Group>, row: TableRow, cell: Cells): void {
  const reference = cell('reference') || [...groups.keys()].at(-1) || ''
  let group = groups.get(reference)
  if (!group) {
    group = { line: row.line, fields: new Map([['reference', reference]]), lines: [], findings: [] }
    groups.set(reference, group)
  }
  for (const column of documentColumns) {
    const value = cell(column)
    if (value === '') continue
    const known = group.fields.get(column)
    if (known === undefined) group.fields.set(column, value)
    else if (known !== value) {
      const place = { line: row.line, row: group.lines.length + 1 }
      group.findings.push(finding('document-column-differs', { place, facts: { column } }))
    }
  }
  group.lines.push(lineOf(cell, newLine(group.lines.length + 1, row.line)))
}

function lineOf(cell: Cells, line: DraftLine): DraftLine {
  line.amount = findAmountInText(cell('amount'))
  line.amountText = line.amount === undefined ? cell('amount') : ''
  line.currency = 'KZT'
  line.listLetter = cell('listLetter')
  line.surname = cell('surname')
  line.givenName = cell('givenName')
  line.patronymic = cell('patronymic')
  line.birthText = cell('birthDate')
  line.iin = cell('iin')
  line.periodText = cell('month')
  line.month = line.periodText === '' ? undefined : monthOfPeriod(line.periodText)
  line.account = cell('account')
  return line
}

/** A day of the table: `2026-02-20` or `20.02.2026`. */
const tableDay = (text: string): Day | undefined => (text.length === 10 ? birthDayOf(text) : findDay(text))

function documentOf({ line, fields, lines, findings }: Group, ordinal: number): PaymentDocument {
  const field = (column: DocumentColumn): string => fields.get(column) ?? ''
  const periodText = field('documentMonth')
  const month = monthOfPeriod(periodText)
  if (periodText !== '') for (const one of lines) if (one.periodText === '') one.month = month
  const document = {
    ordinal,
    line,
    envelope: { first: '', second: '' },
    reference: field('reference'),
    payer: payerOf(field),
    correspondentBic: field('correspondentBic').toUpperCase(),
    receiver: receiverOf(field),
    orderNumber: field('orderNumber'),
    orderOn: tableDay(field('orderOn')),
    sending: '',
    operation: '',
    paymentKind: '',
    priority: '',
    purposeCode: field('purposeCode'),
    periodText,
    month,
    purposeText: field('purposeText'),
    valueText: field('valueOn'),
    valueOn: tableDay(field('valueOn')),
    currency: 'KZT',
    totalText: field('total'),
    totalLine: line,
    total: field('total') === '' ? totalOf(lines) : findAmountInText(field('total')),
    lines,
  }
  const placed = findings.map((one) => ({ ...one, document: ordinal }))
  return { ...document, findings: [...placed, ...missingOf(document)] }
}

/** A table without a total means the sum of its rows. */
const totalOf = (lines: readonly DraftLine[]): Tiyn | undefined => {
  const amounts = lines.map(({ amount }) => amount)
  const readable = amounts.filter((amount) => amount !== undefined)
  const sum = readable.reduce<number>((total, amount) => total + amount, 0)
  return readable.length === amounts.length && Number.isSafeInteger(sum) ? sumOf(readable) : undefined
}

const payerOf = (field: (column: DocumentColumn) => string): Payer => ({
  identifier: field('payerIdentifier'),
  name: field('payerName'),
  iban: field('payerIban').replaceAll(' ', '').toUpperCase(),
  bic: field('payerBic').toUpperCase(),
  residency: field('payerResidency'),
  sector: field('payerSector'),
  head: field('payerHead'),
  accountant: field('payerAccountant'),
})

const receiverOf = (field: (column: DocumentColumn) => string): Party => ({
  identifier: field('receiverIdentifier') || stateCorporation.identifier,
  name: field('receiverName') || stateCorporation.name,
  iban: field('receiverIban').replaceAll(' ', '').toUpperCase() || insuranceAccount,
  bic: field('receiverBic').toUpperCase() || stateCorporation.bic,
  residency: field('receiverResidency') || stateCorporation.residency,
  sector: field('receiverSector') || stateCorporation.sector,
})

function missingOf({
  ordinal,
  line,
  reference,
  payer,
  purposeCode,
  valueText,
}: Omit<PaymentDocument, 'findings'>): Finding[] {
  const required: readonly (readonly [DocumentColumn, string])[] = [
    ['reference', reference],
    ['payerIdentifier', payer.identifier],
    ['payerIban', payer.iban],
    ['purposeCode', purposeCode],
    ['valueOn', valueText],
  ]
  return required
    .filter(([, value]) => value === '')
    .map(([field]) => finding('field-missing', { place: { document: ordinal, line }, facts: { field } }))
}
