/** Reads a payment table: rows of one `reference` are one document. */
import { sumOf, type Tiyn } from '#vocabulary/tiyn.ts'
import { insuranceAccount, stateCorporation } from '../checks/receivers.ts'
import type { FieldReader } from '../encoding/decode.ts'
import { type Finding, type FindingFacts, type FindingKind, finding } from '../findings/finding.ts'
import { newLine } from '../mt102/draft.ts'
import type { Party, Payer, PaymentDocument } from '../payment-document.ts'
import type { DraftLine } from '../rows/rows.ts'
import { type DocumentColumn, documentColumns } from './columns.ts'
import { isPlainName } from './full-name.ts'
import { type Cells, findHeader } from './header.ts'
import { faultOfRow, linesText } from './kind-of-row.ts'
import { hasLostLetter } from './names.ts'
import type { TableRow } from './table.ts'
import { birthText, numberText, tableAmount, tableDay, tableMonth, tableRowAmount } from './values.ts'

type TableRead = {
  readonly documents: readonly PaymentDocument[]
  readonly findings: readonly Finding[]
}

type Group = {
  readonly line: number
  readonly fields: Map<DocumentColumn, string>
  readonly lines: DraftLine[]
  /** What its lines add up to; not a number where one cannot be read. */
  sum: number
  findings: Finding[]
}

const ofNames = ['surname', 'givenName', 'patronymic', 'payerName', 'month'] as const

/** So many findings about rows are told; the table is not taken for one of them. */
const mostOfRows = 20

export function readPaymentTable(fields: FieldReader, start: number): TableRead {
  const findings: Finding[] = []
  const add = (kind: FindingKind, line: number, facts: FindingFacts = {}) => {
    findings.push(finding(kind, { place: { line, isTable: true }, facts }))
  }
  const header = findHeader(fields, { start, add })
  if (!header) return { documents: [], findings }
  const { width } = header
  const groups = new Map<string, Group>()
  let last: Group | undefined
  let unread = 0
  const ofWords: number[] = []
  const damaged: number[] = header.isDamaged ? [header.line] : []
  const oddlyNamed: number[] = []
  const above = { ofDocument: Number.NaN, ofTable: 0, isReference: (text: string) => groups.has(text) }
  for (let row = header.rows.findNext(); row; row = header.rows.findNext()) {
    const cell = header.cellsOf(row)
    const kind = faultOfRow({ row, width, cell, above })
    if (kind === 'row-of-words') ofWords.push(row.line)
    else if (kind) {
      if (++unread <= mostOfRows) add(kind, row.line, { found: row.cells.length, expected: width })
    } else {
      last = addRow(groups, { row, last, cell })
      const fullName = header.fullNameOf(row)
      if (fullName !== undefined && !isPlainName(fullName)) oddlyNamed.push(row.line)
      if (ofNames.some((column) => hasLostLetter(cell(column)))) damaged.push(row.line)
      above.ofDocument = last.sum
      above.ofTable += last.lines.at(-1)?.amount ?? Number.NaN
    }
  }
  const addLines = (kind: FindingKind, lines: readonly number[]) => {
    if (lines[0] !== undefined) add(kind, lines[0], { lines: linesText(lines) })
  }
  addLines('row-of-words', ofWords)
  addLines('letters-lost', damaged)
  addLines('full-name-unclear', oddlyNamed)
  if (unread > mostOfRows) add('more-rows-unread', 0, { count: unread - mostOfRows })
  const { unclosedAt } = header.rows
  if (unclosedAt !== undefined) add('quote-unclosed', unclosedAt)
  else if (groups.size === 0 && unread === 0) add('rows-missing', header.line)
  const documents = [...groups.values()].map((group, place) => documentOf(group, place + 1))
  return { documents, findings }
}

type RowToAdd = { readonly row: TableRow; readonly cell: Cells; readonly last: Group | undefined }

/** Rows without a reference go on with the document before them. */
function addRow(groups: Map<string, Group>, { row, cell, last }: RowToAdd): Group {
  const reference = cell('reference')
  let group = reference === '' && last ? last : groups.get(reference)
  if (!group) {
    group = { line: row.line, fields: new Map([['reference', reference]]), lines: [], sum: 0, findings: [] }
    groups.set(reference, group)
  }
  for (const column of documentColumns) {
    const value = cell(column)
    if (value === '' || column === 'reference') continue
    const known = group.fields.get(column)
    if (known === undefined) group.fields.set(column, value)
    else if (known !== value && group.findings.length < mostOfRows) {
      const place = { line: row.line, row: group.lines.length + 1 }
      group.findings.push(finding('document-column-differs', { place, facts: { column } }))
    }
  }
  const line = lineOf(cell, newLine(group.lines.length + 1, row.line))
  group.lines.push(line)
  group.sum += line.amount ?? Number.NaN
  return group
}

function lineOf(cell: Cells, line: DraftLine): DraftLine {
  line.amount = tableRowAmount(cell('amount'))
  line.amountText = line.amount === undefined ? cell('amount') : ''
  line.currency = 'KZT'
  line.listLetter = cell('listLetter')
  line.surname = cell('surname')
  line.givenName = cell('givenName')
  line.patronymic = cell('patronymic')
  line.birthText = birthText(cell('birthDate'))
  line.iin = numberText(cell('iin'))
  line.periodText = cell('month')
  line.month = line.periodText === '' ? undefined : tableMonth(line.periodText)
  line.account = cell('account')
  return line
}

function documentOf({ line, fields, lines, findings }: Group, ordinal: number): PaymentDocument {
  const field = (column: DocumentColumn): string => fields.get(column) ?? ''
  const periodText = field('documentMonth')
  const month = tableMonth(periodText)
  if (periodText !== '') for (const one of lines) if (one.periodText === '') one.month = month
  const document = {
    ordinal,
    line,
    isTable: true,
    envelope: { first: '', second: '' },
    passedOver: [],
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
    total: field('total') === '' ? totalOf(lines) : tableAmount(field('total')),
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

const accountText = (text: string): string => text.replace(/\s/g, '').toUpperCase()

const payerOf = (field: (column: DocumentColumn) => string): Payer => ({
  identifier: numberText(field('payerIdentifier')),
  name: field('payerName'),
  iban: accountText(field('payerIban')),
  bic: field('payerBic').toUpperCase(),
  residency: field('payerResidency'),
  sector: field('payerSector'),
  head: field('payerHead'),
  accountant: field('payerAccountant'),
})

const receiverOf = (field: (column: DocumentColumn) => string): Party => ({
  identifier: numberText(field('receiverIdentifier')) || stateCorporation.identifier,
  name: field('receiverName') || stateCorporation.name,
  iban: accountText(field('receiverIban')) || insuranceAccount,
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
    .map(([field]) =>
      finding('field-missing', { place: { document: ordinal, line, isTable: true }, facts: { field } }),
    )
}
