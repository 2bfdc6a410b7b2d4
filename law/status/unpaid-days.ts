/** On which days an unpaid month stands in the look-back window (6.6), and so on which days point 4 holds or not. */

import type { CoverSpell } from './cover.ts'
import type { TermDays } from './cover-terms.ts'
import type { PersonFacts } from './facts.ts'
import { append, empty, type Intervals, insert, newIntervals } from './intervals.ts'
import type { MonthSheet } from './month-sheet.ts'
import { lastDayOfSlot, never, slotCount, slotOfDay } from './month-slots.ts'
import { type MonthlyLaw, missing, ownDue } from './monthly-law.ts'

type UnpaidDays = {
  /** Days with an unpaid month in the window. */
  readonly any: Intervals
  /** Of those, days on which the price of one of them is on no record. */
  readonly unpriced: Intervals
  /** Days on which point 4 holds: some month is paid and none in the window is unpaid. */
  readonly none: Intervals
  /** By slot, whether cover releases the month from dues. */
  readonly released: Uint8Array
}

export const newUnpaidDays = (): UnpaidDays => ({
  any: newIntervals(),
  unpriced: newIntervals(),
  none: newIntervals(),
  released: new Uint8Array(slotCount),
})

/** The first month that can be unpaid: not before care began, birth or arrival. */
export function firstOwedSlot({ birthDate, participantFrom }: PersonFacts, law: MonthlyLaw): number {
  let first = law.careBeginsSlot
  if (birthDate !== undefined) first = Math.max(first, slotOfDay(birthDate))
  if (participantFrom !== undefined) first = Math.max(first, slotOfDay(participantFrom))
  return first
}

type Person = {
  readonly facts: PersonFacts
  readonly law: MonthlyLaw
  readonly sheet: MonthSheet
  readonly spells: readonly CoverSpell[]
}

/** Fills the days of one person of the circle of participants. */
export function fillUnpaidDays(days: UnpaidDays, person: Person): void {
  const { facts, law, sheet, spells } = person
  empty(days.any)
  empty(days.unpriced)
  const first = firstOwedSlot(facts, law)
  const last = lastEventfulSlot(person, first)
  release(days.released, spells, first, last)
  const lookBack = law.terms?.lookBack ?? noTerm
  for (let slot = first; slot <= last; slot++) {
    if (days.released[slot] === 1) continue
    const from = law.dueDay(slot) + 1
    const paidOn = sheet.paidOn[slot]!
    if (paidOn <= from) continue
    if (slot === last) insert(days.any, from, paidOn)
    else addWindow(days.any, { slot, from, until: paidOn, lookBack })
  }
  fillUnpriced(days, person, first, last)
  fillNone(days, Math.max(sheet.firstPaid, law.careBegins))
  days.released.fill(0, first, last + 1)
}

const noTerm: readonly TermDays<number>[] = []

type Window = {
  readonly slot: number
  readonly from: number
  readonly until: number
  readonly lookBack: readonly TermDays<number>[]
}

/** Adds those of the days from which one looks back on the month; how far, each day says for itself. */
function addWindow(days: Intervals, { slot, from, until, lookBack }: Window): void {
  if (lookBack.length === 1) {
    append(days, from, Math.min(until, endOfWindow(slot, lookBack[0]!.value)))
    return
  }
  for (const term of lookBack) {
    const end = Math.min(until, term.until, endOfWindow(slot, term.value))
    insert(days, Math.max(from, term.from), end)
  }
}

/** The first day that no longer looks back on the month. */
const endOfWindow = (slot: number, months: number): number =>
  lastDayOfSlot(Math.min(slot + months, slotCount - 1)) + 1

/**
 * A month after which nothing is known to happen: no credit, no spell begins or ends. If it is unpaid, so is every later
 * one, and the days from its due day on have no end.
 */
function lastEventfulSlot({ sheet, spells }: Person, first: number): number {
  let last = Math.max(first, sheet.high + 1)
  for (const { from, until } of spells) {
    last = Math.max(last, slotOfDay(from), until === never ? 0 : slotOfDay(until - 1) + 1)
  }
  return Math.min(last, slotCount - 14)
}

function release(released: Uint8Array, spells: readonly CoverSpell[], first: number, last: number): void {
  for (const { from, until } of spells) {
    const start = Math.max(first, slotOfDay(from))
    const end = until === never ? last : Math.min(last, slotOfDay(until - 1))
    if (start <= end) released.fill(1, start, end + 1)
  }
}

/** Dues run out at the end of a series, so only the last months before the end are looked at, and all after it. */
function fillUnpriced(days: UnpaidDays, { facts, law, sheet }: Person, first: number, last: number): void {
  const lookBack = law.terms?.lookBack ?? noTerm
  const start = Math.max(first, law.firstUnpricedSlot)
  if (start >= slotCount) return
  const end = Math.max(last, start)
  for (let slot = start; slot <= end; slot++) {
    const known = Math.min(slot, last)
    if (days.released[known] === 1 || ownDue(law, facts, slot) !== missing) continue
    const from = law.dueDay(slot) + 1
    const paidOn = sheet.paidOn[slot]!
    if (slot >= last) insert(days.unpriced, from, paidOn)
    else addWindow(days.unpriced, { slot, from, until: paidOn, lookBack })
  }
}

/** `first`: from the first day with care on which some month is paid. */
function fillNone({ any, none }: UnpaidDays, first: number): void {
  empty(none)
  let from = first
  for (let i = 0; i < any.count && from < never; i++) {
    append(none, from, Math.min(any.from[i]!, never))
    from = Math.max(from, any.until[i]!)
  }
  append(none, from, never)
}
