/** A file and its lines as JSON says them: sums in tenge, findings in words, IINs and names masked. */
import {
  type Finding,
  findingAnswer,
  maskedName,
  type RowsAndSum,
  shownPayer,
  shownReference,
} from '#documents'
import { struckByLaw } from '#insurance/registry'
import { maskIin } from '#vocabulary/iin.ts'
import { formatMonth } from '#vocabulary/month.ts'
import { formatTenge, noMoney, type Tiyn, tiyn } from '#vocabulary/tiyn.ts'
import { type DocumentAnswer, type FileAnswer, partsUntaken } from '../answer.ts'
import type { PaymentFile } from '../file.ts'
import type { AnsweredFile } from '../intake/answered-file.ts'
import type { ConfirmedDocument } from '../notices/store-confirmations.ts'
import type { LineAsReceived } from '../stores/store-answer.ts'
import type { PayerNames } from '../words-of-file.ts'
import type { FileOfHistory, FileTold, FindingTold, LineTold, StandingTold } from './shapes.ts'

const tellFinding = (finding: Finding): FindingTold => ({
  ...findingAnswer(finding),
  action: finding.action,
})

const noNames: PayerNames = new Map()

/** By which day and entry each document is confirmed, by its number. */
type Confirmed = ReadonlyMap<number, ConfirmedDocument>

/** The most documents listed of a file; rows and sums of all of them are told. */
export const mostDocuments = 1000

/** A payer as the register names him, and by what the file says where it does not know him. */
const namedPayer = ({ identifier, name }: DocumentAnswer['payer'], names: PayerNames) =>
  shownPayer({ identifier, name: names.get(identifier) ?? name })

/** The answer of a file, with all that `kepil check --json` says, and what the register and the record add to it. */
export function tellFile(
  { file, answer, takenBefore }: AnsweredFile,
  names = noNames,
  confirmed: Confirmed = new Map(),
  documentsOffset = 0,
): FileTold {
  const [first] = answer.documents
  const listedThrough = documentsOffset + mostDocuments
  return {
    ...headOf(file),
    takenBefore,
    format: answer.format ?? null,
    encoding: answer.encoding ?? null,
    document: first ? tellHead(first, names) : null,
    documents: answer.documents
      .slice(documentsOffset, listedThrough)
      .map((document) => tellDocument(document, names, confirmed.get(document.documentId ?? 0))),
    documentsLeftOut: Math.max(0, answer.documents.length - listedThrough),
    ...tellParts(answer),
    ...(answer.persons !== undefined && { persons: answer.persons }),
    ...(answer.newlyInsured !== undefined && { newlyInsured: answer.newlyInsured }),
    findings: answer.findings.map(tellFinding),
    findingsLeftOut: answer.findingsLeftOut,
    notChecked: [],
  }
}

const headOf = (file: PaymentFile) => ({
  id: file.fileId,
  name: file.name,
  state: file.state,
  receivedOn: file.receivedOn,
  receivedAt: file.receivedAt,
  acceptedAt: file.acceptedAt ?? null,
  noticedOn: file.noticedOn ?? null,
  sizeBytes: file.sizeBytes,
})

const tellHead = (document: DocumentAnswer, names: PayerNames) => {
  const payer = namedPayer(document.payer, names)
  return {
    reference: shownReference(document.reference),
    payer: payer.identifier,
    payerName: payer.name,
    purposeCode: document.purposeCode,
    period: document.month === undefined ? null : formatMonth(document.month),
    total: document.total === undefined ? null : formatTenge(document.total),
  }
}

const tellDocument = (document: DocumentAnswer, names: PayerNames, confirmed?: ConfirmedDocument) => ({
  ordinal: document.ordinal,
  id: document.documentId ?? null,
  state: document.state,
  valueOn: document.valueOn ?? null,
  creditedOn: confirmed?.creditedOn ?? null,
  confirmedOn: confirmed?.confirmedOn ?? null,
  confirmedBy: confirmed?.entry
    ? {
        notice: confirmed.entry.noticeId,
        entry: confirmed.entry.ordinal,
        creditedBefore: confirmed.entry.creditedBefore,
      }
    : null,
  ...tellHead(document, names),
  ...tellParts({ ...document, documents: [document] }),
})

type Parts = Pick<FileAnswer, 'rows' | 'posted' | 'suspense' | 'returned' | 'documents'>

/** Rows and sums: those that pass, those held, those sent back, those of documents not taken now. They add up to all. */
function tellParts(parts: Parts) {
  const untaken = partsUntaken(parts.documents)
  const sums = [parts.posted, parts.suspense, parts.returned, untaken].map(({ sum }: RowsAndSum) => sum)
  return {
    rows: parts.rows,
    passed: parts.posted.rows,
    suspense: parts.suspense.rows,
    returned: parts.returned.rows,
    notTaken: untaken.rows,
    totalSum: formatTenge(tiyn(sums.reduce((total: number, sum) => total + sum, 0))),
    passedSum: formatTenge(parts.posted.sum),
    suspenseSum: formatTenge(parts.suspense.sum),
    returnedSum: formatTenge(parts.returned.sum),
    notTakenSum: formatTenge(untaken.sum),
  }
}

/** A file in the list of files. */
type FileInHistory = { readonly file: PaymentFile; readonly answer: FileAnswer | undefined }

export function tellFileOfHistory({ file, answer }: FileInHistory, names = noNames): FileOfHistory {
  const [first] = answer?.documents ?? []
  const parts = tellParts(answer ?? nothing)
  return {
    ...headOf(file),
    documents: answer?.documents.length ?? 0,
    rows: parts.rows,
    totalSum: parts.totalSum,
    postedSum: parts.passedSum,
    suspenseSum: parts.suspenseSum,
    returnedSum: parts.returnedSum,
    payer: first ? namedPayer(first.payer, names).name : null,
    purposeCode: first?.purposeCode ?? null,
    period: first?.month === undefined ? null : formatMonth(first.month),
  }
}

const none: RowsAndSum = { rows: 0, sum: noMoney as Tiyn }
const nothing: Parts = { rows: 0, posted: none, suspense: none, returned: none, documents: [] }

type OfPerson = {
  readonly standing: StandingTold | undefined
  /** The register has forgotten him, or is about to. */
  readonly isErased: boolean
}

/** A line, with its person as others may see him: `Б… С. Қ.`, `8412••••••07`; nothing of one who is erased by law. */
export const tellLine = (line: LineAsReceived, { standing, isErased }: OfPerson): LineTold => ({
  document: line.document,
  row: line.row,
  person: isErased ? '' : maskedName(line),
  iin: line.iin.length === 12 && !isErased ? maskIin(line.iin) : '••••••',
  month: line.month === undefined ? null : formatMonth(line.month),
  amount: formatTenge(line.amount),
  posted: formatTenge(line.posted),
  returned: formatTenge(line.returned),
  outcome: line.outcome,
  standing: standing ?? null,
  erased: isErased ? struckByLaw : null,
  findings: line.findings.map(tellFinding),
})
