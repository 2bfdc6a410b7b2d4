/** Judges a batch of documents against the register and everything taken before. Reads; writes nothing. */
import { type Finding, senderOf } from '#documents'
import { creditsAgainst } from '#insurance/contributions'
import type { Connection } from '#platform/database'
import { type Day, dayNumber } from '#vocabulary/day.ts'
import type { Month } from '#vocabulary/month.ts'
import { noMoney, type Tiyn, tiyn } from '#vocabulary/tiyn.ts'
import { findTaken, type TakenDocument } from '../stores/store-document.ts'
import {
  creditedOnOf,
  daysOfMonth,
  judgePayer,
  judgeRepeat,
  type Precedents,
  type PreparedDocument,
} from './judge-document.ts'
import { isDue, type JudgedLine, judgeLine } from './judge-line.ts'
import type { PayerOfDocument } from './payer-kind.ts'
import { PriorCredits } from './prior-credits.ts'
import { type Register, readRegister } from './register.ts'
import { type DocumentState, documentStateOf } from './split.ts'

/** refused: fatal findings, no money was taken. already-taken: its content was taken before. */
export type JudgedState = DocumentState | 'refused' | 'already-taken'

/** A document with what becomes of it and of each line. Sums are of what this taking moves. */
export type JudgedDocument = PreparedDocument & {
  readonly state: JudgedState
  /** The number of its own earlier taking, where a run before this one was cut off after it. */
  readonly takenAs?: number
  /** Of the document as a whole, the register's and the database's included. */
  readonly documentFindings: readonly Finding[]
  readonly lines: readonly JudgedLine[]
  readonly sender: string
  readonly payer: PayerOfDocument
  readonly purposeCode: number
  readonly creditedOn: Day
  readonly total: Tiyn
  readonly posted: Tiyn
  readonly suspense: Tiyn
  readonly returned: Tiyn
}

/** Gives each payer a number; a reading run may give 0 to those unknown. */
export type NumberPayers = (
  register: Register,
  documents: readonly PreparedDocument[],
) => Promise<ReadonlyMap<string, number>>

const hasFatal = (findings: readonly Finding[]): boolean => findings.some(({ action }) => action === 'fatal')

export async function judgeBatch(
  connection: Connection,
  prepared: readonly PreparedDocument[],
  numberPayers: NumberPayers,
): Promise<JudgedDocument[]> {
  const judged: JudgedDocument[] = new Array(prepared.length)
  const open: { at: number; prepared: PreparedDocument; findings: readonly Finding[] }[] = []
  const precedents = new PrecedentsOf(await takenBefore(connection, prepared))
  prepared.forEach((each, at) => {
    const before = precedents.of(each)
    const findings = judgeRepeat(each, before)
    if (before.own) judged[at] = untaken(each, 'already-taken', { findings, takenAs: before.own.documentId })
    else if (findings.some(({ action }) => action === 'already-taken'))
      judged[at] = untaken(each, 'already-taken', { findings })
    else if (isFatal(each, findings)) judged[at] = untaken(each, 'refused', { findings })
    else {
      precedents.add(each)
      open.push({ at, prepared: each, findings })
    }
  })
  const documents = open.map((each) => each.prepared)
  const register = await readRegister(
    connection,
    documents.map(({ document }) => document),
  )
  const payerIds = await numberPayers(register, documents)
  const prior = await readPrior(connection, documents, register)
  for (const { at, prepared: each, findings } of open) {
    judged[at] = judgeDocument(each, { findings, register, payerIds, prior })
  }
  return judged
}

const isFatal = (each: PreparedDocument, findings: readonly Finding[]): boolean =>
  hasFatal(findings) || [...each.lineFindings.values()].some(hasFatal)

const takenBefore = (connection: Connection, prepared: readonly PreparedDocument[]) =>
  findTaken(connection, {
    digests: prepared.map(({ digest }) => digest),
    senders: prepared.map(({ document }) => senderOf(document)),
    references: prepared.map(({ document }) => document.reference),
  })

/** The documents taken so far, the batch's own included as it is judged. */
class PrecedentsOf {
  readonly #byContent = new Map<string, TakenDocument>()
  readonly #byReference = new Map<string, TakenDocument>()

  constructor(taken: readonly TakenDocument[]) {
    for (const each of taken) this.#keep(each)
  }

