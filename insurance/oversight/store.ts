/** The SQL of unusual reading. */
import type { Connection, Instant } from '#platform/database'
import type { Role } from '#vocabulary/callers/caller.ts'
import type { Day } from '#vocabulary/day.ts'
import type { UnusualKind, UnusualReading } from './rule/unusual.ts'

export type UnusualOnRecord = {
  readonly id: number
  readonly accountId: number
  readonly role: Role
  readonly kind: UnusualKind
  readonly own: number
  readonly usual: number
  readonly about: number
  readonly from: Day
  readonly through: Day
  readonly foundAt: Instant
  readonly lookedIntoAt: Instant | null
  readonly lookedIntoBy: number | null
  readonly note: string | null
}

const columns = `unusual_id AS id, account_id AS "accountId", role, kind, own, usual, about, from_on AS "from",
  through_on AS through, found_at AS "foundAt", looked_into_at AS "lookedIntoAt", looked_into_by AS "lookedIntoBy", note`

type Stretch = { readonly from: Day; readonly through: Day; readonly at: Instant }

/** Keeps what was found: what is open is brought up to date, and what was looked into for days of this stretch stays so. */
export async function keepUnusual(
  tx: Connection,
  found: readonly UnusualReading[],
  { from, through, at }: Stretch,
): Promise<void> {
  await tx.execute(
    `INSERT INTO oversight.unusual (account_id, role, kind, own, usual, about, from_on, through_on, found_at)
     SELECT "accountId", role, kind, own, usual, about, $2, $3, $4
       FROM json_to_recordset($1) AS found ("accountId" bigint, role text, kind oversight.unusual_kind,
         own bigint, usual bigint, about bigint)
      WHERE NOT EXISTS (SELECT FROM oversight.unusual AS known
                         WHERE known.account_id = "accountId" AND known.kind = found.kind
                           AND looked_into_at IS NOT NULL AND known.through_on >= $2)
     ON CONFLICT (account_id, kind) WHERE looked_into_at IS NULL DO UPDATE
       SET own = excluded.own, usual = excluded.usual, about = excluded.about, from_on = excluded.from_on,
           through_on = excluded.through_on, found_at = excluded.found_at`,
    [JSON.stringify(found.map((one) => ({ ...one, usual: Math.round(one.usual) }))), from, through, at],
  )
}

type Page = { readonly offset: number; readonly limit: number; readonly open: boolean }

export const unusualPage = (connection: Connection, { offset, limit, open }: Page) =>
  connection.query<UnusualOnRecord>(
    `SELECT ${columns} FROM oversight.unusual WHERE looked_into_at IS NULL OR NOT $3
      ORDER BY looked_into_at IS NOT NULL, found_at DESC, unusual_id OFFSET $1 LIMIT $2`,
    [offset, limit, open],
  )

export async function countUnusual(connection: Connection, open: boolean): Promise<number> {
  const [row] = await connection.query<{ total: number }>(
    'SELECT count(*) AS total FROM oversight.unusual WHERE looked_into_at IS NULL OR NOT $1',
    [open],
  )
  return row!.total
}

export async function findUnusual(connection: Connection, id: number): Promise<UnusualOnRecord | undefined> {
  const [found] = await connection.query<UnusualOnRecord>(
    `SELECT ${columns} FROM oversight.unusual WHERE unusual_id = $1`,
    [id],
  )
  return found
}

/** Marks it as looked into, unless somebody has; says whether it did. */
export async function keepNote(
  connection: Connection,
  id: number,
  { by, note, at }: { readonly by: number | undefined; readonly note: string; readonly at: Instant },
): Promise<boolean> {
  const kept = await connection.execute(
    `UPDATE oversight.unusual SET looked_into_at = $2, looked_into_by = $3, note = $4
      WHERE unusual_id = $1 AND looked_into_at IS NULL`,
    [id, at, by ?? null, note],
  )
  return kept === 1
}
