/**
 * Everybody's status from scratch, against the least a database could do with the same rows: add them up by person and
 * write one row each to a table of equal columns and keys. Run: `node bench/recompute.ts [persons] [months]`.
 */
import { recompute } from '#insurance/status'
import { fixedClock } from '#platform/clock'
import { type Database, migrate, openDatabases } from '#platform/database'
import { startScratch } from '#platform/embedded'
import { day } from '#vocabulary/day.ts'
import { loadRegion, type RegionSize } from './region.ts'

export type RecomputeMeasured = {
  readonly persons: number
  readonly baselineSeconds: number
  /** With no status kept before: every spell is written. */
  readonly fromEmptySeconds: number
  readonly fromEmptyRatio: number
  /** With all statuses right already: everything is read and judged, nothing is written. */
  readonly unchangedSeconds: number
  readonly unchangedRatio: number
}

/** On a region that is loaded already. */
export async function measureRecompute(
  { database, migrator }: { database: Database; migrator: Database },
  { persons }: RegionSize,
): Promise<RecomputeMeasured> {
  const clock = fixedClock(day('2026-11-22'))
  await migrator.execute('CREATE TABLE status.bench_spell (LIKE status.spell INCLUDING ALL)')
  const baselineSeconds = await seconds(() => aggregate(migrator))
  await migrator.execute('DROP TABLE status.bench_spell')
  await migrator.execute('TRUNCATE status.spell')
  const fromEmptySeconds = await seconds(() => recompute(database, { clock }))
  await migrator.execute('VACUUM ANALYZE status.spell')
  const unchangedSeconds = await seconds(() => recompute(database, { clock }))
  return {
    persons,
    baselineSeconds,
    fromEmptySeconds,
    fromEmptyRatio: fromEmptySeconds / baselineSeconds,
    unchangedSeconds,
    unchangedRatio: unchangedSeconds / baselineSeconds,
  }
}

/** In the best plan there is: one reading of the record, added up in memory. By itself the planner may take the index. */
const aggregate = (migrator: Database): Promise<number> =>
  migrator.transaction(async (tx) => {
    await tx.execute("SET LOCAL work_mem = '1GB'")
    await tx.execute('SET LOCAL enable_indexscan = off')
    return tx.execute(`INSERT INTO status.bench_spell
      SELECT person_id, min(credited_on), max(credited_on), min(credited_on), max(credited_on),
             (CASE WHEN sum(amount) > 0 THEN 'paid' ELSE 'uninsured-never-covered' END)::status.spell_state
        FROM contributions.person_month GROUP BY person_id`)
  })

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return (performance.now() - began) / 1000
}

if (import.meta.main) {
  const region = { persons: Number(process.argv[2] ?? 1_000_000), months: Number(process.argv[3] ?? 24) }
  const server = await startScratch({ shared_buffers: '1GB', work_mem: '64MB', max_wal_size: '16GB' })
  await migrate(server.url)
  const databases = openDatabases(server.url)
  const loading = await seconds(() => loadRegion(databases.migrator, region))
  console.log(
    `region of ${region.persons} persons × ${region.months} months loaded in ${loading.toFixed(1)} s`,
  )
  process.stdout.write(`${JSON.stringify(await measureRecompute(databases, region))}\n`)
  await databases.close()
  await server.stop()
}
