import assert from 'node:assert/strict'
import { test } from 'node:test'
import { employersTotal, unpaidMonths } from './two-prices.ts'

const month = (of: string, due: string | null, paid = '0.00') =>
  ({ month: of, state: 'unpaid', due, paid, creditedOn: null }) as const

test('what the employer owes on the wage is another sum than paying for oneself, and each has its total', () => {
  const unpaid = unpaidMonths({
    arrears: [
      { month: '2026-02', amount: '4250.00' },
      { month: '2026-03', amount: '4250.00' },
    ],
    months: [month('2026-02', '6447.35'), month('2026-03', '6447.35', '1000.00')],
  })
  assert.deepEqual(
    unpaid.map(({ employerOwes, payingYourself }) => [employerOwes, payingYourself]),
    [
      ['6447.35', '4250.00'],
      ['6447.35', '4250.00'],
    ],
  )
  assert.equal(employersTotal(unpaid), '12894.70')
})

test('whoever pays for himself owes one sum, also where a part of it is paid, and no employer owes it', () => {
  const unpaid = unpaidMonths({
    arrears: [
      { month: '2026-02', amount: '4250.00' },
      { month: '2026-03', amount: '3250.00' },
      { month: '2026-04', amount: '4250.00' },
    ],
    months: [month('2026-02', '4250.00'), month('2026-03', '4250.00', '1000.00'), month('2026-04', null)],
  })
  assert.deepEqual(
    unpaid.map(({ employerOwes }) => employerOwes),
    [undefined, undefined, undefined],
  )
  assert.equal(employersTotal(unpaid), undefined)
})
