/** All that is due for one person and month by one payer: deduction, contribution, the State's share, and until when. */
import { type DayNumber, formatDay } from '#vocabulary/day.ts'
import { formatMonth } from '#vocabulary/month.ts'
import { noMoney, type Tiyn, tiyn } from '#vocabulary/tiyn.ts'
import { calendarCites } from '../calendar/workdays.ts'
import { insuranceLaw } from '../citation.ts'
import { employerBase } from './assessment-base.ts'
import { dueOn } from './due-on.ts'
import type { DuesCase, PayerKind } from './dues-case.ts'
import {
  civilLawBase,
  civilLawContribution,
  civilLawRateOf,
  employeeBase,
  employeeContribution,
} from './employee-contribution.ts'
import { employerDeduction, employerRateOf } from './employer-deduction.ts'
import {
  entrepreneurBase,
  entrepreneurContribution,
  entrepreneurRateOf,
  selfPayerBase,
  selfPayerContribution,
  selfPayerRateOf,
} from './own-contribution.ts'
import { localBudgetContribution } from './regimes/local-budget.ts'
import { assertInRegime, assessRegime } from './regimes/regimes.ts'
import { isOutside, isReleased } from './released.ts'
import { stateContribution } from './state-contribution.ts'

/** What is due for a person and month, by who pays it. Refilled case after case where there are many. */
export type DuesSums = {
  /** What the employer's rate is applied to. */
  base: Tiyn
  /** What the person's rate is applied to. */
  ownBase: Tiyn
  employerDeduction: Tiyn
  /** Withheld by payers of an income, else paid by the person. */
  ownContribution: Tiyn
  /** Of the State or, for `local-budget`, of the local budget. */
  stateContribution: Tiyn
}

export type Dues = Readonly<DuesSums> & {
  readonly total: Tiyn
  readonly dueOn: DayNumber
  /** The calendar of the due day is not settled yet. */
  readonly provisional: boolean
  /** КНП: 121 deductions, 122 contributions; those of sums that are not zero and not paid within one sum. */
  readonly purposeCodes: readonly ('121' | '122')[]
}

/**
 * The dues of the case. Throws SeriesMissing where a needed rate, wage or calendar is not on record, IncomeOverLimit where
 * the income is not one of the payer's regime.
 */
export function dues(c: DuesCase): Dues {
  const sums = noSums()
  assess(c, sums)
  const last = dueOn(c.month)
  c.trace?.push({
    rule: 'due-on',
    value: formatDay(last.day),
    facts: { month: formatMonth(c.month), dueOn: formatDay(last.day), provisional: last.provisional },
    cites: [insuranceLaw('30'), ...calendarCites],
  })
  const purposeCodes: ('121' | '122')[] = []
  const inOneSum = c.payer === 'single-payment' || c.payer === 'unified-payment'
  if (sums.employerDeduction > 0 && !inOneSum) purposeCodes.push('121')
  if (sums.ownContribution > 0 && !inOneSum) purposeCodes.push('122')
  const total = tiyn(sums.employerDeduction + sums.ownContribution + sums.stateContribution)
  return { ...sums, total, dueOn: last.day, provisional: last.provisional, purposeCodes }
}

export const noSums = (): DuesSums => ({
  base: noMoney,
  ownBase: noMoney,
  employerDeduction: noMoney,
  ownContribution: noMoney,
  stateContribution: noMoney,
})

/** Writes what is due of the case into the sums, whatever they held. Throws SeriesMissing. */
export function assess(c: DuesCase, sums: DuesSums): void {
  sums.base = noMoney
  sums.ownBase = noMoney
  sums.employerDeduction = noMoney
  sums.ownContribution = noMoney
  sums.stateContribution = noMoney
  if (c.payer === 'state') {
    if (!isOutside(c)) sums.stateContribution = stateContribution(c)
    return
  }
  if (c.payer === 'local-budget') {
    if (!isOutside(c)) sums.stateContribution = localBudgetContribution(c)
    return
  }
  assertAssessed(c, c.payer)
  if (isReleased(c)) return
  // A rule explains its base itself; told once more for the sums, the base adds no step.
  const told = c.trace ? { ...c, trace: undefined } : c
  switch (c.payer) {
    case 'employer':
      sums.employerDeduction = employerDeduction(c)
      sums.ownContribution = employeeContribution(c)
      sums.base = employerBase(told)
      sums.ownBase = employeeBase(told)
      return
    case 'gph':
      sums.ownContribution = civilLawContribution(c)
      sums.ownBase = civilLawBase(told)
      return
    case 'entrepreneur':
      sums.ownContribution = entrepreneurContribution(c)
      sums.ownBase = entrepreneurBase(told)
      return
    case 'self':
      sums.ownContribution = selfPayerContribution(c)
      sums.ownBase = selfPayerBase(told)
      return
    default:
      assessRegime(c, told, sums)
  }
}

/** Months before the dues of a payer began are refused even for people who would have been released. */
function assertAssessed(c: DuesCase, payer: Exclude<PayerKind, 'state' | 'local-budget'>): void {
  const { book, month } = c
  switch (payer) {
    case 'employer':
      employerRateOf(book, month)
      return
    case 'gph':
      civilLawRateOf(book, month)
      return
    case 'entrepreneur':
      entrepreneurRateOf(book, month)
      return
    case 'self':
      selfPayerRateOf(book, month)
      return
    default:
      assertInRegime(c, payer)
  }
}
