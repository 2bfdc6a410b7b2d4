/** Who proposed and approved what. */
import type { Connection } from '#platform/database'

type Deciders = { readonly proposedBy: string; readonly approvedBy: string }

/** By the number of the proposal. */
export async function decidersOf(
  connection: Connection,
  proposalIds: readonly number[],
): Promise<Map<number, Deciders>> {
  const rows = await connection.query<{ id: number } & Deciders>(
    `SELECT proposal_id AS id, proposer.account_name AS "proposedBy", decider.account_name AS "approvedBy"
       FROM rights.proposal JOIN rights.decision USING (proposal_id)
       JOIN rights.account AS proposer ON proposer.account_id = proposed_by
       JOIN rights.account AS decider ON decider.account_id = decided_by
      WHERE proposal_id = ANY($1::bigint[])`,
    [proposalIds],
  )
  return new Map(rows.map(({ id, ...deciders }) => [id, deciders]))
}
