/**
 * Days off in Kazakhstan: the calendars as kept, 2017 to 2027, and the statutory rules for the years after
 * (Law on holidays; Labour Code arts. 84-85). Weekday days off are holidays and rest days moved to join them; a
 * worked day is the Saturday or Sunday given for it.
 */
import { type Day, type DayNumber, day, dayNumberOf, weekdayOf } from '#vocabulary/day.ts'
import type { Confidence } from '../citation.ts'

type YearOfDays = {
  /** Days off that fall on a weekday: `1.2` is 2 January. */
  readonly off: string
  /** Saturdays and Sundays that were worked. */
  readonly worked?: string
  readonly confidence: Confidence
  /** The day we last held it against the Government's resolution of the year. */
  readonly checkedOn: Day
}

const checkedOn = day('2026-11-22')

/** 2027 holds the statutory days only: the Government's swaps of that year are not known. */
const calendars: Readonly<Record<number, YearOfDays>> = {
  2017: {
    off: '1.2 1.3 3.8 3.20 3.21 3.22 3.23 5.1 5.8 5.9 7.6 7.7 8.30 9.1 12.1 12.18 12.19',
    worked: '3.18 7.1',
    confidence: 'high',
    checkedOn,
  },
  2018: {
    off: '1.1 1.2 3.8 3.9 3.21 3.22 3.23 4.30 5.1 5.7 5.8 5.9 7.6 8.21 8.30 8.31 12.3 12.17 12.18 12.31',
    worked: '3.3 4.28 5.5 8.25 12.29',
    confidence: 'high',
    checkedOn,
  },
  2019: {
    off: '1.1 1.2 1.7 3.8 3.21 3.22 3.25 5.1 5.7 5.9 5.10 7.8 8.30 12.2 12.16 12.17',
    worked: '5.4',
    confidence: 'high',
    checkedOn,
  },
  2020: {
    off: '1.1 1.2 1.3 1.7 3.9 3.23 3.24 3.25 5.1 5.7 5.8 7.6 7.31 8.31 12.1 12.16 12.17 12.18',
    worked: '1.5 12.20',
    confidence: 'high',
    checkedOn,
  },
  2021: {
    off: '1.1 1.4 1.7 3.8 3.22 3.23 3.24 5.3 5.7 5.10 7.5 7.6 7.20 8.30 12.1 12.16 12.17',
    worked: '7.3',
    confidence: 'high',
    checkedOn,
  },
  2022: {
    off: '1.3 1.4 1.7 3.7 3.8 3.21 3.22 3.23 5.2 5.9 5.10 7.6 8.29 8.30 10.24 10.25 12.16',
    worked: '3.5 8.27 10.22',
    confidence: 'high',
    checkedOn,
  },
  2023: {
    off: '1.2 1.3 3.8 3.21 3.22 3.23 5.1 5.8 5.9 6.28 7.6 7.7 8.30 10.25 12.18',
    worked: '7.1',
    confidence: 'high',
    checkedOn,
  },
  2024: {
    off: '1.1 1.2 3.8 3.21 3.22 3.25 5.1 5.7 5.8 5.9 7.8 8.30 10.25 12.16',
    worked: '5.4',
    confidence: 'high',
    checkedOn,
  },
  2025: {
    off: '1.1 1.2 1.3 1.7 3.10 3.21 3.24 3.25 5.1 5.7 5.9 6.6 7.7 9.1 10.27 12.16',
    worked: '1.5',
    confidence: 'high',
    checkedOn,
  },
  2026: {
    off: '1.1 1.2 1.7 3.9 3.23 3.24 3.25 5.1 5.7 5.11 5.27 7.6 10.26 12.16',
    confidence: 'high',
    checkedOn,
  },
  2027: {
    off: '1.1 1.4 1.7 3.8 3.15 3.22 3.23 3.24 5.3 5.7 5.10 7.6 10.25 12.16',
    confidence: 'medium',
    checkedOn,
  },
}

export const firstCalendarYear = 2017
/** From this year on only statutory days are known, so what follows from the calendar is provisional. */
export const firstStatutoryYear = 2027

type KeptYear = { readonly year: number; readonly confidence: Confidence; readonly checkedOn: Day }

/** The years whose calendars are kept, ascending. */
export const keptYears: readonly KeptYear[] = Object.entries(calendars).map(
  ([year, { confidence, checkedOn }]) => ({ year: Number(year), confidence, checkedOn }),
)

/** Holidays whose day off moves to the next working day when they fall on a weekend; 15 March from 2027. */
const moving = '1.1 1.2 3.8 3.15 3.21 3.22 3.23 5.1 5.7 5.9 7.6 10.25 12.16'
/** Orthodox Christmas never moves; the day of Qurban ait is not computed. */
const unmoving = '1.7'

const daysOf = (year: number, list: string): DayNumber[] =>
  list.split(' ').map((text) => {
    const [month, dayOfMonth] = text.split('.').map(Number)
    return dayNumberOf(year, month!, dayOfMonth!)
  })

const isWeekend = (day: DayNumber): boolean => weekdayOf(day) > 5

/** The weekday days off of a year by the statutory rules alone: a holiday on a weekend moves to the next working day. */
export function statutoryDaysOff(year: number): Set<DayNumber> {
  const holidays = daysOf(year, moving)
  const off = new Set([...holidays, ...daysOf(year, unmoving)])
  for (const holiday of holidays) {
    if (!isWeekend(holiday)) continue
    let day = holiday
    while (isWeekend(day) || off.has(day)) day = (day + 1) as DayNumber
    off.add(day)
  }
  return new Set([...off].filter((day) => !isWeekend(day)))
}

type CalendarYear = { readonly off: ReadonlySet<DayNumber>; readonly worked: ReadonlySet<DayNumber> }

const years = new Map<number, CalendarYear>()

/** Weekday days off and worked weekend days of a year from 2017 on. */
export function calendarOf(year: number): CalendarYear {
  let found = years.get(year)
  if (!found) {
    const known = calendars[year]
    found = known
      ? {
          off: new Set(daysOf(year, known.off)),
          worked: new Set(known.worked ? daysOf(year, known.worked) : []),
        }
      : { off: statutoryDaysOff(year), worked: new Set() }
    years.set(year, found)
  }
  return found
}
