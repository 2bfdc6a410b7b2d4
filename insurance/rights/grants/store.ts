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
  /** The unit it is limited to, as it was written; it reaches the whole organisation without it. */
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
    `SELECT staff_role AS role, staff_function AS given, unit FROM rights.staff_grant
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

/** Whom the issuer of an account knows by that name, once he has signed in or was named. */
export async function findAccountBeside(
  connection: Connection,
  accountId: number,
  subject: string,
): Promise<AccountOfOffice | undefined> {
  const [found] = await connection.query<AccountOfOffice>(
    `SELECT beside.account_id AS "accountId", beside.person_id AS "personId", beside.account_name AS name,
            beside.issuer, beside.subject
       FROM rights.account AS own JOIN rights.account AS beside USING (issuer)
      WHERE own.account_id = $1 AND beside.subject = $2`,
    [accountId, subject],
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

/**
 * Everybody who had signed in by then as more than a citizen, or as one of whom the issuer tells neither role nor IIN; and
 * whoever was granted something, though he had not signed in yet. With what the issuer told last.
 */
export const accountsToldOf = (connection: Connection, by: Instant): Promise<ToldOfAccount[]> =>
  connection.query<ToldOfAccount>(
    `SELECT account_id AS "accountId", account_name AS name, organisation, coalesce(roles, '[]') AS roles,
            signed_in_at AS "signedInAt"
       FROM (SELECT account_id FROM rights.session
              WHERE signed_in_at < $1 AND (roles @? $2::jsonpath OR roles = '[]')
             UNION SELECT account_id FROM rights.staff_grant WHERE given_at < $1) AS staff
       JOIN rights.account USING (account_id)
       LEFT JOIN LATERAL (SELECT organisation, roles, signed_in_at FROM rights.session
                           WHERE session.account_id = account.account_id AND signed_in_at < $1
                           ORDER BY session_id DESC LIMIT 1) AS last ON true
      ORDER BY account_id`,
    [by, '$[*] ? (@.role != "citizen")'],
  )

/** One of those who may give rights to others, with another's consent. */
export type Administrator = {
  readonly accountId: number
  readonly name: string
  readonly hasSignedIn: boolean
  /** The last day on which he is, where he was granted it. */
  readonly through: Day | null
}

/** By what was granted for that day or a later one, and by what the issuer told when somebody signed in last. */
export const administratorsOn = (connection: Connection, on: Day): Promise<Administrator[]> =>
  connection.query<Administrator>(
    `SELECT account_id AS "accountId", account_name AS name, s.roles IS NOT NULL AS "hasSignedIn", until_on - 1 AS through
       FROM rights.account AS a
       LEFT JOIN LATERAL (SELECT roles FROM rights.session WHERE session.account_id = a.account_id
                           ORDER BY session_id DESC LIMIT 1) AS s ON true
       LEFT JOIN LATERAL (SELECT max(until_on) AS until_on FROM rights.staff_grant AS g
                           WHERE g.account_id = a.account_id AND staff_role = $2 AND ended_at IS NULL AND until_on > $1)
         AS g ON true
      WHERE until_on IS NOT NULL OR s.roles @? $3::jsonpath ORDER BY account_id`,
    [on, 'admin' satisfies Role, '$[*] ? (@.role == "admin")'],
  )

/** Those who came in before all others, by the names their issuer knows them by. */
export const firstToSignIn = (
  connection: Connection,
  most: number,
): Promise<{ readonly name: string; readonly subject: string }[]> =>
  connection.query(
    `SELECT account_name AS name, subject FROM rights.account AS a
      WHERE EXISTS (SELECT FROM rights.session AS s WHERE s.account_id = a.account_id) ORDER BY account_id LIMIT $1`,
    [most],
  )

/** Until the transaction ends nobody else names the first ones. */
export const oneAtATime = (tx: Connection): Promise<number> =>
  tx.execute('SELECT pg_advisory_xact_lock($1)', [namingLock])

/** Any number will do that nothing else locks. */
const namingLock = 5_247_032
