/**
 * Documents are confirmed by the bank's notice. Where their day moves, whatever they moved is taken back and entered again
 * under the new day, both at `recordedAt`: what was known before stays as it was. The day money left suspense stays.
 */
import { type CreditedDue, creditsOf, record } from '#insurance/contributions'
import { post, type RecordedTransfer, standingOf, type Transfer, theFund } from '#insurance/ledger'
import { readNumbers } from '#insurance/registry'
import type { Connection, Instant } from '#platform/database'
import { type DayNumber, dayNumber } from '#vocabulary/day.ts'
import {
  confirmDocuments,
  documentsMoved,
  holdersOfLines,
  type NewConfirmation,
} from './store-confirmations.ts'

/** Confirms the documents; gives the persons whose months have another day now, in order. */
export async function confirm(
  tx: Connection,
  confirmations: readonly NewConfirmation[],
  recordedAt: Instant,
): Promise<readonly number[]> {
  if (confirmations.length === 0) return []
  await confirmDocuments(tx, confirmations, recordedAt)
  const moved = confirmations.filter(({ creditedBefore, creditedOn }) => creditedBefore !== creditedOn)
  return moved.length === 0 ? [] : redate(tx, moved, recordedAt)
}

/** A transfer, and what it says in the person-month record, where dues are entered or taken back. */
type Entry = { readonly transfer: Transfer; readonly credit: Omit<CreditedDue, 'transferId'> | undefined }

async function redate(
  tx: Connection,
  moved: readonly NewConfirmation[],
  recordedAt: Instant,
): Promise<readonly number[]> {
  const days = new Map(moved.map(({ documentId, creditedOn }) => [documentId, dayNumber(creditedOn)]))
  const documentIds = [...days.keys()]
  const personIds = await holdersOf(tx, documentIds)
  const standing = await standingOf(tx, { causes: documentIds, personIds })
  await holdWhole(tx, documentIds, standing)
  const credits = new Map<number, CreditedDue>()
  for (const ofPerson of (await creditsOf(tx, personIds)).values())
    for (const credit of ofPerson) credits.set(credit.transferId, credit)
  const entries = standing
    .flatMap((one) => entriesOf(one, credits.get(one.transferId), days.get(one.cause)!))
    .sort((a, b) => a.transfer.personId - b.transfer.personId)
  const posted = await post(
    tx,
    entries.map(({ transfer }) => transfer),
    recordedAt,
  )
  if (!posted.posted) throw new Error(posted.refusal.message.en)
  const recorded = entries.flatMap(({ credit }, at): CreditedDue[] =>
    credit ? [{ ...credit, transferId: posted.firstTransferId + at }] : [],
  )
  await record(tx, recorded, recordedAt)
  return [...new Set(recorded.map(({ personId }) => personId))].sort((a, b) => a - b)
}

/** Who has what came in with the documents' lines: whoever bears their numbers now. */
async function holdersOf(tx: Connection, documentIds: readonly number[]): Promise<number[]> {
  const lines = await holdersOfLines(tx, documentIds)
  const numbers = await readNumbers(
    tx,
    lines.map(({ iin }) => iin),
  )
  const holders = new Set<number>()
  for (const { iin, personId } of lines) {
    const now = numbers?.findPersonId(iin, numbers.visibleAt)
    if (now !== undefined) holders.add(now)
    if (personId !== null) holders.add(personId)
  }
  holders.delete(theFund)
  return [...holders].sort((a, b) => a - b)
}

/** All of a document moves, or none of it: what stands of it is what it brought, and what left suspense since. */
async function holdWhole(
  tx: Connection,
  documentIds: readonly number[],
  standing: readonly RecordedTransfer[],
): Promise<void> {
  for (const { documentId, total, released } of await documentsMoved(tx, documentIds)) {
    const sumWhere = (which: (one: RecordedTransfer) => boolean): number =>
      standing.reduce((sum, one) => sum + (one.cause === documentId && which(one) ? one.amount : 0), 0)
    const holds =
      sumWhere(({ credit }) => credit === 'receipts') === total &&
      sumWhere(({ debit }) => debit === 'receipts') === total &&
      sumWhere(({ debit }) => debit === 'suspense') === released
    if (!holds) throw new Error(`what stands of document ${documentId} in the books is not what it brought`)
  }
}

/** Its own day, where it moved on the day of crediting; the day of release or of a merge is another, and stays. */
const movesWithDocument: ReadonlySet<Transfer['reason']> = new Set([
  'received',
  'posted',
  'held-in-suspense',
  'returned',
  'excess-returned',
])

/** The mirror of what was entered, and the same again under the new day. */
function entriesOf(
  entered: RecordedTransfer,
  credit: CreditedDue | undefined,
  creditedOn: DayNumber,
): Entry[] {
  const { personId, transferId, amount, debit, credit: account, reason, cause, causeLine, movedOn } = entered
  if (account === 'person-dues' && !credit)
    throw new Error(`transfer ${transferId} of person ${personId} is not in the person-month record`)
  const same = { personId, amount, cause, causeLine }
  return [
    {
      transfer: { ...same, debit: account, credit: debit, reason: 'reversed', movedOn, reverses: transferId },
      credit: credit && { ...credit, reverses: transferId },
    },
    {
      transfer: {
        ...same,
        debit,
        credit: account,
        reason,
        movedOn: movesWithDocument.has(reason) ? creditedOn : movedOn,
      },
      credit: credit && { ...credit, creditedOn },
    },
  ]
}
