/** What is kept of each job: how often it was done, and when it last was or failed. */
import type { Connection, Instant } from '#platform/database'

export const noteDone = (connection: Connection, name: string): Promise<number> =>
  connection.execute(
    `INSERT INTO platform.job AS kept (name, times_done, done_at) VALUES ($1, 1, now())
     ON CONFLICT (name) DO UPDATE SET times_done = kept.times_done + 1, done_at = excluded.done_at`,
    [name],
  )

export const noteFailed = (connection: Connection, name: string): Promise<number> =>
  connection.execute(
    `INSERT INTO platform.job (name, times_done, failed_at) VALUES ($1, 0, now())
     ON CONFLICT (name) DO UPDATE SET failed_at = excluded.failed_at`,
    [name],
  )

/** Jobs that were never known are due at once: once, whoever knows them first. */
export const beginNew = (
  connection: Connection,
  names: readonly string[],
  attempts: number,
): Promise<unknown> =>
  connection.query(
    `WITH fresh AS (
       INSERT INTO platform.job (name, times_done) SELECT unnest($1::text[]), 0 ON CONFLICT DO NOTHING RETURNING name)
     SELECT graphile_worker.add_job(name, queue_name => name, job_key => name, max_attempts => $2) FROM fresh`,
    [names, attempts],
  )

/** When a job was last done, where it ever was. */
export async function findJobDone(connection: Connection, name: string): Promise<Instant | null> {
  const [row] = await connection.query<{ done_at: Instant | null }>(
    'SELECT done_at FROM platform.job WHERE name = $1',
    [name],
  )
  return row?.done_at ?? null
}
