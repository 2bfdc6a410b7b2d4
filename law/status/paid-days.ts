/** On which days a person is insured by what has been paid (6.6, point 4; Law 405-V arts. 5, 40). */

import type { CoverSpell } from './cover.ts'
import type { TermDays } from './cover-terms.ts'
import type { PersonFacts } from './facts.ts'
import { append, empty, type Intervals, insert, newIntervals, without, withoutBoth } from './intervals.ts'
import type { MonthSheet } from './month-sheet.ts'
import { firstDayOfSlot, lastDayOfSlot, never, slotCount, slotOfDay } from './month-slots.ts'
import type { MonthlyLaw } from './monthly-law.ts'

type PaidDays = {
  /** Days on which point 4 holds. */
  readonly days: Intervals
  /** Days with an unpaid month in the window. */
  readonly unpaid: Intervals
  /** Days on which a month of those ending with their own is not paid, due or not. */
  readonly open: Intervals
  /** Days to which some paid month lies near enough. */
  readonly near: Intervals
  /** By slot, whether cover releases the month from dues. */
  readonly released: Uint8Array
}

export const newPaidDays = (): PaidDays => ({
  days: newIntervals(),
  unpaid: newIntervals(),
  open: newIntervals(),
  near: newIntervals(),
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

/**
 * Fills the days of one person of the circle of participants on which point 4 holds: some month near enough is paid, and
 * none of those before is unpaid, or none of those through the current one is open; or, while the insurance was new, the
 * last months were paid by the person himself.
 */
export function fillPaidDays(paid: PaidDays, person: Person): void {
  const { facts, law, sheet, spells } = person
  empty(paid.days)
  empty(paid.unpaid)
  empty(paid.open)
  empty(paid.near)
  if (sheet.firstPaid === never) return
  const first = firstOwedSlot(facts, law)
  const last = lastEventfulSlot(person, first)
  release(paid.released, spells, first, last)
  const lookBack = law.terms?.lookBack ?? noTerm
  for (let slot = first; slot <= last; slot++) {
    if (paid.released[slot] === 1) continue
    const due = law.dueDay(slot) + 1
    const paidOn = sheet.paidOn[slot]!
    if (paidOn > due) {
      if (slot === last) insert(paid.unpaid, due, paidOn)
      else addWindow(paid.unpaid, { slot, from: due, until: paidOn, lookBack })
    }
    if (law.throughCurrent.length === 0) continue
    const begins = firstDayOfSlot(slot)
    if (slot === last) insert(paid.open, begins, paidOn)
    else addWindow(paid.open, { slot: slot - 1, from: begins, until: paidOn, lookBack: law.throughCurrent })
  }
  paid.released.fill(0, first, last + 1)
  fillNear(paid.near, person, first)
  if (law.throughCurrent.length === 0) without(paid.days, paid.near, paid.unpaid)
  else withoutBoth(paid.days, paid.near, paid.unpaid, paid.open)
  addSelfPaid(paid.days, person)
}

/** A month paid ahead is near from its own first day on. Editions that knew one way of counting asked for any paid month. */
function fillNear(near: Intervals, { law, sheet }: Person, first: number): void {
  if (law.throughCurrent.length === 0) {
    append(near, Math.max(sheet.firstPaid, law.careBegins), never)
    return
  }
  const lookBack = law.terms?.lookBack ?? noTerm
  for (let slot = Math.max(first, sheet.low); slot <= sheet.high; slot++) {
    const paidOn = sheet.paidOn[slot]!
    if (paidOn === never) continue
    // A later month may be paid before an earlier one.
    const from = Math.max(paidOn, firstDayOfSlot(slot))
    for (const term of lookBack)
      insert(near, Math.max(from, term.from), Math.min(term.until, endOfWindow(slot, term.value)))
  }
}

/** Days whose month, or the one before, is the last of so many in a row that the person had paid himself by then. */
function addSelfPaid(days: Intervals, { law, sheet }: Person): void {
  for (const { value: months, from, until } of law.selfPaid) {
    const earliest = Math.max(sheet.low + months - 1, slotOfDay(from) - 1)
    const latest = Math.min(sheet.high, slotOfDay(until))
    for (let slot = earliest; slot <= latest; slot++) {
      const by = selfPaidBy(sheet, slot, months)
      if (by === never) continue
      insert(days, Math.max(by, firstDayOfSlot(slot), from), Math.min(until, lastDayOfSlot(slot + 1) + 1))
    }
  }
}

/** The day by which the person had paid so many months ending with the slot himself; `never` where he has not. */
export function selfPaidBy({ selfPaidOn }: MonthSheet, last: number, months: number): number {
  let by = 0
  for (let slot = last; slot > last - months; slot--) by = Math.max(by, selfPaidOn[slot] ?? never)
  return by
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
