/** Accounts, sessions and sign-ins under way. */

import type { Connection, Instant } from '#platform/database'
import type { Bin } from '#vocabulary/bin.ts'
import type { RoleHeld } from '#vocabulary/callers/caller.ts'

/** An account as its issuer names it. */
type AccountOfIssuer = {
  readonly issuer: string
  readonly subject: string
  readonly name: string
  readonly personId: number | undefined
  /** Of the issuer and what it tells one human by. */
  readonly humanDigest?: Buffer | undefined
}

/** The number of the account, which is made when it signs in first; what the issuer says of it now is kept. */
export const keepAccount = async (
  connection: Connection,
  account: AccountOfIssuer,
  at: Instant,
): Promise<number> => (await keepAccountOf(connection, account, undefined, at))!

/**
 * The same, where the account is nobody's yet or of one of `personIds`: every id the person told is or was known by. Nothing
 * where it is somebody else's; whose it is is not asked where nobody is told.
 */
export async function keepAccountOf(
  connection: Connection,
  { issuer, subject, name, personId, humanDigest }: AccountOfIssuer,
  personIds: readonly number[] | undefined,
  at: Instant,
): Promise<number | undefined> {
  const [row] = await connection.query<{ account_id: number }>(
    `INSERT INTO rights.account (issuer, subject, account_name, person_id, human_digest, signed_up_at)
     VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (issuer, subject) DO UPDATE
        SET account_name = excluded.account_name, person_id = coalesce(excluded.person_id, account.person_id),
            human_digest = coalesce(excluded.human_digest, account.human_digest)
      WHERE account.person_id IS NULL OR $7::bigint[] IS NULL OR account.person_id = ANY($7::bigint[])
     RETURNING account_id`,
    [issuer, subject, name, personId ?? null, humanDigest ?? null, at, personIds ?? null],
  )
  return row?.account_id
}

/** Those of the accounts that people sign in to: a program has no session. */
export async function accountsOfPeople(connection: Connection): Promise<Set<number>> {
  const rows = await connection.query<{ account_id: number }>(
    'SELECT DISTINCT account_id FROM rights.session',
  )
  return new Set(rows.map(({ account_id }) => account_id))
}

type AccountOfPerson = {
  readonly issuer: string
  readonly subject: string
  readonly signedUpAt: Instant
  /** Whether a digest is kept of what the issuer tells one human by. */
  readonly hasHumanDigest: boolean
}

/** By which accounts a person signs in. */
export const accountsOfPerson = (
  connection: Connection,
  personIds: readonly number[],
): Promise<AccountOfPerson[]> =>
  connection.query<AccountOfPerson>(
    `SELECT issuer, subject, signed_up_at AS "signedUpAt", human_digest IS NOT NULL AS "hasHumanDigest"
       FROM rights.account WHERE person_id = ANY($1::bigint[]) ORDER BY account_id`,
    [personIds],
  )

type AccountAhead = Pick<AccountOfIssuer, 'issuer' | 'subject' | 'name'>

/** The number of the account, made ahead of the first sign-in where there is none; of one that is there nothing is changed. */
export async function addAccount(
  connection: Connection,
  { issuer, subject, name }: AccountAhead,
  at: Instant,
): Promise<number> {
  await connection.execute(
    `INSERT INTO rights.account (issuer, subject, account_name, signed_up_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (issuer, subject) DO NOTHING`,
    [issuer, subject, name, at],
  )
  const [row] = await connection.query<{ account_id: number }>(
    'SELECT account_id FROM rights.account WHERE issuer = $1 AND subject = $2',
    [issuer, subject],
  )
  return row!.account_id
}

/** The numbers of those whom the issuer knows by these names and who are there already. */
export async function accountsBySubject(
  connection: Connection,
  issuer: string,
  subjects: readonly string[],
): Promise<number[]> {
  const rows = await connection.query<{ account_id: number }>(
    'SELECT account_id FROM rights.account WHERE issuer = $1 AND subject = ANY($2::text[])',
    [issuer, subjects],
  )
  return rows.map(({ account_id }) => account_id)
}

export async function accountNames(
  connection: Connection,
  accountIds: readonly number[],
): Promise<Map<number, string>> {
  const rows = await connection.query<{ account_id: number; account_name: string }>(
    'SELECT account_id, account_name FROM rights.account WHERE account_id = ANY($1::bigint[])',
    [accountIds],
  )
  return new Map(rows.map((row) => [row.account_id, row.account_name]))
}

export type SessionOnRecord = {
  readonly sessionId: number
  readonly accountId: number
  readonly personId: number | null
  readonly name: string
  readonly roles: readonly RoleHeld[]
  readonly organisation: Bin | null
  readonly acr: string | null
  readonly lockedAt: Instant | null
  readonly signedInAt: Instant
  readonly seenAt: Instant
  readonly endsAt: Instant
}

const sessionColumns = `session_id AS "sessionId", account_id AS "accountId", person_id AS "personId", account_name AS name,
  roles, organisation, acr, locked_at AS "lockedAt", signed_in_at AS "signedInAt", seen_at AS "seenAt", ends_at AS "endsAt"`

