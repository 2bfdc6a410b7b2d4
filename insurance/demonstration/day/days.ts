/** Which days are played when the day of the demonstration is moved forward. Pure. */
import { lawBook, minimumWage, SeriesMissing } from '#law'
import { type Day, type DayNumber, dayNumber, formatDay } from '#vocabulary/day.ts'
import { type Month, monthOfDay } from '#vocabulary/month.ts'
import { type RefusalOf, refusal } from '#vocabulary/refusal.ts'
import { dayRefusals } from '../refusals.ts'

/** The day the record is at, and whether all that falls due on it has been played. */
export type KeptDay = { readonly day: Day; readonly isPlayed: boolean }

const mostDaysAtOnce = 31

/**
 * The days to be played, in order, until the day asked for, or the next without one. A day that was broken off comes first:
 * no day is passed over.
 */
export function daysToPlay(
  { day: current, isPlayed }: KeptDay,
  until: Day | undefined,
): readonly Day[] | RefusalOf<typeof dayRefusals> {
  const today = dayNumber(current)
  const first = isPlayed ? today + 1 : today
  const last = until === undefined ? first : dayNumber(until)
  if (last < first) return refusal(dayRefusals, 'day-not-ahead', formatDay(last as DayNumber), current)
  if (last - today > mostDaysAtOnce) return refusal(dayRefusals, 'days-too-many', mostDaysAtOnce)
  const lastDay = formatDay(last as DayNumber)
  if (!isLawKnown(monthOfDay(lastDay))) return refusal(dayRefusals, 'day-beyond-law', lastDay)
  return Array.from({ length: last - first + 1 }, (_, place) => formatDay((first + place) as DayNumber))
}

/** Whether sums of the month can be computed: they follow from the minimum wage, which the State sets by the year. */
function isLawKnown(month: Month): boolean {
  try {
    minimumWage(lawBook('current'), month)
    return true
  } catch (error) {
    if (error instanceof SeriesMissing) return false
    throw error
  }
}
