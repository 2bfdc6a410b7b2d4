/** Puts the looks of accounts together with the family names of those who looked and of those looked at. */

import type { LooksOfAccount } from './summary.ts'
import type { Examined } from './unusual.ts'

/** The family of an account and of a person, where it is known. */
type Families = {
  readonly ofAccount: (accountId: number) => string | undefined
  readonly ofPerson: (personId: number) => string | undefined
}

export function examine(all: readonly LooksOfAccount[], { ofAccount, ofPerson }: Families): Examined[] {
  const wanted = new Set(all.flatMap(({ accountId }) => ofAccount(accountId) ?? []))
  const counts = new Map<LooksOfAccount, Map<string, number>>()
  const together = new Map<string, number>()
  let looks = 0
  for (const one of all) {
    const own = new Map<string, number>()
    for (const personId of one.personDays) {
      const family = ofPerson(personId)
      if (family !== undefined && wanted.has(family)) own.set(family, (own.get(family) ?? 0) + 1)
    }
    counts.set(one, own)
    looks += one.personDays.length
    for (const [family, count] of own) together.set(family, (together.get(family) ?? 0) + count)
  }
  return all.map((one) => {
    const family = ofAccount(one.accountId)
    if (family === undefined) return { ...one, ownName: undefined }
    const own = counts.get(one)!.get(family) ?? 0
    const amongPeers = (together.get(family) ?? 0) - own
    return { ...one, ownName: { own, amongPeers, peersLooks: looks - one.personDays.length } }
  })
}
