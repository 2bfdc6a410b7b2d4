/** What is on record about the persons asked about, as known at one instant: read for all of a batch together. */
import { type Credit, creditsOf } from '#insurance/contributions'
import {
  maskedName,
  type PersonFacts as PersonOfRegister,
  payerNames,
  personCards,
  personFacts,
} from '#insurance/registry'
import type { Instant } from '#platform/clock'
import type { Connection } from '#platform/database'

export type OnRecord = {
  readonly person: { readonly iin: string; readonly name: string }
  readonly facts: PersonOfRegister
  readonly credits: readonly Credit[]
}

export type Gathered = {
  /** A person who is nobody's record any more (merged into another) is absent. */
  readonly persons: ReadonlyMap<number, OnRecord>
  readonly payerNames: ReadonlyMap<number, string>
}

const noCredits: readonly Credit[] = []

export async function gatherRecord(
  connection: Connection,
  personIds: readonly number[],
  knownAt: Instant,
): Promise<Gathered> {
  const [facts, credits, cards] = await Promise.all([
    personFacts(connection, personIds, knownAt),
    creditsOf(connection, personIds, { knownAt }),
    personCards(connection, personIds, knownAt),
  ])
  const payerIds = new Set<number>()
  for (const own of credits.values()) for (const { payerId } of own) payerIds.add(payerId)
  const persons = new Map<number, OnRecord>()
  for (const [personId, ofPerson] of facts) {
    const card = cards.get(personId)
    if (!card) continue
    persons.set(personId, {
      person: maskedName(card),
      facts: ofPerson,
      credits: credits.get(personId) ?? noCredits,
    })
  }
  return { persons, payerNames: await payerNames(connection, payerIds, knownAt) }
}
