/** Who acts for whom: parents and guardians for persons. */
import type { Connection, Instant } from '#platform/database'
import type { Day } from '#vocabulary/day.ts'

type RepresentationKind = 'parent' | 'guardian'

export type NewRepresentation = {
  readonly personId: number
  readonly representedId: number
  readonly kind: RepresentationKind
  readonly from: Day
  /** The first day on which he no longer acts: a child's eighteenth birthday. */
  readonly until: Day | null
  readonly evidence: string
}

/** Keeps it, in place of one that is there of the same two. */
export async function keepRepresentation(
  connection: Connection,
  { personId, representedId, kind, from, until, evidence }: NewRepresentation,
  { proposalId, at }: { readonly proposalId: number | null; readonly at: Instant },
): Promise<void> {
  await connection.execute(
    `UPDATE rights.representation SET ended_at = $3 WHERE person_id = $1 AND represented_id = $2 AND ended_at IS NULL`,
    [personId, representedId, at],
  )
  await connection.execute(
    `INSERT INTO rights.representation (person_id, represented_id, representation_kind, from_on, until_on, evidence,
       proposal_id, recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [personId, representedId, kind, from, until, evidence, proposalId, at],
  )
}

type RepresentationOnRecord = {
  readonly representation: number
  readonly representedId: number
  readonly kind: RepresentationKind
  readonly from: Day
  readonly until: Day | null
}

/** Those a person acts for on a day. */
export const representedBy = (
  connection: Connection,
  personId: number,
  on: Day,
): Promise<RepresentationOnRecord[]> =>
  connection.query<RepresentationOnRecord>(
    `SELECT representation_id AS representation, represented_id AS "representedId", representation_kind AS kind,
            from_on AS "from", until_on AS until
       FROM rights.representation
      WHERE person_id = $1 AND ended_at IS NULL AND from_on <= $2 AND (until_on IS NULL OR until_on > $2)
      ORDER BY representation_id`,
    [personId, on],
    'rights-represented-by',
  )

/** Ends one of a person's that holds on a day; gives whom he acted for. */
export async function endRepresentation(
  connection: Connection,
  { personId, representation }: { readonly personId: number; readonly representation: number },
  { by, at, on }: { readonly by: number; readonly at: Instant; readonly on: Day },
): Promise<Pick<RepresentationOnRecord, 'representedId' | 'kind'> | undefined> {
  const [ended] = await connection.query<Pick<RepresentationOnRecord, 'representedId' | 'kind'>>(
    `UPDATE rights.representation SET ended_at = $3, ended_by = $4
      WHERE person_id = $1 AND representation_id = $2 AND ended_at IS NULL AND (until_on IS NULL OR until_on > $5)
     RETURNING represented_id AS "representedId", representation_kind AS kind`,
    [personId, representation, at, by, on],
  )
  return ended
}
