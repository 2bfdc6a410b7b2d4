/** The lines of a file, a page at a time: as they were taken in, or as they would be. */
import type { Finding, PaymentLine } from '#documents'
import { noMoney } from '#vocabulary/tiyn.ts'
import type { PaymentFile } from '../file.ts'
import type { Intake } from '../intake/intake.ts'
import { prepareFile } from '../intake/prepare.ts'
import { type JudgedDocument, judgeBatch } from '../judging/judge-batch.ts'
import type { JudgedLine } from '../judging/judge-line.ts'
import {
  countLines,
  documentFindingsOf,
  type LineAsReceived,
  lastRecorded,
  linesOfFile,
} from '../stores/store-answer.ts'
import { readBytes } from '../stores/store-file.ts'

type LinesOfFile = { readonly lines: readonly LineAsReceived[]; readonly total: number }
type Page = { readonly offset: number; readonly limit: number }

/** A page of the lines of the file, in the order of its documents and rows. */
export async function findLines(
  intake: Pick<Intake, 'database'>,
  file: PaymentFile,
  page: Page,
): Promise<LinesOfFile> {
  if (file.state !== 'accepted' && file.state !== 'accepting') return linesExpected(intake, file, page)
  const { database } = intake
  const lines = await linesOfFile(database, file.fileId, page)
  return { lines, total: await countLines(database, file.fileId) }
}

/** The lines sent back, wholly or in part, each with the reasons of its document too; at most so many. */
export async function returnedLines(
  { database }: Pick<Intake, 'database'>,
  fileId: number,
  limit: number,
): Promise<readonly LineAsReceived[]> {
  const lines = await linesOfFile(database, fileId, { offset: 0, limit, onlyReturned: true })
  const ofDocuments = await documentFindingsOf(database, fileId)
  return lines.map((line) => ({
    ...line,
    findings: [...(ofDocuments.get(line.document) ?? []), ...line.findings].filter(sendsBack),
  }))
}

const sendsBack = ({ action }: Finding): boolean => action === 'return' || action === 'return-excess'

/** A row whose number and names were written over, though it is of no known person. */
export const isStruck = ({ iin, surname, givenName, patronymic }: LineAsReceived): boolean =>
  /^[*]{12}$/.test(iin) && /^[*]*$/.test(surname + givenName + patronymic)

/** The file judged last, so that its pages are turned without judging it anew. */
let judgedLast: { fileId: number; knownAs: string; lines: Promise<LineAsReceived[]> } | undefined

async function linesExpected(
  { database }: Pick<Intake, 'database'>,
  file: PaymentFile,
  { offset, limit }: Page,
): Promise<LinesOfFile> {
  const knownAs = `${file.state} ${await lastRecorded(database)}`
  if (judgedLast?.fileId !== file.fileId || judgedLast.knownAs !== knownAs) {
    const lines = judgeLines({ database }, file)
    judgedLast = { fileId: file.fileId, knownAs, lines }
    lines.catch(() => {
      judgedLast = undefined
    })
  }
  const all = await judgedLast.lines
  return { lines: all.slice(offset, offset + limit), total: all.length }
}

async function judgeLines(
  { database }: Pick<Intake, 'database'>,
  file: PaymentFile,
): Promise<LineAsReceived[]> {
  const prepared = await prepareFile(file, await readBytes(database, file.fileId))
  const judged = await judgeBatch(database, prepared.documents)
  return judged.flatMap((document) =>
    document.lines.length > 0
      ? document.lines.map((line) => asReceived(document, line))
      : document.document.lines.map((line) => notTaken(document, line)),
  )
}

const headOfLine = ({ document }: JudgedDocument, line: PaymentLine) => ({
  document: document.ordinal,
  row: line.row,
  iin: line.iin,
  surname: line.surname,
  givenName: line.givenName,
  patronymic: line.patronymic,
  birthText: line.birthText,
  month: line.month,
})

const asReceived = (document: JudgedDocument, judged: JudgedLine): LineAsReceived => ({
  ...headOfLine(document, judged.line),
  amount: judged.amount,
  posted: judged.posted,
  returned: judged.returned,
  outcome: judged.outcome,
  findings: judged.findings,
  ...(judged.person && { personId: judged.person.personId }),
})

const notTaken = (document: JudgedDocument, line: PaymentLine): LineAsReceived => ({
  ...headOfLine(document, line),
  amount: line.amount ?? noMoney,
  posted: noMoney,
  returned: noMoney,
  outcome: 'not-taken',
  findings: document.lineFindings.get(line.row) ?? [],
})
