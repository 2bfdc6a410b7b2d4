import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import { type DayNumber, day, dayNumber } from '#vocabulary/day.ts'
import { month } from '#vocabulary/month.ts'
import { sumOf, tiyn } from '#vocabulary/tiyn.ts'
import { steppedClock } from '../../platform/clock/stepped-clock.fixture.ts'
import type { CreditedDue, CreditInForce } from './credit.ts'
import { creditsOf, record } from './store.ts'
import { gatherCredits } from './store-gathered.ts'

let fresh: FreshDatabase
const credits: CreditedDue[] = []
const persons = 300

before(async () => {
  fresh = await freshDatabase()
  const draws = fc.sample(fc.tuple(fc.nat(persons - 1), fc.nat(23), fc.integer({ min: 1, max: 9e9 })), {
    numRuns: 6000,
    seed: 7,
  })
  draws.forEach(([person, back, amount], place) => {
    credits.push({
      personId: person + 1,
      transferId: place + 1,
      month: month(202501 + (back % 12) + (back > 11 ? 100 : 0)),
      amount: tiyn(amount),
      payerId: 9,
      payerKind: (['employer', 'gph', 'entrepreneur', 'self'] as const)[place % 4]!,
      purposeCode: 122,
      creditedOn: (dayNumber(day('2025-02-20')) + back * 30) as DayNumber,
    })
  })
  // Every fortieth is taken back.
  for (const taken of credits.filter(({ transferId }) => transferId % 40 === 0)) {
    credits.push({ ...taken, transferId: taken.transferId + 100_000, reverses: taken.transferId })
  }
  await fresh.database.recording(steppedClock(day('2026-11-22')), (tx, at) => record(tx, credits, at))
})
after(() => fresh.close())

const inOrder = (list: readonly CreditInForce[]) =>
  list
    .map(({ month, amount, own, creditedOn }) => ({ month, amount, own, creditedOn }))
    .toSorted(
      (a, b) =>
        a.month - b.month ||
        a.amount - b.amount ||
        a.creditedOn - b.creditedOn ||
        Number(a.own) - Number(b.own),
    )

test('what is gathered for a range or a list is what stands of each person, and adds up', async () => {
  const expected = await creditsOf(
    fresh.database,
    Array.from({ length: persons }, (_, place) => place + 1),
  )
  const ranged = await gatherCredits(fresh.database, { from: 1, until: persons + 1 })
  const listed = await gatherCredits(fresh.database, [299, 7, 40, 5000])
  const whole: number[] = []
  for (let personId = 1; personId <= persons; personId++) {
    const own = (expected.get(personId) ?? []).map((credit) => ({
      ...credit,
      own: credit.payerKind === 'entrepreneur' || credit.payerKind === 'self',
    }))
    assert.deepEqual(inOrder(ranged.of(personId)), inOrder(own))
    if ([299, 7, 40].includes(personId)) assert.deepEqual(inOrder(listed.of(personId)), inOrder(own))
    else assert.deepEqual(listed.of(personId), [])
    whole.push(...own.map(({ amount }) => amount))
  }
  assert.equal(ranged.total, sumOf(whole.map(tiyn)))
  assert.equal(ranged.count, credits.length)
  assert.deepEqual(listed.of(5000), [])
  assert.equal((await gatherCredits(fresh.database, [])).total, 0)
})
