/** Takes a batch of documents in: judged, written, posted and credited, all within the transaction given. */
import { type Credit, record } from '#insurance/contributions'
import { post, type Reason, type Transfer, theFund } from '#insurance/ledger'
import { getOrAddPayers } from '#insurance/registry'
import type { Connection, Instant } from '#platform/database'
import { type DayNumber, dayNumber } from '#vocabulary/day.ts'
import type { Month } from '#vocabulary/month.ts'
import { noMoney } from '#vocabulary/tiyn.ts'
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
  const credits = creditsFrom(movements, posted.firstTransferId)
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

/** A transfer that also says what is credited by it, where something is. */
type Movement = Transfer & {
  readonly month: Month
  readonly payerId: number
  readonly payerKind: Credit['payerKind']
  readonly purposeCode: number
}

/** Every movement of the documents' money, sorted by person: the Fund's own first. */
function movementsOf(documents: readonly NumberedDocument[]): Movement[] {
  const ofTheFund: Movement[] = []
  const ofPersons: Movement[] = []
  for (const document of documents) {
    const { documentId, purposeCode } = document
    const movedOn = dayNumber(document.creditedOn)
    const { payerId } = document.payer
    const add = (judged: JudgedLine, part: Part): void => {
      const { personId, amount, credit, reason } = part
      const movement: Movement = {
        personId,
        amount,
        debit: 'receipts',
        credit,
        reason,
        cause: documentId,
        causeLine: judged.line.row,
        movedOn,
        month: judged.line.month ?? (0 as Month),
        payerId,
        payerKind: judged.payerKind ?? 'employer',
        purposeCode,
      }
      if (personId === theFund) ofTheFund.push(movement)
      else ofPersons.push(movement)
    }
    ofTheFund.push(receiptOf(document, movedOn))
    for (const judged of document.lines) for (const part of partsOf(judged, purposeCode)) add(judged, part)
  }
  ofPersons.sort((a, b) => a.personId - b.personId || a.month - b.month)
  return ofTheFund.concat(ofPersons)
}

function receiptOf(document: NumberedDocument, movedOn: DayNumber): Movement {
  return {
    personId: theFund,
    amount: document.total,
    debit: 'national-bank',
    credit: 'receipts',
    reason: 'received',
    cause: document.documentId,
    causeLine: 0,
    movedOn,
    month: 0 as Month,
    payerId: document.payer.payerId,
    payerKind: 'employer',
    purposeCode: document.purposeCode,
  }
}

type Part = Pick<Transfer, 'personId' | 'amount' | 'credit'> & { readonly reason: Reason }

/** What a line's sum is divided into. The excess over the cap is the person's; other returns and suspense nobody's yet. */
function partsOf(judged: JudgedLine, purposeCode: number): Part[] {
  const { outcome, posted, suspense, returned, person } = judged
  if (outcome === 'suspense') {
    return [{ personId: theFund, amount: suspense, credit: 'suspense', reason: 'held-in-suspense' }]
  }
  if (outcome === 'returned' || person === undefined) {
    return [{ personId: theFund, amount: returned, credit: 'returns', reason: 'returned' }]
  }
  const { personId } = person
  const credit = isDue(purposeCode) ? 'person-dues' : 'penalties'
  const entered: Part = { personId, amount: posted, credit, reason: 'posted' }
  if (returned === noMoney) return [entered]
  return [entered, { personId, amount: returned, credit: 'returns', reason: 'excess-returned' }]
}

function creditsFrom(movements: readonly Movement[], firstTransferId: number): Credit[] {
  const credits: Credit[] = []
  movements.forEach((movement, at) => {
    if (movement.credit !== 'person-dues') return
    const { personId, month, amount, payerId, payerKind, purposeCode, movedOn } = movement
    const transferId = firstTransferId + at
    credits.push({
      personId,
      transferId,
      month,
      amount,
      payerId,
      payerKind,
      purposeCode,
      creditedOn: movedOn,
    })
  })
  return credits
}

/** The persons of credits sorted by person. */
function distinct(credits: readonly Credit[]): number[] {
  const personIds: number[] = []
  for (const { personId } of credits) if (personIds.at(-1) !== personId) personIds.push(personId)
  return personIds
}
