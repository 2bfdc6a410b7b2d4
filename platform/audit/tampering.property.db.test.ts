/** Whatever the owner of the database does to the access log, at any place of it, is found and named. */
import assert from 'node:assert/strict'
import { appendFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import { eraseEntries } from './erased/erase-entries.ts'
import type { LogFinding } from './findings.ts'
import {
  at,
  headFiles,
  heldPlaces,
  numbersFrom,
  playLog,
  type SeenEntry,
  seenEntries,
  verifyWith,
} from './played-log.fixture.ts'
import { type Chosen, ways } from './ways-to-tamper.fixture.ts'

const files = headFiles()
let fresh: FreshDatabase
let entries: readonly SeenEntry[]
let lanes: ReadonlyMap<string, readonly SeenEntry[]>
before(async () => {
  fresh = await freshDatabase()
  await playLog(fresh.database, files)
  const { migrator } = fresh
  await migrator.execute('CREATE TABLE public.kept AS SELECT * FROM audit.access')
  const held = heldPlaces(files)
  entries = (await seenEntries(migrator)).filter(({ lane, place }) => place <= held.get(lane)!)
  lanes = Map.groupBy(entries, ({ lane }) => lane)
})
after(() => fresh.close())

const untouched = async (): Promise<void> => {
  await fresh.migrator.execute('TRUNCATE audit.access')
  await fresh.migrator.execute('INSERT INTO audit.access SELECT * FROM public.kept')
}

/** Any entry that has at least two behind it that heads hold. */
const chosen = fc.integer({ min: 0, max: 1_000_000 }).map((seed): Chosen => {
  const next = numbersFrom(seed)
  const long = [...lanes.values()].filter(({ length }) => length > 4)
  const lane = long[next(long.length)]!
  const place = next(lane.length - 2)
  const later = lane[place + 1 + next(lane.length - place - 1)]!
  return { entry: lane[place]!, later, lane, next }
})

test('an untouched log is whole', async () => {
  await untouched()
  const verified = await verifyWith(fresh.database, files)
  assert.deepEqual(verified.findings, [])
  assert.ok(
    verified.whole && verified.entries > 100 && verified.lanes > 10 && verified.heads > verified.lanes,
  )
})

for (const [way, kinds, tamper] of ways)
  test(`${way}: ${kinds.join(' or ')}`, async () => {
    await fc.assert(
      fc.asyncProperty(chosen, async (of) => {
        await untouched()
        await tamper(of, fresh.migrator, files)
        const { whole, findings } = await verifyWith(fresh.database, files)
        assert.equal(whole, false)
        const told = findings.filter(({ kind }) => kinds.includes(kind))
        assert.ok(told.length > 0, JSON.stringify(findings))
        assert.deepEqual(
          findings.filter(({ kind }) => !kinds.includes(kind)),
          [],
        )
      }),
      { numRuns: 12 },
    )
  })

test('a head that no key signed is named, and what the others hold stays held', async () => {
  await untouched()
  const [lane] = [...lanes.keys()]
  const line = {
    log: (await fresh.migrator.query<{ log: string }>('SELECT log::text FROM audit.chain'))[0]!.log,
    lane,
    place: 99,
  }
  appendFileSync(
    files.heads,
    `${JSON.stringify({ ...line, link: 'ab', seal: 'cd', at: '', signature: 'AAAA' })}\n{"log":"torn`,
  )
  const { findings, headsBroken } = await verifyWith(fresh.database, files)
  assert.deepEqual(findings, [{ kind: 'head-unsigned', lane, place: 99 }])
  assert.equal(headsBroken, 1)
})

test('of what the law erased, whoever changes whom an entry was about or when is found, though it says nothing any more', async () => {
  await untouched()
  const { database, migrator } = fresh
  const { personId } = entries[7]!
  const erased = await eraseEntries(migrator, { personId: Number(personId), files, why: 'act', now: at })
  assert.ok(erased > 0)
  const told = async () => (await verifyWith(database, files)).findings.filter(({ lane }) => lane)
  assert.deepEqual(await told().then(changedOnly), [])
  for (const change of ['person_id = person_id + 1', "accessed_at = accessed_at + interval '1 hour'"]) {
    const where = 'WHERE access_id = $1 AND salt IS NULL'
    const { accessId } = entries[7]!
    assert.equal(await migrator.execute(`UPDATE audit.access SET ${change} ${where}`, [accessId]), 1)
    const [found] = await told().then(changedOnly)
    assert.ok(found!.lane === entries[7]!.lane && found!.place! <= entries[7]!.place)
    await untouched()
    await eraseEntries(migrator, { personId: Number(personId), files, why: 'act', now: at })
  }
})
const changedOnly = (findings: readonly LogFinding[]) => findings.filter(({ kind }) => kind === 'changed')
