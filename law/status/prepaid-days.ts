/** Days covered by twelve months paid ahead (6.7, point 5; Law 405-V art. 5). */
import { empty, type Intervals, insert } from './intervals.ts'
import type { MonthSheet } from './month-sheet.ts'
import { lastDayOfSlot, never } from './month-slots.ts'
import type { MonthlyLaw } from './monthly-law.ts'

/**
 * Fills the days on which twelve months in a row, none before the month they were paid in, give cover. A thirteenth paid
 * month adds nothing here: in it the whole window is paid, and point 4 holds.
 */
export function fillPrepaidDays(days: Intervals, sheet: MonthSheet, law: MonthlyLaw): void {
  empty(days)
  if (!law.prepaid) return
  const { from, months } = law.prepaid
  const lastStart = sheet.high - months + 1
  for (let start = sheet.low; start <= lastStart; start++) {
    const paidBy = paidAheadBy(sheet, start, months)
    if (paidBy === never) continue
    insert(days, Math.max(paidBy, from), lastDayOfSlot(start + months - 1) + 1)
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
