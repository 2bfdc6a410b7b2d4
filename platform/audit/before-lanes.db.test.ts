/** What stood in the log before there were lanes; and what is erased of it, and of lanes, by law. */
import assert from 'node:assert/strict'
import { readFileSync, statSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { endAccessLog, type HeadFiles, recordAccess } from '#platform/audit'
import { migrate, readMigrations } from '#platform/database'
import { databaseBefore, type FreshDatabase } from '#platform/testing'
import { commitmentOf } from './chain.ts'
import { headsOf } from './keep-heads.ts'
import { at, headFiles, processOn, seenEntries, verifyWith } from './played-log.fixture.ts'

const ours = readMigrations().find(({ name }) => name.endsWith('access-in-a-chain'))!.name
const files: HeadFiles = headFiles()
let old: FreshDatabase
before(async () => {
  old = await databaseBefore(ours)
  for (const who of ['first', 'second', 'third'])
    await old.database.execute(
      'INSERT INTO audit.access (person_id, accessed_at, who, what, why) VALUES (1, $1, $2, $3, $4)',
      [at, who, 'status', 'қабылдау'],
    )
  await migrate(old.url)
  const own = processOn(old.database, files, () => 99)
  for (let each = 0; each < 5; each++)
    await recordAccess(own, [{ personId: 2, who: 'clerk', what: 'status', why: 'question' }], at)
  const [second] = (await seenEntries(old.migrator)).filter(({ lane, place }) => lane !== null && place === 2)
  const heads = await headsOf(own)
  heads!.writeNow({ lane: second!.lane, erased: { from: 2, through: 2, why: 'term of keeping' } })
  endAccessLog(own)
  // What is tried below an owner may do who first takes away what is in his way.
  await old.migrator.execute('ALTER TABLE audit.access DROP CONSTRAINT access_is_in_a_lane')
})
after(() => old.close())

/** What is found after a statement, which is then taken back by another. */
async function foundAfter(statement: string, back: string): Promise<string[]> {
  await old.migrator.execute(statement)
  const { findings } = await verifyWith(old.database, files)
  await old.migrator.execute(back)
  return findings.map(({ kind }) => kind)
}

test('entries of before are counted, and none is added, removed or changed unseen', async () => {
  const { before: count, entries, findings } = await verifyWith(old.database, files)
  assert.deepEqual({ count, entries, findings }, { count: 3, entries: 5, findings: [] })
  const change = (from: string, to: string): string =>
    `UPDATE audit.access SET who = '${to}' WHERE who = '${from}'`
  assert.deepEqual(await foundAfter(change('second', 'nobody'), change('nobody', 'second')), ['changed'])
  const add = `INSERT INTO audit.access (person_id, accessed_at, who, what, why) VALUES (1, now(), 'fourth', '', '')`
  const remove = (who: string): string => `DELETE FROM audit.access WHERE who = '${who}'`
  assert.deepEqual(await foundAfter(add, remove('fourth')), ['inserted'])
  await old.migrator.execute('CREATE TABLE public.kept AS SELECT * FROM audit.access')
  const again = "INSERT INTO audit.access SELECT * FROM public.kept WHERE who = 'third'"
  assert.deepEqual(await foundAfter(remove('third'), again), ['removed'])
  const row = 'UPDATE audit.chain SET entries_before ='
  assert.deepEqual(await foundAfter(`${row} 2`, `${row} 3`), ['rewritten', 'inserted'])
})

test('what was erased by law is counted, and the lane holds', async () => {
  const [entry] = (await seenEntries(old.migrator)).filter(({ lane, place }) => lane !== null && place === 2)
  const commitment = commitmentOf(entry!.salt, entry!)
  await old.migrator.execute(
    `UPDATE audit.access SET commitment = $1, salt = NULL, person_id = 0, who = '', what = '', why = ''
      WHERE access_id = $2`,
    [commitment, entry!.accessId],
  )
  const { erased, findings } = await verifyWith(old.database, files)
  assert.deepEqual({ erased, findings }, { erased: 1, findings: [] })
  const other = Buffer.from(commitment).reverse().toString('hex')
  const set = (bytes: string): string =>
    `UPDATE audit.access SET commitment = '\\x${bytes}' WHERE commitment IS NOT NULL`
  assert.deepEqual(await foundAfter(set(other), set(commitment.toString('hex'))), ['changed'])
  // Words put where the law left none.
  const say = (why: string): string => `UPDATE audit.access SET why = '${why}' WHERE commitment IS NOT NULL`
  assert.deepEqual(await foundAfter(say('an appointment'), say('')), ['changed'])
})

test('the key is its user’s alone, its public half is anybody’s, and no head names a person', async () => {
  assert.equal(statSync(files.key).mode & 0o777, 0o600)
  assert.equal(statSync(files.heads).mode & 0o777, 0o600)
  assert.match(readFileSync(`${files.key}.pub`, 'utf8'), /BEGIN PUBLIC KEY/)
  assert.doesNotMatch(readFileSync(files.heads, 'utf8'), /person|clerk|status/)
})

test('without its heads a log is not said to be whole', async () => {
  const { findings } = await verifyWith(old.database, { ...files, heads: `${files.heads}.gone` })
  assert.ok(findings.some(({ kind }) => kind === 'heads-missing'))
})
