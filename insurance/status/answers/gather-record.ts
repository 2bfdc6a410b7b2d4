/** What is on record about the persons asked about, as known at one instant: read for all of a batch together. */
import { type CreditInForce, creditsInForce } from '#insurance/contributions'
import { type PersonOnRecord, personsOnRecord } from '#insurance/registry'
import type { Instant } from '#platform/clock'
import type { Connection } from '#platform/database'

export type OnRecord = PersonOnRecord & { readonly credits: readonly CreditInForce[] }

const noCredits: readonly CreditInForce[] = []

/** Whoever the looker does not see, and a person who is nobody's record any more (merged into another), is absent. */
export async function readRecord(
  seeing: Connection,
  personIds: readonly number[],
  knownAt: Instant,
): Promise<ReadonlyMap<number, OnRecord>> {
  const [known, money] = [personsOnRecord(personIds, knownAt), creditsInForce(personIds, knownAt)]
  await seeing.together(known, money)
  const credits = money.result()
  const persons = new Map<number, OnRecord>()
  for (const [personId, { facts, shown }] of known.result()) {
    persons.set(personId, { facts, shown, credits: credits.get(personId) ?? noCredits })
  }
  return persons
}
