/** The day in Kazakhstan: Asia/Almaty, UTC+6 until 1 March 2024, when the whole country went over to UTC+5. */
import { type Day, type DayNumber, dayNumber, formatDay } from '#vocabulary/day.ts'
import { type Instant, instantAt, microsecondsOf } from './instant.ts'

const hour = 3_600_000_000
const dayLength = 24 * hour
/** 2024-03-01T00:00 at UTC+6. */
const changedAt = dayNumber('2024-03-01' as Day) * dayLength - 6 * hour

/** The day it is in Almaty at an instant. */
export function dayOf(instant: Instant): Day {
  const microseconds = microsecondsOf(instant)
  const offset = microseconds < changedAt ? 6 : 5
  return formatDay(Math.floor((microseconds + offset * hour) / dayLength) as DayNumber)
}

/** The instant a day begins in Almaty. 29 February 2024 had 25 hours: at its midnight clocks were put back to 23:00. */
export const startOfDay = (value: Day): Instant => startOf(dayNumber(value))

function startOf(number: number): Instant {
  const midnight = number * dayLength
  const early = midnight - 6 * hour
  return instantAt(early < changedAt ? early : midnight - 5 * hour)
}

/** The minutes since 1970-01-01T00:00 by the clocks of Almaty. */
export function minuteInAlmaty(instant: Instant): number {
  const today = dayOf(instant)
  const since = microsecondsOf(instant) - microsecondsOf(startOfDay(today))
  return dayNumber(today) * 1440 + Math.min(1439, Math.floor(since / 60_000_000))
}

/** The first instant after a day in Almaty: what was recorded before it was known on that day. */
export const endOfDay = (value: Day): Instant => startOf(dayNumber(value) + 1)

/** The instant of a time of day in Almaty, in microseconds after its beginning. */
export const instantOn = (value: Day, sinceMidnight: number): Instant =>
  instantAt(microsecondsOf(startOfDay(value)) + sinceMidnight)
