/** Money whose day no bank has confirmed: it is looked into after some operational days. Pure. */
import { workdayAfter } from '#law'
import { type Day, type DayNumber, dayNumber, formatDay } from '#vocabulary/day.ts'

/** Operational days in which the bank's notice is awaited. */
const awaited = 3

/** A file taken in on that day or earlier, and without a notice, is overdue today. */
export function overdueThrough(today: Day): Day {
  let received = dayNumber(today)
  while (workdayAfter(received, awaited) > dayNumber(today)) received = (received - 1) as DayNumber
  return formatDay(received)
}
