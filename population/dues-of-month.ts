/** What payers owe for a month, by the law package; kept by month, as it is asked for every person. */
import { type DuesCase, dues, lawBook } from '#law'
import { type MonthIndex, monthOfIndex } from '#vocabulary/month.ts'
import { noMoney, type Tiyn, tiyn } from '#vocabulary/tiyn.ts'

/** The due sum, and what it would be if the ceiling were forgotten. */
type Withheld = { readonly amount: Tiyn; readonly uncapped: Tiyn }

export type MonthlyDues = {
  employer(pay: Tiyn): Withheld
  employee(pay: Tiyn): Withheld
  readonly entrepreneur: Tiyn
  readonly selfPayer: Tiyn
}

/** Answers for any month, remembering those asked before. */
export function duesByMonth(): (month: MonthIndex) => MonthlyDues {
  const kept = new Map<MonthIndex, MonthlyDues>()
  return (month) => {
    let found = kept.get(month)
    if (!found) {
      found = monthlyDues(month)
      kept.set(month, found)
    }
    return found
  }
}

function monthlyDues(index: MonthIndex): MonthlyDues {
  const facts = { book: lawBook('current'), month: monthOfIndex(index), otherBases: noMoney, groupSpells: [] }
  const ask = (payer: DuesCase['payer'], income: Tiyn) =>
    dues({ ...facts, payer, income, residence: 'citizen' })
  const withoutCeiling = (amount: Tiyn, base: Tiyn, pay: Tiyn) =>
    base === 0 ? noMoney : tiyn(Math.round((amount * pay) / base))
  return {
    employer(pay) {
      const { base, employerDeduction } = ask('employer', pay)
      return { amount: employerDeduction, uncapped: withoutCeiling(employerDeduction, base, pay) }
    },
    employee(pay) {
      const { ownBase, ownContribution } = ask('employer', pay)
      return { amount: ownContribution, uncapped: withoutCeiling(ownContribution, ownBase, pay) }
    },
    entrepreneur: ask('entrepreneur', noMoney).ownContribution,
    selfPayer: ask('self', noMoney).ownContribution,
  }
}
