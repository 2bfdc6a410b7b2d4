import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tenge } from '#vocabulary/tiyn.ts'
import type { Account } from './account.ts'
import { balanceOf, balances } from './balance.ts'

const turnover = (debit: Account, credit: Account, sum: number) => ({ debit, credit, amount: tenge(sum) })
const taken = [
  turnover('national-bank', 'receipts', 100),
  turnover('receipts', 'person-dues', 60),
  turnover('receipts', 'penalties', 5),
  turnover('receipts', 'suspense', 20),
  turnover('receipts', 'returns', 15),
]

test('what came in is posted, in suspense or returned', () => {
  const balance = balanceOf(taken)
  assert.deepEqual(balance, {
    received: tenge(100),
    posted: tenge(65),
    suspense: tenge(20),
    returned: tenge(15),
    difference: 0,
  })
  assert.ok(balances(balance))
})

test('a line that was not split is seen as the difference', () => {
  const balance = balanceOf(taken.slice(0, 4))
  assert.equal(balance.difference, tenge(15))
  assert.ok(!balances(balance))
})

test('a line split twice is seen as the difference too', () => {
  assert.equal(balanceOf([...taken, turnover('receipts', 'person-dues', 1)]).difference, -tenge(1))
})

test('a sum released from suspense leaves it and is posted or returned', () => {
  const balance = balanceOf([
    ...taken,
    turnover('suspense', 'person-dues', 12),
    turnover('suspense', 'returns', 8),
  ])
  assert.deepEqual(
    [balance.posted, balance.suspense, balance.returned, balance.difference],
    [tenge(77), 0, tenge(23), 0],
  )
})

test('paying the returned sums out, and spending on care, leave the proof as it was', () => {
  const paid = [
    ...taken,
    turnover('returns', 'national-bank', 15),
    turnover('person-dues', 'provider-payables', 40),
    turnover('provider-payables', 'national-bank', 40),
  ]
  assert.deepEqual(balanceOf(paid), balanceOf(taken))
})

test('the merge of two persons leaves the proof as it was', () => {
  const merged = [...taken, turnover('person-dues', 'receipts', 7), turnover('receipts', 'person-dues', 7)]
  assert.deepEqual(balanceOf(merged), balanceOf(taken))
})

test('a document taken back is no longer received', () => {
  const back = taken.map(({ debit, credit, amount }) => ({ debit: credit, credit: debit, amount }))
  assert.deepEqual(balanceOf([...taken, ...back]), balanceOf([]))
})
