/** Who acts for organisations: their delegates, and the invitations these come by. */
import type { Connection, Instant } from '#platform/database'
import type { Ability } from '#vocabulary/callers/ability.ts'
import type { Delegated } from '#vocabulary/callers/caller.ts'
import type { Day } from '#vocabulary/day.ts'
import type { TermOfRight } from '../term.ts'

export type NewDelegation = Delegated &
  TermOfRight & {
    readonly personId: number
    readonly givenBy: number
    /** Of the first one of an organisation, whom two of an office have named. */
    readonly proposalId: number | null
  }

export async function keepDelegation(
  connection: Connection,
  { personId, organisation, abilities, from, until, givenBy, proposalId }: NewDelegation,
  at: Instant,
): Promise<number> {
  const [row] = await connection.query<{ delegation_id: number }>(
    `INSERT INTO rights.delegation (person_id, payer_id, abilities, from_on, until_on, given_by, proposal_id, given_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING delegation_id`,
    [personId, organisation, abilities, from, until, givenBy, proposalId, at],
  )
  return row!.delegation_id
}

/** What organisations have given a person to do on a day; of one that gave twice, all of it. */
export async function delegationsOf(connection: Connection, personId: number, on: Day): Promise<Delegated[]> {
  const rows = await connection.query<{ organisation: number; abilities: Ability[] }>(
    `SELECT payer_id AS organisation, abilities FROM rights.delegation
      WHERE person_id = $1 AND ended_at IS NULL AND from_on <= $2 AND until_on > $2 ORDER BY delegation_id`,
    [personId, on],
    'rights-delegations-of',
  )
  return [...Map.groupBy(rows, ({ organisation }) => organisation)].map(([organisation, given]) => ({
    organisation,
    abilities: [...new Set(given.flatMap((each) => each.abilities))],
  }))
}

export type DelegationOnRecord = TermOfRight & {
  readonly delegation: number
  readonly personId: number
  readonly abilities: readonly Ability[]
  readonly givenAt: Instant
  readonly endedAt: Instant | null
  readonly isFirst: boolean
}

/** All delegates an organisation has and had, the latest first. */
export const delegatesOf = (connection: Connection, organisation: number): Promise<DelegationOnRecord[]> =>
  connection.query<DelegationOnRecord>(
    `SELECT delegation_id AS delegation, person_id AS "personId", abilities, from_on AS "from", until_on AS until,
            given_at AS "givenAt", ended_at AS "endedAt", proposal_id IS NOT NULL AS "isFirst"
       FROM rights.delegation WHERE payer_id = $1 ORDER BY delegation_id DESC LIMIT 200`,
    [organisation],
  )

/** Ends one of the organisation's that is open. */
export const endDelegation = (
  connection: Connection,
  { organisation, delegation }: { readonly organisation: number; readonly delegation: number },
  { by, at }: { readonly by: number; readonly at: Instant },
): Promise<number> =>
  connection.execute(
    `UPDATE rights.delegation SET ended_at = $3, ended_by = $4
      WHERE payer_id = $1 AND delegation_id = $2 AND ended_at IS NULL`,
    [organisation, delegation, at, by],
  )

type Invitation = Delegated & {
  /** Whom it is for, in the words of whoever invites. */
  readonly invited: string
  readonly until: Day
  readonly givenBy: number
}

export async function keepInvitation(
  connection: Connection,
  codeDigest: Uint8Array,
  { organisation, abilities, invited, until, givenBy }: Invitation,
  { at, expiresAt }: { readonly at: Instant; readonly expiresAt: Instant },
): Promise<void> {
  await connection.execute(
    `INSERT INTO rights.invitation (code_digest, payer_id, abilities, invited, until_on, given_by, given_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [codeDigest, organisation, abilities, invited, until, givenBy, at, expiresAt],
  )
}

/** What whoever invited may still give himself: what he was given and until when; nothing once he was ended. */
export async function givenToInviter(
  connection: Connection,
  accountId: number,
  { organisation, on }: { readonly organisation: number; readonly on: Day },
): Promise<
  { readonly personId: number; readonly abilities: readonly Ability[]; readonly until: Day } | undefined
> {
  const rows = await connection.query<{ personId: number; abilities: Ability[]; until: Day }>(
    `SELECT person_id AS "personId", abilities, until_on AS until
       FROM rights.delegation JOIN rights.account USING (person_id)
      WHERE account_id = $1 AND payer_id = $2 AND ended_at IS NULL AND from_on <= $3 AND until_on > $3
      ORDER BY until_on DESC`,
    [accountId, organisation, on],
  )
  const [longest] = rows
  return longest && { ...longest, abilities: rows.flatMap((each) => each.abilities) }
}

/** Takes an invitation that is still good: whoever takes it is the only one who does. */
export async function takeInvitation(
  connection: Connection,
  codeDigest: Uint8Array,
  { by, at }: { readonly by: number; readonly at: Instant },
): Promise<Invitation | undefined> {
  const [taken] = await connection.query<Invitation>(
    `UPDATE rights.invitation SET used_at = $2, used_by = $3
      WHERE code_digest = $1 AND used_at IS NULL AND expires_at > $2
     RETURNING payer_id AS organisation, abilities, invited, until_on AS until, given_by AS "givenBy"`,
    [codeDigest, at, by],
  )
  return taken
}
