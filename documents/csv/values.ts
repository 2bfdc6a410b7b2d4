/** Sums, days, months and numbers of persons as spreadsheets write them; read where nothing is lost by it. */
import { type Day, daysInMonth, findDay } from '#vocabulary/day.ts'
import { findMonth, type Month } from '#vocabulary/month.ts'
import { monthName } from '#vocabulary/spoken.ts'
import type { Tiyn } from '#vocabulary/tiyn.ts'
import { findAmountInText, findRowAmountInText } from '../mt102/values.ts'
import { monthOfPeriod } from '../payment-document.ts'
import { fits } from './names.ts'

const blanks = /[\s\u200b\u2060\ufeff]/g

/** `1800.00`, `1 800,00`, `KZT1800,00` or `1 800,00 ₸` in tiyn; undefined for anything else. */
const readBy =
  (find: (text: string) => Tiyn | undefined) =>
  (text: string): Tiyn | undefined =>
    find(text) ?? find(text.replace(blanks, '').replace(/^KZT|(?:₸|тг\.?|теңге|тенге|KZT)$/i, ''))

export const tableAmount = readBy(findAmountInText)
export const tableRowAmount = readBy(findRowAmountInText)

/** `2018-12-20`, `20.12.2018`, `20.12.18`, each also with a midnight after it. Undefined when it is not a day. */
export function tableDay(text: string): Day | undefined {
  const day = text.replace(/[ T]0?0:00(?::00)?(?:\.0+)?Z?$/, '')
  const [, dayOfMonth = '', inYear = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)$/.exec(day) ?? []
  if (year === '') return findDay(day)
  return findDay(
    `${year.length === 2 ? `20${year}` : year}-${inYear.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`,
  )
}

/** The same of a birthday, whose century two digits do not tell. */
export const birthText = (text: string): string =>
  /\.\d\d$/.test(text) || /^\d{8}$/.test(text) ? text : (tableDay(text) ?? text)

const months = Array.from({ length: 12 }, (_, at) => at + 1)

/** The first three letters of each month's names, by the month. */
const monthByLetters = new Map<string, number>()
for (const inYear of months) {
  for (const name of Object.values(monthName(inYear))) {
    monthByLetters.set(name.slice(0, 3).toLowerCase(), inYear)
  }
}

/** Words that stand beside a month and a year, and say nothing of which. */
const besideMonth = new Set([
  'за',
  'г',
  'год',
  'года',
  'ж',
  'жыл',
  'жылы',
  'жылғы',
  'жыл?ы',
  'үшін',
  '?шін',
  'for',
])

/** `қараша 2018`, `2018 жылғы қараша`, `за ноябрь 2018 г.`, `ноя.18`, `Nov-18`; two digits before a month are a day of it. */
function monthInWords(text: string): Month | undefined {
  const words = text.toLowerCase().match(/[\p{L}?]+|\d+/gu) ?? []
  const [first = '', second = '', ...rest] = words.filter((word) => !besideMonth.has(word))
  if (rest.length > 0) return undefined
  const [name, year] = /^20\d\d$/.test(first) ? [second, first] : [first, second]
  const inYear = monthOfName(name)
  if (inYear === undefined || !/^(?:20)?\d\d$/.test(year)) return undefined
  return findMonth(`20${year.slice(-2)}-${String(inYear).padStart(2, '0')}`)
}

/** By its first three letters; where letters of it were lost, by the others, if they are those of one month. */
function monthOfName(name: string): number | undefined {
  if (!/^[\p{L}?]{3,}$/u.test(name)) return undefined
  if (!name.includes('?')) return monthByLetters.get(name.slice(0, 3))
  const fitting = months.filter((inYear) =>
    Object.values(monthName(inYear)).some((known) => fits(name, known.toLowerCase())),
  )
  return fitting.length === 1 ? fitting[0] : undefined
}

/** `2018-11`, `11.2018`, `112018`, `2018.11`, `11.18`, the first or last day of the month, or a month in words. */
export function tableMonth(text: string): Month | undefined {
  const known = monthOfPeriod(text)
  if (known !== undefined) return known
  const [, inYear, year] =
    /^(?:0?1\.)?(\d{1,2})\.?(20\d\d)$/.exec(text) ?? /^(\d{1,2})\.(\d\d)$/.exec(text) ?? []
  if (year !== undefined) return findMonth(`20${year.slice(-2)}-${inYear!.padStart(2, '0')}`)
  const [, ofYear, after] = /^(20\d\d)[./](\d{1,2})$/.exec(text) ?? []
  if (ofYear !== undefined) return findMonth(`${ofYear}-${after!.padStart(2, '0')}`)
  const day = tableDay(text)
  if (day === undefined) return monthInWords(text)
  const [ofDay, inMonth, dayOfMonth] = day.split('-').map(Number) as [number, number, number]
  const isEdge = dayOfMonth === 1 || dayOfMonth === daysInMonth(ofDay, inMonth)
  return isEdge ? findMonth(day.slice(0, 7)) : undefined
}

/** A number without what a spreadsheet put before, after or between its digits. */
export const numberText = (text: string): string =>
  text.length === 12 ? text : text.replace(blanks, '').replace(/^(\d{12})[.,]0+$/, '$1')
