/** The accounts of the Fund's books, the reasons for which money moves between them, and what may never move. */
import { beginningNow, careBegins } from '#law'
import { type Day, type DayNumber, dayNumber } from '#vocabulary/day.ts'
import { refusal } from '#vocabulary/refusal.ts'
import { type SpendingRefusal, spendingRefusals } from './refusals.ts'

export type Account =
  | 'national-bank'
  | 'receipts'
  | 'person-dues'
  | 'suspense'
  | 'returns'
  | 'penalties'
  | 'provider-payables'

export type TransferReason =
  | 'received'
  | 'posted'
  | 'held-in-suspense'
  | 'returned'
  | 'excess-returned'
  | 'released-from-suspense'
  | 'merged'
  | 'reversed'
  | 'paid-out'
  | 'spent-on-care'

type Movement = { readonly debit: Account; readonly credit: Account }

const between = (debit: Account, ...credits: Account[]): Movement[] =>
  credits.map((credit) => ({ debit, credit }))

/** Which accounts a reason may join, from the debited to the credited one. What is not listed does not happen. */
export const movements: Readonly<Record<Exclude<TransferReason, 'reversed'>, readonly Movement[]>> = {
  received: between('national-bank', 'receipts'),
  posted: between('receipts', 'person-dues', 'penalties'),
  'held-in-suspense': between('receipts', 'suspense'),
  returned: between('receipts', 'returns'),
  'excess-returned': between('receipts', 'returns'),
  'released-from-suspense': between('suspense', 'person-dues', 'penalties', 'returns'),
  merged: [
    ...between('receipts', 'person-dues', 'penalties'),
    ...between('suspense', 'person-dues', 'penalties'),
    ...between('person-dues', 'receipts', 'suspense'),
    ...between('penalties', 'receipts', 'suspense'),
  ],
  'paid-out': between('returns', 'national-bank'),
  'spent-on-care': [
    ...between('person-dues', 'provider-payables'),
    ...between('provider-payables', 'national-bank'),
  ],
}

/** Whether the reason may move money so. A reversal is any listed movement taken back. */
export function mayMove(reason: TransferReason, debit: Account, credit: Account): boolean {
  if (reason !== 'reversed') return has(movements[reason], debit, credit)
  return Object.values(movements).some((listed) => has(listed, credit, debit))
}

const has = (listed: readonly Movement[], debit: Account, credit: Account): boolean =>
  listed.some((movement) => movement.debit === debit && movement.credit === credit)

/** The first day money may be spent on care: until then it is kept whole at the National Bank (Q20). */
const firstSpendingDay: Day = beginningNow(careBegins)
const firstSpendingDayNumber: DayNumber = dayNumber(firstSpendingDay)

/** The refusal to spend on care before `firstSpendingDay`, or undefined when the movement is not that. */
export const findEarlySpending = (reason: TransferReason, movedOn: DayNumber): SpendingRefusal | undefined =>
  reason === 'spent-on-care' && movedOn < firstSpendingDayNumber
    ? refusal(spendingRefusals, 'no-spending-before-2020')
    : undefined
