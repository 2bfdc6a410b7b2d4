/** What is withheld from a person's income: by the employer, or by the customer of a civil-law contract (art. 28). */
import { formatMonth } from '#vocabulary/month.ts'
import { type BasisPoints, share } from '#vocabulary/tiyn.ts'
import { percent, sum } from '../trace.ts'
import { ownBase } from './assessment-base.ts'
import type { DuesCase } from './dues-case.ts'
import { type Assessed, notDue } from './employer-deduction.ts'
import { civilLawRate, employeeRate } from './parameters.ts'

/** From pay: nothing before 2020. Throws SeriesMissing beyond the last minimum wage on record. */
export const employeeContribution = (c: DuesCase): Assessed => withheld(c, 'employee-contribution')

/** From civil-law income: nothing in 2018 and 2019. Throws SeriesMissing before 2018. */
export const civilLawContribution = (c: DuesCase): Assessed => withheld(c, 'civil-law-contribution')

const rates = { 'employee-contribution': employeeRate, 'civil-law-contribution': civilLawRate }

function withheld(c: DuesCase, rule: keyof typeof rates): Assessed {
  const rate = c.book.at(rates[rule], c.month)
  if (rate.value === 0) {
    c.trace?.push({
      rule: 'no-own-contribution-yet',
      value: sum(notDue.amount),
      facts: { month: formatMonth(c.month) },
      cites: [rate.cite],
      confidence: rate.confidence,
    })
    return notDue
  }
  const base = ownBase(c)
  const amount = share(base, rate.value as BasisPoints)
  c.trace?.push({
    rule,
    value: sum(amount),
    facts: { base: sum(base), rate: percent(rate.value), amount: sum(amount) },
    cites: [rate.cite],
    confidence: rate.confidence,
  })
  return { base, amount }
}
