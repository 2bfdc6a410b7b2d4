/** What the tables of cases know and keep, beside the rules. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import { caseKinds, caseOutcomes } from './kinds.ts'

let fresh: FreshDatabase
before(async () => {
  fresh = await freshDatabase()
})
after(() => fresh.close())

const labels = async (type: string): Promise<string[]> => {
  const rows = await fresh.database.query<{ label: string }>(
    'SELECT enumlabel AS label FROM pg_enum WHERE enumtypid = $1::regtype ORDER BY enumsortorder',
    [type],
  )
  return rows.map(({ label }) => label)
}

test('the tables know the kinds and outcomes that the rules know', async () => {
  assert.deepEqual(await labels('cases.kind'), [...caseKinds])
  assert.deepEqual(await labels('cases.outcome'), [...caseOutcomes])
})

test('what was done is only added to, and whoever reads for figures sees no case', async () => {
  const { database, reader } = fresh
  const refused = (work: Promise<unknown>) => assert.rejects(work, { code: '42501' })
  await refused(database.execute('DELETE FROM cases.event'))
  await refused(database.execute("UPDATE cases.event SET words = ''"))
  await refused(database.execute('DELETE FROM cases.case_file'))
  await refused(database.execute("UPDATE cases.case_file SET details = '{}'"))
  await refused(database.execute("UPDATE cases.file SET file_name = ''"))
  for (const table of ['case_file', 'event', 'file'])
    await refused(reader.query(`SELECT 1 FROM cases.${table}`))
})
