import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { checkFile } from '../check-file.ts'
import { iinOf } from '../fixtures/example.fixture.ts'
import { linesText } from './kind-of-row.ts'

const headings =
  'Номер документа;Дата валютирования;КНП;БИН плательщика;ИИК плательщика;ИИН;Фамилия;Имя;Отчество;Дата рождения;Период;Сумма'
const width = headings.split(';').length
const ofDocument = '20.12.2018;121;180140990010;KZ65990TEST000000017'
const person = (serial: number, amount: string, first = true) =>
  `T1;${first ? ofDocument : ';;;'};${iinOf('0105', serial)};Сынаков;Ардак;;05.01.1889;11.2018;${amount}`
const list = [headings, person(1, '1800,00'), person(300, '600,50', false)]
const rowOf = (cells: Readonly<Record<number, string>>) =>
  Array.from({ length: width }, (_, place) => cells[place] ?? '').join(';')
const check = (...rows: string[]) =>
  checkFile(Buffer.from([...list, ...rows].join('\r\n')), { name: 'x.csv' })
const told = (...rows: string[]) => check(...rows).findings.map(({ kind, line }) => [kind, line])

const words = [
  ...[
    'Итого',
    'ИТОГО:',
    'Всего',
    'Всего к уплате',
    'Итого по листу: 2 чел.',
    'К перечислению',
    'Общая сумма',
  ],
  ...['Барлығы', 'ЖИЫНЫ', 'Төлеуге барлығы', 'Барлы?ы', 'Жалпы сома', 'Total', 'Grand total'],
]
const blank = fc.array(fc.constantFrom('', rowOf({})), { maxLength: 3 })

test('a row with a word for a total in any column, before or after blank rows, is named once and is no person', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...words),
      fc.integer({ min: 0, max: width - 2 }),
      fc.constantFrom('2 400,50', '9999,00', ''),
      blank,
      blank,
      (word, place, amount, before, after) => {
        const row = rowOf({ [width - 1]: amount, [place]: word })
        const { findings, rows } = check(...before, row, ...after)
        const line = list.length + before.length + 1
        assert.deepEqual([findings.map(({ kind, line }) => [kind, line]), rows], [[['total-row', line]], 2])
      },
    ),
    { numRuns: 60 },
  )
})

test('a row of no word whose sum is that of the rows above is a total, a person without an IIN is not', () => {
  assert.deepEqual(told(rowOf({ 11: '2400,50' })), [['total-row', 4]])
  assert.deepEqual(told(rowOf({ 0: 'T1', 10: '11.2018', 11: '2400,50' })), [['total-row', 4]])
  const nobody = rowOf({ 0: 'T1', 6: 'Мысалова', 7: 'Айна', 10: '11.2018', 11: '2400,50' })
  assert.deepEqual(told(nobody), [['iin-missing', 4]])
})

test('a total of all documents is a total, though the last adds up to less', () => {
  const second = person(9, '100,00').replace('T1', 'T2')
  assert.deepEqual(told(second, rowOf({ 11: '2500,50' })), [['total-row', 5]])
})

test('words below the list are named once, are no document, and keep nothing from passing', () => {
  const below = [
    'Гл. бухгалтер',
    ';;;;Мысалова А.;;;;;;;',
    rowOf({ 0: 'Директор', 6: 'Үлгіұлы А.', 9: '20.12.2018' }),
  ]
  const { findings, passed, documents } = check('', ...below)
  assert.deepEqual(
    findings.map(({ kind, line, severity }) => [kind, line, severity]),
    [['row-of-words', 5, 'flag']],
  )
  assert.match(findings[0]!.what.ru, /строки без ИИН и без суммы, .* строки таблицы: 5–7\.$/)
  assert.deepEqual([passed, documents], [2, undefined])
})

test('a row of a document or of a person is never taken for words', () => {
  const nobody = told(rowOf({ 6: 'Мысалова', 7: 'Айна', 10: '11.2018' })).map(([kind]) => kind)
  assert.deepEqual(nobody, ['iin-missing', 'amount-unreadable'])
  assert.deepEqual(told('T1;2'), [['row-length-differs', 4]])
  const head = rowOf({ 0: 'T2', 1: '20.12.2018', 2: '121' })
  assert.ok(told(head).every(([kind]) => kind !== 'row-of-words'))
})

test('many lines of words are told by the first of them', () => {
  assert.equal(linesText([4, 6, 7, 8, 12]), '4, 6–8, 12')
  assert.match(linesText(Array.from({ length: 50 }, (_, at) => 100 + 2 * at)), /^100, 102, .{10,20} …$/)
})
