/** What rights hold about a person: who looked at his record, whom he acts for, what organisations gave him. */
import { personIdsOf } from '#insurance/registry'
import { looksAt } from '#platform/audit'
import type { Connection } from '#platform/database'
import { readWho } from '#vocabulary/callers/caller.ts'
import { accountNames, accountsOfPerson } from './store.ts'

const mostLooks = 10_000

export async function heldOfPerson(connection: Connection, personId: number): Promise<object> {
  const personIds = await personIdsOf(connection, personId)
  const [looks, accounts] = await Promise.all([
    looksAt(connection, personIds, { offset: 0, limit: mostLooks }),
    accountsOfPerson(connection, personIds),
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
