/** The rate of a month and what it gives of a base; one form for every payer whose due is a share. */
import { formatMonth } from '#vocabulary/month.ts'
import { type BasisPoints, noMoney, share, type Tiyn } from '#vocabulary/tiyn.ts'
import { keptByMonth } from '../book.ts'
import type { Cite, Confidence } from '../citation.ts'
import type { Parameter } from '../effective.ts'
import { percent, sum } from '../trace.ts'
import type { Rule } from '../words.ts'
import type { DuesMonth } from './dues-case.ts'

/** A rate as one rule applies it in one month. */
export type Rate = {
  readonly rule: Rule
  readonly value: BasisPoints
  readonly shown: string
  readonly cites: readonly [Cite]
  readonly confidence: Confidence
}

/** The rate that the rule applies, by book and month. Throws SeriesMissing where no known text gives it. */
export const rateBy = (rule: Rule, parameter: Parameter<number>) =>
  keptByMonth((book, month): Rate => {
    const { value, cite, confidence } = book.at(parameter, month)
    return { rule, value: value as BasisPoints, shown: percent(value), cites: [cite], confidence }
  })

/** The rate's part of the base, rounded half up to a tiyn. */
export function shareOf(c: DuesMonth, base: Tiyn, rate: Rate): Tiyn {
  const amount = share(base, rate.value)
  c.trace?.push({
    rule: rate.rule,
    value: sum(amount),
    facts: { base: sum(base), rate: rate.shown, amount: sum(amount) },
    cites: rate.cites,
    confidence: rate.confidence,
  })
  return amount
}

/** Months for which the rate is there but is still nothing. */
export function notDueYet(c: DuesMonth, rate: Rate): Tiyn {
  c.trace?.push({
    rule: 'no-own-contribution-yet',
    value: sum(noMoney),
    facts: { month: formatMonth(c.month) },
    cites: rate.cites,
    confidence: rate.confidence,
  })
  return noMoney
}
