/** The rule `workdays`: the working day so many after a day. */
import { dayNumberOf, formatDay } from '#vocabulary/day.ts'
import { calendarCites, isProvisional, workdayAfter } from '../calendar/workdays.ts'
import type { Step } from '../trace.ts'
import { type Explained, explained } from './answer.ts'
import { BadCase } from './bad-case.ts'
import { Fields } from './fields.ts'

const mostDays = 10_000
/** Days are written with four digits of the year. */
const lastStart = dayNumberOf(9900, 1, 1)

export type WorkdaysAnswer = Explained & { readonly day: string; readonly provisional: boolean }

export function askWorkdays(question: unknown): WorkdaysAnswer {
  const fields = new Fields(question, ['from', 'add'])
  const from = fields.day('from')
  const add = fields.count('add', mostDays)
  if (from > lastStart) throw new BadCase('out-of-range', 'from')
  const day = workdayAfter(from, add)
  const provisional = isProvisional(day)
  const step: Step = {
    rule: 'working-day',
    value: formatDay(day),
    facts: { from: formatDay(from), add, day: formatDay(day), provisional },
    cites: calendarCites,
  }
  return { day: formatDay(day), provisional, ...explained([step]) }
}
