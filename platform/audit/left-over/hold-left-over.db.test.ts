/** What a killed process left without a head is held by one that a job signs. */
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { endAccessLog, type HeadFiles, holdLeftOver, keepHeads, recordAccess } from '#platform/audit'
import { instantAt, microsecondsOf, systemClock } from '#platform/clock'
import type { Database } from '#platform/database'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import { at, headFiles, seenEntries, verifyWith } from '../played-log.fixture.ts'

let fresh: FreshDatabase
before(async () => {
  fresh = await freshDatabase()
})
after(() => fresh.close())

const later = () => instantAt(microsecondsOf(systemClock().now()) + 120_000_000)

/** Entries of one lane; then the file of heads as a process leaves it that is killed within the second. */
async function killedAfter(entries: number, files: HeadFiles): Promise<void> {
  const own: Database = { ...fresh.database }
  keepHeads(own, files)
  for (let count = 0; count < entries; count++)
    await recordAccess(own, [{ personId: 1, who: 'fund:1', what: 'status', why: 'question' }], at)
  const announced = readFileSync(files.heads, 'utf8')
  endAccessLog(own)
  writeFileSync(files.heads, announced)
}

test('the last entries of a killed process can be cut unseen until they are held, and not after', async () => {
  const files = headFiles()
  await killedAfter(4, files)
  assert.equal((await verifyWith(fresh.database, files)).unheld, 4)
  assert.equal(await holdLeftOver(fresh.worker, files, systemClock().now()), 0, 'it may still live')
  assert.equal(await holdLeftOver(fresh.worker, files, later()), 1)
  assert.equal(await holdLeftOver(fresh.worker, files, later()), 0)
  const { whole, unheld } = await verifyWith(fresh.database, files)
  assert.deepEqual([whole, unheld], [true, 0])
  const last = (await seenEntries(fresh.migrator)).at(-1)!
  await fresh.migrator.execute('DELETE FROM audit.access WHERE access_id = $1', [last.accessId])
  assert.deepEqual((await verifyWith(fresh.database, files)).found, { 'tail-cut': 1 })
  await fresh.migrator.execute('DELETE FROM audit.access')
})

test('what was changed before it is held is not signed, and is found', async () => {
  const files = headFiles()
  await killedAfter(3, files)
  await fresh.migrator.execute("UPDATE audit.access SET why = 'other' WHERE place = 2")
  assert.equal(await holdLeftOver(fresh.worker, files, later()), 0)
  assert.deepEqual((await verifyWith(fresh.database, files)).found, { changed: 1 })
})
