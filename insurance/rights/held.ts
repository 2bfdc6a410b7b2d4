/** What rights hold about a person: who looked at his record, whom he acts for, what organisations gave him. */
import { looksAt } from '#platform/audit'
import type { Connection } from '#platform/database'
import { readWho } from '#vocabulary/callers/caller.ts'
import { accountNames, accountsOfPerson } from './store.ts'

const mostLooks = 10_000

export async function heldOfPerson(connection: Connection, personId: number): Promise<object> {
  const [looks, accounts] = await Promise.all([
    looksAt(connection, personId, { offset: 0, limit: mostLooks }),
    accountsOfPerson(connection, personId),
  ])
  const ids = new Set(looks.flatMap(({ who }) => readWho(who)?.accountId ?? []))
  const names = await accountNames(connection, [...ids])
  return {
    accounts,
    looks: looks.map(({ at, who, what, why }) => {
      const reader = readWho(who)
      return { at, role: reader?.role ?? who, name: names.get(reader?.accountId ?? 0) ?? null, what, why }
    }),
  }
}
