/** The payments behind the months of an answer given: what stood on record when it was given, by the day it is about. */
import { creditsSeen } from '#insurance/contributions'
import { payerNames } from '#insurance/registry'
import type { PayerKind } from '#law'
import type { Database } from '#platform/database'
import { type Day, dayNumber, formatDay } from '#vocabulary/day.ts'
import { addMonths, formatMonth, monthOfDay } from '#vocabulary/month.ts'
import { formatTenge } from '#vocabulary/tiyn.ts'
import type { GivenAnswer } from './store-answers.ts'
import { shownMonths } from './told.ts'

/** A payment as it is told. */
type PaymentBehind = {
  readonly month: string
  readonly amount: string
  readonly creditedOn: Day
  /** 121 employer's deduction, 122 contribution. */
  readonly purposeCode: string
  readonly payer: PayerKind
  /** The payer's identifier where no name was known. */
  readonly payerName: string
}

/** By month, and in each in the order in which they were recorded. */
export async function paymentsBehind(
  database: Database,
  { personId, knownAt, on }: Pick<GivenAnswer, 'personId' | 'knownAt' | 'on'>,
): Promise<PaymentBehind[]> {
  const inForce = await creditsSeen(database.seeing([personId]), [personId], {
    knownAt,
    creditedBy: dayNumber(on),
  })
  const last = monthOfDay(on)
  const first = addMonths(last, 1 - shownMonths)
  const credits = (inForce.get(personId) ?? []).filter(({ month }) => month >= first && month <= last)
  const payerIds = new Set(credits.map(({ payerId }) => payerId))
  const names = await payerNames(database, payerIds, knownAt)
  return credits.map(({ month, amount, creditedOn, purposeCode, payerKind, payerId }) => ({
    month: formatMonth(month),
    amount: formatTenge(amount),
    creditedOn: formatDay(creditedOn),
    purposeCode: String(purposeCode),
    payer: payerKind,
    payerName: names.get(payerId) ?? '',
  }))
}
