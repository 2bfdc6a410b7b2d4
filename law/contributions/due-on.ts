/** When the dues of a month are to be paid (Law 405-V art. 30): the 25th of the month after, or the next working day. */

import { type DayNumber, dayNumberOf, formatDay } from '#vocabulary/day.ts'
import { addMonths, formatMonth, type Month } from '#vocabulary/month.ts'
import { calendarCites, isProvisional, workingDayFrom } from '../calendar/workdays.ts'
import { insuranceLaw } from '../citation.ts'
import type { DuesStep } from './regimes/words.ts'

export type DueOn = {
  readonly day: DayNumber
  /** The calendar of that year is not settled yet. */
  readonly provisional: boolean
  readonly step: DuesStep
}

const kept: (DueOn | undefined)[] = []
const firstKept = 2017 * 12
const keptMonths = 84 * 12

/** The last day on which the dues of the month are in time. Throws SeriesMissing before the first calendar, 2017. */
export function dueOn(month: Month): DueOn {
  const index = Math.floor(month / 100) * 12 + (month % 100) - 1 - firstKept
  return kept[index] ?? keep(index, compute(month))
}

function keep(index: number, due: DueOn): DueOn {
  if (index >= 0 && index < keptMonths) kept[index] = due
  return due
}

function compute(month: Month): DueOn {
  const after = addMonths(month, 1)
  const day = workingDayFrom(dayNumberOf(Math.floor(after / 100), after % 100, 25))
  const provisional = isProvisional(day)
  const step: DuesStep = {
    rule: 'due-on',
    value: formatDay(day),
    facts: { month: formatMonth(month), dueOn: formatDay(day), provisional },
    cites: [insuranceLaw('30'), ...calendarCites],
  }
  return { day, provisional, step }
}
