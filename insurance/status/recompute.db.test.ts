import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import type { Database } from '#platform/database'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import { day } from '#vocabulary/day.ts'
import { Failure } from '#vocabulary/refusal.ts'
import { steppedClock } from '../../platform/clock/stepped-clock.fixture.ts'
import { put, wage } from './oracle-record.ts'
import { rangesOf, recompute } from './recompute.ts'

let fresh: FreshDatabase
const clock = steppedClock(day('2026-11-22'))
const ids = Array.from({ length: 100 }, (_, place) => place + 1)
before(async () => {
  fresh = await freshDatabase()
  await put(fresh, clock, {
    persons: ids.map((personId) => ({ personId })),
    credits: ids.map((personId) => wage(personId, 202610, '2026-11-10')),
  })
})
beforeEach(() => fresh.database.execute('DELETE FROM status.spell'))
after(() => fresh.close())

const spellCount = async (): Promise<number> =>
  (await fresh.database.query<{ count: number }>('SELECT count(*) AS count FROM status.spell'))[0]!.count

test('ranges begin at multiples of their size and end after the last person', () => {
  assert.deepEqual(rangesOf({ from: 5, until: 23 }, 10), [
    { from: 0, until: 10 },
    { from: 10, until: 20 },
    { from: 20, until: 23 },
  ])
  assert.deepEqual(rangesOf({ from: 0, until: 0 }, 10), [])
})

test('a recomputation tells its progress up to the whole', async () => {
  const told: [number, number][] = []
  const found = await recompute(fresh.database, {
    clock,
    rangeSize: 30,
    progress: (done, total) => told.push([done, total]),
  })
  assert.deepEqual(found, { persons: 100, changed: 100 })
  assert.deepEqual(told.at(-1), [101, 101])
  assert.deepEqual(
    told.map(([done]) => done),
    told.map(([done]) => done).toSorted((a, b) => a - b),
  )
})

test('a recomputation cut short goes on where it stopped and does no range twice', async () => {
  let commits = 0
  // The third range is never written: the program is gone.
  const dying: Database = {
    ...fresh.database,
    transaction: (work) =>
      fresh.database.transaction(async (tx) => {
        const result = await work(tx)
        if ((result as { changed?: number }).changed !== undefined && ++commits > 2) throw new Error('killed')
        return result
      }),
  }
  await assert.rejects(recompute(dying, { clock, rangeSize: 20 }), /killed/)
  const written = await spellCount()
  assert.ok(written > 0)
  const [first] = await fresh.database.query<{ xmin: string }>('SELECT xmin::text FROM status.spell LIMIT 1')
  const found = await recompute(fresh.database, { clock, rangeSize: 7777 })
  assert.deepEqual(found, { persons: 100, changed: 100 })
  const kept = await fresh.database.query('SELECT 1 FROM status.spell WHERE xmin::text = $1', [first!.xmin])
  assert.ok(kept.length > 0)
  const ranges = await fresh.database.query<{ persons: number }>(
    'SELECT persons FROM status.recomputed_range WHERE recomputation_id = (SELECT max(recomputation_id) FROM status.recomputation)',
  )
  assert.equal(ranges.length, 6)
})

test('what is recorded while a range is being judged is not lost', async () => {
  let recorded = false
  const busy: Database = {
    ...fresh.database,
    transaction: async (work) => {
      const result = await fresh.database.transaction(work)
      if (!recorded) {
        recorded = true
        await put(fresh, clock, { persons: [{ personId: 50, diedOn: day('2026-11-01') }] })
      }
      return result
    },
  }
  await recompute(busy, { clock })
  const states = await fresh.database.query(
    'SELECT state FROM status.spell WHERE person_id = 50 ORDER BY from_on DESC LIMIT 1',
  )
  assert.deepEqual(states, [{ state: 'not-participant' }])
})

test('a range whose months do not add up to the ledger is named, and nothing of it is written', async () => {
  await fresh.migrator.execute('UPDATE ledger.transfer SET amount = amount - 1 WHERE person_id = 73')
  const before = await spellCount()
  await assert.rejects(
    recompute(fresh.database, { clock, rangeSize: 1000 }),
    (fault) =>
      fault instanceof Failure &&
      fault.code === 'person-months-differ-from-ledger' &&
      /0–100/.test(fault.text.kk),
  )
  assert.equal(await spellCount(), before)
  await fresh.migrator.execute('UPDATE ledger.transfer SET amount = amount + 1 WHERE person_id = 73')
  assert.equal((await recompute(fresh.database, { clock })).persons, 100)
})
