/**
 * БСН / БИН: the twelve-digit number of a legal entity or joint entrepreneur. Digits 1-4 registration YYMM,
 * digit 5 kind (4 resident, 5 non-resident, 6 joint entrepreneur), digit 6 unit, 7-11 serial, 12 check digit.
 */
import { checkDigitHolds } from './check-digit.ts'

declare const binBrand: unique symbol
export type Bin = string & { readonly [binBrand]: true }

export type BinFault =
  | 'not-twelve-digits'
  | 'registration-month-does-not-exist'
  | 'kind-digit-unassigned'
  | 'check-digit-wrong'

type BinReading =
  | { readonly valid: true; readonly bin: Bin }
  | { readonly valid: false; readonly fault: BinFault }

export function readBin(text: string): BinReading {
  if (!/^\d{12}$/.test(text)) return { valid: false, fault: 'not-twelve-digits' }
  const registrationMonth = Number(text.slice(2, 4))
  if (registrationMonth < 1 || registrationMonth > 12) {
    return { valid: false, fault: 'registration-month-does-not-exist' }
  }
  if (!isBinShaped(text)) return { valid: false, fault: 'kind-digit-unassigned' }
  if (!checkDigitHolds(text)) return { valid: false, fault: 'check-digit-wrong' }
  return { valid: true, bin: text as Bin }
}

/** Digit 5 tells the two numbers apart: 4-6 in a BIN, 0-3 (tens of the day of birth) in an IIN. */
export const isBinShaped = (text: string): boolean => {
  const kind = text.charCodeAt(4) - 48
  return kind >= 4 && kind <= 6
}