export async function findOpenSession(
  connection: Connection,
  secretDigest: Uint8Array,
): Promise<SessionOnRecord | undefined> {
  const [found] = await connection.query<SessionOnRecord>(
    `SELECT ${sessionColumns} FROM rights.session JOIN rights.account USING (account_id)
      WHERE secret_digest = $1 AND ended_at IS NULL`,
    [secretDigest],
    'find-open-session',
  )
  return found
}

/** The open sessions of an account, the latest first. */
export const openSessionsOf = (connection: Connection, accountId: number): Promise<SessionOnRecord[]> =>
  connection.query<SessionOnRecord>(
    `SELECT ${sessionColumns} FROM rights.session JOIN rights.account USING (account_id)
      WHERE account_id = $1 AND ended_at IS NULL ORDER BY session_id DESC`,
    [accountId],
  )

type NewSession = {
  readonly accountId: number
  readonly roles: readonly RoleHeld[]
  readonly organisation?: Bin | undefined
  readonly acr?: string | undefined
  readonly secretDigest: Uint8Array
  readonly at: Instant
  readonly endsAt: Instant
}

export async function openSession(
  connection: Connection,
  { accountId, roles, organisation, acr, secretDigest, at, endsAt }: NewSession,
): Promise<number> {
  const [row] = await connection.query<{ session_id: number }>(
    `INSERT INTO rights.session (account_id, roles, secret_digest, signed_in_at, seen_at, ends_at, organisation, acr)
     VALUES ($1, $2, $3, $4, $4, $5, $6, $7) RETURNING session_id`,
    [accountId, JSON.stringify(roles), secretDigest, at, endsAt, organisation ?? null, acr ?? null],
  )
  return row!.session_id
}

export const lockSession = (connection: Connection, sessionId: number, at: Instant): Promise<number> =>
  connection.execute('UPDATE rights.session SET locked_at = $2 WHERE session_id = $1 AND ended_at IS NULL', [
    sessionId,
    at,
  ])

export const noteSeen = (connection: Connection, sessionId: number, at: Instant): Promise<number> =>
  connection.execute('UPDATE rights.session SET seen_at = $2 WHERE session_id = $1 AND ended_at IS NULL', [
    sessionId,
    at,
  ])

export type SessionEnd = 'signed-out' | 'ended-elsewhere' | 'idle' | 'too-long' | 'too-many'

/** Ends those of these sessions that are the account's and open; gives their number. */
export const endSessionsOf = (
  connection: Connection,
  accountId: number,
  sessionIds: readonly number[],
  { as, at }: { readonly as: SessionEnd; readonly at: Instant },
): Promise<number> =>
  connection.execute(
    `UPDATE rights.session SET ended_at = $3, ended_as = $4
      WHERE account_id = $1 AND session_id = ANY($2::bigint[]) AND ended_at IS NULL`,
    [accountId, sessionIds, at, as],
  )

/** Ends all that are over by then: those that have come to their end, and those not used since. */
export const endOverSessions = (
  connection: Connection,
  { at, idleSince }: { readonly at: Instant; readonly idleSince: Instant },
): Promise<number> =>
  connection.execute(
    `UPDATE rights.session
        SET ended_at = $1, ended_as = (CASE WHEN ends_at <= $1 THEN 'too-long' ELSE 'idle' END)::rights.session_end
      WHERE ended_at IS NULL AND (ends_at <= $1 OR seen_at < $2)`,
    [at, idleSince],
  )

/** A sign-in between leaving for the issuer and coming back. */
type SignInUnderWay = {
  readonly nonce: string
  readonly verifier: string
  readonly returnTo: string
  readonly arrivesAt: string
}

export async function beginSignIn(
  connection: Connection,
  stateDigest: Uint8Array,
  { nonce, verifier, returnTo, arrivesAt }: SignInUnderWay,
  at: Instant,
): Promise<void> {
  await connection.execute(
    `INSERT INTO rights.sign_in (state_digest, begun_at, nonce, verifier, return_to, arrives_at)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [stateDigest, at, nonce, verifier, returnTo, arrivesAt],
  )
}

/** Takes a sign-in that was begun since then: whoever takes it is the only one who does. */
export async function takeSignIn(
  connection: Connection,
  stateDigest: Uint8Array,
  since: Instant,
): Promise<SignInUnderWay | undefined> {
  const [taken] = await connection.query<SignInUnderWay & { begunAt: Instant }>(
    `DELETE FROM rights.sign_in WHERE state_digest = $1
     RETURNING nonce, verifier, return_to AS "returnTo", arrives_at AS "arrivesAt", begun_at AS "begunAt"`,
    [stateDigest],
  )
  return taken && taken.begunAt >= since ? taken : undefined
}

/** Forgets sign-ins that nobody came back from. */
export const forgetSignIns = (connection: Connection, before: Instant): Promise<number> =>
  connection.execute('DELETE FROM rights.sign_in WHERE begun_at < $1', [before])
