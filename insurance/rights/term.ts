/** From which day until which something is given: people name the last day, the record the first one after it. */
import { type Day, dayNumber, formatDay } from '#vocabulary/day.ts'
import { asIs, shortDay } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'

export type TermOfRight = { readonly from: Day; readonly until: Day }

const moved = (day: Day, days: number): Day =>
  formatDay((dayNumber(day) + days) as ReturnType<typeof dayNumber>)

/** The most days a right may be given for. */
export const longestDays = 366

/** The day after as many as that, the first one counted. */
export const dayAfterLongest = (from: Day): Day => moved(from, longestDays)

/** The first day on which it no longer holds. */
export const dayAfter = (through: Day): Day => moved(through, 1)

/** The last day on which it holds. */
export const lastDayOf = (until: Day): Day => moved(until, -1)

/** `01.12.2026 – 28.02.2027`, the last day with it. */
export const termText = ({ from, until }: TermOfRight): Text =>
  asIs(`${shortDay(from)} – ${shortDay(lastDayOf(until))}`)

/** How many days it lasts. */
export const daysOf = ({ from, until }: TermOfRight): number => dayNumber(until) - dayNumber(from)
