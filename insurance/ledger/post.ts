/** Posting: money moved from one account to another, in one write with the fact that causes it. */
import type { Connection, Instant } from '#platform/database'
import type { DayNumber } from '#vocabulary/day.ts'
import type { Tiyn } from '#vocabulary/tiyn.ts'
import { type Account, findEarlySpending, mayMove, type TransferReason } from './account.ts'
import type { SpendingRefusal } from './refusals.ts'
import { copyTransfers, reserveTransferIds } from './store.ts'

/** One sum moved once. Never changed afterwards: a mistake is taken back by a transfer that names it in `reverses`. */
export type Transfer = {
  /** Whose dues they are; `theFund` for sums of no known person. */
  readonly personId: number
  readonly amount: Tiyn
  readonly debit: Account
  readonly credit: Account
  readonly reason: TransferReason
  /** The payment document the sum came in, and its line; 0 for the document as a whole. */
  readonly cause: number
  readonly causeLine: number
  /** The day the money moved: the day it was credited, or was released. */
  readonly movedOn: DayNumber
  readonly reverses?: number
}

/** The owner of transfers that belong to no person. */
export const theFund = 0

type Posted =
  | { readonly posted: true; readonly firstTransferId: number }
  | { readonly posted: false; readonly refusal: SpendingRefusal }

/**
 * Writes the transfers; the n-th gets the number `firstTransferId + n`. They go in fastest when sorted by person.
 * Refused whole when one of them spends on care before 2020-01-01. Throws RangeError on a movement the books do not know.
 */
export async function post(
  tx: Connection,
  transfers: readonly Transfer[],
  recordedAt: Instant,
): Promise<Posted> {
  for (const transfer of transfers) {
    const refusal = findRefusal(transfer)
    if (refusal) return { posted: false, refusal }
  }
  if (transfers.length === 0) return { posted: true, firstTransferId: 0 }
  const firstTransferId = await reserveTransferIds(tx, transfers.length)
  await copyTransfers(tx, { transfers, firstTransferId, recordedAt })
  return { posted: true, firstTransferId }
}

function findRefusal(transfer: Transfer): SpendingRefusal | undefined {
  const { reason, debit, credit, amount } = transfer
  if (amount <= 0) throw new RangeError(`a transfer of ${amount} tiyn`)
  if (reason === 'posted' && debit === 'receipts' && credit === 'person-dues') return undefined
  if (!mayMove(reason, debit, credit)) throw new RangeError(`'${reason}' moves nothing ${debit} → ${credit}`)
  return findEarlySpending(reason, transfer.movedOn)
}
