import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { looksAt, recordAccess } from '#platform/audit'
import { instantAt, microsecondsOf, playedClock } from '#platform/clock'
import { type Connection, openDatabases } from '#platform/database'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import { day } from '#vocabulary/day.ts'

let fresh: FreshDatabase
before(async () => {
  fresh = await freshDatabase()
})
after(() => fresh.close())

const at = playedClock(day('2026-11-22')).now()
const by = (personId: number) => ({ personId, who: 'call-centre', what: 'status', why: 'question' })

test('reads that come together are written by few statements, each told when its own is committed', async () => {
  let statements = 0
  const counted: Connection = {
    ...fresh.database,
    together: (...together) => {
      statements++
      return fresh.database.together(...together)
    },
  }
  const look = async (personId: number): Promise<void> => {
    await recordAccess(counted, [by(personId)], at)
    const found = await fresh.reader.query(
      'SELECT who, what, why, accessed_at FROM audit.access WHERE person_id = $1',
      [personId],
    )
    assert.deepEqual(found, [{ who: 'call-centre', what: 'status', why: 'question', accessed_at: at }])
  }
  await Promise.all(Array.from({ length: 200 }, (_, index) => look(index + 1)))
  assert.ok(statements < 20, `${statements} statements`)
})

test('one that cannot be written fails its own callers and nobody after', async () => {
  let broken = true
  const failing: Connection = {
    ...fresh.database,
    together: (...together) =>
      broken ? Promise.reject(new Error('disk')) : fresh.database.together(...together),
  }
  await assert.rejects(recordAccess(failing, [by(901)], at), /disk/)
  broken = false
  await recordAccess(failing, [by(902)], at)
  assert.equal((await fresh.database.query('SELECT 1 FROM audit.access WHERE person_id = 902')).length, 1)
})

test('who looked is told the latest first, whichever connection wrote it down: each takes numbers by the hundred', async () => {
  const other = openDatabases(fresh.url)
  try {
    await recordAccess(fresh.database, [by(903)], at)
    await recordAccess(other.database, [{ ...by(904), what: 'earlier' }], at)
    await recordAccess(fresh.database, [{ ...by(904), what: 'later' }], instantAt(microsecondsOf(at) + 1))
    const [first, second] = await looksAt(fresh.database, [904], { offset: 0, limit: 2 })
    assert.deepEqual([first!.what, second!.what], ['later', 'earlier'])
    assert.ok(first!.entry < second!.entry, 'by their numbers they would be the other way round')
  } finally {
    await other.close()
  }
})

test('the log is added to and never changed', async () => {
  await assert.rejects(fresh.database.execute('DELETE FROM audit.access'), { code: '42501' })
  await assert.rejects(fresh.database.execute("UPDATE audit.access SET who = 'nobody'"), { code: '42501' })
})

test('an entry without a place in a lane is not taken', async () => {
  const columns = 'person_id, accessed_at, who, what, why'
  const values = "7, now(), 'doctor', 'status', 'admission'"
  const link = `'\\x${'00'.repeat(32)}'`
  for (const [more, given] of [
    ['', ''],
    [', lane, place, salt', ", 5, 1, '\\x00'"],
    [', lane, salt, link', `, 5, '\\x00', ${link}`],
    [', lane, place, salt, link', `, 5, 0, '\\x00', ${link}`],
    [', lane, place, link', `, 5, 1, ${link}`],
    [', place, salt, link', `, 1, '\\x00', ${link}`],
  ])
    await assert.rejects(
      fresh.database.execute(`INSERT INTO audit.access (${columns}${more}) VALUES (${values}${given})`),
      { code: '23514' },
    )
})

test('when an entry was written, by whom and as which one is the server’s to say, whatever the app says', async () => {
  const link = `'\\x${'00'.repeat(32)}'`
  const entry = `7, '2020-01-01T00:00:00Z', 'doctor', 'status', 'admission', 5, 1, '\\x00', ${link}`
  const columns = 'person_id, accessed_at, who, what, why, lane, place, salt, link'
  for (const [column, value] of [
    ['written_at', "'2020-01-01T00:00:00Z'"],
    ['written_by', "'doctor'"],
    ['access_id', '1'],
    ['commitment', link],
  ])
    for (const role of [fresh.database, fresh.reader])
      await assert.rejects(
        role.execute(`INSERT INTO audit.access (${columns}, ${column}) VALUES (${entry}, ${value})`),
        { code: '42501' },
      )
  await fresh.database.execute(`INSERT INTO audit.access (${columns}) VALUES (${entry})`)
  assert.deepEqual(
    await fresh.reader.query(
      `SELECT written_at > now() - interval '1 hour' AS now, written_by LIKE '%\\_app' AS by_app
         FROM audit.access WHERE who = 'doctor'`,
    ),
    [{ now: true, by_app: true }],
  )
})
