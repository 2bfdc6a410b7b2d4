/** Reading the access log: who looked at a person's record. */
import type { Instant } from '#platform/clock'
import type { Connection } from '#platform/database'

export type LookOnRecord = {
  readonly at: Instant
  readonly who: string
  readonly what: string
  readonly why: string
}

/** The latest first. */
export const looksAt = (
  connection: Connection,
  personId: number,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<LookOnRecord[]> =>
  connection.query<LookOnRecord>(
    `SELECT accessed_at AS at, who, what, why FROM audit.access WHERE person_id = $1
      ORDER BY access_id DESC OFFSET $2 LIMIT $3`,
    [personId, offset, limit],
  )

export async function countLooksAt(connection: Connection, personId: number): Promise<number> {
  const [row] = await connection.query<{ looks: number }>(
    'SELECT count(*) AS looks FROM audit.access WHERE person_id = $1',
    [personId],
  )
  return row!.looks
}
