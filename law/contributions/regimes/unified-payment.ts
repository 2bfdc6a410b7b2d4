/**
 * The unified aggregate payment of people with small earnings, 2019 to 2023: one monthly index in cities, half of one
 * elsewhere, and the insurance's share of it (Tax Code of 2017, arts. 774-776).
 */

import { formatMonth, type Month, yearOf } from '#vocabulary/month.ts'
import { type Tiyn, tenge } from '#vocabulary/tiyn.ts'
import { keptByMonth, type LawBook } from '../../book.ts'
import { lowestConfidence } from '../../citation.ts'
import type { Parameter } from '../../effective.ts'
import { multiple, sum } from '../../trace.ts'
import type { DuesCase } from '../dues-case.ts'
import { rateBy, shareOf } from '../rates.ts'
import { monthlyIndexSeries } from '../wages.ts'
import { IncomeOverLimit } from './income-limit.ts'
import {
  unifiedPaymentElsewhere,
  unifiedPaymentInCities,
  unifiedPaymentLimit,
  unifiedPaymentShare,
} from './parameters.ts'
import type { DuesStep } from './words.ts'

/** Throws SeriesMissing before 2019 and from 2024. */
const unifiedPaymentShareOf = rateBy('unified-payment-contribution', unifiedPaymentShare)

/** The share of the payment that is the insurance's. */
export const unifiedPaymentContribution = (c: DuesCase, base: Tiyn): Tiyn =>
  shareOf(c, base, unifiedPaymentShareOf(c.book, c.month))

/** The whole payment of the month. */
export function unifiedPaymentBase(c: DuesCase): Tiyn {
  const paymentOf = c.regime?.place === 'city' ? inCities : elsewhere
  const { payment, step } = paymentOf(c.book, c.month)
  c.trace?.push(step)
  return payment
}

type Payment = { readonly payment: Tiyn; readonly step: DuesStep }

const paymentBy = (parameter: Parameter<number>, place: 'city' | 'elsewhere') =>
  keptByMonth((book, month): Payment => {
    const factor = book.at(parameter, month)
    const index = book.entry(monthlyIndexSeries, month)
    const payment = ofIndices(factor.value, tenge(index.value))
    const facts = {
      month: formatMonth(month),
      place,
      multiple: multiple(factor.value),
      monthlyIndex: sum(tenge(index.value)),
      payment: sum(payment),
    }
    const confidence = lowestConfidence([factor.confidence, index.confidence])
    const cites = [factor.cite, index.cite] as const
    return { payment, step: { rule: 'unified-payment-base', value: sum(payment), facts, cites, confidence } }
  })

const inCities = paymentBy(unifiedPaymentInCities, 'city')
const elsewhere = paymentBy(unifiedPaymentElsewhere, 'elsewhere')

/** Throws IncomeOverLimit where the year's income, if told, is over the limit of the year. */
export function assertUnifiedPayment({ book, month, regime, trace }: DuesCase): void {
  unifiedPaymentShareOf(book, month)
  const income = regime?.yearIncome
  if (income === undefined) return
  const limit = limitOf(book, month)
  if (income > limit) throw new IncomeOverLimit('yearIncome', limit)
  const { cite, confidence } = book.at(unifiedPaymentLimit, month)
  trace?.push({
    rule: 'unified-payment-limit',
    value: true,
    facts: { yearIncome: sum(income), limit: sum(limit), year: yearOf(month) },
    cites: [cite],
    confidence,
  })
}

/** The index of January counts for the whole year. */
function limitOf(book: LawBook, month: Month): Tiyn {
  const january = (yearOf(month) * 100 + 1) as Month
  return ofIndices(
    book.at(unifiedPaymentLimit, month).value,
    tenge(book.entry(monthlyIndexSeries, january).value),
  )
}

/** So many hundredths of a monthly index. */
export const ofIndices = (hundredths: number, index: Tiyn): Tiyn => ((index / 100) * hundredths) as Tiyn
