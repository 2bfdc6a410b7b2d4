/** Days covered by twelve months paid ahead (6.7, point 5; Law 405-V art. 5). */
import { empty, type Intervals, insert } from './intervals.ts'
import type { MonthSheet } from './month-sheet.ts'
import { firstDayOfSlot, lastDayOfSlot, never } from './month-slots.ts'
import { looksBackFurther, type MonthlyLaw } from './monthly-law.ts'

/**
 * Fills the days on which twelve months in a row, none before the month they were paid in, give cover: from the first
 * of them on. A thirteenth paid month adds nothing here: in it the whole window is paid, and point 4 holds. It does where
 * some later day looks back on more months than give cover.
 */
export function fillPrepaidDays(days: Intervals, sheet: MonthSheet, law: MonthlyLaw): void {
  empty(days)
  for (const { value: months, from, until } of law.prepaid) {
    const lastStart = sheet.high - months + 1
    for (let start = sheet.low; start <= lastStart; start++) {
      const paidBy = paidAheadBy(sheet, start, months)
      if (paidBy === never) continue
      const next = start + months
      const begins = Math.max(paidBy, from, firstDayOfSlot(start))
      insert(days, begins, Math.min(until, lastDayOfSlot(next - 1) + 1))
      if (looksBackFurther(law, months, firstDayOfSlot(next))) goOn(days, sheet, { until, begins, next })
    }
  }
}

type Run = { readonly until: number; readonly begins: number; readonly next: number }

/** Months paid after those, one after the other, prolong the cover from the day they are paid. */
function goOn(days: Intervals, { paidOn, high }: MonthSheet, { until, begins, next }: Run): void {
  let by = begins
  for (let slot = next; slot <= high && paidOn[slot] !== never; slot++) {
    by = Math.max(by, paidOn[slot]!)
    insert(days, by, Math.min(until, lastDayOfSlot(slot) + 1))
  }
}

/** The day by which the months from `start` were all paid, if that was not later than in the month of `start`. */
function paidAheadBy({ paidOn }: MonthSheet, start: number, months: number): number {
  const latest = lastDayOfSlot(start)
  let by = 0
  for (let slot = start + months - 1; slot >= start; slot--) {
    const day = paidOn[slot]!
    if (day > latest) return never
    if (day > by) by = day
  }
  return by
}
