import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, before, test } from 'node:test'
import { creditsInForce } from '#insurance/contributions'
import { personFacts } from '#insurance/registry'
import { statusAnswer } from '#law'
import type { Instant } from '#platform/clock'
import { read } from '#platform/database'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import { day, dayNumber } from '#vocabulary/day.ts'
import { month } from '#vocabulary/month.ts'
import type { Refusal } from '#vocabulary/refusal.ts'
import { formatTenge, parseTenge, sumOf } from '#vocabulary/tiyn.ts'
import { steppedClock } from '../../../platform/clock/stepped-clock.fixture.ts'
import { histories } from '../oracle-histories.ts'
import { iinOf, laterOnHisOwn, put } from '../oracle-record.ts'
import { openStatusCounts } from '../overview.ts'
import { findLapsed } from './lapsed.ts'
import { type AnswerGiven, openLookup } from './lookup.ts'
import { judge } from './told.ts'

let fresh: FreshDatabase
const clock = steppedClock(day('2026-11-22'))
const ids = { from: 1, until: 121 }
before(async () => {
  fresh = await freshDatabase()
  const { persons, steps } = histories(ids, { seed: 5, steps: 15 })
  await put(fresh, clock, { persons })
  for (const step of steps) await put(fresh, clock, step)
})
after(() => fresh.close())

const reader = { who: 'clinic', why: 'visit' }
const told = (answered: AnswerGiven<Refusal>): Record<string, unknown> => {
  if ('code' in answered) throw new Error(answered.code)
  return JSON.parse(answered.json.toString()) as Record<string, unknown>
}

test('whoever is said to be insured once he pays is not insured, and is when that payment is on record', async () => {
  const lookup = openLookup({ database: fresh.database, clock, random: randomBytes })
  const statusOf = async (personId: number) =>
    told(await lookup.answerShort({ iin: iinOf(personId) }, reader)).status
  const today = clock.today()
  const wanted = { today, skip: 0, count: 3, mostMonths: 12 }
  const found = await findLapsed(fresh.database, wanted)
  assert.equal(found.length, wanted.count)
  assert.deepEqual((await findLapsed(fresh.database, { ...wanted, count: 1 })).length, 1)
  for (const { personId, unpaid } of found) {
    assert.equal(await statusOf(personId), 'uninsured')
    const credits = unpaid.map((one) => ({
      personId,
      ...one,
      creditedOn: dayNumber(today),
      payerKind: 'self' as const,
    }))
    await put(fresh, clock, { credits })
    assert.equal(await statusOf(personId), 'insured')
  }
})

test('of today the kept spells say the same as the whole answer, for everybody and on days to come', async () => {
  const lookup = openLookup({ database: fresh.database, clock, random: (bytes) => new Uint8Array(bytes) })
  const seen = new Set<string>()
  for (const today of ['2026-11-22', '2026-12-05', '2026-12-28', '2027-01-21']) {
    clock.goTo(day(today))
    await Promise.all(
      Array.from({ length: ids.until - ids.from }, async (_, place) => {
        const iin = iinOf(ids.from + place)
        const short = told(await lookup.answerShort({ iin }, reader))
        const computed = told(await lookup.answerShort({ iin, on: today }, reader))
        assert.deepEqual(short, computed, `person ${ids.from + place} on ${today}`)
        seen.add(`${short.status} ${short.ground ?? ''} ${short.through === null}`)
      }),
    )
  }
  assert.ok(seen.size >= 6, [...seen].join('; '))
})

test('a person is logged once, kept spell or none, as on a day the law does not reach', async () => {
  const lookup = openLookup({ database: fresh.database, clock, random: randomBytes })
  const nobody = 2000
  await put(fresh, clock, { credits: laterOnHisOwn(5, month(202_908)) })
  for (const [today, isReached] of [
    ['2026-11-22', true],
    ['2031-01-01', false],
  ] as const) {
    clock.goTo(day(today))
    await fresh.migrator.execute('TRUNCATE audit.access')
    const answers = await Promise.all(
      [nobody, 1, 2, 3, 4, 5].map((id) => lookup.answerShort({ iin: iinOf(id) }, reader)),
    )
    assert.equal(
      answers.slice(1).some((answered) => told(answered).status === 'unknown'),
      !isReached,
    )
    const logged = await fresh.database.query<{ person_id: number }>(
      'SELECT person_id FROM audit.access ORDER BY person_id',
    )
    assert.deepEqual(
      logged.map(({ person_id }) => person_id),
      [1, 2, 3, 4, 5],
      today,
    )
  }
})

test('the whole answer says what the law says of the record, and the payments behind it add up to its months', async () => {
  clock.goTo(day('2026-11-22'))
  const lookup = openLookup({ database: fresh.database, clock, random: randomBytes })
  const personIds = Array.from({ length: ids.until - ids.from }, (_, place) => ids.from + place)
  const facts = await personFacts(fresh.database, personIds)
  const [{ at }] = (await fresh.database.query<{ at: Instant }>(
    'SELECT recorded_at AS at FROM platform.recording',
  )) as [{ at: Instant }]
  const credits = await read(fresh.database.seeing(personIds), creditsInForce(personIds, at))
  await Promise.all(
    personIds.map(async (personId) => {
      const whole = told(await lookup.answer({ iin: iinOf(personId) }, reader))
      const asked = { facts: facts.get(personId)!, credits: credits.get(personId) ?? [] }
      const judged = judge({ ...asked, edition: 'current', on: dayNumber(clock.today()) })
      const law = JSON.parse(JSON.stringify(statusAnswer(judged)))
      const { number, iin, name, on, knownOn, knownAt, answeredAt, edition, lawVersion, ...rest } = whole
      assert.deepEqual(rest, law)
      assert.equal(edition, 'current')
      const { payments } = told(await lookup.paymentsBehind(number as string, reader))
      const sums = Map.groupBy(payments as { month: string; amount: string }[], ({ month }) => month)
      for (const { month, paid } of rest.months as { month: string; paid: string }[]) {
        const sum = sumOf((sums.get(month) ?? []).map(({ amount }) => parseTenge(amount)!))
        assert.equal(formatTenge(sum), paid, `${month} of person ${personId}`)
        sums.delete(month)
      }
      assert.equal(sums.size, 0)
    }),
  )
})

test('the overview counts everybody once, and counts anew when something was recorded', async () => {
  clock.goTo(day('2026-11-22'))
  const countsOn = openStatusCounts(fresh.database)
  const counts = await countsOn(day('2026-11-22'))
  assert.equal(counts.persons, ids.until - ids.from)
  assert.equal(
    counts.insured.total + counts.uninsured.total + counts.notParticipant + counts.unknown,
    counts.persons,
  )
  assert.ok(counts.insured.byGround.some(({ ground, count }) => ground === 'state' && count > 0))
  assert.ok(counts.uninsured.byReason.every(({ reason }) => !reason.startsWith('uninsured')))
  assert.equal(await countsOn(day('2026-11-22')), counts)
  await put(fresh, clock, { persons: [{ personId: 500 }] })
  assert.equal((await countsOn(day('2026-11-22'))).persons, counts.persons + 1)
})
