/** Sums and days as ISO 20022 writes them; whatever loses or adds anything is undefined. */
import { type Day, findDay } from '#vocabulary/day.ts'
import { type Tiyn, tiyn } from '#vocabulary/tiyn.ts'

/** Ten trillion tenge less a tiyn. */
const sum = /^(\d{1,13})(?:\.(\d{1,2})(0*))?$/

/** `1800`, `1800.5` or `1800.50000` in tiyn; undefined for a sign, a comma, an exponent, a part of a tiyn. */
export function findNoticeAmount(text: string): Tiyn | undefined {
  const match = sum.exec(text)
  if (!match) return undefined
  return tiyn(Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')))
}

/** Almaty's own offset, before and after 1 March 2024: with another one the day here may be the next. */
const dayAndTime = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:\+05:00|\+06:00)?$/

/** The day of `2026-11-20T18:05:00`, with Almaty's offset or none. */
export const findDayOfInstant = (text: string): Day | undefined => findDay(dayAndTime.exec(text)?.[1] ?? '')

/** A day, also with Almaty's offset after it. */
export const findNoticeDay = (text: string): Day | undefined => findDay(text.replace(/\+0[56]:00$/, ''))

const words: Readonly<Record<string, boolean>> = { true: true, 1: true, false: false, 0: false }

export const findYesOrNo = (text: string): boolean | undefined =>
  Object.hasOwn(words, text) ? words[text] : undefined

export const findNumberOf = (text: string): number | undefined =>
  /^\d{1,15}$/.test(text) ? Number(text) : undefined
