/** Sums, days, months and numbers of persons as spreadsheets write them; read where nothing is lost by it. */
import { type Day, findDay } from '#vocabulary/day.ts'
import { findMonth, type Month } from '#vocabulary/month.ts'
import { monthName } from '#vocabulary/spoken.ts'
import type { Tiyn } from '#vocabulary/tiyn.ts'
import { findAmountInText, findRowAmountInText } from '../mt102/values.ts'
import { monthOfPeriod } from '../payment-document.ts'

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

/** The first three letters of each month's names, by the month. */
const monthByLetters = new Map<string, number>()
for (let inYear = 1; inYear <= 12; inYear++) {
  for (const name of Object.values(monthName(inYear))) {
    monthByLetters.set(name.slice(0, 3).toLowerCase(), inYear)
  }
}

/** `2018-11`, `11.2018`, `112018`, `01.11.2018`, `ноя.18`, `қар.18` or `Nov-18`. Undefined when it is not a month. */
export function tableMonth(text: string): Month | undefined {
  const known = monthOfPeriod(text)
  if (known !== undefined) return known
  const [, inYear, year] = /^(?:0?1\.)?(\d{1,2})\.?(\d{4})$/.exec(text) ?? []
  if (inYear !== undefined) return findMonth(`${year}-${inYear.padStart(2, '0')}`)
  const [, name = '', short = ''] = /^(\p{L}{3,})[.\s-]*(?:20)?(\d\d)(?:\s*ж?г?\.?)$/u.exec(text) ?? []
  const ofName = monthByLetters.get(name.slice(0, 3).toLowerCase())
  if (ofName !== undefined) return findMonth(`20${short}-${String(ofName).padStart(2, '0')}`)
  const day = tableDay(text)
  return day?.endsWith('-01') ? findMonth(day.slice(0, 7)) : undefined
}

/** A number without what a spreadsheet put before, after or between its digits. */
export const numberText = (text: string): string =>
  text.length === 12 ? text : text.replace(blanks, '').replace(/^(\d{12})[.,]0+$/, '$1')
