/** What an employer owes, from its own money, for one employee and one month (Law 405-V art. 27). */
import { type BasisPoints, noMoney, share, type Tiyn } from '#vocabulary/tiyn.ts'
import { percent, sum } from '../trace.ts'
import { employerBase } from './assessment-base.ts'
import type { DuesCase } from './dues-case.ts'
import { employerRate } from './parameters.ts'

export type Assessed = { readonly base: Tiyn; readonly amount: Tiyn }

/** No due. */
export const notDue: Assessed = { base: noMoney, amount: noMoney }

/** The deduction and its base. Throws SeriesMissing before 2017-07 and beyond the last minimum wage on record. */
export function employerDeduction(c: DuesCase): Assessed {
  const rate = c.book.at(employerRate, c.month)
  const base = employerBase(c)
  const amount = share(base, rate.value as BasisPoints)
  c.trace?.push({
    rule: 'employer-deduction',
    value: sum(amount),
    facts: { base: sum(base), rate: percent(rate.value), amount: sum(amount) },
    cites: [rate.cite],
    confidence: rate.confidence,
  })
  return { base, amount }
}
