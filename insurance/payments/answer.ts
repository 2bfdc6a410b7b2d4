/** What is answered of a file: its documents, what became of their rows and sums, and what was found. Pure. */
import {
  type Encoding,
  type Finding,
  type PaymentDocument,
  type PaymentFormat,
  type RowsAndSum,
  shownHead,
} from '#documents'
import type { Day } from '#vocabulary/day.ts'
import type { Month } from '#vocabulary/month.ts'
import { type Tiyn, tiyn } from '#vocabulary/tiyn.ts'
import type { JudgedDocument, JudgedState } from './judging/judge-batch.ts'

export type DocumentAnswer = {
  readonly ordinal: number
  /** Once it is taken; of the earlier taking where it was taken before. */
  readonly documentId?: number
  readonly state: JudgedState
  readonly reference: string
  readonly payer: { readonly identifier: string; readonly name: string }
  readonly purposeCode: string
  readonly month?: Month
  readonly valueOn?: Day
  readonly total?: Tiyn
  readonly rows: number
  readonly posted: RowsAndSum
  readonly suspense: RowsAndSum
  readonly returned: RowsAndSum
  /** What its lines add up to. */
  readonly linesSum: Tiyn
}

/** Kept with the file, and shown whenever it is asked for. */
export type FileAnswer = {
  readonly format?: PaymentFormat
  readonly encoding?: Encoding
  readonly documents: readonly DocumentAnswer[]
  readonly rows: number
  readonly posted: RowsAndSum
  readonly suspense: RowsAndSum
  readonly returned: RowsAndSum
  readonly findings: readonly Finding[]
  /** How many persons were credited; absent before the acceptance, and where a crash divided it. */
  readonly persons?: number
  /** How many of them were not insured before and are now; absent where it was counted with other files. */
  readonly newlyInsured?: number
  /** Findings beyond the most that are kept here; each stands with its line. */
  readonly findingsLeftOut: number
}

/** The most findings kept with a file; a file has as many lines as it likes. */
const mostFindings = 1000

const noRows: RowsAndSum = { rows: 0, sum: tiyn(0) }

const plus = (a: RowsAndSum, b: RowsAndSum): RowsAndSum => ({
  rows: a.rows + b.rows,
  sum: tiyn(a.sum + b.sum),
})

/** A document and its findings, the lines' included, as the answer has them. */
export type ToldDocument = { readonly answer: DocumentAnswer; readonly findings: readonly Finding[] }

/** What is told of a document judged in this run. */
export function tellDocument(judged: JudgedDocument, documentId?: number): ToldDocument {
  const { state, lines } = judged
  const untaken = lines.length === 0
  const parts = { posted: noRows, suspense: noRows, returned: noRows }
  const findings = [...judged.documentFindings]
  for (const line of lines) {
    parts[line.outcome] = plus(parts[line.outcome], { rows: 1, sum: line[line.outcome] })
    if (line.outcome === 'posted' && line.returned > 0) {
      parts.returned = plus(parts.returned, { rows: 0, sum: line.returned })
    }
    if (line.findings.length > 0) findings.push(...line.findings)
  }
  if (untaken) for (const ofLine of judged.lineFindings.values()) findings.push(...ofLine)
  return {
    answer: { ...headOf(judged), state, ...(documentId !== undefined && { documentId }), ...parts },
    findings,
  }
}

/** What a document says of itself as others may see it, without what became of it. */
export const headOf = ({ document }: Pick<JudgedDocument, 'document'>) => ({
  ordinal: document.ordinal,
  ...shownHead(document),
  ...periodOf(document),
  ...(document.valueOn !== undefined && { valueOn: document.valueOn }),
  ...(document.total !== undefined && { total: document.total }),
  rows: document.lines.length,
  linesSum: sumOfLines(document),
})

/** What cannot be read, and what cannot be added up, is left out: such a document is not taken anyway. */
function sumOfLines({ lines }: PaymentDocument): Tiyn {
  let sum = 0
  for (const { amount = 0 } of lines) if (Number.isSafeInteger(sum + amount)) sum += amount
  return tiyn(sum)
}

/** The document's month, or that of all its lines where it is one. */
function periodOf({ month, lines }: PaymentDocument): { month?: Month } {
  const months = new Set(lines.map((line) => line.month))
  const [only] = months
  if (months.size === 1 && only !== undefined) return { month: only }
  return month === undefined ? {} : { month }
}

type OfFile = {
  readonly format?: PaymentFormat
  readonly encoding?: Encoding
  readonly findings: readonly Finding[]
}

/** Whom a file credited; NaN where it is not known how many of them became insured. */
type Credited = { readonly persons: number; readonly newlyInsured: number }

/** The answer of a file from what is told of its documents, in their order; with the number of persons credited. */
export function answerOf(file: OfFile, told: readonly ToldDocument[], credited?: Credited): FileAnswer {
  const findings = [...file.findings, ...told.flatMap((each) => each.findings)]
  const documents = told.map(({ answer }) => answer)
  const sum = (part: 'posted' | 'suspense' | 'returned'): RowsAndSum =>
    documents.reduce((total, document) => plus(total, document[part]), noRows)
  return {
    ...(file.format !== undefined && { format: file.format }),
    ...(file.encoding !== undefined && { encoding: file.encoding }),
    documents,
    rows: documents.reduce((rows, document) => rows + document.rows, 0),
    posted: sum('posted'),
    suspense: sum('suspense'),
    returned: sum('returned'),
    ...(credited && { persons: credited.persons }),
    ...(credited && !Number.isNaN(credited.newlyInsured) && { newlyInsured: credited.newlyInsured }),
    findings: findings.slice(0, mostFindings),
    findingsLeftOut: Math.max(0, findings.length - mostFindings),
  }
}

/** The rows and sums of documents that were not taken now: refused, or taken before. */
export const partsUntaken = (documents: readonly DocumentAnswer[]): RowsAndSum =>
  documents
    .filter(({ state }) => state === 'refused' || state === 'already-taken')
    .reduce((total, { rows, linesSum }) => plus(total, { rows, sum: linesSum }), noRows)

/** Whether the file holds a document that can be taken, or was. */
export const isTakable = ({ documents }: FileAnswer): boolean =>
  documents.some(({ state }) => state !== 'refused')

/** Whether all of it is posted: nothing refused, sent back or held. */
export const isTakenWhole = ({ documents }: FileAnswer): boolean =>
  documents.length > 0 &&
  documents.every(({ state }) => state === 'posted-whole' || state === 'already-taken')
