/**
 * Kazakhstan's working days a second time, from the lists of days off and none of the package's own code: a witness for
 * the tests. Days are `YYYY-MM-DD`, months `YYYY-MM`.
 */

/** Weekdays off, as `month: days`, and the weekend days worked for some of them. */
const years: Record<string, { off: Record<number, number[]>; worked?: string[] }> = {
  2017: {
    off: { 1: [2, 3], 3: [8, 20, 21, 22, 23], 5: [1, 8, 9], 7: [6, 7], 8: [30], 9: [1], 12: [1, 18, 19] },
    worked: ['03-18', '07-01'],
  },
  2018: {
    off: {
      ...{ 1: [1, 2], 3: [8, 9, 21, 22, 23], 4: [30], 5: [1, 7, 8, 9], 7: [6], 8: [21, 30, 31] },
      12: [3, 17, 18, 31],
    },
    worked: ['03-03', '04-28', '05-05', '08-25', '12-29'],
  },
  2019: {
    off: { 1: [1, 2, 7], 3: [8, 21, 22, 25], 5: [1, 7, 9, 10], 7: [8], 8: [30], 12: [2, 16, 17] },
    worked: ['05-04'],
  },
  2020: {
    off: {
      ...{ 1: [1, 2, 3, 7], 3: [9, 23, 24, 25], 5: [1, 7, 8], 7: [6, 31], 8: [31] },
      12: [1, 16, 17, 18],
    },
    worked: ['01-05', '12-20'],
  },
  2021: {
    off: { 1: [1, 4, 7], 3: [8, 22, 23, 24], 5: [3, 7, 10], 7: [5, 6, 20], 8: [30], 12: [1, 16, 17] },
    worked: ['07-03'],
  },
  2022: {
    off: { 1: [3, 4, 7], 3: [7, 8, 21, 22, 23], 5: [2, 9, 10], 7: [6], 8: [29, 30], 10: [24, 25], 12: [16] },
    worked: ['03-05', '08-27', '10-22'],
  },
  2023: {
    off: { 1: [2, 3], 3: [8, 21, 22, 23], 5: [1, 8, 9], 6: [28], 7: [6, 7], 8: [30], 10: [25], 12: [18] },
    worked: ['07-01'],
  },
  2024: {
    off: { 1: [1, 2], 3: [8, 21, 22, 25], 5: [1, 7, 8, 9], 7: [8], 8: [30], 10: [25], 12: [16] },
    worked: ['05-04'],
  },
  2025: {
    off: {
      ...{ 1: [1, 2, 3, 7], 3: [10, 21, 24, 25], 5: [1, 7, 9], 6: [6], 7: [7], 9: [1], 10: [27], 12: [16] },
    },
    worked: ['01-05'],
  },
  2026: {
    off: { 1: [1, 2, 7], 3: [9, 23, 24, 25], 5: [1, 7, 11, 27], 7: [6], 10: [26], 12: [16] },
  },
}

/** From 2027 on the holidays of the law alone; Christmas is never moved. */
const holidays = ['01-01', '01-02', '03-08', '03-15', '03-21', '03-22', '03-23', '05-01', '05-07', '05-09']
const moved = [...holidays, '07-06', '10-25', '12-16']
const christmas = '01-07'

const two = (value: number): string => String(value).padStart(2, '0')
const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`)
const isWeekend = (day: string): boolean => [0, 6].includes(new Date(timeOf(day)).getUTCDay())

export const nextDay = (day: string): string => new Date(timeOf(day) + 86_400_000).toISOString().slice(0, 10)

/** A holiday at a weekend moves to the next working day, one after the other. */
function statutoryDaysOff(year: string): string[] {
  const off = [`${year}-${christmas}`]
  const all = moved.map((day) => `${year}-${day}`)
  for (const holiday of all) if (!isWeekend(holiday)) off.push(holiday)
  for (const holiday of all) {
    if (!isWeekend(holiday)) continue
    let day = holiday
    while (isWeekend(day) || off.includes(day)) day = nextDay(day)
    off.push(day)
  }
  return off
}

export function isWorkingDay(day: string): boolean {
  const [year, inYear] = [day.slice(0, 4), day.slice(5)]
  const listed = years[year]
  if (!listed) return !isWeekend(day) && !statutoryDaysOff(year).includes(day)
  if (listed.worked?.includes(inYear)) return true
  return !isWeekend(day) && !listed.off[Number(day.slice(5, 7))]?.includes(Number(day.slice(8)))
}

export const lastDay = (month: string): string => {
  let day = `${month}-28`
  while (nextDay(day).startsWith(month)) day = nextDay(day)
  return day
}

export const daysOf = (month: string): string[] =>
  Array.from({ length: Number(lastDay(month).slice(8)) }, (_, at) => `${month}-${two(at + 1)}`)

export const monthAfter = (month: string): string => nextDay(lastDay(month)).slice(0, 7)

/** The last of the first so many working days of the month. */
export const workingDayOf = (month: string, number: number): string =>
  daysOf(month).filter(isWorkingDay)[number - 1]!

/** The day, or the first working day after it. */
export function notBefore(day: string): string {
  let found = day
  while (!isWorkingDay(found)) found = nextDay(found)
  return found
}
