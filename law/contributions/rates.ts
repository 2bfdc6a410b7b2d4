/** The rate of a month and what it gives of a base; one form for every payer whose due is a share. */

import { formatMonth, type Month } from '#vocabulary/month.ts'
import { type BasisPoints, noMoney, share, type Tiyn } from '#vocabulary/tiyn.ts'
import { keptByMonth } from '../book.ts'
import type { Cite, Confidence } from '../citation.ts'
import type { Governing, Parameter } from '../effective.ts'
import { percent, sum } from '../trace.ts'
import type { FixedBase } from './assessment-base.ts'
import type { DuesMonth } from './dues-case.ts'
import type { DuesRule, DuesStep } from './regimes/words.ts'

/** A rate as one rule applies it in one month. */
export type Rate = {
  readonly rule: DuesRule
  readonly value: BasisPoints
  readonly shown: string
  readonly cites: readonly [Cite]
  readonly confidence: Confidence
}

export const readRate = (rule: DuesRule, { value, cite, confidence }: Governing<number>): Rate => ({
  rule,
  value: value as BasisPoints,
  shown: percent(value),
  cites: [cite],
  confidence,
})

/** The rate that the rule applies, by book and month. Throws SeriesMissing where no known text gives it. */
export const rateBy = (rule: DuesRule, parameter: Parameter<number>) =>
  keptByMonth((book, month): Rate => readRate(rule, book.at(parameter, month)))

/** The rate's part of the base, rounded half up to a tiyn. */
export function shareOf(c: DuesMonth, base: Tiyn, rate: Rate): Tiyn {
  const amount = share(base, rate.value)
  if (c.trace) c.trace.push(shareStep(base, rate, amount))
  return amount
}

function shareStep(base: Tiyn, { rule, shown, cites, confidence }: Rate, share: Tiyn): DuesStep {
  const amount = sum(share)
  return { rule, value: amount, facts: { base: sum(base), rate: shown, amount }, cites, confidence }
}

/** The same of a rate that may be there and still be nothing. */
export const shareOrNotYet = (c: DuesMonth, base: Tiyn, rate: Rate): Tiyn =>
  rate.value === 0 ? notDueYet(c, rate) : shareOf(c, base, rate)

function notDueYet(c: DuesMonth, rate: Rate): Tiyn {
  c.trace?.push(notDueYetStep(c.month, rate))
  return noMoney
}

const notDueYetStep = (month: Month, { cites, confidence }: Rate): DuesStep => ({
  rule: 'no-own-contribution-yet',
  value: sum(noMoney),
  facts: { month: formatMonth(month) },
  cites,
  confidence,
})

/** A due that is the same whatever the income, what it is assessed on, and how it came about. */
export type FixedDue = {
  readonly base: Tiyn
  readonly amount: Tiyn
  readonly steps: readonly [DuesStep, ...DuesStep[]]
}

/** Nothing of nothing while there is no rate; what would be the base is then not asked for. */
export function readFixedDue(month: Month, rate: Rate, readBase: () => FixedBase): FixedDue {
  if (rate.value === 0) return { base: noMoney, amount: noMoney, steps: [notDueYetStep(month, rate)] }
  const base = readBase()
  const amount = share(base.sum, rate.value)
  return { base: base.sum, amount, steps: [base.step, shareStep(base.sum, rate, amount)] }
}
