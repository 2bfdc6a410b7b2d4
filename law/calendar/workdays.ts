/** Working days by Kazakhstan's calendar: weekends and holidays are off, moved days included. */
import { calendarDateOf, type DayNumber, formatDay, weekdayOf } from '#vocabulary/day.ts'
import { citing } from '../citation.ts'
import { SeriesMissing } from '../effective.ts'
import { calendarOf, firstCalendarYear, firstStatutoryYear } from './holidays.ts'

export const calendarTitle = {
  kk: 'Жұмыс күндерінің күнтізбесі',
  ru: 'Календарь рабочих дней',
  en: 'Calendar of working days',
}

export const calendarCites = [citing('labour-code')('85(3)'), citing('holidays-law')('3')] as const

/** Whether work is done on the day. Throws SeriesMissing before 2017, where no calendar is kept. */
export function isWorkingDay(day: DayNumber): boolean {
  const { year } = calendarDateOf(day)
  if (year < firstCalendarYear)
    throw new SeriesMissing({ name: 'calendar', title: calendarTitle }, formatDay(day), {
      from: `${firstCalendarYear}-01-01`,
    })
  const { off, worked } = calendarOf(year)
  return weekdayOf(day) > 5 ? worked.has(day) : !off.has(day)
}

/** The day itself when it is a working day, else the next one. */
export function workingDayFrom(day: DayNumber): DayNumber {
  while (!isWorkingDay(day)) day = (day + 1) as DayNumber
  return day
}

/** The working day so many after `from`; day 1 is the first working day after it. */
export function workdayAfter(from: DayNumber, count: number): DayNumber {
  let day = from
  for (let left = count; left > 0; left--) day = workingDayFrom((day + 1) as DayNumber)
  return day
}

/** Whether the calendar at this day holds statutory days only, so that the answer may yet move. */
export const isProvisional = (day: DayNumber): boolean => calendarDateOf(day).year >= firstStatutoryYear
