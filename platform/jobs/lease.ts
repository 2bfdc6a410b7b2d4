/**
 * A worker that lives holds a lock of the server by its name for as long as its connection lasts: what is taken by one that
 * holds none was left behind, by a process that was killed or a machine that is gone, and is given back to all.
 */
import pg from 'pg'
import type { Connection } from '#platform/database'

/** Any number will do that no other lock of two numbers has. */
const lockKind = 5_247_032

export type Lease = { letGo(): Promise<void> }

/** Holds the lock of that name; `whenLost` is called when the connection is gone without having been let go. */
export async function holdLease(url: string, name: string, whenLost: () => void): Promise<Lease> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    application_name: 'kepil worker',
  })
  let isHeld = true
  const lose = (): void => {
    if (isHeld) whenLost()
    isHeld = false
  }
  client.on('error', lose)
  client.on('end', lose)
  await client.connect()
  await client.query('SELECT pg_advisory_lock($1, hashtext($2))', [lockKind, name])
  return {
    letGo: async () => {
      isHeld = false
      await client.end().catch(() => undefined)
    },
  }
}

/** A worker takes its first job a moment before it holds its lock. */
const graceSeconds = 5

/** Gives back the jobs of workers that live no more. */
export const giveBackLeft = (connection: Connection): Promise<unknown> =>
  connection.query(
    `SELECT graphile_worker.force_unlock_workers(array_agg(DISTINCT locked_by)) FROM graphile_worker.jobs
      WHERE locked_at < now() - make_interval(secs => $2) AND NOT EXISTS (
        SELECT FROM pg_locks WHERE locktype = 'advisory' AND granted AND objsubid = 2 AND classid::bigint = $1
          AND objid::bigint = hashtext(locked_by)::bigint & 4294967295
          AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))
     HAVING count(*) > 0`,
    [lockKind, graceSeconds],
  )
