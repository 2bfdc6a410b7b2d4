/**
 * Calendar days without clocks or time zones. A `Day` is text, `YYYY-MM-DD`; a `DayNumber` counts days since
 * 1970-01-01 in the proleptic Gregorian calendar and is what rules compute with.
 */
declare const dayBrand: unique symbol
declare const dayNumberBrand: unique symbol

export type Day = string & { readonly [dayBrand]: true }
export type DayNumber = number & { readonly [dayNumberBrand]: true }

const dayText = /^(\d{4})-(\d{2})-(\d{2})$/

/** The days of a month, 1 to 12, of a year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The day, or undefined when the text is not a day of the calendar. */
export function findDay(text: string): Day | undefined {
  const match = dayText.exec(text)
  if (!match) return undefined
  const month = Number(match[2])
  const dayOfMonth = Number(match[3])
  // The calendar has no year 0.
  if (match[1] === '0000' || month < 1 || month > 12 || dayOfMonth < 1) return undefined
  return dayOfMonth <= daysInMonth(Number(match[1]), month) ? (text as Day) : undefined
}

/** The day. Throws RangeError when the text is not one. */
export function day(text: string): Day {
  const found = findDay(text)
  if (!found) throw new RangeError(`'${text}' is not a day`)
  return found
}

/** Days since 1970-01-01 of a year, month (1 to 12) and day of month. */
export function dayNumberOf(year: number, month: number, dayOfMonth: number): DayNumber {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return (era * 146_097 + dayOfEra - 719_468) as DayNumber
}

type CalendarDate = { readonly year: number; readonly month: number; readonly dayOfMonth: number }

/** Year, month and day of month of a day number. */
export function calendarDateOf(number: DayNumber): CalendarDate {
  const z = number + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  }
}

export function dayNumber(value: Day): DayNumber {
  return dayNumberOf(Number(value.slice(0, 4)), Number(value.slice(5, 7)), Number(value.slice(8, 10)))
}

const two = (value: number): string => (value < 10 ? `0${value}` : String(value))

export function formatDay(number: DayNumber): Day {
  const { year, month, dayOfMonth } = calendarDateOf(number)
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}` as Day
}

/** The same day number so many months on, or the last day of that month if it has none. */
export function addMonthsToDay(number: DayNumber, count: number): DayNumber {
  const { year, month, dayOfMonth } = calendarDateOf(number)
  const index = year * 12 + month - 1 + count
  const targetYear = Math.floor(index / 12)
  const targetMonth = index - targetYear * 12 + 1
  return dayNumberOf(targetYear, targetMonth, Math.min(dayOfMonth, daysInMonth(targetYear, targetMonth)))
}

/** 1 Monday … 7 Sunday (ISO 8601). */
export const weekdayOf = (number: DayNumber): number => ((((number + 3) % 7) + 7) % 7) + 1
