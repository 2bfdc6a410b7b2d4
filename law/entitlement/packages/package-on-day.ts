/** Which package care is in on a day. */
import { calendarDateOf, type DayNumber, dayNumber } from '#vocabulary/day.ts'
import { addMonths, type Month } from '#vocabulary/month.ts'
import type { LawBook } from '../../book.ts'
import type { PackageHistory, PackageInForce } from '../medical-service.ts'

export function careMonthOf(on: DayNumber): Month {
  const { year, month } = calendarDateOf(on)
  return (year * 100 + month) as Month
}

/** Undefined where nothing on record reaches the day. A row may begin within its first month. */
export function findPackage(
  book: LawBook,
  history: PackageHistory,
  on: DayNumber,
): PackageInForce | undefined {
  const month = careMonthOf(on)
  const found = book.find(history, month)?.value
  if (found?.firstDay === undefined || on >= dayNumber(found.firstDay)) return found
  return book.find(history, addMonths(month, -1))?.value
}
