/** All that is due for one person and month by one payer: deduction, contribution, the State's share, and until when. */
import type { DayNumber } from '#vocabulary/day.ts'
import type { Month } from '#vocabulary/month.ts'
import { type Tiyn, tiyn } from '#vocabulary/tiyn.ts'
import type { LawBook } from '../book.ts'
import { localBudgetDueOn } from './budgets/local-budget.ts'
import { stateDueOn } from './budgets/state-contribution.ts'
import { type DueOn, dueOn } from './due-on.ts'
import { type DuesCase, type DuesFacts, duesCase, duesLaw } from './dues-case.ts'
import { findPaying } from './release/released.ts'

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
  /** Absent where nothing is due. */
  readonly dueOn: DayNumber | undefined
  /** The calendar of the due day is not settled yet. */
  readonly provisional: boolean
  /** КНП: 121 deductions, 122 contributions; those of sums that are not zero and not paid within one sum. */
  readonly purposeCodes: readonly ('121' | '122')[]
}

/**
 * The dues of the case. Throws SeriesMissing where a needed rate, wage or calendar is not on record, IncomeOverLimit where
 * the income is not one of the payer's regime.
 */
export function dues(facts: DuesFacts): Dues {
  const c = duesCase(facts)
  const sums = noSums()
  assess(c, sums)
  const total = tiyn(sums.employerDeduction + sums.ownContribution + sums.stateContribution)
  const last = total > 0 ? lastDayOfPayment(c) : undefined
  if (last) c.trace?.push(last.step)
  const purposeCodes: ('121' | '122')[] = []
  const inOneSum = c.payer === 'single-payment' || c.payer === 'unified-payment'
  if (sums.employerDeduction > 0 && !inOneSum) purposeCodes.push('121')
  if (sums.ownContribution > 0 && !inOneSum) purposeCodes.push('122')
  return { ...sums, total, dueOn: last?.day, provisional: last?.provisional ?? false, purposeCodes }
}

function lastDayOfPayment(c: DuesCase): DueOn {
  if (c.payer === 'state') return stateDueOn(c)
  return c.payer === 'local-budget' ? localBudgetDueOn(c) : dueOn(c.month)
}

export const noSums = (): DuesSums => new Sums()

/** A shape of its own, of plain numbers from the first. */
class Sums implements DuesSums {
  base = Number.NaN as Tiyn
  ownBase = Number.NaN as Tiyn
  employerDeduction = Number.NaN as Tiyn
  ownContribution = Number.NaN as Tiyn
  stateContribution = Number.NaN as Tiyn
}

/** Writes what is due of the case into the sums, whatever they held. Throws as `dues` does. */
export function assess(c: DuesCase, sums: DuesSums): void {
  sums.base = 0 as Tiyn
  sums.ownBase = 0 as Tiyn
  sums.employerDeduction = 0 as Tiyn
  sums.ownContribution = 0 as Tiyn
  sums.stateContribution = 0 as Tiyn
  c.assessor(c, sums)
}

/** Whether the State, and no local budget, pays for the person in the month by his age or by a group of his (art. 26). */
export const doesStatePay = (
  book: LawBook,
  month: Month,
  { birthDate, groupSpells }: Pick<DuesFacts, 'birthDate' | 'groupSpells'>,
): boolean => findPaying({ birthDate, groupSpells, law: duesLaw(book, month) }, 'state') !== undefined

/**
 * What entrepreneurs, heads of peasant farms and private practitioners pay for themselves, whatever the income: 5 % of 1.4
 * minimum wages from 2020, 0 in 2018-2019 (Law 405-V arts. 28, 29). Throws SeriesMissing before and beyond the series.
 */
export const entrepreneurDue = (book: LawBook, month: Month): Tiyn =>
  duesLaw(book, month).entrepreneurDue.amount

/** What anyone else pays for himself: 5 % of one minimum wage; 0 in 2018-2019 (arts. 28, 29). Throws as the other. */
export const selfPayerDue = (book: LawBook, month: Month): Tiyn => duesLaw(book, month).selfPayerDue.amount
