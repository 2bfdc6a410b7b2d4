/** What earlier payments and declared incomes say of a line's sum: findings P06, P07 and P08. Pure. */
import { duesOfMonth, type FindingFacts, type FindingKind } from '#documents'
import type { PersonOfIntake } from '#insurance/registry'
import { dues, lawBook, SeriesMissing } from '#law'
import { formatDay } from '#vocabulary/day.ts'
import type { Month } from '#vocabulary/month.ts'
import { noMoney, type Tiyn, tiyn } from '#vocabulary/tiyn.ts'
import type { DocumentAtHand } from './judge-line.ts'
import { type MonthDays, touches } from './payer-kind.ts'

type Add = (kind: FindingKind, facts: FindingFacts) => void

type SumOfLine = {
  readonly at: Pick<DocumentAtHand, 'payer' | 'purposeCode' | 'prior'>
  readonly person: PersonOfIntake
  readonly month: Month
  readonly days: MonthDays
  readonly amount: Tiyn
  /** What the file alone says: the row is there twice; its sum does not fit. */
  readonly found: { readonly repeated: boolean; readonly unfit: boolean }
}

const deduction = 121
const contribution = 122
/** Payrolls round to whole tenge. */
const tolerance = 100

/** Credited for the month before the line: under its code, by its payer, by all. */
type SumsBefore = { byPayer: number; byAll: number; otherCodeByPayer: number }

export function judgeSum(sum: SumOfLine, add: Add): void {
  const before = judgeRepeat(sum, add)
  judgeCap(sum, before, add)
  if (!sum.found.unfit) judgeBase(sum, before, add)
}

/** P06: the same payer, person, month, code and sum came before. */
function judgeRepeat({ at, person, month, amount, found }: SumOfLine, add: Add): SumsBefore {
  const before: SumsBefore = { byPayer: 0, byAll: 0, otherCodeByPayer: 0 }
  let repeated = found.repeated
  at.prior.each(person.personId, month, (credit) => {
    const same = credit.payerId === at.payer.payerId
    if (credit.purposeCode !== at.purposeCode) {
      if (same) before.otherCodeByPayer += credit.amount
      return
    }
    before.byAll += credit.amount
    if (!same) return
    before.byPayer += credit.amount
    if (credit.amount !== amount || repeated) return
    add('row-taken-before', { on: formatDay(credit.creditedOn) })
    repeated = true
  })
  return before
}

/**
 * P07: the part above the most that is due for the month: a person's contributions from all payers together, an
 * employer's deductions by that employer (Law 405-V arts. 27, 28).
 */
function judgeCap({ at, month, amount }: SumOfLine, before: SumsBefore, add: Add): void {
  const { largestDeduction, largestContribution } = duesOfMonth(month)
  const ofEmployer = at.purposeCode === deduction
  const cap = ofEmployer ? largestDeduction : largestContribution
  const sum = (ofEmployer ? before.byPayer : before.byAll) + amount
  if (cap === undefined || sum <= cap) return
  const others = !ofEmployer && before.byAll > before.byPayer
  const facts = { month, sum, cap, excess: Math.min(amount, sum - cap) }
  add(others ? 'over-cap-all-payers' : 'over-cap-one-payer', facts)
}

/** P08: the sum does not follow from the income on record, or from the sum paid beside it under the other code. */
function judgeBase(sum: SumOfLine, before: SumsBefore, add: Add): void {
  const { at, month, amount } = sum
  const paid = before.byPayer + amount
  const expected = expectedByIncome(sum)
  if (expected !== undefined) {
    if (Math.abs(expected - paid) > tolerance) add('base-differs', { month, sum: paid, expected })
    return
  }
  if (before.otherCodeByPayer === 0) return
  const ofEmployer = at.purposeCode === deduction
  const deducted = ofEmployer ? paid : before.otherCodeByPayer
  const contributed = ofEmployer ? before.otherCodeByPayer : paid
  const beside = duesOfMonth(month).contributionBeside(tiyn(deducted))
  if (beside === undefined || Math.abs(beside - contributed) <= tolerance) return
  add('pair-differs', { month, deduction: deducted, contribution: contributed, expected: beside })
}

/** The due by the income on record with this payer, where one is known for the whole month. */
function expectedByIncome({ at, person, month, days }: SumOfLine): Tiyn | undefined {
  let income = 0
  let payer: 'employer' | 'gph' | undefined
  for (const work of person.employments) {
    if (work.payerId !== at.payer.payerId || !touches(work, days)) continue
    const whole = work.from <= days.first && (work.until === undefined || work.until > days.last)
    if (!whole || work.monthlyIncome === undefined) return undefined
    payer = work.kind === 'gph' ? 'gph' : 'employer'
    income += work.monthlyIncome
  }
  if (payer === undefined || (payer === 'gph' && at.purposeCode === deduction)) return undefined
  return findDue({ month, payer, income: tiyn(income) }, at.purposeCode)
}

type Income = { readonly month: Month; readonly payer: 'employer' | 'gph'; readonly income: Tiyn }
const book = lawBook('current')

/** The due on an income, or undefined for a month no series covers. */
function findDue(income: Income, purposeCode: number): Tiyn | undefined {
  try {
    const due = dues({ book, ...income, otherBases: noMoney, groupSpells: [], residence: 'citizen' })
    return purposeCode === contribution ? due.ownContribution : due.employerDeduction
  } catch (error) {
    if (error instanceof SeriesMissing) return undefined
    throw error
  }
}