  #keep(taken: TakenDocument): void {
    this.#byContent.set(taken.digestText, taken)
    if (taken.reference !== '') this.#byReference.set(`${taken.sender}\n${taken.reference}`, taken)
  }

  of({ document, digestText, fileId }: PreparedDocument): Precedents {
    const sameContent = this.#byContent.get(digestText)
    const sameReference = this.#byReference.get(`${senderOf(document)}\n${document.reference}`)
    return {
      ...(sameContent && { sameContent }),
      ...(sameReference && { sameReference }),
      ...(sameContent?.fileId === fileId && sameContent.ordinal === document.ordinal && { own: sameContent }),
    }
  }

  add({ document, digestText, fileId, receivedOn }: PreparedDocument): void {
    const { ordinal, reference } = document
    this.#keep({
      documentId: 0,
      fileId,
      ordinal,
      digestText,
      sender: senderOf(document),
      reference,
      receivedOn,
    })
  }
}

const totalOf = ({ document }: PreparedDocument): Tiyn =>
  document.total ?? tiyn(document.lines.reduce((sum, { amount }) => sum + (amount ?? 0), 0))

const purposeCodeOf = ({ document }: PreparedDocument): number =>
  /^\d{3}$/.test(document.purposeCode) ? Number(document.purposeCode) : 0

function untaken(
  each: PreparedDocument,
  state: 'refused' | 'already-taken',
  { findings, takenAs }: { findings: readonly Finding[]; takenAs?: number },
): JudgedDocument {
  return {
    ...each,
    state,
    ...(takenAs !== undefined && { takenAs }),
    documentFindings: findings,
    lines: [],
    sender: senderOf(each.document),
    payer: { identifier: each.document.payer.identifier, payerId: 0 },
    purposeCode: purposeCodeOf(each),
    creditedOn: creditedOnOf(each),
    total: totalOf(each),
    posted: noMoney,
    suspense: noMoney,
    returned: noMoney,
  }
}

type Grounds = {
  readonly findings: readonly Finding[]
  readonly register: Register
  readonly payerIds: ReadonlyMap<string, number>
  readonly prior: PriorCredits
}

function judgeDocument(each: PreparedDocument, grounds: Grounds): JudgedDocument {
  const { register, payerIds, prior } = grounds
  const { document, receivedOn } = each
  const { identifier } = document.payer
  const purposeCode = purposeCodeOf(each)
  const known = register.payers.get(identifier)
  const payer: PayerOfDocument = {
    identifier,
    payerId: payerIds.get(identifier) ?? known?.payerId ?? 0,
    known,
    asPerson: register.persons.get(identifier),
  }
  const documentFindings = [...grounds.findings, ...judgePayer(each, payer, purposeCode)]
  const creditedOn = creditedOnOf(each)
  const at = {
    ordinal: document.ordinal,
    purposeCode,
    receivedOn,
    creditedOn: dayNumber(creditedOn),
    payer,
    returnedWhole: documentFindings.some(({ action }) => action === 'return'),
    daysOf: daysOfMonth,
    register,
    prior,
  }
  let [posted, suspense, returned] = [0, 0, 0]
  const lines = document.lines.map((line) => {
    const judged = judgeLine(at, line, each.lineFindings.get(line.row))
    posted += judged.posted
    suspense += judged.suspense
    returned += judged.returned
    return judged
  })
  const sums = {
    total: totalOf(each),
    posted: tiyn(posted),
    suspense: tiyn(suspense),
    returned: tiyn(returned),
  }
  const state = documentStateOf(sums)
  const sender = senderOf(document)
  return { ...each, state, documentFindings, lines, sender, payer, purposeCode, creditedOn, ...sums }
}

/** What stands for the persons and months of the batch. */
async function readPrior(
  connection: Connection,
  documents: readonly PreparedDocument[],
  register: Register,
): Promise<PriorCredits> {
  const personIds: number[] = []
  const months: Month[] = []
  const asked = new Set<number>()
  for (const each of documents) {
    if (!isDue(purposeCodeOf(each))) continue
    for (const { iin, month } of each.document.lines) {
      const person = register.persons.get(iin)
      if (!person || month === undefined) continue
      const key = person.personId * 1_000_000 + month
      if (asked.has(key)) continue
      asked.add(key)
      personIds.push(person.personId)
      months.push(month)
    }
  }
  const prior = new PriorCredits()
  for (const credit of await creditsAgainst(connection, { personIds, months })) {
    prior.add(credit.personId, credit.month, credit)
  }
  return prior
}
