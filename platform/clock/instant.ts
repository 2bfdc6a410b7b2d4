/** A moment, always in UTC and always to the microsecond, so that text compares as time: `2026-11-22T09:00:00.123456Z`. */
import { type Day, dayNumber } from '#vocabulary/day.ts'

declare const instantBrand: unique symbol
export type Instant = string & { readonly [instantBrand]: true }

const microsecondsOfADay = 86_400_000_000
const instantText = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})\.(\d{6})Z$/

/** Microseconds since 1970-01-01T00:00:00Z: exact, since all of them lie far below 2^53. */
export function microsecondsOf(instant: Instant): number {
  const match = instantText.exec(instant)
  if (!match) throw new RangeError(`'${instant}' is not an instant`)
  const seconds = Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4])
  return dayNumber(match[1] as Day) * microsecondsOfADay + seconds * 1_000_000 + Number(match[5])
}

/** The instant so many microseconds after 1970-01-01T00:00:00Z. Throws RangeError where its year has not four digits. */
export function instantAt(microseconds: number): Instant {
  const milliseconds = Math.floor(microseconds / 1000)
  const rest = microseconds - milliseconds * 1000
  const text = new Date(milliseconds).toISOString()
  if (text.length !== 24) throw new RangeError(`${text} has no year of four digits`)
  return `${text.slice(0, 23)}${String(rest).padStart(3, '0')}Z` as Instant
}
