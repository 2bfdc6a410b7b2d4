/** The person-month record: what was credited for a person's month, by whom and when. */
import { isOwnPayment, isUnifiedPayment, type PayerKind } from '#law'
import type { DayNumber } from '#vocabulary/day.ts'
import type { Month } from '#vocabulary/month.ts'
import type { Tiyn } from '#vocabulary/tiyn.ts'

/** A due credited for one month of one person. `transferId` is the transfer in the ledger that moved the money. */
export type CreditedDue = {
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

/** A credit as the rule of status needs it. */
export type CreditInForce = {
  readonly month: Month
  readonly amount: Tiyn
  /** The person paid for himself. */
  readonly own: boolean
  /** By the unified aggregate payment. */
  readonly ofUnifiedPayment?: true
  readonly creditedOn: DayNumber
}

type Paid = Pick<CreditInForce, 'month' | 'amount' | 'creditedOn'>

/** What a payment of such a payer is to the rule of status: the law says whose it is. */
export function asPaidBy<C extends Paid>(
  payerKind: PayerKind,
  credit: C,
): C & Pick<CreditInForce, 'own' | 'ofUnifiedPayment'> {
  const own = isOwnPayment(payerKind)
  return isUnifiedPayment(payerKind) ? { ...credit, own, ofUnifiedPayment: true } : { ...credit, own }
}

type Reversible = { readonly transferId: number; readonly reverses?: number }

/** The credits that stand: neither taken back nor taking back. */
export function inForce<C extends Reversible>(credits: readonly C[]): readonly C[] {
  if (!credits.some((credit) => credit.reverses !== undefined)) return credits
  const reversed = new Set(credits.map((credit) => credit.reverses))
  return credits.filter((credit) => credit.reverses === undefined && !reversed.has(credit.transferId))
}
