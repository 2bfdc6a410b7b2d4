/** The last day on which the debt was in time, from the month it is of or from the day a payer holds to be the due day. */
import { type DayNumber, formatDay } from '#vocabulary/day.ts'
import type { Month } from '#vocabulary/month.ts'
import { calendarCites, isProvisional, workingDayFrom } from '../calendar/workdays.ts'
import { insuranceLaw } from '../citation.ts'
import { dueOn } from '../contributions/due-on.ts'
import type { Trace } from '../trace.ts'
import type { penaltyWords } from './words.ts'

export type LastDay = {
  readonly day: DayNumber
  /** The calendar of that year is not settled yet. */
  readonly provisional: boolean
}

type Told = Trace<keyof typeof penaltyWords>

/** Of a month of dues, by the law (art. 30). */
export function lastDayOfMonth(month: Month, trace?: Told): LastDay {
  const { day, provisional, step } = dueOn(month)
  trace?.push({ ...step, rule: 'due-on' })
  return { day, provisional }
}

/** A day off is no due day: the next working day is (art. 30). Throws SeriesMissing before the first calendar, 2017. */
export function lastDayFrom(given: DayNumber, trace?: Told): LastDay {
  const day = workingDayFrom(given)
  const provisional = isProvisional(day)
  if (day !== given)
    trace?.push({
      rule: 'due-day-moved',
      value: formatDay(day),
      facts: { given: formatDay(given), dueOn: formatDay(day), provisional },
      cites: [insuranceLaw('30'), ...calendarCites],
    })
  return { day, provisional }
}
