/** The person-month record: what was credited for a person's month, by whom and when. */
import type { DayNumber } from '#vocabulary/day.ts'
import type { Month } from '#vocabulary/month.ts'
import type { Tiyn } from '#vocabulary/tiyn.ts'

/**
 * Who paid: an employer (121, or 122 withheld from wages), a customer of a civil-law contract, an entrepreneur for
 * himself, or a person paying for himself.
 */
export type PayerKind = 'employer' | 'gph' | 'entrepreneur' | 'self'

/** A due credited for one month of one person. `transferId` is the transfer in the ledger that moved the money. */
export type Credit = {
  readonly personId: number
  readonly transferId: number
  readonly month: Month
  readonly amount: Tiyn
  readonly payerId: number
  readonly payerKind: PayerKind
  /** 121 employer's deduction, 122 contribution. */
  readonly purposeCode: number
  readonly creditedOn: DayNumber
  /** The transfer this one takes back; it repeats its sum. */
  readonly reverses?: number
}

/** A credit as the rule of status needs it; `own`: the person paid for himself. */
export type StandingCredit = {
  readonly month: Month
  readonly amount: Tiyn
  readonly own: boolean
  readonly creditedOn: DayNumber
}

type Reversible = { readonly transferId: number; readonly reverses?: number }

/** The credits that stand: neither taken back nor taking back. */
export function standing<C extends Reversible>(credits: readonly C[]): readonly C[] {
  if (!credits.some((credit) => credit.reverses !== undefined)) return credits
  const reversed = new Set(credits.map((credit) => credit.reverses))
  return credits.filter((credit) => credit.reverses === undefined && !reversed.has(credit.transferId))
}
