/** Calendar months: `yyyymm` integers inside, `YYYY-MM` outside. A `MonthIndex` (year × 12 + month − 1) is for arithmetic. */
import { type Day, type DayNumber, dayNumberOf, daysInMonth } from './day.ts'

declare const monthBrand: unique symbol
declare const monthIndexBrand: unique symbol

export type Month = number & { readonly [monthBrand]: true }
export type MonthIndex = number & { readonly [monthIndexBrand]: true }

const monthText = /^(\d{4})-(\d{2})$/

/** The month of a `yyyymm` integer. Throws RangeError when there is none. */
export function month(yyyymm: number): Month {
  const inYear = yyyymm % 100
  if (!Number.isInteger(yyyymm) || yyyymm < 100_001 || yyyymm > 999_912 || inYear < 1 || inYear > 12) {
    throw new RangeError(`${yyyymm} is not a month`)
  }
  return yyyymm as Month
}

/** Reads `YYYY-MM`; undefined when it is not a month of the calendar. */
export function findMonth(text: string): Month | undefined {
  const match = monthText.exec(text)
  if (!match) return undefined
  const inYear = Number(match[2])
  if (inYear < 1 || inYear > 12 || match[1]! < '1000') return undefined
  return (Number(match[1]) * 100 + inYear) as Month
}

export const formatMonth = (value: Month): string =>
  `${Math.floor(value / 100)}-${String(value % 100).padStart(2, '0')}`

export const yearOf = (value: Month): number => Math.floor(value / 100)

export const monthIndex = (value: Month): MonthIndex =>
  (Math.floor(value / 100) * 12 + (value % 100) - 1) as MonthIndex

export const monthOfIndex = (index: MonthIndex): Month =>
  (Math.floor(index / 12) * 100 + (index % 12) + 1) as Month

export const addMonths = (value: Month, count: number): Month =>
  monthOfIndex((monthIndex(value) + count) as MonthIndex)

export const monthOfDay = (value: Day): Month =>
  (Number(value.slice(0, 4)) * 100 + Number(value.slice(5, 7))) as Month

export const firstDayOf = (value: Month): DayNumber => dayNumberOf(Math.floor(value / 100), value % 100, 1)

export const lastDayOf = (value: Month): DayNumber => {
  const year = Math.floor(value / 100)
  return dayNumberOf(year, value % 100, daysInMonth(year, value % 100))
}
