/** Whatever a payer was let give as an order, the bank can pay as it was shown. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readPaymentFile, writePaymentTable } from '#documents'
import { day } from '#vocabulary/day.ts'
import { month } from '#vocabulary/month.ts'
import { isRefusal } from '#vocabulary/refusal.ts'
import { tenge } from '#vocabulary/tiyn.ts'
import { checkOrder } from '../../orders/check-order.ts'
import { sampleFile, sampleIin } from '../../payments/samples/sample-file.fixture.ts'
import { paymentOf } from './payment-of-order.ts'

const on = day('2021-06-10')
const rows = [1, 2, 3].map((n) => ({ iin: sampleIin(n), amount: tenge(1000), month: month(202105) }))
const sound = new TextDecoder()
  .decode(
    writePaymentTable(
      readPaymentFile(sampleFile({ reference: '1', orderNumber: '1', on, lines: rows })).documents,
    ),
  )
  .split(/\r?\n/)
  .map((line) => line.split(','))
const columns = sound[0]!

/** What stands in tables out of spreadsheets where something else should. */
const oddity = fc.constantFrom(
  '',
  '6,5121E+11',
  '6.5121E+11',
  'Итого',
  'за ноябрь 2026',
  '46357',
  'Бай?ауова',
  '000',
  '-5',
  '31.02.2026',
  'ЖШС «Үлгі» «ə»',
  'x'.repeat(80),
  ':32A:',
  '{4:',
)
const change = fc.record({
  row: fc.integer({ min: 1, max: rows.length }),
  column: fc.integer({ min: 0, max: columns.length - 1 }),
  text: oddity,
})
const written = (text: string): string => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

test('whatever a payer was let give as an order, the bank pays with the rows, numbers and sums that were shown', () => {
  let given = 0
  fc.assert(
    fc.property(fc.array(change, { maxLength: 4 }), (changes) => {
      const cells = sound.map((line) => [...line])
      for (const { row, column, text } of changes) cells[row]![column] = written(text)
      const bytes = Buffer.from(cells.map((line) => line.join(',')).join('\r\n'))
      const order = { orderId: 7, fileName: 'list.csv', bytes }
      if (isRefusal(checkOrder({ name: order.fileName, bytes }))) return
      given++
      const paid = paymentOf(order, day('2021-06-11'))
      const told = (name: string, of: Uint8Array) =>
        readPaymentFile(of, { name }).documents.flatMap(({ lines }) =>
          lines.map(({ iin, amount, amountText, month, periodText }) => [
            iin,
            amount ?? amountText,
            month ?? periodText,
          ]),
        )
      assert.deepEqual(told(paid.name, paid.bytes), told(order.fileName, bytes))
      assert.equal(paid.bookings.length, readPaymentFile(bytes, { name: order.fileName }).documents.length)
    }),
    { numRuns: 400 },
  )
  assert.ok(given > 50, `${given} orders were let through`)
})
