/** When a notice goes outside the portal: not at night, and again after a while where nobody took it. */
import { type Instant, instantAt, microsecondsOf, minuteInAlmaty } from '#platform/clock'

/** Minutes of the day in Almaty; `until` is the first that is loud again. Where both are one, no hour is quiet. */
export type QuietHours = { readonly from: number; readonly until: number }

export const usualQuietHours: QuietHours = { from: 21 * 60, until: 8 * 60 }

const minutesOfDay = 1440
const minute = 60_000_000

/** Now, or where it is quiet and it may wait, when the quiet hours are over. */
export function firstTryAt(now: Instant, { from, until }: QuietHours, isUrgent: boolean): Instant {
  const at = minuteInAlmaty(now) % minutesOfDay
  const since = (at - from + minutesOfDay) % minutesOfDay
  const quiet = (until - from + minutesOfDay) % minutesOfDay
  if (isUrgent || since >= quiet) return now
  const microseconds = microsecondsOf(now)
  return instantAt(microseconds - (microseconds % minute) + (quiet - since) * minute)
}

/** Minutes after each try until the next: about two days in all. */
const pauses = [2, 10, 30, 120, 720, 1440] as const

/** When it is tried next, should this try not be answered; nothing after the last. */
export function nextTryAt(now: Instant, tries: number): Instant | undefined {
  const pause = pauses[tries - 1]
  return pause === undefined ? undefined : instantAt(microsecondsOf(now) + pause * minute)
}
