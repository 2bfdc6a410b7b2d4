/** Entries of the bank are matched with documents, some at a time; each some of them is one recording. */
import type { Connection, Instant } from '#platform/database'
import type { Day } from '#vocabulary/day.ts'
import type { Intake } from '../intake/intake.ts'
import { confirm } from './confirm.ts'
import { matchEntry } from './match-entry.ts'
import type { NotedDocument, OpenEntry } from './notice.ts'
import type { NewConfirmation } from './store-confirmations.ts'
import {
  type Decided,
  decideEntries,
  documentsOfReferences,
  endNotices,
  hasOpenEntries,
  pendingEntries,
  wakeEntries,
} from './store-notices.ts'

const entriesAtATime = 500
/** So many rows change their day in one recording, at most; a document is not divided. */
const rowsAtATime = 20_000

/** What no document taken later answers. */
const never = ['reversal', 'no-reference', 'second-entry', 'another-day'] as const
const waking = (today: Day) => ({ never, ofDay: 'day-ahead', always: 'books-differ', today }) as const

/**
 * Matches every entry that has no outcome, and those that waited for a document that has come. Cut off anywhere, the rest
 * is matched by the next run: outcome, books and statuses are of one transaction.
 */
export async function matchEntries(intake: Intake): Promise<void> {
  const { database, clock } = intake
  if (!(await hasOpenEntries(database, waking(clock.today())))) return
  await database.recording(clock, (tx) => wakeEntries(tx, waking(clock.today())))
  let left = true
  while (left) left = await database.recording(clock, (tx, recordedAt) => matchSome(intake, tx, recordedAt))
}

/** Says whether any may be left. */
async function matchSome(
  { clock, whenPersonsTouched }: Intake,
  tx: Connection,
  recordedAt: Instant,
): Promise<boolean> {
  const entries = await pendingEntries(tx, entriesAtATime)
  if (entries.length === 0) {
    await endNotices(tx)
    return false
  }
  const { decided, confirmations } = await decideSome(tx, entries, clock.today())
  const { personIds, unsound } = await confirm(tx, confirmations, recordedAt)
  await decideEntries(tx, decided.map(waitingWhere(unsound)), recordedAt)
  if (personIds.length > 0) await whenPersonsTouched?.(tx, personIds, recordedAt)
  return true
}

const waitingWhere =
  (unsound: ReadonlySet<number>) =>
  ({ entry, decision }: Decided): Decided =>
    decision.document && unsound.has(decision.document.documentId)
      ? { entry, decision: { state: 'waiting', reason: 'books-differ', document: decision.document } }
      : { entry, decision }

type DecidedSome = {
  readonly decided: readonly Decided[]
  readonly confirmations: readonly NewConfirmation[]
}

/** One after another: what an entry confirms is confirmed for those after it. */
async function decideSome(tx: Connection, entries: readonly OpenEntry[], today: Day): Promise<DecidedSome> {
  const found = await documentsOfReferences(tx, [...new Set(entries.flatMap(({ references }) => references))])
  const documents = new Map(found.map((document) => [document.documentId, document]))
  const idsByReference = Map.groupBy(found, ({ reference }) => reference)
  const decided: Decided[] = []
  const confirmations: NewConfirmation[] = []
  let rows = 0
  for (const entry of entries) {
    const told = entry.references.flatMap((reference) => idsByReference.get(reference) ?? [])
    const decision = matchEntry(
      entry,
      told.map(({ documentId }) => documents.get(documentId)!),
      today,
    )
    if (decision.state === 'confirmed') {
      const { document } = decision
      if (document.creditedOn !== entry.creditedOn) rows += document.rows
      if (rows > rowsAtATime && confirmations.length > 0) break
      documents.set(document.documentId, confirmedBy(entry, document))
      confirmations.push({
        documentId: document.documentId,
        entry,
        creditedBefore: document.creditedOn,
        creditedOn: entry.creditedOn,
      })
    }
    decided.push({ entry, decision })
  }
  return { decided, confirmations }
}

const confirmedBy = ({ creditedOn, bankMark }: OpenEntry, document: NotedDocument): NotedDocument => ({
  ...document,
  isConfirmed: true,
  creditedOn,
  bankMark,
})
