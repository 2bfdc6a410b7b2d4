import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Instant } from '#platform/database'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import { type Day, day, dayNumber } from '#vocabulary/day.ts'
import { month } from '#vocabulary/month.ts'
import { tenge } from '#vocabulary/tiyn.ts'
import { type SteppedClock, steppedClock } from '../../platform/clock/stepped-clock.fixture.ts'
import type { CreditedDue } from './credit.ts'
import { creditsTotal } from './credits-total.fixture.ts'
import { creditedByMonth, creditsOf, record } from './store.ts'
import { creditsAgainst } from './store-against.ts'

let fresh: FreshDatabase
let clock: SteppedClock
let firstRecording: Instant
before(async () => {
  fresh = await freshDatabase()
  clock = steppedClock(day('2021-06-10'))
  firstRecording = await recording([
    credit({ personId: 2, transferId: 10 }),
    credit({
      personId: 1,
      transferId: 11,
      month: month(202105),
      payerKind: 'self',
      creditedOn: on('2021-06-02'),
    }),
    credit({ personId: 1, transferId: 12, amount: tenge(500) }),
  ])
  clock.advanceDays(1)
  await recording([credit({ personId: 2, transferId: 13, reverses: 10 })])
})
after(() => fresh.close())

const on = (text: string) => dayNumber(day(text) as Day)
const credit = (more: Partial<CreditedDue>): CreditedDue => ({
  personId: 1,
  transferId: 1,
  month: month(202104),
  amount: tenge(1000),
  payerId: 5,
  payerKind: 'employer',
  purposeCode: 122,
  creditedOn: on('2021-05-20'),
  ...more,
})
const recording = (credits: CreditedDue[]) =>
  fresh.database.recording(clock, async (tx, recordedAt) => {
    await record(tx, credits, recordedAt)
    return recordedAt
  })

test('credits are known from the instant they were recorded, and stand until they were taken back', async () => {
  const now = await creditsOf(fresh.database, [1, 2])
  assert.deepEqual(
    now.get(1)!.map(({ transferId }) => transferId),
    [12, 11],
  )
  assert.deepEqual(now.get(2), [])
  const then = await creditsOf(fresh.database, [2], { knownAt: firstRecording })
  assert.equal(then.get(2)!.length, 1)
})

test('what was credited after a day is not seen as of that day', async () => {
  const asOf = await creditsOf(fresh.database, [1], { creditedBy: on('2021-06-01') })
  assert.deepEqual(
    asOf.get(1)!.map(({ transferId }) => transferId),
    [12],
  )
})

test('the total of a range counts what stands', async () => {
  assert.equal(await creditsTotal(fresh.database, { from: 1, until: 3 }), tenge(1500))
  assert.equal(await creditsTotal(fresh.database, { from: 2, until: 3 }), 0)
})

test('credits already there are found by person and month, and only those in force', async () => {
  const found = await creditsAgainst(fresh.database, {
    personIds: [1, 1, 2],
    months: [month(202104), month(202106), month(202104)],
  })
  assert.deepEqual(
    found.map(({ transferId, amount }) => [transferId, amount]),
    [[12, tenge(500)]],
  )
})

test('sums by credited month and kind of payer leave out what was taken back', async () => {
  assert.deepEqual(
    (await creditedByMonth(fresh.database)).filter(({ amount }) => amount > 0),
    [
      { month: 202105, payerKind: 'employer', amount: tenge(500) },
      { month: 202106, payerKind: 'self', amount: tenge(1000) },
    ],
  )
})
