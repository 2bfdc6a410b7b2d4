/** What is on record about the persons asked about, as known at one instant: read for all of a batch together. */
import { type Credit, creditsOf } from '#insurance/contributions'
import { type PersonOnRecord, payerNames, personsOnRecord } from '#insurance/registry'
import type { Instant } from '#platform/clock'
import type { Connection } from '#platform/database'

export type OnRecord = PersonOnRecord & { readonly credits: readonly Credit[] }

export type Gathered = {
  /** A person who is nobody's record any more (merged into another) is absent. */
  readonly persons: ReadonlyMap<number, OnRecord>
  readonly payerNames: ReadonlyMap<number, string>
}

const noCredits: readonly Credit[] = []

/** Reads of one connection; payers' names are kept from one batch to the next until something is recorded. */
export function openRecord(
  connection: Connection,
): (personIds: readonly number[], knownAt: Instant) => Promise<Gathered> {
  let names = { knownAt: '' as Instant, byId: new Map<number, string>() }
  const namesOf = async (payerIds: ReadonlySet<number>, knownAt: Instant): Promise<Map<number, string>> => {
    if (names.knownAt !== knownAt || names.byId.size > mostNames) names = { knownAt, byId: new Map() }
    const { byId } = names
    const missing = [...payerIds].filter((payerId) => !byId.has(payerId))
    if (missing.length > 0) {
      for (const [payerId, name] of await payerNames(connection, missing, knownAt)) byId.set(payerId, name)
    }
    return byId
  }
  return async (personIds, knownAt) => {
    const [known, credits] = await Promise.all([
      personsOnRecord(connection, personIds, knownAt),
      creditsOf(connection, personIds, { knownAt }),
    ])
    const payerIds = new Set<number>()
    for (const own of credits.values()) for (const { payerId } of own) payerIds.add(payerId)
    const persons = new Map<number, OnRecord>()
    for (const [personId, { facts, shown }] of known) {
      persons.set(personId, { facts, shown, credits: credits.get(personId) ?? noCredits })
    }
    return { persons, payerNames: await namesOf(payerIds, knownAt) }
  }
}

const mostNames = 50_000
