/** What the State pays for one person it covers and one month: a share of the average wage two years before (art. 26). */
import { formatMonth, yearOf } from '#vocabulary/month.ts'
import { type BasisPoints, noMoney, share, type Tiyn, tenge } from '#vocabulary/tiyn.ts'
import { insuranceLaw, lowestConfidence } from '../citation.ts'
import { percent, sum } from '../trace.ts'
import type { DuesCase } from './dues-case.ts'
import { stateRate } from './parameters.ts'
import { averageWageBefore } from './wages.ts'

const firstMonth = 202_001

/** Nothing before 2020. Throws SeriesMissing where the rate or the average wage of the year is not on record. */
export function stateContribution(c: DuesCase): Tiyn {
  if (c.month < firstMonth) {
    c.trace?.push({
      rule: 'no-state-contribution-yet',
      value: sum(noMoney),
      facts: { month: formatMonth(c.month) },
      cites: [insuranceLaw('26')],
    })
    return noMoney
  }
  const rate = c.book.at(stateRate, c.month)
  const wage = averageWageBefore(c.month)
  const amount = share(tenge(wage.value), rate.value as BasisPoints)
  c.trace?.push({
    rule: 'state-contribution',
    value: sum(amount),
    facts: {
      averageWage: sum(tenge(wage.value)),
      wageYear: yearOf(wage.from),
      rate: percent(rate.value),
      amount: sum(amount),
    },
    cites: [rate.cite, wage.cite],
    confidence: lowestConfidence([rate.confidence, wage.confidence]),
  })
  return amount
}
