/** Keeps the schema ready for a cluster spread by person, without a cluster: the rules are checked in the catalogue. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import { type Placement, readDistribution } from '../platform/database/distribution.ts'
import { migrationsFolder } from '../platform/database/migrate.ts'

/** Tables about persons that are spread by something else, and why. */
const spreadOtherwise: Readonly<Record<string, string>> = {
  'registry.person_by_iin': 'a person is found by the IIN',
  'status.answer': 'an answer is found by its number',
  'status.certificate': 'a paper is found by the number of its answer',
  'payments.line': 'a line as received belongs to its document',
  'rights.account': 'an account is found by its issuer and subject',
  'rights.visit': 'visits are few, and each is over soon',
  'rights.break_glass': 'records opened in an emergency are few',
  'rights.representation': 'those somebody acts for are found by him',
  'rights.delegation': 'the delegates of an organisation lie together',
  'cases.case_file': 'a case is found by its number and by whose queue it is in',
}
/** Keyed by what they are spread by alone. */
const ownKey = new Set(['payments.file', 'status.answer', 'status.certificate', 'notices.wish'])

/** The schema of the library that keeps the jobs, as it makes it. */
const queue = 'graphile_worker'

const placements = readDistribution(migrationsFolder)
const spreadBy = new Map(
  placements.flatMap((placement) =>
    typeof placement.spread === 'object' ? [[placement.table, placement.spread.by]] : [],
  ),
)

let fresh: FreshDatabase
before(async () => {
  fresh = await freshDatabase()
})
after(() => fresh.close())

type Key = { table: string; name: string; columns: string[]; primary: boolean; equals: boolean[] | null }
const keys = () =>
  fresh.migrator.query<Key>(`SELECT i.indrelid::regclass::text AS table, i.indexrelid::regclass::text AS name,
      i.indisprimary AS primary, array_agg(a.attname::text ORDER BY k.place) AS columns,
      array_agg(o.oprname = '=' ORDER BY k.place) FILTER (WHERE x.oid IS NOT NULL) AS equals
    FROM pg_index i CROSS JOIN LATERAL unnest(i.indkey) WITH ORDINALITY AS k(attnum, place)
    JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum
    LEFT JOIN pg_constraint x ON x.conindid = i.indexrelid AND x.contype = 'x'
    LEFT JOIN pg_operator o ON o.oid = x.conexclop[k.place]
    JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE (i.indisunique OR i.indisexclusion) AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
    GROUP BY 1, 2, 3`)

test('every table has one place in distribution.sql, and every place is a table', async () => {
  const rows = await fresh.migrator.query<{ name: string }>(`SELECT format('%I.%I', nspname, relname) AS name
    FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
    WHERE relkind IN ('r', 'p') AND nspname !~ '^pg_' AND nspname <> 'information_schema' ORDER BY 1`)
  assert.deepEqual(placements.map(({ table }) => table).sort(), rows.map(({ name }) => name).sort())
})

test('whatever is about a person is spread by person', async () => {
  const rows = await fresh.migrator.query<{ name: string }>(`SELECT DISTINCT attrelid::regclass::text AS name
    FROM pg_attribute JOIN pg_class c ON c.oid = attrelid WHERE attname = 'person_id' AND relkind IN ('r', 'p')`)
  for (const { name } of rows) {
    if (spreadOtherwise[name]) continue
    assert.equal(spreadBy.get(name), 'person_id', `${name} is about a person`)
  }
})

test('each unique key and exclusion of a spread table contains the column it is spread by (rules 1 and 2)', async () => {
  for (const { table, name, columns, primary, equals } of await keys()) {
    const by = spreadBy.get(table)
    if (!by) continue
    const place = columns.indexOf(by)
    assert.ok(place >= 0, `${name} of ${table} lacks ${by}`)
    if (equals) assert.ok(equals[place], `${name} compares ${by} by something else than =`)
    if (primary && !ownKey.has(table))
      assert.ok(columns.length > 1 && place === 0, `${name} is not (${by}, own id)`)
  }
})

