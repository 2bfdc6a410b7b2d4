/**
 * Whether two accounts are surely of two humans. A human is known as a person of the register, or by what his issuer tells
 * one human by (a digest of it is kept); what is not told of both alike cannot tell them apart.
 */
import { personNow } from '#insurance/registry'
import type { Connection } from '#platform/database'
import { accountsAsTold } from './store-humans.ts'

/** By what whoever is behind an account is known. */
export type Human = {
  /** Persons of the register, by now: of the account itself, and of others that are told to be his. */
  readonly personIds: readonly number[]
  readonly issuer: string
  /** Of what this issuer tells one human by. */
  readonly digest: string | undefined
}

export type HowManyHumans = 'one' | 'two' | 'unknown'

/** One where anything that both are known by is the same; two only where something is, and all of it differs. */
export function countHumans(one: Human, other: Human): HowManyHumans {
  const isSamePerson = one.personIds.some((each) => other.personIds.includes(each))
  const isToldAlike = one.digest !== undefined && one.digest === other.digest
  if (isSamePerson || isToldAlike) return 'one'
  const arePersons = one.personIds.length > 0 && other.personIds.length > 0
  // Two issuers may tell one human by two values.
  const areTold = one.digest !== undefined && other.digest !== undefined && one.issuer === other.issuer
  return arePersons || areTold ? 'two' : 'unknown'
}

/** Who is behind these accounts, as the record has it now. */
export async function humansOf(
  connection: Connection,
  accountIds: readonly number[],
): Promise<Map<number, Human>> {
  const told = await accountsAsTold(connection, accountIds)
  const humans = new Map<number, Human>()
  for (const { accountId, issuer, digest, personIds } of told) {
    const now = await Promise.all(personIds.map((each) => nowOf(connection, each)))
    const known = now.filter((each) => each !== undefined)
    humans.set(accountId, { issuer, digest: digest ?? undefined, personIds: known })
  }
  return humans
}

/** Who a person is by now: whoever was merged since is the other. */
export const nowOf = async (connection: Connection, personId: number): Promise<number | undefined> =>
  (await personNow(connection, personId))?.personId
