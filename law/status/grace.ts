/** The day the grace is counted from, and how long it lasts (6.7, point 6; Law 405-V art. 5). */
import { type CoverSpell, findCoverOn } from './cover.ts'
import type { LongGrace, TermDays } from './cover-terms.ts'
import { lastCreditBy, type MonthSheet } from './month-sheet.ts'
import { addMonthsToSlotDay, lastDayOfSlot, slotOfDay } from './month-slots.ts'
import type { MonthlyLaw } from './monthly-law.ts'

/** No such day. */
export const noDay = -0x3fff_ffff

/** The last day of a grace of so many months. */
export const lastDayOfGrace = ({ gracesWholeMonths }: MonthlyLaw, from: number, months: number): number =>
  gracesWholeMonths ? lastDayOfSlot(slotOfDay(from) + months) : addMonthsToSlotDay(from, months)

/** Days on which the right was held by payment or cover, without a break; both ends are in. */
type HeldDays = { readonly from: number; readonly through: number }

type Person = {
  readonly law: MonthlyLaw
  readonly sheet: MonthSheet
  readonly spells: readonly CoverSpell[]
}

/**
 * The last day among those held that is a credit day, the last day of a month paid by then, or the last day of a cover
 * spell. `noDay` where there is none.
 */
export function lastStartOfGrace({ law, sheet, spells }: Person, { from, through }: HeldDays): number {
  let last = noDay
  const credit = lastCreditBy(sheet, through)
  if (credit >= 0) last = sheet.creditDays[credit]!
  for (const { until } of spells) {
    if (until - 1 <= through && until - 1 > last) last = until - 1
  }
  const monthEnd = lastPaidMonthEnd(sheet, { from: Math.max(from, last + 1), through })
  last = Math.max(last, monthEnd)
  return last >= from && last >= law.careBegins ? last : noDay
}

function lastPaidMonthEnd(sheet: MonthSheet, { from, through }: HeldDays): number {
  let slot = Math.min(slotOfDay(through + 1) - 1, sheet.high)
  for (; slot >= sheet.low && lastDayOfSlot(slot) >= from; slot--) {
    if (sheet.paidOn[slot]! <= lastDayOfSlot(slot)) return lastDayOfSlot(slot)
  }
  return noDay
}

/**
 * The last such day from which the longer grace runs: the sixty months before its own were all paid by then. `noDay`
 * where there is none or its grace would end before the longer one exists.
 */
export function lastStartOfLongGrace(person: Person, term: TermDays<LongGrace>, held: HeldDays): number {
  const { months, paidMonths } = term.value
  if (person.sheet.high - person.sheet.low + 1 < paidMonths) return noDay
  for (let through = held.through; ; ) {
    const day = lastStartOfGrace(person, { from: held.from, through })
    if (day === noDay || lastDayOfGrace(person.law, day, months) < term.from) return noDay
    if (wasPaidBefore(person.sheet, day, paidMonths) && !isPaidForBy(person.spells, day)) return day
    through = day - 1
  }
}

/** Whom a budget pays for on the day is outside the longer grace (5(2)). */
function isPaidForBy(spells: readonly CoverSpell[], day: number): boolean {
  const cover = findCoverOn(spells, day)
  return cover !== undefined && !cover.ownService
}

function wasPaidBefore({ paidOn }: MonthSheet, day: number, months: number): boolean {
  const slot = slotOfDay(day)
  for (let before = slot - 1; before >= slot - months; before--) {
    if (before < 0 || paidOn[before]! > day) return false
  }
  return true
}
