/** The SQL of striking a person out of what rights hold: as the eraser. */
import type { Connection, Instant } from '#platform/database'

type AccountOfErased = { readonly accountId: number; readonly name: string; readonly subject: string }

export const accountsHeldBy = (tx: Connection, personId: number): Promise<AccountOfErased[]> =>
  tx.query<AccountOfErased>(
    `SELECT account_id AS "accountId", account_name AS name, subject FROM rights.account WHERE person_id = $1`,
    [personId],
  )

/** His accounts are nobody's: whoever signs in with the same issuer again begins another. What they did stays theirs. */
export async function closeAccounts(
  tx: Connection,
  accountIds: readonly number[],
  at: Instant,
): Promise<void> {
  await tx.execute(
    `UPDATE rights.session SET ended_at = $2, ended_as = 'ended-elsewhere'
      WHERE account_id = ANY($1::bigint[]) AND ended_at IS NULL`,
    [accountIds, at],
  )
  await tx.execute(`UPDATE rights.invitation SET invited = '' WHERE used_by = ANY($1::bigint[])`, [
    accountIds,
  ])
  await tx.execute(
    `UPDATE rights.account SET person_id = NULL, human_digest = NULL, subject = 'erased-' || account_id, account_name = ''
      WHERE account_id = ANY($1::bigint[])`,
    [accountIds],
  )
}

/** What was said about him: why his record was opened, by which document somebody acts for him; tickets go whole. */
export async function strikeReasons(tx: Connection, personId: number, at: Instant): Promise<void> {
  await tx.execute('DELETE FROM rights.visit WHERE person_id = $1', [personId])
  await tx.execute(`UPDATE rights.break_glass SET reason = '' WHERE person_id = $1 AND reason <> ''`, [
    personId,
  ])
  await tx.execute(
    `UPDATE rights.representation SET evidence = '', ended_at = coalesce(ended_at, $2)
      WHERE (person_id = $1 OR represented_id = $1) AND evidence <> ''`,
    [personId, at],
  )
}

type ProposalTexts = {
  readonly id: number
  readonly object: object
  readonly reason: string
  readonly decision: string | null
}

/** Proposals whose object names the person. */
export const proposalsNaming = (tx: Connection, personId: number): Promise<ProposalTexts[]> =>
  tx.query<ProposalTexts>(
    `SELECT proposal_id AS id, object, p.reason, d.reason AS decision
       FROM rights.proposal AS p LEFT JOIN rights.decision AS d USING (proposal_id)
      WHERE deed <> 'erase-person' AND (object->'personId' = to_jsonb($1::bigint) OR object->'representedId' = to_jsonb($1::bigint))`,
    [personId],
  )

export async function writeProposal(
  tx: Connection,
  { id, object, reason, decision }: ProposalTexts,
): Promise<void> {
  await tx.execute('UPDATE rights.proposal SET object = $2, reason = $3 WHERE proposal_id = $1', [
    id,
    JSON.stringify(object),
    reason,
  ])
  if (decision !== null)
    await tx.execute('UPDATE rights.decision SET reason = $2 WHERE proposal_id = $1', [id, decision])
}
