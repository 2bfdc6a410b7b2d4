/** Proposals and what was decided of them: each is decided once. */
import type { Connection, Instant } from '#platform/database'

export type Proposal = {
  readonly proposalId: number
  readonly deed: string
  readonly object: unknown
  readonly digest: Buffer
  readonly reason: string
  readonly proposedBy: number
  readonly proposerName: string
  readonly proposedAt: Instant
  readonly decidedBy: number | null
  readonly deciderName: string | null
  readonly decidedAt: Instant | null
  readonly approved: boolean | null
  readonly decisionReason: string | null
}

type NewProposal = Pick<Proposal, 'deed' | 'digest' | 'reason' | 'proposedBy'> & { readonly object: object }

export async function keepProposal(
  connection: Connection,
  { deed, object, digest, reason, proposedBy }: NewProposal,
  at: Instant,
): Promise<number> {
  const [row] = await connection.query<{ proposal_id: number }>(
    `INSERT INTO rights.proposal (deed, object, digest, reason, proposed_by, proposed_at)
     VALUES ($1, $2, $3, $4, $5, $6) RETURNING proposal_id`,
    [deed, JSON.stringify(object), digest, reason, proposedBy, at],
  )
  return row!.proposal_id
}

/** Until the transaction ends nobody else proposes or decides of this deed: each sees what the one before has done. */
export const holdDeed = (tx: Connection, deed: string): Promise<number> =>
  tx.execute("SELECT pg_advisory_xact_lock(hashtextextended('decided of ' || $1::text, 0))", [deed])

/** Whether the same has been proposed since then and waits, by whomever. */
export async function isProposed(
  tx: Connection,
  { deed, digest }: Pick<Proposal, 'deed' | 'digest'>,
  since: Instant,
): Promise<boolean> {
  const [row] = await tx.query<{ waits: boolean }>(
    `SELECT EXISTS (SELECT FROM rights.proposal LEFT JOIN rights.decision USING (proposal_id)
                     WHERE deed = $1 AND digest = $2 AND decided_by IS NULL AND proposed_at >= $3) AS waits`,
    [deed, digest, since],
  )
  return row!.waits
}

const proposals = `SELECT p.proposal_id AS "proposalId", deed, object, digest, p.reason, proposed_by AS "proposedBy",
    proposer.account_name AS "proposerName", proposed_at AS "proposedAt",
    decided_by AS "decidedBy", decider.account_name AS "deciderName", decided_at AS "decidedAt", approved,
    d.reason AS "decisionReason"
  FROM rights.proposal AS p JOIN rights.account AS proposer ON proposer.account_id = proposed_by
  LEFT JOIN rights.decision AS d USING (proposal_id)
  LEFT JOIN rights.account AS decider ON decider.account_id = decided_by`

export async function findProposal(
  connection: Connection,
  proposalId: number,
): Promise<Proposal | undefined> {
  const [found] = await connection.query<Proposal>(`${proposals} WHERE p.proposal_id = $1`, [proposalId])
  return found
}

/** Those of these deeds that nobody has decided, and were proposed since then: the oldest first. */
export const waitingProposals = (
  connection: Connection,
  deeds: readonly string[],
  since: Instant,
): Promise<Proposal[]> =>
  connection.query<Proposal>(
    `${proposals} WHERE deed = ANY($1::text[]) AND decided_by IS NULL AND proposed_at >= $2 ORDER BY p.proposal_id LIMIT 200`,
    [deeds, since],
  )

/** What an account has proposed or decided, the latest first. */
export const proposalsOf = (connection: Connection, accountId: number): Promise<Proposal[]> =>
  connection.query<Proposal>(
    `${proposals} WHERE proposed_by = $1 OR decided_by = $1 ORDER BY p.proposal_id DESC LIMIT 50`,
    [accountId],
  )

type Decision = {
  readonly proposalId: number
  readonly approved: boolean
  readonly reason: string
  readonly decidedBy: number
}

/** Whether this decision is the first of the proposal; a second one leaves nothing. */
export async function keepDecision(
  connection: Connection,
  { proposalId, approved, reason, decidedBy }: Decision,
  at: Instant,
): Promise<boolean> {
  const kept = await connection.execute(
    `INSERT INTO rights.decision (proposal_id, approved, reason, decided_by, decided_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (proposal_id) DO NOTHING`,
    [proposalId, approved, reason, decidedBy, at],
  )
  return kept === 1
}