test('the column a table is spread by is never empty', async () => {
  for (const [table, by] of spreadBy) {
    const [row] = await fresh.migrator.query<{ attnotnull: boolean }>(
      'SELECT attnotnull FROM pg_attribute WHERE attrelid = $1::regclass AND attname = $2',
      [table, by],
    )
    assert.equal(row?.attnotnull, true, `${table}.${by}`)
  }
})

test('foreign keys hold only where a cluster can hold them (rules 3 and 4)', async () => {
  type ForeignKey = { from: string; to: string; columns: string[]; targets: string[] }
  const rows = await fresh.migrator.query<ForeignKey>(`SELECT conrelid::regclass::text AS "from",
      confrelid::regclass::text AS "to",
      (SELECT array_agg(attname::text ORDER BY p) FROM unnest(conkey) WITH ORDINALITY k(n, p)
        JOIN pg_attribute ON attrelid = conrelid AND attnum = n) AS columns,
      (SELECT array_agg(attname::text ORDER BY p) FROM unnest(confkey) WITH ORDINALITY k(n, p)
        JOIN pg_attribute ON attrelid = confrelid AND attnum = n) AS targets
    FROM pg_constraint WHERE contype = 'f'`)
  const placeOf = new Map(
    placements.map((placement): [string, Placement['spread']] => [placement.table, placement.spread]),
  )
  for (const { from, to, columns, targets } of rows) {
    const [here, there] = [placeOf.get(from), placeOf.get(to)]
    const words = `${from} → ${to}`
    if (there === 'reference') continue
    if (typeof here !== 'object') assert.equal(typeof there, 'string', `${words}: towards a spread table`)
    else {
      assert.ok(typeof there === 'object', `${words}: from a spread table to a local one`)
      const place = columns.indexOf(here.by)
      assert.ok(place >= 0 && targets[place] === there.by, `${words}: not on the columns they are spread by`)
    }
  }
})

test('ids are bigint, sequences too, and none is an identity (rule 5)', async () => {
  const narrow = await fresh.migrator.query(`SELECT seqrelid::regclass::text AS name FROM pg_sequence
    WHERE seqtypid <> 'bigint'::regtype AND seqrelid::regclass::text NOT LIKE '${queue}.%'
    UNION SELECT attrelid::regclass || '.' || attname FROM pg_attribute JOIN pg_class c ON c.oid = attrelid
      JOIN pg_namespace n ON n.oid = relnamespace
    WHERE relkind IN ('r', 'p') AND nspname !~ '^pg_' AND nspname NOT IN ('information_schema', '${queue}') AND attnum > 0
      AND (attidentity <> '' OR (attname ~ '_id$' AND atttypid <> 'bigint'::regtype))`)
  assert.deepEqual(narrow, [])
})

test('no trigger and no routine holds business (rule 6); the queue of jobs has its own, which know none', async () => {
  const found = await fresh.migrator.query(`SELECT tgname AS name FROM pg_trigger
      WHERE NOT tgisinternal AND tgrelid::regclass::text NOT LIKE '${queue}.%'
    UNION SELECT p.proname FROM pg_proc p JOIN pg_namespace n ON n.oid = pronamespace
    WHERE nspname !~ '^pg_' AND nspname NOT IN ('information_schema', '${queue}')`)
  assert.deepEqual(found, [])
})

test('a table that rows are taken from as jobs stays on one node (rule 9)', () => {
  for (const { table, spread } of placements) {
    if (/job|queue|recomput|recording|idempotency|graphile/.test(table)) assert.equal(spread, 'local', table)
  }
})

test('no table is partitioned twice, and a partitioned key contains both columns (rules 2 and 11)', async () => {
  const twice = await fresh.migrator.query(`SELECT inhrelid::regclass::text AS name FROM pg_inherits
    JOIN pg_class ON oid = inhrelid WHERE relkind = 'p'`)
  assert.deepEqual(twice, [])
})
