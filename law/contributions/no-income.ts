/**
 * A month in which an employer pays the person nothing, as on unpaid leave: no income, no base, no due (Law 405-V arts. 27,
 * 28). The month is then nobody's debt, and stays unpaid for the person unless he pays for himself.
 */
import { formatMonth } from '#vocabulary/month.ts'
import { lowestConfidence } from '../citation.ts'
import { sum } from '../trace.ts'
import type { DuesCase } from './dues-case.ts'
import { ownRate, selfPayerMultiple } from './parameters.ts'
import type { DuesStep } from './regimes/words.ts'
import { findPaying } from './release/released.ts'

/** Says so where nobody else is known to pay for the month: no other payer of an income, no budget. */
export function warnOfUnpaidMonth(c: DuesCase): void {
  if (c.trace && staysUnpaid(c)) c.trace.push(unpaidStep(c))
}

/** Before people's own contributions no month is unpaid. */
const staysUnpaid = (c: DuesCase): boolean =>
  c.income === 0 &&
  c.otherBases === 0 &&
  c.law.employeeRate.value > 0 &&
  isOwnDueKnown(c) &&
  findPaying(c, 'state') === undefined &&
  findPaying(c, 'local-budget') === undefined

/** An edition of an early day knows what employers owe, and not yet what people pay for themselves. */
const isOwnDueKnown = ({ book, month }: DuesCase): boolean =>
  book.find(ownRate, month) !== undefined && book.find(selfPayerMultiple, month) !== undefined

function unpaidStep({ month, law: { selfPayerDue } }: DuesCase): DuesStep {
  const [first, ...others] = selfPayerDue.steps
  const amount = sum(selfPayerDue.amount)
  return {
    rule: 'month-stays-unpaid',
    value: amount,
    facts: { month: formatMonth(month), amount },
    cites: [...first.cites, ...others.flatMap(({ cites }) => cites)],
    confidence: lowestConfidence(selfPayerDue.steps.map(({ confidence = 'high' }) => confidence)),
  }
}
