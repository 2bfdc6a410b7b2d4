import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkFile } from '../check-file.ts'
import { FieldReader } from '../encoding/decode.ts'
import { iinOf } from '../fixtures/example.fixture.ts'
import { readPaymentFile } from '../read-file.ts'
import { columns, requiredColumns } from './columns.ts'
import { TableReader } from './table.ts'

const header =
  'reference,valueOn,purposeCode,payerIdentifier,payerIban,iin,surname,givenName,birthDate,month,amount'
const head = 'T1,2018-12-20,121,180140990010,KZ65990TEST000000017'
const person = (amount: string, serial = 1) =>
  `${iinOf('0105', serial)},СЫНАКОВ,АРДАК,1889-01-05,2018-11,${amount}`
const bytes = (...lines: string[]) => Buffer.from(`${lines.join('\n')}\n`)
const kinds = (file: Uint8Array) => checkFile(file).findings.map(({ kind }) => kind)

test('a table of the required columns is a payment to the State Corporation, its total the sum of the rows', () => {
  const answer = checkFile(bytes(header, `${head},${person('1800.00')}`, `${head},${person('200.5', 300)}`))
  assert.deepEqual(answer.findings, [])
  assert.deepEqual([answer.format, answer.rows, answer.document?.total], ['csv', 2, '2000.50'])
})

test('the fields of a document may stand in its first row only', () => {
  const { documents } = readPaymentFile(
    bytes(header, `${head},${person('1.00')}`, `T1,,,,,${person('2.00', 9)}`),
  )
  assert.equal(documents.length, 1)
  assert.equal(documents[0]?.lines.length, 2)
})

test('columns are known in any case and order, with spaces or underscores', () => {
  const renamed = header
    .replace('valueOn', 'value_on')
    .replace('givenName', 'Given Name')
    .replace('iin', 'IIN')
  assert.deepEqual(checkFile(bytes(renamed, `${head},${person('1800.00')}`)).findings, [])
})

test('rows of different references are different documents', () => {
  const file = bytes(header, `${head},${person('1.00')}`, `${head.replace('T1', 'T2')},${person('2.00', 9)}`)
  assert.equal(checkFile(file).documents?.length, 2)
})

test('a semicolon and a decimal comma, as spreadsheets in Russian write them, are read', () => {
  const row = `${head},${person('x')}`.replaceAll(',', ';').replace(';x', ';1800,50')
  const answer = checkFile(bytes(header.replaceAll(',', ';'), row))
  assert.deepEqual(answer.findings, [])
  assert.equal(answer.passedSum, '1800.50')
})

test('a column nobody knows is named and its rows are taken; a column that stands twice keeps the table out', () => {
  const misspelt = checkFile(bytes(`${header},docmonth, Цех`, `${head},${person('1800.00')},2018-11,3`))
  assert.deepEqual(
    misspelt.findings.map(({ kind, line, what }) => [kind, line, what.en.split('"')[1]]),
    [
      ['column-unknown', 1, 'docmonth'],
      ['column-unknown', 1, 'Цех'],
    ],
  )
  assert.equal(misspelt.passedSum, '1800.00')
  const twice = checkFile(bytes(`${header},Amount`, `${head},${person('1800.00')},1900.00`))
  assert.deepEqual(
    twice.findings.map(({ kind }) => kind),
    ['column-twice'],
  )
  assert.equal(twice.passedSum, '0.00')
})

test('a missing column, a short row, an open quotation mark and a change of the payer are named', () => {
  assert.deepEqual(kinds(bytes(header.replace(',amount', ''), `${head},${person('1.00')}`)), [
    'column-missing',
  ])
  assert.deepEqual(kinds(bytes(header, `${head},${person('1.00')}`, 'T1,2')), ['row-length-differs'])
  assert.ok(kinds(bytes(header, `"${head}`)).includes('quote-unclosed'))
  const changed = `${head.replace('2018-12-20', '2018-12-21')},${person('1.00', 9)}`
  const answer = checkFile(bytes(header, `${head},${person('1.00')}`, changed))
  assert.deepEqual(
    answer.findings.map(({ kind, line, row }) => [kind, line, row]),
    [['document-column-differs', 3, 2]],
  )
  assert.equal(answer.notTaken, 2)
})

test('a row that cannot be read keeps the whole table from being taken: its sums would not be the payer’s', () => {
  const answer = checkFile(bytes(header, `${head},${person('1.00')}`, 'T1,2'))
  assert.deepEqual([answer.passed, answer.notTaken], [0, 1])
})

test('an unreadable sum and a day that does not exist are found with their line', () => {
  const answer = checkFile(bytes(header, `${head.replace('12-20', '13-20')},${person('1.001')}`))
  assert.deepEqual(
    answer.findings.map(({ kind, line }) => [kind, line]),
    [
      ['value-day-unreadable', null],
      ['amount-unreadable', 2],
    ],
  )
})

test('quoted cells keep commas, line breaks and quotation marks', () => {
  const fields = new FieldReader(Buffer.from('a,b\n"x, ""y""\nz",2\n3,4\n'), 'utf-8')
  const table = new TableReader(fields, { at: 0, separator: ',' })
  const rows = [table.findNext()!, table.findNext()!, table.findNext()!]
  assert.deepEqual(
    rows.map(({ cells }) => cells),
    [
      ['a', 'b'],
      ['x, "y"\nz', '2'],
      ['3', '4'],
    ],
  )
  assert.deepEqual(
    rows.map(({ line }) => line),
    [1, 2, 4],
  )
})

test('every required column is a column', () => {
  assert.ok(requiredColumns.every((column) => columns.includes(column)))
})
