/** What the State pays for one person it covers and one month: a share of the average wage two years before (art. 26). */
import { formatMonth, yearOf } from '#vocabulary/month.ts'
import { type BasisPoints, noMoney, share, type Tiyn, tenge } from '#vocabulary/tiyn.ts'
import { keptByMonth } from '../book.ts'
import { insuranceLaw, lowestConfidence } from '../citation.ts'
import { percent, type Step, sum } from '../trace.ts'
import type { DuesMonth } from './dues-case.ts'
import { stateRate } from './parameters.ts'
import { averageWageBefore } from './wages.ts'

/** Nothing before 2020. Throws SeriesMissing where the rate or the average wage of the year is not on record. */
export function stateContribution(c: DuesMonth): Tiyn {
  const { amount, step } = contributionOf(c.book, c.month)
  c.trace?.push(step)
  return amount
}

const firstMonth = 202_001

/** The same for every person of a month. */
const contributionOf = keptByMonth((book, month): { readonly amount: Tiyn; readonly step: Step } => {
  if (month < firstMonth) {
    const step: Step = {
      rule: 'no-state-contribution-yet',
      value: sum(noMoney),
      facts: { month: formatMonth(month) },
      cites: [insuranceLaw('26')],
    }
    return { amount: noMoney, step }
  }
  const rate = book.at(stateRate, month)
  const wage = averageWageBefore(book, month)
  const amount = share(tenge(wage.value), rate.value as BasisPoints)
  const step: Step = {
    rule: 'state-contribution',
    value: sum(amount),
    facts: {
      averageWage: sum(tenge(wage.value)),
      wageYear: yearOf(month) - 2,
      rate: percent(rate.value),
      amount: sum(amount),
    },
    cites: [rate.cite, wage.cite],
    confidence: lowestConfidence([rate.confidence, wage.confidence]),
  }
  return { amount, step }
})
