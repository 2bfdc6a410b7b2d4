/**
 * Documents are confirmed by the bank's notice. Where their day moves, whatever they moved is taken back and entered again
 * under the new day, both at `recordedAt`: what was known before stays as it was. The day money left suspense stays.
 */
import type { CreditedDue } from '#insurance/contributions'
import { type RecordedTransfer, standingOf, type Transfer, theFund } from '#insurance/ledger'
import { readNumbers } from '#insurance/registry'
import type { Connection, Instant } from '#platform/database'
import { type DayNumber, dayNumber } from '#vocabulary/day.ts'
import { creditBehind, creditsByTransfer, type EnteredAnew, enterAnew } from '../enter-anew.ts'
import {
  confirmDocuments,
  documentsMoved,
  holdersOfLines,
  type NewConfirmation,
} from './store-confirmations.ts'

type Confirmed = {
  /** Those whose months have another day now, in order. */
  readonly personIds: readonly number[]
  /** Documents left as they were, since the books do not hold of them what they brought. */
  readonly unsound: ReadonlySet<number>
}

/** Confirms the documents. */
export async function confirm(
  tx: Connection,
  confirmations: readonly NewConfirmation[],
  recordedAt: Instant,
): Promise<Confirmed> {
  const moved = confirmations.filter(({ creditedBefore, creditedOn }) => creditedBefore !== creditedOn)
  const documentIds = moved.map(({ documentId }) => documentId)
  const personIds = moved.length === 0 ? [] : await holdersOf(tx, documentIds)
  const standing = moved.length === 0 ? [] : await standingOf(tx, { causes: documentIds, personIds })
  const unsound = await unsoundOf(tx, documentIds, standing)
  const isSound = ({ documentId }: NewConfirmation): boolean => !unsound.has(documentId)
  const sound = confirmations.filter(isSound)
  if (sound.length > 0) await confirmDocuments(tx, sound, recordedAt)
  const days = new Map(
    moved.filter(isSound).map(({ documentId, creditedOn }) => [documentId, dayNumber(creditedOn)]),
  )
  return { personIds: await redate(tx, { standing, personIds, days }, recordedAt), unsound }
}

type Redating = {
  /** What stands of documents in the books, and whose it is. */
  readonly standing: readonly RecordedTransfer[]
  readonly personIds: readonly number[]
  /** The new day, by document. */
  readonly days: ReadonlyMap<number, DayNumber>
}

async function redate(
  tx: Connection,
  { standing, personIds, days }: Redating,
  recordedAt: Instant,
): Promise<readonly number[]> {
  if (days.size === 0) return []
  const credits = await creditsByTransfer(tx, personIds)
  const entries = standing.flatMap((one) => {
    const creditedOn = days.get(one.cause)
    return creditedOn === undefined ? [] : entriesOf(one, creditBehind(one, credits), creditedOn)
  })
  const recorded = await enterAnew(tx, entries, recordedAt)
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

/** All of a document moves, or none of it: those of which there stands another sum than they brought, or than left suspense. */
async function unsoundOf(
  tx: Connection,
  documentIds: readonly number[],
  standing: readonly RecordedTransfer[],
): Promise<Set<number>> {
  const unsound = new Set<number>()
  if (documentIds.length === 0) return unsound
  for (const { documentId, total, released } of await documentsMoved(tx, documentIds)) {
    const sumWhere = (which: (one: RecordedTransfer) => boolean): number =>
      standing.reduce((sum, one) => sum + (one.cause === documentId && which(one) ? one.amount : 0), 0)
    const holds =
      sumWhere(({ credit }) => credit === 'receipts') === total &&
      sumWhere(({ debit }) => debit === 'receipts') === total &&
      sumWhere(({ debit }) => debit === 'suspense') === released
    if (!holds) unsound.add(documentId)
  }
  return unsound
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
): EnteredAnew[] {
  const { personId, transferId, amount, debit, credit: account, reason, cause, causeLine, movedOn } = entered
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
