/** An IIN and the birthday beside it, told as a number where both are as they should be: so it is with nearly every row. */
import { checkDigitHoldsAt } from '#vocabulary/check-digit.ts'
import { type Day, daysInMonth } from '#vocabulary/day.ts'

const isDigitAt = (bytes: Uint8Array, at: number): boolean => bytes[at]! >= 48 && bytes[at]! <= 57
const two = (bytes: Uint8Array, at: number): number => (bytes[at]! - 48) * 10 + bytes[at + 1]! - 48

/**
 * The number of a sound IIN that stands at a place, where `YYYYMMDD` at another place is the same birthday; else -1, and
 * the full rules say what is the matter.
 */
export function soundNumberAt(bytes: Uint8Array, at: number, birthAt: number): number {
  let number = 0
  for (let place = at; place < at + 12; place++) {
    if (!isDigitAt(bytes, place)) return -1
    number = number * 10 + bytes[place]! - 48
  }
  for (let place = 0; place < 6; place++) if (bytes[at + place] !== bytes[birthAt + 2 + place]) return -1
  const century = bytes[at + 6]! - 48
  if (century < 1 || century > 6) return -1
  const hundreds = 17 + ((century + 1) >> 1)
  if (!isDigitAt(bytes, birthAt) || two(bytes, birthAt) !== hundreds) return -1
  const month = two(bytes, at + 2)
  const dayOfMonth = two(bytes, at + 4)
  if (month < 1 || month > 12 || dayOfMonth < 1) return -1
  if (dayOfMonth > 28 && dayOfMonth > daysInMonth(hundreds * 100 + two(bytes, at), month)) return -1
  return checkDigitHoldsAt(bytes, at) ? number : -1
}

const copy = new Uint8Array(20)

/** The same of texts. */
export function soundNumber(iin: string, birthText: string): number {
  if (iin.length !== 12 || birthText.length !== 8) return -1
  for (let at = 0; at < 20; at++) {
    const code = at < 12 ? iin.charCodeAt(at) : birthText.charCodeAt(at - 12)
    if (code > 57) return -1
    copy[at] = code
  }
  return soundNumberAt(copy, 0, 12)
}

/** The number a text of digits is. */
export function numberOf(iin: string): number {
  let number = 0
  for (let at = 0; at < iin.length; at++) number = number * 10 + iin.charCodeAt(at) - 48
  return number
}

const beginningOf2000s = 20_000_000

/** The day as a number `yyyymmdd`; without a day, one that is never over. */
export const birthLimit = (on: Day | undefined): number =>
  on === undefined ? Number.POSITIVE_INFINITY : Number(on.replaceAll('-', ''))

/** Whether the one of a sound number was not born after the day; of those born before 2000 it is not asked. */
export const isBornBy = (number: number, limit: number): boolean =>
  Math.floor(number / 100_000) % 10 < 5 || beginningOf2000s + Math.floor(number / 1_000_000) <= limit
