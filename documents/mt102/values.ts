/** Sums and days as MT102 writes them, read from bytes. */
import { type Day, findDay } from '#vocabulary/day.ts'
import type { Tiyn } from '#vocabulary/tiyn.ts'

const comma = 44
const point = 46
const space = 32
/** Ten trillion tenge less a tiyn: with more digits a sum of sums would leave the safe integers. */
const mostWholeDigits = 13

/** `1800,00`, `1800.5`, `1800,` or `1 800,00` in tiyn; undefined for anything else, a sign included. */
function findAmount(bytes: Uint8Array, start: number, end: number): Tiyn | undefined {
  let value = 0
  let whole = 0
  let rest = -1
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!
    if (byte >= 48 && byte <= 57) {
      if (rest < 0) whole++
      else if (++rest > 2) return undefined
      if (whole > mostWholeDigits) return undefined
      value = value * 10 + byte - 48
    } else if ((byte === comma || byte === point) && rest < 0) rest = 0
    else if (byte !== space || rest >= 0) return undefined
  }
  if (whole === 0) return undefined
  return (rest === 2 ? value : rest === 1 ? value * 10 : value * 100) as Tiyn
}

/** Ten billion tenge: nobody pays so much for one person and month, but the number of a person reads as more. */
const mostOfOneRow = 1_000_000_000_000

const ofOneRow = (amount: Tiyn | undefined): Tiyn | undefined =>
  amount !== undefined && amount < mostOfOneRow ? amount : undefined

/** The sum of a row; a person's number in its place is no sum, and enters no other. */
export const findRowAmount = (bytes: Uint8Array, start: number, end: number): Tiyn | undefined =>
  ofOneRow(findAmount(bytes, start, end))

export const findRowAmountInText = (text: string): Tiyn | undefined => ofOneRow(findAmountInText(text))

/** Twelve digits that begin with a day of birth and a sex. */
const likeNumberOfPerson =
  /^\s*(?:KZT)?\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[0-6]\d{5}(?:[.,]\d*)?\s*$/

/** `YYMMDD` (this century) or `YYYYMMDD`; undefined when it is not a day. */
export function findBankDay(text: string): Day | undefined {
  if (!/^(\d{2})?\d{6}$/.test(text)) return undefined
  const whole = text.length === 6 ? `20${text}` : text
  return findDay(`${whole.slice(0, 4)}-${whole.slice(4, 6)}-${whole.slice(6)}`)
}

/** The same of a text; a person's number in the place of a sum is none. */
export function findAmountInText(text: string): Tiyn | undefined {
  if (likeNumberOfPerson.test(text)) return undefined
  const bytes = new TextEncoder().encode(text.replace(/\s/g, ' '))
  return findAmount(bytes, 0, bytes.length)
}

/** A number of digits alone; -1 of anything else. */
export function findOrdinal(bytes: Uint8Array, start: number, end: number): number {
  let ordinal = 0
  for (let at = start; at < end; at++) {
    const digit = bytes[at]! - 48
    if (digit < 0 || digit > 9) return -1
    ordinal = ordinal * 10 + digit
  }
  return ordinal
}
