/** The SQL of erasing what entries of the access log say: as the eraser. */
import type { Connection, Instant } from '#platform/database'

type EntryToErase = {
  readonly accessId: number
  readonly lane: string | null
  readonly place: number | null
  readonly personId: string
  readonly at: Instant
  readonly who: string
  readonly what: string
  readonly why: string
  readonly salt: Buffer | null
}

/** What still says something of the person, lane after lane in the order of places. */
export const entriesAbout = (eraser: Connection, personId: number): Promise<EntryToErase[]> =>
  eraser.query<EntryToErase>(
    `SELECT access_id AS "accessId", lane::text, place, person_id::text AS "personId", accessed_at AS at, who, what, why, salt
       FROM audit.access
      WHERE person_id = $1 AND (salt IS NOT NULL OR lane IS NULL AND (who <> '' OR what <> '' OR why <> ''))
      ORDER BY access.lane, access.place, access_id`,
    [personId],
  )

type Erasing = { readonly accessId: number; readonly commitment: Buffer }

/** Of entries with a place in a lane the commitment stays in place of the salt and of what was said. */
export const eraseChained = (
  tx: Connection,
  personId: number,
  entries: readonly Erasing[],
): Promise<number> =>
  tx.execute(
    `UPDATE audit.access SET commitment = erased.commitment, salt = NULL, who = '', what = '', why = ''
       FROM unnest($2::bigint[], $3::bytea[]) AS erased (access_id, commitment)
      WHERE access.person_id = $1 AND access.access_id = erased.access_id AND salt IS NOT NULL`,
    [personId, entries.map(({ accessId }) => accessId), entries.map(({ commitment }) => commitment)],
  )

/** Of entries from before there were lanes, the digest the migration took of each. */
export const eraseUnchained = (tx: Connection, personId: number): Promise<number> =>
  tx.execute(
    `UPDATE audit.access SET who = '', what = '', why = '', commitment = coalesce(commitment,
       sha256(convert_to(json_build_array(person_id, access_id, (extract(epoch FROM accessed_at) * 1000000)::bigint, who, what, why,
         (extract(epoch FROM written_at) * 1000000)::bigint, written_by)::text, 'UTF8')))
      WHERE person_id = $1 AND lane IS NULL`,
    [personId],
  )
