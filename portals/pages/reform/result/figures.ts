/** Differences and shares of a comparison as people read them. */

import type { Counts, IncomeGroup, Sides } from '#reform/contract'
import { addMonths, findMonth, formatMonth } from '#vocabulary/month.ts'
import { inEachLanguage, type Text } from '#vocabulary/text.ts'
import { countText, monthText, roundSum, sumText } from '../../../design/figures.ts'

const signed = (text: Text, value: number): Text =>
  inEachLanguage((language) => (value > 0 ? `+${text[language]}` : text[language]))

export const countChange = ({ before, after }: Counts): Text =>
  signed(
    inEachLanguage(() => countText(after - before)),
    after - before,
  )

/** `+601 млн ₸`. */
export const roundChange = ({ difference }: Sides): Text => sumChange(Number(difference))

export function sumChange(tenge: number): Text {
  const round = roundSum(Math.abs(tenge))
  return inEachLanguage((language) => `${tenge > 0 ? '+' : tenge < 0 ? '−' : ''}${round[language]}`)
}

/** `+601 023 001,20 ₸`. */
export const exactChange = ({ difference }: Sides): Text => signed(sumText(difference), Number(difference))

/** In tenge, for one person of the group and one month. */
export const changeAMonth = ({ persons }: IncomeGroup, { difference }: Sides, months: number): number =>
  persons === 0 ? 0 : Number(difference) / persons / months

/** `104 – 149 мың ₸`. */
export function incomeRange({ incomeFrom, incomeThrough }: IncomeGroup): Text {
  const [from, through] = [roundSum(Number(incomeFrom)), roundSum(Number(incomeThrough))]
  return inEachLanguage((language) => `${from[language].replace('\u00a0₸', '')} – ${through[language]}`)
}

/** The month before one that is written `2027-01`; what is none stays as it is. */
export function monthBefore(written: string): string {
  const month = findMonth(written)
  return month === undefined ? written : formatMonth(addMonths(month, -1))
}

/** `2026 жылғы шілде – 2027 жылғы маусым`. */
export const monthsText = (from: string, through: string): Text =>
  inEachLanguage((language) => `${monthText(from)[language]} – ${monthText(through)[language]}`)

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
