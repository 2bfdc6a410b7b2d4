/** What was granted to people of the offices, from when until when, and who held what on a day. */
import type { Connection, Instant } from '#platform/database'
import type { Bin } from '#vocabulary/bin.ts'
import type { Role, RoleHeld, StaffFunction } from '#vocabulary/callers/caller.ts'
import type { Day } from '#vocabulary/day.ts'
import type { GrantedRight } from './granted.ts'

export type NewGrant = {
  readonly accountId: number
  readonly role: Role
  readonly given: StaffFunction | null
  /** The region or unit it is for; for all of the office without it. */
  readonly unit: string | null
  readonly from: Day
  readonly until: Day
  /** Whom he stands in for while that one is absent. */
  readonly substitutesFor: number | null
}

export async function keepGrant(
  connection: Connection,
  { accountId, role, given, unit, from, until, substitutesFor }: NewGrant,
  { proposalId, at }: { readonly proposalId: number; readonly at: Instant },
): Promise<void> {
  await connection.execute(
    `INSERT INTO rights.staff_grant (account_id, staff_role, staff_function, unit, from_on, until_on, substitutes_for,
       proposal_id, given_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [accountId, role, given, unit, from, until, substitutesFor, proposalId, at],
  )
}

/** What is granted to an account on a day, and was not ended. */
export const grantsOf = (connection: Connection, accountId: number, on: Day): Promise<GrantedRight[]> =>
  connection.query<GrantedRight>(
    `SELECT staff_role AS role, staff_function AS given FROM rights.staff_grant
      WHERE account_id = $1 AND ended_at IS NULL AND from_on <= $2 AND until_on > $2 ORDER BY grant_id`,
    [accountId, on],
    'rights-grants-of',
  )

export const endGrant = (
  connection: Connection,
  grant: number,
  { by, at, reason }: { readonly by: number; readonly at: Instant; readonly reason: string },
): Promise<number> =>
  connection.execute(
    `UPDATE rights.staff_grant SET ended_at = $2, ended_by = $3, end_reason = $4
      WHERE grant_id = $1 AND ended_at IS NULL`,
    [grant, at, by, reason],
  )

type AccountOfOffice = {
  readonly accountId: number
  readonly personId: number | null
  readonly name: string
  readonly issuer: string
  readonly subject: string
}

export async function findAccount(
  connection: Connection,
  accountId: number,
): Promise<AccountOfOffice | undefined> {
  const [found] = await connection.query<AccountOfOffice>(
    `SELECT account_id AS "accountId", person_id AS "personId", account_name AS name, issuer, subject
       FROM rights.account WHERE account_id = $1`,
    [accountId],
  )
  return found
}

export type GrantOnRecord = NewGrant & {
  readonly grant: number
  readonly givenAt: Instant
  readonly endedAt: Instant | null
  readonly reason: string
  readonly proposedBy: string
  readonly approvedBy: string
  readonly substitutesForName: string | null
}

/** Grants that held on a day, by what had been given and ended by its end: past days are as they were. */
export const grantsOn = (connection: Connection, on: Day, by: Instant): Promise<GrantOnRecord[]> =>
  connection.query<GrantOnRecord>(
    `SELECT grant_id AS "grant", g.account_id AS "accountId", staff_role AS role, staff_function AS given, unit,
            from_on AS "from", until_on AS until, substitutes_for AS "substitutesFor", given_at AS "givenAt",
            ended_at AS "endedAt", p.reason, proposer.account_name AS "proposedBy", approver.account_name AS "approvedBy",
            absent.account_name AS "substitutesForName"
       FROM rights.staff_grant AS g JOIN rights.proposal AS p USING (proposal_id)
       JOIN rights.decision AS d USING (proposal_id)
       JOIN rights.account AS proposer ON proposer.account_id = proposed_by
       JOIN rights.account AS approver ON approver.account_id = decided_by
       LEFT JOIN rights.account AS absent ON absent.account_id = substitutes_for
      WHERE from_on <= $1 AND until_on > $1 AND given_at < $2 AND (ended_at IS NULL OR ended_at >= $2)
      ORDER BY grant_id`,
    [on, by],
  )

type ToldOfAccount = {
  readonly accountId: number
  readonly name: string
  readonly organisation: Bin | null
  /** As the issuer told when he last signed in by then. */
  readonly roles: readonly RoleHeld[]
  readonly signedInAt: Instant | null
}

/** Everybody who had signed in by then as more than a citizen, or was granted something, with what the issuer told last. */
export const accountsToldOf = (connection: Connection, by: Instant): Promise<ToldOfAccount[]> =>
  connection.query<ToldOfAccount>(
    `SELECT account_id AS "accountId", account_name AS name, organisation, coalesce(roles, '[]') AS roles,
            signed_in_at AS "signedInAt"
       FROM (SELECT account_id FROM rights.session WHERE signed_in_at < $1 AND roles @? $2::jsonpath
             UNION SELECT account_id FROM rights.staff_grant WHERE given_at < $1) AS staff
       JOIN rights.account USING (account_id)
       LEFT JOIN LATERAL (SELECT organisation, roles, signed_in_at FROM rights.session
                           WHERE session.account_id = account.account_id AND signed_in_at < $1
                           ORDER BY session_id DESC LIMIT 1) AS last ON true
      ORDER BY account_id`,
    [by, '$[*] ? (@.role != "citizen")'],
  )
