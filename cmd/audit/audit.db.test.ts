/** `kepil audit verify`, as its reader sees it. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { endAccessLog, keepHeads, recordAccess } from '#platform/audit'
import { playedClock } from '#platform/clock'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import { day } from '#vocabulary/day.ts'
import { runProgram } from '../in-process.fixture.ts'

const folder = mkdtempSync(join(tmpdir(), 'kepil-audit-'))
let fresh: FreshDatabase
before(async () => {
  fresh = await freshDatabase()
  keepHeads(fresh.database, { heads: join(folder, 'heads'), key: join(folder, 'key') })
  for (const personId of [1, 2, 3])
    await recordAccess(
      fresh.database,
      [{ personId, who: 'doctor', what: 'status', why: 'admission' }],
      playedClock(day('2026-11-22')).now(),
    )
  endAccessLog(fresh.database)
})
after(async () => {
  await fresh.close()
  rmSync(folder, { recursive: true })
})

const verify = (words = '', environment = {}) =>
  runProgram(['audit', 'verify', ...words.split(' ').filter(Boolean)], {
    folder,
    environment: {
      DATABASE_URL: fresh.url,
      KEPIL_AUDIT_HEADS: join(folder, 'heads'),
      KEPIL_AUDIT_KEY: join(folder, 'key'),
      ...environment,
    },
  })

test('a log that is whole is said to be, in three languages', async () => {
  const { status, stdout, stderr } = await verify()
  assert.deepEqual([status, stderr], [0, ''])
  assert.match(stdout, /^The access log is whole.*\nHeld to its heads: 3\sentries, 1\slane, 3\sheads\n$/)
  assert.match((await verify('--lang kk')).stdout, /^Қол жеткізу журналы бүтін/)
  assert.match((await verify('', { KEPIL_LANG: 'ru' })).stdout, /^Журнал доступа цел/)
})

test('it may be held to files named, by the public half of the key alone', async () => {
  const { status, stdout } = await verify('--heads heads --key key.pub --json', {
    KEPIL_AUDIT_HEADS: '/nowhere',
    KEPIL_AUDIT_KEY: '/nowhere',
  })
  assert.equal(status, 0)
  const { whole, entries, lanes, findings } = JSON.parse(stdout)
  assert.deepEqual({ whole, entries, lanes, findings }, { whole: true, entries: 3, lanes: 1, findings: [] })
})

test('wrong use ends with 2, a key that is none with 3', async () => {
  for (const words of ['--heads gone', '--key gone', '--loud', '--lang xx', 'more'])
    assert.equal((await verify(words)).status, 2, words)
  assert.equal((await runProgram(['audit', 'mend'])).status, 2)
  assert.equal((await verify('--key heads')).status, 3)
})

test('what is found ends with 1, and is told by its place and never by its person', async () => {
  await fresh.migrator.execute("UPDATE audit.access SET who = 'nobody' WHERE place = 2")
  const { status, stdout } = await verify()
  assert.equal(status, 1)
  assert.match(stdout, /^ {2}changed; lane \d+; place 2; entry \d+; 2026-11-22T07:00:00\.000000Z$/m)
  assert.match((await verify('--lang kk')).stdout, /^ {2}өзгертілген; жолақ \d+; орны 2; жазба /m)
  const { findings } = JSON.parse((await verify('--json')).stdout)
  assert.deepEqual(Object.keys(findings[0]), ['kind', 'lane', 'place', 'accessId', 'at'])
})
