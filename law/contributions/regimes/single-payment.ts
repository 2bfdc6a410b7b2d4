/**
 * The insurance's two parts of the single payment that small firms on special regimes pay for a worker from 2023: the
 * deduction and the contribution, each a share of pay under its own ceiling (Law 405-V arts. 14(2)(2-1), 27(2-1); Tax Code
 * No 120-VI art. 776-3, from 2026 No 214-VIII). The lump sum is never split by shares.
 */

import type { Tiyn } from '#vocabulary/tiyn.ts'
import { acts } from '../../acts.ts'
import { type Cite, citing } from '../../citation.ts'
import type { DuesCase, DuesMonth } from '../dues-case.ts'
import { rateBy, shareOf } from '../rates.ts'
import { singlePaymentEmployerRate, singlePaymentOwnRate } from './parameters.ts'

/** Throws SeriesMissing before 2023. */
export const singlePaymentRateOf = rateBy('single-payment-deduction', singlePaymentEmployerRate)
const ownRateOf = rateBy('single-payment-contribution', singlePaymentOwnRate)

export const singlePaymentDeduction = (c: DuesCase, base: Tiyn): Tiyn =>
  shareOf(c, base, singlePaymentRateOf(c.book, c.month))

export const singlePaymentContribution = (c: DuesCase, base: Tiyn): Tiyn =>
  shareOf(c, base, ownRateOf(c.book, c.month))

/** Why no purpose code is named: the sum is paid within one payment, under that payment's code. */
export function paidInOneSum(c: DuesMonth, payer: 'single-payment' | 'unified-payment'): void {
  const cite = payer === 'single-payment' ? singlePaymentCite(c) : citing('tax-code-120-VI')('776')
  c.trace?.push({ rule: 'paid-in-one-sum', value: true, facts: { payer }, cites: [cite] })
}

/** The Tax Code of the month, as the edition knows it; of the article in the one of 2026 nothing is on record. */
function singlePaymentCite({ book, month }: DuesMonth): Cite {
  const { knownOn = taxCodeOf2026.date } = book.knowledge
  return month >= taxCodeOf2026.from && knownOn >= taxCodeOf2026.date
    ? citing('tax-code-214-VIII')('')
    : citing('tax-code-120-VI')('776-3')
}

const taxCodeOf2026 = { date: acts['tax-code-214-VIII'].date, from: 202_601 }
