import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import { day } from '#vocabulary/day.ts'
import { steppedClock } from '../../platform/clock/stepped-clock.fixture.ts'
import { histories } from './oracle-histories.ts'
import { put, wage } from './oracle-record.ts'
import { recompute } from './recompute.ts'
import { renew } from './renew.ts'

let fresh: FreshDatabase
before(async () => {
  fresh = await freshDatabase()
})
after(() => fresh.close())

type Spell = { person_id: number; from_on: string; through_on: string | null; state: string }
const spells = (): Promise<Spell[]> =>
  fresh.database.query('SELECT * FROM status.spell ORDER BY person_id, from_on')
const statesOf = async (personId: number) =>
  (await spells())
    .filter((spell) => spell.person_id === personId)
    .map(({ from_on, through_on, state }) => `${from_on} ${through_on ?? ''} ${state}`)

test('an accepted payment makes a person insured in the same recording, and says how many became so', async () => {
  const clock = steppedClock(day('2021-03-10'))
  await put(fresh, clock, { persons: [{ personId: 1, participantFrom: day('2021-02-01') }] })
  assert.deepEqual(await statesOf(1), [
    '2020-01-01 2021-01-31 not-participant',
    '2021-02-01  uninsured-never-covered',
  ])
  const { renewed } = await put(fresh, clock, { credits: [wage(1, 202102, '2021-03-10')] })
  assert.deepEqual((await statesOf(1)).slice(2), [
    '2021-03-10 2021-04-26 paid',
    '2021-04-27 2021-06-30 grace',
    '2021-07-01  uninsured-employer-stopped',
  ])
  assert.deepEqual(renewed, { persons: 1, changed: 1, newlyInsured: 1 })
  const again = await fresh.database.recording(clock, (tx, at) => renew(tx, [1, 1], at))
  assert.deepEqual(again, { persons: 1, changed: 0, newlyInsured: 0 })
})

test('days after a death are of no participant', async () => {
  const clock = steppedClock(day('2021-05-10'))
  await put(fresh, clock, { persons: [{ personId: 1, diedOn: day('2021-05-01') }] })
  assert.equal((await statesOf(1)).at(-1), '2021-05-02  not-participant')
})

test('a person merged into another keeps no days, and the other has the money', async () => {
  const clock = steppedClock(day('2021-05-20'))
  await put(fresh, clock, {
    persons: [8, 9].map((personId) => ({ personId, participantFrom: day('2021-04-01') })),
  })
  const { transferIds } = await put(fresh, clock, { credits: [wage(9, 202104, '2021-05-20')] })
  assert.ok((await statesOf(9)).length > 1)
  await put(fresh, clock, {
    persons: [{ personId: 9, mergedInto: 8 }],
    credits: [{ ...wage(9, 202104, '2021-05-20'), reverses: transferIds[0]! }, wage(8, 202104, '2021-05-20')],
  })
  assert.deepEqual(await statesOf(9), [])
  assert.ok((await statesOf(8)).some((state) => state.endsWith('paid')))
})

test('what was renewed step by step over random histories is what a recomputation from scratch makes', async () => {
  const clock = steppedClock(day('2026-11-22'))
  const { persons, steps } = histories({ from: 100, until: 161 }, { seed: 21, steps: 16 })
  await put(fresh, clock, { persons })
  const taken = new Set<number>()
  for (const { spells, credits } of steps) {
    const { transferIds } = await put(fresh, clock, { spells, credits })
    // Every fifth payment of the step is taken back in a recording of its own.
    const back = credits.flatMap((credit, place) =>
      place % 5 === 0 ? [{ ...credit, reverses: transferIds[place]! }] : [],
    )
    for (const { reverses } of back) taken.add(reverses)
    await put(fresh, clock, { credits: back })
  }
  assert.ok(taken.size > 50)
  const renewed = await spells()
  const nothing = await recompute(fresh.database, { clock, rangeSize: 40 })
  assert.equal(nothing.changed, 0)
  assert.deepEqual(await spells(), renewed)
  await fresh.database.execute('DELETE FROM status.spell')
  const all = await recompute(fresh.database, { clock, rangeSize: 1000 })
  assert.equal(all.changed, all.persons)
  assert.deepEqual(await spells(), renewed)
  assert.ok(renewed.length > 200, `${renewed.length} spells`)
})
