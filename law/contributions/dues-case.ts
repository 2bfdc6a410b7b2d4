/** The facts of one person, one payer and one month, and the law they are judged by. */
import type { DayNumber } from '#vocabulary/day.ts'
import type { Month } from '#vocabulary/month.ts'
import type { Tiyn } from '#vocabulary/tiyn.ts'
import type { LawBook } from '../book.ts'
import type { GroupSpell } from '../groups.ts'
import type { Residence } from '../residence.ts'
import type { Trace } from '../trace.ts'

/** `gph`: the customer under a civil-law contract. */
export const payerKinds = ['employer', 'gph', 'entrepreneur', 'self', 'state'] as const
export type PayerKind = (typeof payerKinds)[number]

/** What a due rests on that is the same for everybody. */
export type DuesMonth = {
  readonly book: LawBook
  readonly month: Month
  readonly trace?: Trace
}

export type DuesCase = DuesMonth & {
  readonly payer: PayerKind
  /** Of the month, from this payer; needed for `employer` and `gph`. Not negative. */
  readonly income: Tiyn
  /** What other payers were already assessed on for the person and month. */
  readonly otherBases: Tiyn
  readonly birthDate?: DayNumber | undefined
  readonly groupSpells: readonly GroupSpell[]
  readonly residence: Residence
}
