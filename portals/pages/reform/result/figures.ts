/** Differences and shares of a comparison as people read them. */

import type { Counts, IncomeGroupTold, Sides } from '#reform/contract'
import { addMonths, findMonth, formatMonth } from '#vocabulary/month.ts'
import { asIs, countText, roundSum, signed, sumText } from '#vocabulary/spoken.ts'
import { inEachLanguage, type Text } from '#vocabulary/text.ts'

export const countChange = ({ before, after }: Counts): Text =>
  signed(asIs(countText(after - before)), after - before)

/** `+601 млн ₸`. */
export const roundChange = ({ difference }: Sides): Text => sumChange(Number(difference))

export function sumChange(tenge: number): Text {
  return signed(roundSum(tenge), tenge)
}

/** `+601 023 001,20 ₸`. */
export const exactChange = ({ difference }: Sides): Text => signed(sumText(difference), Number(difference))

/** In tenge, for one person of the group and one month. */
export const changeAMonth = ({ persons }: IncomeGroupTold, { difference }: Sides, months: number): number =>
  persons === 0 ? 0 : Number(difference) / persons / months

/** `104 – 149 мың ₸`. */
export function incomeRange({ incomeFrom, incomeThrough }: IncomeGroupTold): Text {
  const [from, through] = [roundSum(Number(incomeFrom)), roundSum(Number(incomeThrough))]
  return inEachLanguage((language) => `${from[language].replace('\u00a0₸', '')} – ${through[language]}`)
}

/** The month before one that is written `2027-01`; what is none stays as it is. */
export function monthBefore(written: string): string {
  const month = findMonth(written)
  return month === undefined ? written : formatMonth(addMonths(month, -1))
}

export const noSides: Sides = { before: '0.00', after: '0.00', difference: '0.00' }

/** Sums of some tenge with two decimals, added without a tiyn lost. */
export function addSides(sum: Sides, more: Sides | null): Sides {
  if (!more) return sum
  const add = (a: string, b: string) => {
    const tiyn = Math.round(Number(a) * 100) + Math.round(Number(b) * 100)
    return (tiyn / 100).toFixed(2)
  }
  return {
    before: add(sum.before, more.before),
    after: add(sum.after, more.after),
    difference: add(sum.difference, more.difference),
  }
}
