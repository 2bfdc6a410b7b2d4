/** The rule `workdays`: the working day so many after a day. */
import { formatDay } from '#vocabulary/day.ts'
import { calendarCites, isProvisional, workdayAfter } from '../calendar/workdays.ts'
import type { Step } from '../trace.ts'
import { type Explained, explained } from './answer.ts'
import { Fields } from './fields.ts'

/** Nobody counts further. */
export const mostDays = 10_000

type WorkdaysAnswer = Explained & { readonly day: string; readonly provisional: boolean }

export function askWorkdays(question: unknown): WorkdaysAnswer {
  const fields = new Fields(question, ['from', 'add'])
  const from = fields.startDay('from')
  const add = fields.count('add', mostDays)
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
