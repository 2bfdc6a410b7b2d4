/** The facts of one person, one payer and one month, and the law they are judged by. */

import type { DayNumber } from '#vocabulary/day.ts'
import type { Month } from '#vocabulary/month.ts'
import type { Tiyn } from '#vocabulary/tiyn.ts'
import { keptByMonth, type LawBook, lookedUp } from '../book.ts'
import type { GroupSpell } from '../groups.ts'
import type { Residence } from '../residence.ts'
import type { Trace } from '../trace.ts'
import { readCeiling, readFixedBase, wagesOf } from './assessment-base.ts'
import { type Assessor, assessors } from './assessors.ts'
import {
  civilLawRate,
  employeeRate,
  employerCeiling,
  employerRate,
  entrepreneurMultiple,
  entrepreneurRate,
  ownCeiling,
  ownRate,
  selfPayerMultiple,
} from './parameters.ts'
import { rateBy, readFixedDue, readRate } from './rates.ts'
import type { DuesRule } from './regimes/words.ts'
import { readRelease } from './release/released.ts'

/**
 * `gph`: the customer under a civil-law contract. `single-payment`: a small firm that pays all dues of a worker in one sum.
 * `unified-payment`: the one payment of people with small earnings, 2019 to 2023. `platform`: the operator of an online
 * platform, for the self-employed. `assistant`: who pays an individual assistant of a disabled person.
 */
export const payerKinds = [
  'employer',
  'gph',
  'entrepreneur',
  'self',
  'state',
  'single-payment',
  'unified-payment',
  'platform',
  'assistant',
  'peasant-farm',
  'local-budget',
] as const
export type PayerKind = (typeof payerKinds)[number]

/** Payers who are the person: only where their sums add up to the due of a month is it paid (6.5). */
const ownPayers: ReadonlySet<PayerKind> = new Set(['entrepreneur', 'self', 'unified-payment', 'peasant-farm'])

/** Whether what such a payer pays for a month is the person's own payment. */
export const isOwnPayment = (payer: PayerKind): boolean => ownPayers.has(payer)

/** Whether it is a share of the unified aggregate payment: any sum of it makes the month paid. */
export const isUnifiedPayment = (payer: PayerKind): boolean => payer === 'unified-payment'

/** What only some payers are asked. */
export type RegimeFacts = {
  /** Of `unified-payment`: the capital and cities of republican and regional significance, or elsewhere. */
  readonly place?: 'city' | 'elsewhere' | undefined
  /** Of `unified-payment`: earned in the year so far. */
  readonly yearIncome?: Tiyn | undefined
  /** Of `peasant-farm`: which of the two conflicting readings to take. */
  readonly peasantFarmBase?: 'entrepreneur' | 'self' | undefined
  /** Of `state` and `local-budget`: an average wage that is on no record here. */
  readonly averageWage?: Tiyn | undefined
}

/** What is asked: whose dues, paid by whom, for which month, by which book. */
export type DuesFacts = {
  readonly book: LawBook
  readonly month: Month
  readonly payer: PayerKind
  /** Of the month, from this payer; needed for payers of an income. Not negative. */
  readonly income: Tiyn
  /** What other payers were already assessed on for the person and month. */
  readonly otherBases: Tiyn
  readonly birthDate?: DayNumber | undefined
  readonly groupSpells: readonly GroupSpell[]
  readonly residence: Residence
  readonly regime?: RegimeFacts | undefined
  readonly trace?: Trace<DuesRule>
}

/** What a due rests on that is the same for everybody. */
export type DuesMonth = Pick<DuesFacts, 'book' | 'month' | 'trace'> & {
  /** What the book says of the dues of the month. */
  readonly law: DuesLaw
}

/** What a rule reads: the facts and what follows from them, the law of the month and the payer's own way of assessing. */
export type DuesCase = DuesFacts & DuesMonth & { readonly assessor: Assessor }

/** Cases of one shape, whatever was left out of the facts: rules then run fast over many. */
export const duesCase = (facts: DuesFacts): DuesCase => ({
  book: facts.book,
  month: facts.month,
  law: duesLaw(facts.book, facts.month),
  payer: facts.payer,
  assessor: assessors[facts.payer],
  income: facts.income,
  otherBases: facts.otherBases,
  birthDate: facts.birthDate,
  groupSpells: facts.groupSpells,
  residence: facts.residence,
  regime: facts.regime,
  trace: facts.trace,
})

/** Looked up once for a book and month; a value that no text gives throws SeriesMissing when a rule reads it. */
export const duesLaw = keptByMonth((book, month) =>
  lookedUp({
    release: () => readRelease(book, month),
    employerRate: () => readRate('employer-deduction', book.at(employerRate, month)),
    employerCeiling: () => readCeiling(employerCeiling, book, month),
    employeeRate: () => readRate('employee-contribution', book.at(employeeRate, month)),
    civilLawRate: () => readRate('civil-law-contribution', book.at(civilLawRate, month)),
    ownCeiling: () => readCeiling(ownCeiling, book, month),
    entrepreneurRate: () => entrepreneurRateOf(book, month),
    entrepreneurDue: () =>
      readFixedDue(month, entrepreneurRateOf(book, month), () =>
        readFixedBase('entrepreneur-base', wagesOf(entrepreneurMultiple, book, month)),
      ),
    selfPayerRate: () => selfPayerRate(book, month),
    selfPayerDue: () =>
      readFixedDue(month, selfPayerRate(book, month), () =>
        readFixedBase('self-payer-base', wagesOf(selfPayerMultiple, book, month)),
      ),
  }),
)

const entrepreneurRateOf = rateBy('entrepreneur-contribution', entrepreneurRate)
const selfPayerRate = rateBy('self-payer-contribution', ownRate)

export type DuesLaw = ReturnType<typeof duesLaw>

/** Payers who pay the person an income and are assessed on it. */
export const payersOfIncome: ReadonlySet<PayerKind> = new Set([
  'employer',
  'gph',
  'single-payment',
  'platform',
  'assistant',
])
