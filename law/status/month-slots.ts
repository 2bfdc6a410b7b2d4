/**
 * Months as places in an array: slot 0 is January 1990. A person's history is then a few short arrays of numbers, which
 * is what lets the one definition of status run over a whole country.
 */
import { type DayNumber, dayNumberOf } from '#vocabulary/day.ts'
import type { Month } from '#vocabulary/month.ts'

const firstYear = 1990
export const slotCount = 200 * 12

/** Later than every day asked about. */
export const never = 0x3fff_ffff

const firstDays = new Int32Array(slotCount + 1)
for (let slot = 0; slot <= slotCount; slot++) {
  firstDays[slot] = dayNumberOf(firstYear + Math.floor(slot / 12), (slot % 12) + 1, 1)
}

/** The slot of a month. Throws RangeError outside 1990 to 2189. */
export function slotOfMonth(month: Month): number {
  const slot = (Math.floor(month / 100) - firstYear) * 12 + (month % 100) - 1
  if (slot < 0 || slot >= slotCount) throw new RangeError(`month ${month} lies outside ${firstYear}-2189`)
  return slot
}

export const monthOfSlot = (slot: number): Month =>
  ((firstYear + Math.floor(slot / 12)) * 100 + (slot % 12) + 1) as Month

export const yearOfSlot = (slot: number): number => firstYear + Math.floor(slot / 12)

/** The slot of the day's month; days before 1990 and after 2189 fall into the first and the last. */
export function slotOfDay(day: number): number {
  const last = slotCount - 1
  if (day < firstDays[1]!) return 0
  if (day >= firstDays[last]!) return last
  let slot = Math.floor((day - firstDays[0]!) * 0.032_854_9)
  while (firstDays[slot]! > day) slot--
  while (firstDays[slot + 1]! <= day) slot++
  return slot
}

export const firstDayOfSlot = (slot: number): DayNumber => firstDays[slot]! as DayNumber
export const lastDayOfSlot = (slot: number): DayNumber => (firstDays[slot + 1]! - 1) as DayNumber

export const firstMonthKept = monthOfSlot(0)
export const lastMonthKept = monthOfSlot(slotCount - 1)

/** The same day of the month so many months on, or that month's last day (6.7): `addMonthsToDay` by table. */
export function addMonthsToSlotDay(day: number, count: number): number {
  const slot = slotOfDay(day)
  const shifted = firstDays[slot + count]! + (day - firstDays[slot]!)
  const last = firstDays[slot + count + 1]! - 1
  return Math.min(shifted, last)
}
