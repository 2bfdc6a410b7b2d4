/** Where the law needs a value and none is on record: behind us, on the day, or before the next year is over. */
import { type Day, dayNumber, formatDay } from '#vocabulary/day.ts'
import { addMonths, formatMonth, type Month, monthOfDay, yearOf } from '#vocabulary/month.ts'
import type { Text } from '#vocabulary/text.ts'
import { firstStatutoryYear } from '../calendar/holidays.ts'
import { calendarTitle } from '../calendar/workdays.ts'
import { findEntry, type Series } from '../effective.ts'
import { allSeries, type ParameterHistory, parameters } from '../parameters.ts'
import { baseRateTitle, ratesKnownUntil } from '../penalties/base-rate.ts'
import { meanwhile } from './words.ts'

export type Gap = {
  /** Name of the parameter or series; `calendar`. */
  readonly of: string
  readonly title: Text
  /** The first month, day or year without a value, and the last one the law needs; without one it is open. */
  readonly from: string
  readonly through?: string
  /** From when on a rule reads it. */
  readonly neededFrom: string
  /** Whether it is needed on the day already, or was before. */
  readonly missing: boolean
  /** What the program does as long as it is not there. */
  readonly meanwhile: Text
}

/** What is missing on the day or will be before the next year is over, each series in the order of time. */
export function gapsOn(on: Day): Gap[] {
  const month = monthOfDay(on)
  return [
    ...parameters.flatMap((history) => endsOf(history, month)),
    ...allSeries.flatMap((series) => gapsOfSeries(series, month)),
    ...ratesAfter(on),
    ...settledCalendars(month),
  ]
}

/** December of the year after. */
const horizonOf = (month: Month): Month => ((yearOf(month) + 1) * 100 + 12) as Month

/** The months of a history's last text for which it gives nothing, though it gives something before. */
function endsOf({ name, title, abolished, amendments, rows }: ParameterHistory, month: Month): Gap[] {
  if (amendments.length === 0 || abolished) return []
  const horizon = formatMonth(horizonOf(month))
  return rows.flatMap(({ from, value }, index) => {
    if (value !== undefined || from > horizon) return []
    const next = rows[index + 1]?.from
    const missing = from <= formatMonth(month)
    const until = next === undefined ? {} : { through: before(next) }
    return [{ of: name, title, from, ...until, neededFrom: from, missing, meanwhile: meanwhile.refused }]
  })
}

const before = (text: string): string => formatMonth(addMonths(monthOfDay(`${text}-01` as Day), -1))

/** Years a series lacks, from the first that is needed to the last that will be before the next year is over. */
export function gapsOfSeries(series: Series, month: Month): Gap[] {
  const { name, title, needed } = series
  const last = horizonOf(month) - needed.yearsBefore * 100
  const gaps: Gap[] = []
  let open: { from: Month; through: Month; missing: boolean } | undefined
  const close = (): void => {
    if (!open) return
    const { from, through, missing } = open
    gaps.push({
      of: name,
      title,
      from: formatMonth(from),
      through: formatMonth(through),
      neededFrom: formatMonth(((yearOf(from) + needed.yearsBefore) * 100 + 1) as Month),
      missing,
      meanwhile: meanwhile.refused,
    })
    open = undefined
  }
  for (let at = (needed.from * 100 + 1) as Month; at <= last; at = addMonths(at, 1)) {
    const missing = yearOf(at) + needed.yearsBefore <= yearOf(month)
    if (findEntry(series, at)) close()
    else if (open?.missing === missing) open.through = at
    else {
      close()
      open = { from: at, through: at, missing }
    }
  }
  close()
  return gaps
}

/** Decisions on the base rate after the last one on record. */
function ratesAfter(on: Day): Gap[] {
  if (yearOf(monthOfDay(formatDay(ratesKnownUntil))) > yearOf(monthOfDay(on)) + 1) return []
  const from = formatDay(ratesKnownUntil)
  const missing = ratesKnownUntil <= dayNumber(on)
  const of = { of: 'base-rate', title: baseRateTitle }
  return [{ ...of, from, neededFrom: from, missing, meanwhile: meanwhile.lastRate }]
}

/** Years of which only the statutory holidays are known. */
function settledCalendars(month: Month): Gap[] {
  const count = Math.max(yearOf(month) + 2 - firstStatutoryYear, 0)
  const years = Array.from({ length: count }, (_, at) => firstStatutoryYear + at)
  return years.map((year) => ({
    of: 'calendar',
    title: calendarTitle,
    from: String(year),
    through: String(year),
    neededFrom: `${year}-01`,
    missing: year <= yearOf(month),
    meanwhile: meanwhile.statutoryDays,
  }))
}
