/** What rows of the register of payers change in the payers known. */
import type { PayerFacts, PayerRow } from '../extracts/payer-row.ts'

export type RegisteredPayer = PayerFacts & { readonly payerId: number }

type PayerChanges = {
  /** A payer without an id is new. */
  readonly payers: (PayerFacts & { readonly payerId?: number })[]
  readonly added: number
  readonly changed: number
}

/** Rows of one payer more than once: the last holds. */
export function foldPayers(
  rows: readonly PayerRow[],
  known: ReadonlyMap<string, RegisteredPayer>,
): PayerChanges {
  const payers: (PayerFacts & { readonly payerId?: number })[] = []
  let [added, changed] = [0, 0]
  for (const { row: _, ...facts } of new Map(rows.map((row) => [row.identifier, row])).values()) {
    const present = known.get(facts.identifier)
    if (!present) added++
    else if (samePayer(present, facts)) continue
    else changed++
    payers.push(present ? { ...facts, payerId: present.payerId } : facts)
  }
  return { payers, added, changed }
}

const samePayer = (a: PayerFacts, b: PayerFacts): boolean =>
  a.kind === b.kind &&
  a.name === b.name &&
  a.deregisteredOn === b.deregisteredOn &&
  a.suspendedFrom === b.suspendedFrom &&
  a.suspendedUntil === b.suspendedUntil
