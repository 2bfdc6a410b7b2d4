/** What can be an order to a bank, and what is said of it before the money has come. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#vocabulary/day.ts'
import { type Month, month } from '#vocabulary/month.ts'
import { isRefusal } from '#vocabulary/refusal.ts'
import { tenge } from '#vocabulary/tiyn.ts'
import {
  type SampleDocument,
  sampleBin,
  sampleFile,
  sampleIin,
  samplePayer,
} from '../payments/samples/sample-file.fixture.ts'
import { checkOrder } from './check-order.ts'

const on = day('2021-06-10')
const may: Month = month(202105)
const documentOf = (reference: string, more: Partial<SampleDocument> = {}): SampleDocument => ({
  reference,
  orderNumber: reference,
  on,
  lines: [{ iin: sampleIin(1), amount: tenge(1000), month: may }],
  ...more,
})
const check = (...documents: SampleDocument[]) =>
  checkOrder({ name: 'list.102', bytes: sampleFile(...documents) })

test('an order is what its file says: its payer, its rows and its sum, with what the file alone shows', () => {
  const order = check(
    documentOf('1'),
    documentOf('2', { lines: [{ iin: '841217101009', amount: tenge(500), month: may }] }),
  )
  assert.ok(!isRefusal(order))
  assert.deepEqual([order.payer, order.documents, order.rows, order.total], [samplePayer, 2, 2, 150_000])
  assert.deepEqual(
    order.findings.map(({ row, code }) => [row, code]),
    [[1, 'P01']],
  )
})

test('a file that no bank could pay, or of two payers, is no order', () => {
  const unread = checkOrder({ name: 'list.102', bytes: Buffer.from('a letter') })
  assert.ok(isRefusal(unread))
  assert.equal(unread.code, 'order-not-payable')
  const two = check(documentOf('1'), documentOf('2', { payer: sampleBin(3) }))
  assert.ok(isRefusal(two))
  assert.equal(two.code, 'order-of-several-payers')
})

const heads =
  'Номер документа;Дата валютирования;КНП;БИН плательщика;ИИК плательщика;ИИН;Фамилия;Имя;Период;Сумма'
const table = (rows: readonly { payer?: string; iin?: string; sum?: string }[], headings = heads) =>
  checkOrder({
    name: 'list.csv',
    bytes: Buffer.from(
      [
        'Реестр',
        headings,
        ...rows.map(
          ({ payer = samplePayer, iin = sampleIin(1), sum = '1000,00' }) =>
            `1;10.06.2021;121;${payer};KZ65990TEST000000017;${iin};Сынаков;Ардак;05.2021;${sum}`,
        ),
      ].join('\r\n'),
    ),
  })

test('a row of a table is called by the line of its sheet, as whoever opens it counts', () => {
  const order = table([{}, { iin: '841217101009' }])
  assert.ok(!isRefusal(order))
  assert.deepEqual(
    order.findings.filter(({ code }) => code === 'P01').map(({ row }) => row),
    [4],
  )
})

test('all that keeps a table from being paid is told at once, and columns unread beside those that are missing', () => {
  const sums = table([{ sum: '#ЗНАЧ!' }, {}, { sum: '1-00' }])
  assert.ok(isRefusal(sums))
  assert.match(sums.message.ru, /Строка таблицы 3: .*Строка таблицы 5: /)
  assert.equal(sums.message.ru.match(/Запишите сумму/g)?.length, 1)
  const many = table(Array.from({ length: 14 }, () => ({ sum: 'x' })))
  assert.ok(isRefusal(many))
  assert.match(many.message.kk, /Тағы 4\./)
  const lacking = table([{}], heads.replace('Сумма', 'Начислено'))
  assert.ok(isRefusal(lacking))
  assert.match(lacking.message.ru, /обязательных столбцов: Сумма\..*Столбец «Начислено» не известен/)
})

test('the number of a payer that Excel spoilt is named as that, not as a payer nobody knows', () => {
  for (const payer of ['1,8014E+11', samplePayer.slice(1)]) {
    const order = table([{ payer }])
    assert.ok(isRefusal(order))
    assert.match(order.message.ru, /плательщика не из 12 цифр/)
  }
})
