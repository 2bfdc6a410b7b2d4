/**
 * ЖСН / ИИН: the twelve-digit number of a person. Digits 1-6 birth date, digit 7 century and sex, 8-11 serial,
 * 12 check digit (Government resolution No 565 of 11 June 2003).
 */
import { checkDigitHolds } from './check-digit.ts'
import { type Day, findDay } from './day.ts'

declare const iinBrand: unique symbol
export type Iin = string & { readonly [iinBrand]: true }
export type Sex = 'male' | 'female'

export const iinFaults = [
  'not-twelve-digits',
  'birth-date-does-not-exist',
  'century-digit-unassigned',
  'check-digit-wrong',
  'birth-date-in-the-future',
] as const
export type IinFault = (typeof iinFaults)[number]

type IinReading =
  | { readonly valid: true; readonly iin: Iin; readonly birthDate: Day; readonly sex: Sex }
  | { readonly valid: false; readonly fault: IinFault }

/** What the number says of itself; `on` refuses a birth date after that day. */
export function readIin(text: string, on?: Day): IinReading {
  if (!/^\d{12}$/.test(text)) return { valid: false, fault: 'not-twelve-digits' }
  const century = text.charCodeAt(6) - 48
  if (century < 1 || century > 6) return { valid: false, fault: 'century-digit-unassigned' }
  const birthDate = birthDateOf(text, century)
  if (!birthDate) return { valid: false, fault: 'birth-date-does-not-exist' }
  if (!checkDigitHolds(text)) return { valid: false, fault: 'check-digit-wrong' }
  if (on !== undefined && birthDate > on) return { valid: false, fault: 'birth-date-in-the-future' }
  return { valid: true, iin: text as Iin, birthDate, sex: century % 2 === 1 ? 'male' : 'female' }
}

function birthDateOf(text: string, century: number): Day | undefined {
  const hundreds = 17 + Math.ceil(century / 2)
  return findDay(`${hundreds}${text.slice(0, 2)}-${text.slice(2, 4)}-${text.slice(4, 6)}`)
}

/** Digits of any script, and what people and programs put between them. */
const written = /\p{Nd}(?:[\s.'’_\u200b-\u200d\u2060\p{Pd}]*\p{Nd}){11,}/gu

/**
 * Whether words hold what may be somebody's number: twelve digits that begin as a day of birth, alone with spaces among them;
 * or a sound number that is broken, or written in other digits.
 */
export function holdsIin(words: string): boolean {
  const alone = /^[\d\s]+$/.test(words) ? words.replace(/\s/g, '') : words
  if (/(?<!\d)\d{4}[0-3]\d{7}(?!\d)/.test(alone)) return true
  return [...words.matchAll(written)].some(([found]) => {
    const digits = [...found].flatMap((sign) => digitOf(sign) ?? []).join('')
    // What is not broken at all is a longer number of something else.
    if (digits === found) return false
    return Array.from(digits.slice(11), (_, at) => digits.slice(at, at + 12)).some(
      (twelve) => readIin(twelve).valid,
    )
  })
}

/** The value of a digit: every script has its ten in their order, one after another. */
function digitOf(sign: string): number | undefined {
  const isDigit = (code: number): boolean => /^\p{Nd}$/u.test(String.fromCodePoint(code))
  const code = sign.codePointAt(0)!
  if (!isDigit(code)) return undefined
  let value = 0
  while (isDigit(code - value - 1)) value++
  return value % 10
}

/** As people may see it when it is not their own: `8412••••••07`. */
export const maskIin = (iin: string): string => `${iin.slice(0, 4)}••••••${iin.slice(10)}`
