/**
 * The queue of jobs: the library's own schema `graphile_worker`, made here by the owner, so that no running program needs his
 * rights. What may be done there is said by grants as everywhere; the library's bolts on rows would let in its owner alone.
 */
import type pg from 'pg'
import { nameOfRole, withRolesOf } from '../roles.ts'

/** The edition of the schema that the library of package.json makes. */
const edition = 20

const tables = ['_private_jobs', '_private_job_queues', '_private_tasks', '_private_known_crontabs']
  .map((name) => `graphile_worker.${name}`)
  .join(', ')

const rights = `GRANT USAGE ON SCHEMA graphile_worker TO kepil_worker;
  GRANT SELECT ON graphile_worker.migrations, graphile_worker.jobs TO kepil_worker;
  GRANT SELECT, INSERT, UPDATE, DELETE ON ${tables} TO kepil_worker;
  ${tables
    .split(', ')
    .map((table) => `ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`)
    .join(';\n  ')}`

/** Makes the queue, or brings it up to date; looks, and does nothing more, where it is. */
export async function prepareQueue(client: pg.ClientBase, migratorUrl: string): Promise<void> {
  const isOld = (await editionOf(client)) !== edition
  if (isOld) {
    const { Logger, runMigrations } = await import('graphile-worker')
    await runMigrations({
      connectionString: migratorUrl,
      maxPoolSize: 1,
      logger: new Logger(() => () => undefined),
    })
    const made = await editionOf(client)
    if (made !== edition) throw new Error(`the queue is of edition ${made}, and ${edition} is expected`)
  }
  const { rows } = await client.query<{ granted: boolean }>(
    "SELECT has_table_privilege($1, 'graphile_worker._private_known_crontabs', 'DELETE') AS granted",
    [nameOfRole('worker', migratorUrl)],
  )
  if (isOld || !rows[0]!.granted) await client.query(withRolesOf(migratorUrl, rights))
}

async function editionOf(client: pg.ClientBase): Promise<number | undefined> {
  const { rows } = await client.query<{ there: boolean }>(
    "SELECT to_regclass('graphile_worker.migrations') IS NOT NULL AS there",
  )
  if (!rows[0]!.there) return undefined
  const found = await client.query<{ edition: number | null }>(
    'SELECT max(id) AS edition FROM graphile_worker.migrations',
  )
  return found.rows[0]!.edition ?? undefined
}
