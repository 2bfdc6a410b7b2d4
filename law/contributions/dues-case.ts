/** The facts of one person, one payer and one month, and the law they are judged by. */
import type { DayNumber } from '#vocabulary/day.ts'
import type { Month } from '#vocabulary/month.ts'
import type { Tiyn } from '#vocabulary/tiyn.ts'
import type { LawBook } from '../book.ts'
import type { GroupSpell } from '../groups.ts'
import type { Residence } from '../residence.ts'
import type { Trace } from '../trace.ts'

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

/** Payers of a special regime, which is for some months and some incomes only. */
export type RegimePayer = 'single-payment' | 'unified-payment' | 'platform' | 'assistant' | 'peasant-farm'

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

/** What a due rests on that is the same for everybody. */
export type DuesMonth = {
  readonly book: LawBook
  readonly month: Month
  readonly trace?: Trace
}

export type DuesCase = DuesMonth & {
  readonly payer: PayerKind
  /** Of the month, from this payer; needed for payers of an income. Not negative. */
  readonly income: Tiyn
  /** What other payers were already assessed on for the person and month. */
  readonly otherBases: Tiyn
  readonly birthDate?: DayNumber | undefined
  readonly groupSpells: readonly GroupSpell[]
  readonly residence: Residence
  readonly regime?: RegimeFacts | undefined
}

/** Payers who pay the person an income and are assessed on it. */
export const payersOfIncome: ReadonlySet<PayerKind> = new Set([
  'employer',
  'gph',
  'single-payment',
  'platform',
  'assistant',
])
