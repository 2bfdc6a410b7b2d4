/** The fence around look-ups, in plain SQL as each role of the database; and each part of it taken away in turn. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { urlOfRole, withRolesOf } from '#platform/database'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import { faultsAfter, persons, places, tellOfPersons } from './fence.fixture.ts'

let fresh: FreshDatabase
before(async () => {
  fresh = await freshDatabase()
  await tellOfPersons(fresh)
})
after(() => fresh.close())

test('each role sees of each table about persons what it is to see, one person, another, several or nobody', async () => {
  assert.deepEqual(await faultsAfter(fresh, []), [])
})

test('the looker, signed in as itself, sees nobody until it is told, and nobody again after the transaction', async () => {
  const looker = new pg.Client({ connectionString: urlOfRole('looker', fresh.url) })
  await looker.connect()
  const seen = async (): Promise<number[]> => {
    const { rows } = await looker.query<{ id: string }>('SELECT person_id AS id FROM status.seen_spell')
    return rows.map(({ id }) => Number(id))
  }
  assert.deepEqual(await seen(), [])
  await looker.query("BEGIN; SELECT set_config('kepil.sees', ',2,', true)")
  assert.deepEqual(await seen(), [2])
  await looker.query('COMMIT')
  assert.deepEqual(await seen(), [])
  await assert.rejects(looker.query('SELECT FROM status.spell'), { code: '42501' })
  await assert.rejects(looker.query(withRolesOf(fresh.url, 'SET ROLE kepil_app')), { code: '42501' })
  await looker.end()
})

test('the looker writes into the log whom it sees, and nobody else', async () => {
  const entry = (personId: number) =>
    fresh.database.seeing([1, 12]).execute(
      `INSERT INTO audit.access (person_id, accessed_at, who, what, why, lane, place, salt, link)
       VALUES ($1, now(), '', '', '', 2, $1, '\\x00', decode(repeat('00', 32), 'hex'))`,
      [personId],
    )
  assert.equal(await entry(12), 1)
  await assert.rejects(entry(2), { code: '42501' })
})

test('connections that are used again, and many at once, never see who was seen before', async () => {
  const asked = Array.from({ length: 60 }, (_, place) => persons[place % persons.length]!)
  const found = await Promise.all(
    asked.map(async (personId) => {
      const ids: number[] = []
      const text = 'SELECT person_id FROM status.seen_spell'
      const seeing = fresh.database.seeing([personId])
      await seeing.together({ text, values: [], name: 'all-spells', take: (row) => ids.push(row.int8()) })
      for (const { id } of await seeing.query<{ id: number }>(text.replace('person_id', 'person_id AS id')))
        ids.push(id)
      await assert.rejects(seeing.query('SELECT 1 / 0'), { code: '22012' })
      return ids
    }),
  )
  assert.deepEqual(
    found,
    asked.map((personId) => [personId, personId]),
  )
})

const tablesWhere = (is: (place: (typeof places)[string]) => boolean): string[] =>
  Object.entries(places).flatMap(([name, place]) => (is(place) ? [name] : []))
const views = tablesWhere(({ app }) => app === 'refused')
const withPolicies = tablesWhere(({ app, stranger }) => app !== 'refused' && stranger === 'nobody')
const notForTheLooker = tablesWhere(({ looker }) => looker === 'refused')

async function assertSeen(name: string, ...statements: string[]): Promise<void> {
  const faults = await faultsAfter(fresh, statements, name)
  assert.ok(
    faults.some((fault) => fault.includes(name)),
    `nobody notices ${statements.join('; ')}`,
  )
}

test('a view that has lost its condition, its barrier or its owner’s rights is noticed', async () => {
  assert.equal(views.length, 4)
  for (const view of views) {
    const [row] = await fresh.migrator.query<{ is: string }>('SELECT pg_get_viewdef($1::regclass) AS is', [
      view,
    ])
    const open = row!.is.replace(/\bWHERE[\s\S]*$/, '')
    assert.notEqual(open, row!.is)
    await assertSeen(view, `CREATE OR REPLACE VIEW ${view} WITH (security_barrier) AS ${open}`)
    await assertSeen(view, `ALTER VIEW ${view} RESET (security_barrier)`)
    await assertSeen(view, `ALTER VIEW ${view} SET (security_invoker = true)`)
  }
})

test('each policy that lets everybody in, lets others in or is gone is noticed', async () => {
  const policies = await fresh.migrator.query<{ name: string; table: string }>(
    `SELECT policyname AS name, schemaname || '.' || tablename AS table FROM pg_policies`,
  )
  assert.deepEqual(new Set(policies.map(({ table }) => table)), new Set(withPolicies))
  for (const { name, table } of policies) {
    await assertSeen(table, `DROP POLICY ${name} ON ${table}`)
    await assertSeen(table, `ALTER POLICY ${name} ON ${table} TO PUBLIC USING (true)`)
    if (name.endsWith('_seen')) await assertSeen(table, `ALTER POLICY ${name} ON ${table} USING (true)`)
  }
})

test('row-level security that was turned off is noticed, table by table', async () => {
  for (const table of withPolicies) await assertSeen(table, `ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`)
})

test('a grant too many to the looker is noticed, and a table about persons that nobody placed', async () => {
  for (const table of notForTheLooker) {
    const [schema] = table.split('.')
    await assertSeen(
      table,
      `GRANT USAGE ON SCHEMA ${schema} TO kepil_looker`,
      `GRANT SELECT ON ${table} TO kepil_looker`,
    )
  }
  for (const table of [...views, ...withPolicies])
    await assertSeen(table, `GRANT UPDATE, SELECT ON ${table} TO kepil_looker`)
  await assertSeen('payments.suspense', 'GRANT SELECT (iin) ON payments.suspense TO kepil_looker')
  await assertSeen('rights.later', 'CREATE TABLE rights.later (person_id bigint)')
})
