/** Judges a batch of documents against the register and everything taken before. Reads; writes nothing. */
import { type Finding, senderOf, shownReference } from '#documents'
import { creditsAgainst } from '#insurance/contributions'
import type { Connection } from '#platform/database'
import { type Day, dayNumber } from '#vocabulary/day.ts'
import type { Month } from '#vocabulary/month.ts'
import { noMoney, type Tiyn, tiyn } from '#vocabulary/tiyn.ts'
import { findTaken } from '../stores/store-document.ts'
import {
  creditedOnOf,
  daysOfMonth,
  judgePayer,
  judgeRepeat,
  type PreparedDocument,
} from './judge-document.ts'
import { isDue, type JudgedLine, judgeLine } from './judge-line.ts'
import type { PayerOfDocument } from './payer-kind.ts'
import { PrecedentsOf } from './precedents.ts'
import { PriorCredits } from './prior-credits.ts'
import { BatchRegister, type KnownParties } from './register.ts'
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

/** Gives numbers to payers not registered yet; a run that only reads gives none. */
type NumberPayers = (
  payers: readonly { readonly identifier: string; readonly name: string }[],
) => Promise<ReadonlyMap<string, number>>

/** A document that may be taken, at its place in the batch, with what stands against others of its kind. */
type Open = {
  readonly at: number
  readonly prepared: PreparedDocument
  readonly findings: readonly Finding[]
}

const hasFatal = (findings: readonly Finding[]): boolean => findings.some(({ action }) => action === 'fatal')

/**
 * The judging of a batch, some documents at a time: each is judged with what the ones before it would credit. Reads the
 * register and the record as they stand; who calls it sees to it that they stand still.
 */
export class BatchJudge {
  /** By place in the batch; those not open are judged from the beginning, the others as `judgeNext` comes to them. */
  readonly judged: JudgedDocument[]
  readonly #connection: Connection
  readonly #register: BatchRegister
  readonly #payerIds: ReadonlyMap<string, number>
  readonly #open: readonly Open[]
  readonly #prior = new PriorCredits()
  readonly #asked = new Set<number>()
  #next = 0

  private constructor(
    connection: Connection,
    sorted: { judged: JudgedDocument[]; open: readonly Open[] },
    payers: { register: BatchRegister; payerIds: ReadonlyMap<string, number> },
  ) {
    this.#connection = connection
    this.judged = sorted.judged
    this.#open = sorted.open
    this.#register = payers.register
    this.#payerIds = payers.payerIds
  }

  static async open(
    connection: Connection,
    prepared: readonly PreparedDocument[],
    numberPayers: NumberPayers,
  ): Promise<BatchJudge> {
    const sorted = sortOut(prepared, new PrecedentsOf(await takenBefore(connection, prepared)))
    const documents = sorted.open.map((each) => each.prepared)
    const register = await BatchRegister.open(
      connection,
      documents.map(({ document }) => document),
    )
    const unknown = documents
      .filter(({ findings }) => !findings.some(({ code, action }) => code === 'D06' && action === 'return'))
      .map(({ document }) => document.payer)
      .filter(({ identifier }) => !register.payers.has(identifier))
    const payerIds = unknown.length === 0 ? new Map() : await numberPayers(unknown)
    return new BatchJudge(connection, sorted, { register, payerIds })
  }

  /** Judges the next open documents, of so many rows at least; none when all are judged. */
  async judgeNext(rows: number): Promise<readonly JudgedDocument[]> {
    const some: Open[] = []
    for (let count = 0; count < rows && this.#next < this.#open.length; this.#next++) {
      const each = this.#open[this.#next]!
      some.push(each)
      count += each.prepared.document.lines.length
    }
    const documents = some.map(({ prepared }) => prepared)
    await this.#register.addPersons(
      this.#connection,
      documents.map(({ document }) => document),
    )
    await this.#readPrior(documents)
    const grounds = { register: this.#register, payerIds: this.#payerIds, prior: this.#prior }
    return some.map(({ at, prepared, findings }) => {
      const judged = judgeDocument(prepared, { ...grounds, findings })
      this.judged[at] = judged
      return judged
    })
  }

  /** What stands for the persons and months of the documents; what the batch itself credits is there already. */
  async #readPrior(documents: readonly PreparedDocument[]): Promise<void> {
    const personIds: number[] = []
    const months: Month[] = []
    for (const each of documents) {
      if (!isDue(purposeCodeOf(each))) continue
      for (const { iin, month } of each.document.lines) {
        const person = this.#register.persons.get(iin)
        if (!person || month === undefined) continue
        const key = person.personId * 1_000_000 + month
        if (this.#asked.has(key)) continue
        this.#asked.add(key)
        personIds.push(person.personId)
        months.push(month)
      }
    }
    for (const credit of await creditsAgainst(this.#connection, { personIds, months })) {
      this.#prior.add(credit.personId, credit.month, credit)
    }
  }
}

/** Judges all the documents, for a run that only reads. */
export async function judgeBatch(
  connection: Connection,
  prepared: readonly PreparedDocument[],
): Promise<readonly JudgedDocument[]> {
  const judge = await BatchJudge.open(connection, prepared, async () => new Map())
  while ((await judge.judgeNext(50_000)).length > 0);
  return judge.judged
}

/** Tells documents that can be taken from those that cannot, or were. */
function sortOut(
  prepared: readonly PreparedDocument[],
  precedents: PrecedentsOf,
): { judged: JudgedDocument[]; open: Open[] } {
  const judged: JudgedDocument[] = new Array(prepared.length)
  const open: Open[] = []
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
  return { judged, open }
}

const isFatal = (each: PreparedDocument, findings: readonly Finding[]): boolean =>
  hasFatal(findings) || [...each.lineFindings.values()].some(hasFatal)

const takenBefore = (connection: Connection, prepared: readonly PreparedDocument[]) =>
  findTaken(connection, {
    digests: prepared.map(({ digest }) => digest),
    senders: prepared.map(({ document }) => senderOf(document)),
    references: prepared.map(({ document }) => shownReference(document.reference)),
  })

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
  readonly register: KnownParties
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
