/** The record's sum, which the ledger's has to equal. */
import type { Connection } from '#platform/database'
import { type Tiyn, tiyn } from '#vocabulary/tiyn.ts'

/** The sum of all credits in force of the persons of a range (`until` not included): equal to the ledger's, or wrong. */
export async function creditsTotal(
  connection: Connection,
  range: { from: number; until: number },
): Promise<Tiyn> {
  const [row] = await connection.query<{ total: string }>(
    `SELECT coalesce(sum(CASE WHEN reverses IS NULL THEN amount ELSE -amount END), 0) AS total
       FROM contributions.person_month WHERE person_id >= $1 AND person_id < $2`,
    [range.from, range.until],
  )
  return tiyn(Number(row!.total))
}
