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
