/** Takes a batch of documents in: judged, written, posted and credited, all within the transaction given. */
import { type Credit, record } from '#insurance/contributions'
import { type Account, post, type Reason, type Transfer, theFund } from '#insurance/ledger'
import { getOrAddPayers } from '#insurance/registry'
import type { Connection, Instant } from '#platform/database'
import { type DayNumber, dayNumber } from '#vocabulary/day.ts'
import type { Month } from '#vocabulary/month.ts'
import { noMoney, type Tiyn } from '#vocabulary/tiyn.ts'
import { type JudgedDocument, judgeBatch, type NumberPayers } from './judging/judge-batch.ts'
import type { PreparedDocument } from './judging/judge-document.ts'
import { isDue, type JudgedLine } from './judging/judge-line.ts'
import {
  copyDocuments,
  copyLines,
  type NumberedDocument,
  reserveDocumentIds,
} from './stores/store-document.ts'
import { openSuspense } from './stores/store-suspense.ts'

/** A document of the batch; it has a number when it was taken now. */
export type TakenInBatch = JudgedDocument & { readonly documentId?: number }

export type TakenBatch = {
  readonly documents: readonly TakenInBatch[]
  /** The persons for whom something was credited, in order. */
  readonly personIds: readonly number[]
}

/** Takes the documents that can be taken; the others change nothing. */
export async function takeBatch(
  tx: Connection,
  prepared: readonly PreparedDocument[],
  recordedAt: Instant,
): Promise<TakenBatch> {
  const judged = await judgeBatch(tx, prepared, addingPayers(tx, recordedAt))
  const taken = judged.filter(({ state }) => state !== 'refused' && state !== 'already-taken')
  if (taken.length === 0) return { documents: judged, personIds: [] }
  const ids = await reserveDocumentIds(tx, taken.length)
  const numbers = new Map(taken.map((document, at) => [document, ids[at]!]))
  const numbered = taken.map(
    (document): NumberedDocument => ({ ...document, documentId: numbers.get(document)! }),
  )
  await copyDocuments(tx, numbered, recordedAt)
  const lines = copyLines(tx, numbered)
  const movements = movementsOf(numbered)
  await lines
  const posted = await post(tx, movements, recordedAt)
  if (!posted.posted) throw new Error(posted.refusal.message.en)
  const credits = creditsAmong(movements, posted.firstTransferId)
  await record(tx, credits, recordedAt)
  await openSuspense(tx, numbered, recordedAt)
  const documents = judged.map((document): TakenInBatch => {
    const documentId = numbers.get(document)
    return documentId === undefined ? document : { ...document, documentId }
  })
  return { documents, personIds: distinct(credits) }
}

const addingPayers =
  (tx: Connection, recordedAt: Instant): NumberPayers =>
  (register, documents) => {
    const missing = documents
      .filter(({ findings }) => !findings.some(({ code, action }) => code === 'D06' && action === 'return'))
      .map(({ document }) => document.payer)
      .filter(({ identifier }) => !register.payers.has(identifier))
    return missing.length === 0 ? Promise.resolve(new Map()) : getOrAddPayers(tx, missing, recordedAt)
  }

/** A transfer that also says what is credited by it, where something is; numbered when it is posted. */
type Movement = Transfer & { -readonly [Field in keyof Credit]: Credit[Field] }

/** Every movement of the documents' money, sorted by person: the Fund's own first. */
function movementsOf(documents: readonly NumberedDocument[]): Movement[] {
  const ofTheFund: Movement[] = []
  const ofPersons: Movement[] = []
  for (const document of documents) {
    const origin = originOf(document)
    const total: Part = { personId: theFund, amount: document.total, credit: 'receipts', reason: 'received' }
    ofTheFund.push(moved(origin, total))
    for (const judged of document.lines) {
      const { outcome, posted, suspense, returned, person } = judged
      const fund = (amount: Tiyn, credit: Account, reason: Reason) =>
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
        const excess: Part = { personId, amount: returned, credit: 'returns', reason: 'excess-returned' }
        ofPersons.push(moved(origin, excess, judged))
      }
    }
  }
  ofPersons.sort((a, b) => a.personId - b.personId || a.month - b.month)
  return ofTheFund.concat(ofPersons)
}

type Part = Pick<Transfer, 'personId' | 'amount' | 'credit' | 'reason'>

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
  { personId, amount, credit, reason }: Part,
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
function creditsAmong(movements: readonly Movement[], firstTransferId: number): Credit[] {
  const credits: Credit[] = []
  movements.forEach((movement, at) => {
    if (movement.credit !== 'person-dues') return
    movement.transferId = firstTransferId + at
    credits.push(movement)
  })
  return credits
}

/** The persons of credits sorted by person. */
function distinct(credits: readonly Credit[]): number[] {
  const personIds: number[] = []
  for (const { personId } of credits) if (personIds.at(-1) !== personId) personIds.push(personId)
  return personIds
}
