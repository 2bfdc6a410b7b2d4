/** Takes a batch of documents in: judged, written, posted and credited, all within the transaction given. */
import { type CreditedDue, record } from '#insurance/contributions'
import { type Account, post, type Transfer, type TransferReason, theFund } from '#insurance/ledger'
import { getOrAddPayers } from '#insurance/registry'
import type { Connection, Instant } from '#platform/database'
import { type DayNumber, dayNumber } from '#vocabulary/day.ts'
import type { Month } from '#vocabulary/month.ts'
import { noMoney, type Tiyn } from '#vocabulary/tiyn.ts'
import { BatchJudge, type JudgedDocument } from '../judging/judge-batch.ts'
import type { PreparedDocument } from '../judging/judge-document.ts'
import { isDue, type JudgedLine } from '../judging/judge-line.ts'
import {
  copyDocuments,
  copyLines,
  type NumberedDocument,
  reserveDocumentIds,
} from '../stores/store-document.ts'
import { openSuspense } from '../stores/store-suspense.ts'

/** A document of the batch; it has a number when it was taken now. */
export type TakenInBatch = JudgedDocument & { readonly documentId?: number }

type TakenBatch = {
  readonly documents: readonly TakenInBatch[]
  /** The persons for whom something was credited, in order. */
  readonly personIds: readonly number[]
}

type Taking = {
  /** The transaction that records. */
  readonly tx: Connection
  /** Reads while the transaction writes. Nobody else records meanwhile, so what it reads stands still. */
  readonly lookups: Connection
  readonly recordedAt: Instant
}

/** So many rows are judged while those before them are written. */
const rowsATime = 10_000

/** Takes the documents that can be taken; the others change nothing. */
export async function takeBatch(
  { tx, lookups, recordedAt }: Taking,
  prepared: readonly PreparedDocument[],
): Promise<TakenBatch> {
  const judge = await BatchJudge.open(lookups, prepared, (payers) => getOrAddPayers(tx, payers, recordedAt))
  const numbers = new Map<JudgedDocument, number>()
  const personIds = new Set<number>()
  let writing = Promise.resolve()
  for (;;) {
    const some = await judge.judgeNext(rowsATime)
    await writing
    if (some.length === 0) break
    writing = write(tx, some, recordedAt).then((written) => {
      for (const { document, documentId } of written.numbered) numbers.set(document, documentId)
      for (const { personId } of written.credits) personIds.add(personId)
    })
    // Told where it is awaited; until then it must not count as nobody's.
    writing.catch(() => undefined)
  }
  const documents = judge.judged.map((document): TakenInBatch => {
    const documentId = numbers.get(document)
    return documentId === undefined ? document : { ...document, documentId }
  })
  return { documents, personIds: [...personIds].sort((a, b) => a - b) }
}

type Written = {
  readonly numbered: readonly { readonly document: JudgedDocument; readonly documentId: number }[]
  readonly credits: readonly CreditedDue[]
}

/** Writes judged documents, posts their money and credits it. */
async function write(
  tx: Connection,
  judged: readonly JudgedDocument[],
  recordedAt: Instant,
): Promise<Written> {
  const ids = await reserveDocumentIds(tx, judged.length)
  const numbered = judged.map((document, at): NumberedDocument => ({ ...document, documentId: ids[at]! }))
  await copyDocuments(tx, numbered, recordedAt)
  await copyLines(tx, numbered)
  const movements = movementsOf(numbered)
  const posted = await post(tx, movements, recordedAt)
  if (!posted.posted) throw new Error(posted.refusal.message.en)
  const credits = creditsAmong(movements, posted.firstTransferId)
  await record(tx, credits, recordedAt)
  await openSuspense(tx, numbered, recordedAt)
  return { numbered: judged.map((document, at) => ({ document, documentId: ids[at]! })), credits }
}

/** A transfer that also says what is credited by it, where something is; numbered when it is posted. */
type Movement = Transfer & { -readonly [Field in keyof CreditedDue]: CreditedDue[Field] }

/** Every movement of the documents' money, sorted by person: the Fund's own first. */
function movementsOf(documents: readonly NumberedDocument[]): Movement[] {
  const ofTheFund: Movement[] = []
  const ofPersons: Movement[] = []
  for (const document of documents) {
    const origin = originOf(document)
    const total: Movable = {
      personId: theFund,
      amount: document.total,
      credit: 'receipts',
      reason: 'received',
    }
    ofTheFund.push(moved(origin, total))
    for (const judged of document.lines) {
      const { outcome, posted, suspense, returned, person } = judged
      const fund = (amount: Tiyn, credit: Account, reason: TransferReason) =>
        ofTheFund.push(moved(origin, { personId: theFund, amount, credit, reason }, judged))
      if (outcome === 'suspense') fund(suspense, 'suspense', 'held-in-suspense')
      else if (outcome === 'returned' || person === undefined) fund(returned, 'returns', 'returned')
      else {
        const { personId } = person
        ofPersons.push(
          moved(origin, { personId, amount: posted, credit: origin.enteredIn, reason: 'posted' }, judged),
        )
        if (returned === noMoney) continue
        // The part above the cap is that person's, though it goes back; other returns are nobody's yet.
        const excess: Movable = { personId, amount: returned, credit: 'returns', reason: 'excess-returned' }
        ofPersons.push(moved(origin, excess, judged))
      }
    }
  }
  ofPersons.sort((a, b) => a.personId - b.personId || a.month - b.month)
  return ofTheFund.concat(ofPersons)
}

type Movable = Pick<Transfer, 'personId' | 'amount' | 'credit' | 'reason'>

/** What all movements of a document have in common. */
type Origin = {
  readonly cause: number
  readonly movedOn: DayNumber
  readonly payerId: number
  readonly purposeCode: number
  readonly enteredIn: Account
}

const originOf = ({ documentId, creditedOn, payer, purposeCode }: NumberedDocument): Origin => ({
  cause: documentId,
  movedOn: dayNumber(creditedOn),
  payerId: payer.payerId,
  purposeCode,
  enteredIn: isDue(purposeCode) ? 'person-dues' : 'penalties',
})

const moved = (
  origin: Origin,
  { personId, amount, credit, reason }: Movable,
  judged?: JudgedLine,
): Movement => ({
  personId,
  transferId: 0,
  amount,
  debit: reason === 'received' ? 'national-bank' : 'receipts',
  credit,
  reason,
  cause: origin.cause,
  causeLine: judged?.line.row ?? 0,
  movedOn: origin.movedOn,
  creditedOn: origin.movedOn,
  month: judged?.line.month ?? (0 as Month),
  payerId: origin.payerId,
  payerKind: judged?.payerKind ?? 'employer',
  purposeCode: origin.purposeCode,
})

/** The movements that credit a person's month, with the numbers they were posted under. */
function creditsAmong(movements: readonly Movement[], firstTransferId: number): CreditedDue[] {
  const credits: CreditedDue[] = []
  movements.forEach((movement, at) => {
    if (movement.credit !== 'person-dues') return
    movement.transferId = firstTransferId + at
    credits.push(movement)
  })
  return credits
}
