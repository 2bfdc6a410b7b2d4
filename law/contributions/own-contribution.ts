/**
 * What people pay for themselves, 5 % of so many minimum wages from 2020 (Law 405-V arts. 28, 29): the entrepreneur,
 * the head of a peasant farm and the private practitioner of 1.4 whatever the income (2 were announced in mid-2018),
 * anyone else of one.
 */
import { formatMonth, type Month } from '#vocabulary/month.ts'
import { type BasisPoints, share, type Tiyn } from '#vocabulary/tiyn.ts'
import { keptByMonth, type LawBook } from '../book.ts'
import { lowestConfidence } from '../citation.ts'
import type { Parameter } from '../effective.ts'
import { multiple, percent, sum } from '../trace.ts'
import type { DuesCase } from './dues-case.ts'
import { type Assessed, notDue } from './employer-deduction.ts'
import { entrepreneurMultiple, ownRate, selfPayerMultiple } from './parameters.ts'
import { minimumWage, minimumWageEntry, minimumWages } from './wages.ts'

const multiples = { entrepreneur: entrepreneurMultiple, self: selfPayerMultiple }

const assess =
  (parameter: Parameter<number>) =>
  (book: LawBook, month: Month): Assessed => {
    const rate = book.at(ownRate, month).value
    if (rate === 0) return notDue
    const base = minimumWages(book.at(parameter, month).value, minimumWage(month))
    return { base, amount: share(base, rate as BasisPoints) }
  }

const assessed = {
  entrepreneur: keptByMonth(assess(entrepreneurMultiple)),
  self: keptByMonth(assess(selfPayerMultiple)),
}

/** The entrepreneur's due of a month; 0 in 2018-2019. Throws SeriesMissing before and beyond the series. */
export const entrepreneurDue = (book: LawBook, month: Month): Tiyn =>
  assessed.entrepreneur(book, month).amount

/** The self-payer's due of a month; 0 in 2018-2019. Throws SeriesMissing before and beyond the series. */
export const selfPayerDue = (book: LawBook, month: Month): Tiyn => assessed.self(book, month).amount

/** The contribution a person pays for himself, with its base, explained. */
export function ownContribution(c: DuesCase, payer: 'entrepreneur' | 'self'): Assessed {
  const result = assessed[payer](c.book, c.month)
  if (c.trace) explain(c, payer, result)
  return result
}

const rules = {
  entrepreneur: ['entrepreneur-base', 'entrepreneur-contribution'],
  self: ['self-payer-base', 'self-payer-contribution'],
} as const

function explain(c: DuesCase, payer: 'entrepreneur' | 'self', { base, amount }: Assessed): void {
  const { book, month, trace } = c
  const rate = book.at(ownRate, month)
  if (rate.value === 0) {
    trace?.push({
      rule: 'no-own-contribution-yet',
      value: sum(amount),
      facts: { month: formatMonth(month) },
      cites: [rate.cite],
      confidence: rate.confidence,
    })
    return
  }
  const [baseRule, contributionRule] = rules[payer]
  const factor = book.at(multiples[payer], month)
  const wage = minimumWageEntry(month)
  trace?.push({
    rule: baseRule,
    value: sum(base),
    facts: {
      multiple: multiple(factor.value),
      minimumWage: sum((wage.value * 100) as Tiyn),
      base: sum(base),
    },
    cites: [factor.cite, wage.cite],
    confidence: lowestConfidence([factor.confidence, wage.confidence]),
  })
  trace?.push({
    rule: contributionRule,
    value: sum(amount),
    facts: { base: sum(base), rate: percent(rate.value), amount: sum(amount) },
    cites: [rate.cite],
    confidence: rate.confidence,
  })
}
