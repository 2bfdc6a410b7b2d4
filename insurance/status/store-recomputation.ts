/** The SQL of recomputations: which ranges of persons are done, so that a run cut short goes on where it stopped. */
import type { Connection, Instant } from '#platform/database'
import type { PersonRange } from './store.ts'

type Recomputation = { readonly recomputationId: number; readonly rangeSize: number }
type RangeDone = PersonRange & { readonly persons: number; readonly changed: number }

/** The recomputation that was begun under this law and not finished. */
export async function findUnfinished(
  connection: Connection,
  lawVersion: string,
): Promise<Recomputation | undefined> {
  const [row] = await connection.query<Recomputation>(
    `SELECT recomputation_id AS "recomputationId", range_size AS "rangeSize" FROM status.recomputation
      WHERE finished_at IS NULL AND law_version = $1 ORDER BY recomputation_id DESC LIMIT 1`,
    [lawVersion],
  )
  return row
}

export async function begin(
  connection: Connection,
  { rangeSize, startedAt, lawVersion }: { rangeSize: number; startedAt: Instant; lawVersion: string },
): Promise<Recomputation> {
  const [row] = await connection.query<Recomputation>(
    `INSERT INTO status.recomputation (recomputation_id, started_at, range_size, law_version)
     VALUES (nextval('status.recomputation_id'), $1, $2, $3)
     RETURNING recomputation_id AS "recomputationId", range_size AS "rangeSize"`,
    [startedAt, rangeSize, lawVersion],
  )
  return row!
}

export const rangesDone = (connection: Connection, recomputationId: number): Promise<RangeDone[]> =>
  connection.query(
    `SELECT range_from AS "from", range_until AS until, persons, changed FROM status.recomputed_range
      WHERE recomputation_id = $1`,
    [recomputationId],
  )

/** Done twice, by two runs at once, it is marked once: both found the same. */
export async function markDone(
  tx: Connection,
  recomputationId: number,
  { from, until, persons, changed, doneAt }: RangeDone & { readonly doneAt: Instant },
): Promise<void> {
  await tx.execute(
    `INSERT INTO status.recomputed_range (recomputation_id, range_from, range_until, persons, changed, done_at)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
    [recomputationId, from, until, persons, changed, doneAt],
  )
}

export async function finish(
  connection: Connection,
  recomputationId: number,
  finishedAt: Instant,
): Promise<void> {
  await connection.execute('UPDATE status.recomputation SET finished_at = $2 WHERE recomputation_id = $1', [
    recomputationId,
    finishedAt,
  ])
}

/** The last recomputation that was finished; 0 before the first. */
export async function lastFinished(connection: Connection): Promise<number> {
  const [row] = await connection.query<{ last: number }>(
    `SELECT coalesce(max(recomputation_id), 0) AS last FROM status.recomputation WHERE finished_at IS NOT NULL`,
    [],
    'status-last-recomputation',
  )
  return row!.last
}

/** What is read from here on is of one moment. The first statement of a transaction. */
export const readOneMoment = (tx: Connection): Promise<number> =>
  tx.execute('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY')
