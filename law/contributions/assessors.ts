/** What each kind of payer owes for one person and month. */
import { employerBase } from './assessment-base.ts'
import { localBudgetContribution } from './budgets/local-budget.ts'
import { stateContribution } from './budgets/state-contribution.ts'
import type { DuesSums } from './dues.ts'
import type { DuesCase, PayerKind } from './dues-case.ts'
import {
  civilLawBase,
  civilLawContribution,
  employeeBase,
  employeeContribution,
} from './employee-contribution.ts'
import { employerDeduction } from './employer-deduction.ts'
import { warnOfUnpaidMonth } from './no-income.ts'
import type { FixedDue, Rate } from './rates.ts'
import { assertInRegime, assessRegime } from './regimes/regimes.ts'
import { isPaidBy, isReleased } from './release/released.ts'

/** Writes what is due of the case into the sums, which hold nothing yet. Throws as `dues` does. */
export type Assessor = (c: DuesCase, sums: DuesSums) => void

function assessEmployer(c: DuesCase, sums: DuesSums): void {
  if (!isDue(c, c.law.employerRate)) return
  sums.base = employerBase(c)
  sums.employerDeduction = employerDeduction(c, sums.base)
  sums.ownBase = employeeBase(c)
  sums.ownContribution = employeeContribution(c, sums.ownBase)
  warnOfUnpaidMonth(c)
}

function assessCivilLaw(c: DuesCase, sums: DuesSums): void {
  if (!isDue(c, c.law.civilLawRate)) return
  sums.ownBase = civilLawBase(c)
  sums.ownContribution = civilLawContribution(c, sums.ownBase)
}

function assessEntrepreneur(c: DuesCase, sums: DuesSums): void {
  if (isDue(c, c.law.entrepreneurRate)) assessFixed(c, c.law.entrepreneurDue, sums)
}

function assessSelfPayer(c: DuesCase, sums: DuesSums): void {
  if (isDue(c, c.law.selfPayerRate)) assessFixed(c, c.law.selfPayerDue, sums)
}

function assessFixed(c: DuesCase, due: FixedDue, sums: DuesSums): void {
  sums.ownBase = due.base
  sums.ownContribution = due.amount
  if (c.trace) c.trace.push(...due.steps)
}

/** Months before the rate is there are refused by reading it, even for people who would have been released. */
const isDue = (c: DuesCase, _rate: Rate): boolean => !isReleased(c)

function assessState(c: DuesCase, sums: DuesSums): void {
  if (isPaidBy(c, 'state')) sums.stateContribution = stateContribution(c)
}

function assessLocalBudget(c: DuesCase, sums: DuesSums): void {
  if (isPaidBy(c, 'local-budget')) sums.stateContribution = localBudgetContribution(c)
}

function assessInRegime(c: DuesCase, sums: DuesSums): void {
  assertInRegime(c)
  if (isReleased(c)) return
  assessRegime(c, sums)
  if (c.payer === 'single-payment') warnOfUnpaidMonth(c)
}

export const assessors: Readonly<Record<PayerKind, Assessor>> = {
  employer: assessEmployer,
  gph: assessCivilLaw,
  entrepreneur: assessEntrepreneur,
  self: assessSelfPayer,
  state: assessState,
  'single-payment': assessInRegime,
  'unified-payment': assessInRegime,
  platform: assessInRegime,
  assistant: assessInRegime,
  'peasant-farm': assessInRegime,
  'local-budget': assessLocalBudget,
}
