/**
 * What the operator of an online platform withholds from the income of a self-employed person in the special regime of
 * 2026 (Law 405-V art. 28), for incomes of the month up to a limit of monthly indices.
 */
import { type Tiyn, tenge } from '#vocabulary/tiyn.ts'
import { keptByMonth } from '../../book.ts'
import { lowestConfidence } from '../../citation.ts'
import { multiple, sum } from '../../trace.ts'
import type { DuesCase } from '../dues-case.ts'
import { rateBy, shareOf } from '../rates.ts'
import { monthlyIndexSeries } from '../wages.ts'
import { IncomeOverLimit } from './income-limit.ts'
import { platformLimit, platformRate } from './parameters.ts'
import { ofIndices } from './unified-payment.ts'

const platformRateOf = rateBy('platform-contribution', platformRate)

export const platformContribution = (c: DuesCase, base: Tiyn): Tiyn =>
  shareOf(c, base, platformRateOf(c.book, c.month))

/** Throws SeriesMissing before 2026, IncomeOverLimit where the month's income is over the limit. */
export function assertPlatform(c: DuesCase): void {
  platformRateOf(c.book, c.month)
  const { limit, facts, cites, confidence } = limitOf(c.book, c.month)
  if (c.income > limit) throw new IncomeOverLimit('income', limit)
  c.trace?.push({
    rule: 'platform-limit',
    value: true,
    facts: { income: sum(c.income), ...facts },
    cites,
    confidence,
  })
}

const limitOf = keptByMonth((book, month) => {
  const factor = book.at(platformLimit, month)
  const index = book.entry(monthlyIndexSeries, month)
  const limit = ofIndices(factor.value, tenge(index.value))
  return {
    limit,
    facts: { limit: sum(limit), multiple: multiple(factor.value), monthlyIndex: sum(tenge(index.value)) },
    cites: [factor.cite, index.cite] as const,
    confidence: lowestConfidence([factor.confidence, index.confidence]),
  }
})
