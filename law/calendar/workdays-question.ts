/** The rule `workdays`: the working day so many after a day. */
import { formatDay } from '#vocabulary/day.ts'
import { askable } from '../asked/askable.ts'
import { calendarWords } from './words.ts'
import { calendarCites, isProvisional, workdayAfter } from './workdays.ts'

/** Nobody counts further. */
export const mostDays = 10_000

export const workdaysRule = askable({
  fields: ['from', 'add'],
  timeField: 'from',
  words: calendarWords,
  ask(fields, trace): { readonly day: string; readonly provisional: boolean } {
    const from = fields.startDay('from')
    const add = fields.count('add', mostDays)
    const day = workdayAfter(from, add)
    const provisional = isProvisional(day)
    trace.push({
      rule: 'working-day',
      value: formatDay(day),
      facts: { from: formatDay(from), add, day: formatDay(day), provisional },
      cites: calendarCites,
    })
    return { day: formatDay(day), provisional }
  },
})
