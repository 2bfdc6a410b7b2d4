/** Payment files over HTTP: handed in, looked at, accepted; their rows, and those sent back. */
import { erasuresOf, readNumbers } from '#insurance/registry'
import { recordAccess } from '#platform/audit'
import { languageOf, SentFile, type Server, serve, serveFile, whoAsks } from '#platform/http'
import type { Day } from '#vocabulary/day.ts'
import { isRefusal, type Refusal, refusal } from '#vocabulary/refusal.ts'
import {
  acceptFile as acceptFileRoute,
  getFile,
  getFiles,
  getLines,
  getReturnedRows,
  sendFile,
} from '../contract.ts'
import { largestFileBytes } from '../file.ts'
import type { FileState } from '../file-states.ts'
import { acceptFile } from '../intake/accept.ts'
import { type AnsweredFile, findAnsweredFile } from '../intake/answered-file.ts'
import { checkFile } from '../intake/check.ts'
import type { Intake } from '../intake/intake.ts'
import { receiveFile } from '../intake/receive.ts'
import { noticeRoutes } from '../notices/routes.ts'
import { confirmationsOf } from '../notices/store-confirmations.ts'
import { payerRoutes } from '../of-payer/routes.ts'
import { type FileRefusal, removedRefusals } from '../refusals.ts'
import type { LineAsReceived } from '../stores/store-answer.ts'
import { countFiles, filePage, filesByState, type WhichFiles } from '../stores/store-history.ts'
import { overdueThrough } from '../unconfirmed.ts'
import { foldedWords, payerNames } from '../words-of-file.ts'
import { findLines, isStruck, returnedLines } from './lines.ts'
import { returnedTable } from './returned-table.ts'
import type { FileHistory, FileOfHistory, FileTold, StandingTold } from './shapes.ts'
import { mostDocuments, tellFile, tellFileOfHistory, tellLine } from './told.ts'

/** How the persons of rows stand on a day; given by whoever knows, since payments come before statuses. */
export type StandingsOf = (
  personIds: readonly number[],
  on: Day,
) => Promise<ReadonlyMap<number, StandingTold>>
const nobody: StandingsOf = () => Promise.resolve(new Map())

/** Every route of payment files. */
export function paymentRoutes(server: Server, intake: Intake, standingsOf: StandingsOf = nobody): void {
  handIn(server, intake)
  serve(server, acceptFileRoute, async ({ params }) => told(intake, await acceptFile(intake, params.id)))
  lookAt(server, intake)
  rows(server, intake, standingsOf)
  sentBack(server, intake)
  noticeRoutes(server, intake)
  payerRoutes(server, intake, standingsOf)
}

async function told<No extends Refusal>(
  { database }: Intake,
  answer: AnsweredFile | No,
  documentsOffset = 0,
): Promise<FileTold | No> {
  if (isRefusal(answer)) return answer as No
  const documentIds = answer.answer.documents
    .slice(documentsOffset, documentsOffset + mostDocuments)
    .flatMap(({ documentId }) => documentId ?? [])
  return tellFile(
    answer,
    await payerNames(database, [answer.answer]),
    await confirmationsOf(database, documentIds),
    documentsOffset,
  )
}

const findTold = async (intake: Intake, fileId: number, documentsOffset?: number) =>
  told(intake, await findAnsweredFile(intake, fileId), documentsOffset)

function handIn(server: Server, intake: Intake): void {
  serveFile(server, sendFile, largestFileBytes, async ({ query, file }, request) => {
    const receivedOn = query.receivedOn as Day | undefined
    const received = await receiveFile(intake, { ...file, receivedOn })
    if (isRefusal(received)) return received
    const { fileId } = received.file
    const log = (personIds: ReadonlySet<number>) =>
      logAccess(intake, personIds, {
        who: whoAsks(request),
        what: `payment-file ${fileId}, handed in`,
      })
    return told(
      intake,
      received.cameBefore
        ? await lookAgain(intake, fileId, log)
        : await checkFile(intake, fileId, file.bytes, log),
    )
  })
}

/** The same bytes again: the file they came in, checked anew while it still waits. */
async function lookAgain(
  intake: Intake,
  fileId: number,
  log: (personIds: ReadonlySet<number>) => Promise<void>,
): Promise<AnsweredFile | FileRefusal> {
  const answer = await checkFile(intake, fileId, undefined, log)
  return isRefusal(answer) ? answer : { ...answer, takenBefore: answer.file.state === 'accepted' }
}

function lookAt(server: Server, intake: Intake): void {
  serve(server, getFiles, async ({ query: { offset = 0, limit = 50, search, state, held, unconfirmed } }) => {
    const unconfirmedThrough = unconfirmed ? overdueThrough(intake.clock.today()) : undefined
    const asked = { state, held, unconfirmedThrough, ...(search === undefined ? {} : written(search)) }
    return {
      files: await historyOf(intake, { offset, limit, ...asked }),
      total: await countFiles(intake.database, asked),
      byState: await countsByState(intake),
    }
  })
  serve(server, getFile, ({ params, query }) => findTold(intake, params.id, query.documentsOffset))
}

/** What is looked for, as words; a number alone may be the file's own too. */
function written(search: string): WhichFiles {
  const [, number] = /^\s*(?:№|#)?\s*(\d{1,15})\s*$/.exec(search) ?? []
  return { words: foldedWords(search), ...(number === undefined ? {} : { fileId: Number(number) }) }
}

async function countsByState({ database }: Intake): Promise<FileHistory['byState']> {
  const counts = await filesByState(database)
  const of = (state: FileState) => counts.get(state) ?? 0
  return {
    received: of('received'),
    checked: of('checked'),
    accepting: of('accepting'),
    accepted: of('accepted'),
    refused: of('refused'),
  }
}

async function historyOf(
  { database }: Intake,
  page: Parameters<typeof filePage>[1],
): Promise<FileOfHistory[]> {
  const files = await filePage(database, page)
  const names = await payerNames(
    database,
    files.map(({ answer }) => answer),
  )
  return files.map((file) => tellFileOfHistory(file, names))
}

function rows(server: Server, intake: Intake, standingsOf: StandingsOf): void {
  serve(server, getLines, async ({ params: { id }, query: { offset = 0, limit = 50 } }, request) => {
    const found = await findAnsweredFile(intake, id)
    if (isRefusal(found)) return found
    if (found.file.bytesRemovedAt) return refusal(removedRefusals, 'file-content-removed')
    const { lines, total } = await findLines(intake, found.file, { offset, limit })
    await logReading(intake, lines, { who: whoAsks(request), what: `payment-file ${id}` })
    const personIds = lines.flatMap(({ personId }) => personId ?? [])
    const standings = await standingsOf([...new Set(personIds)], intake.clock.today())
    const standing = ({ personId }: LineAsReceived) =>
      personId === undefined ? undefined : standings.get(personId)
    const erasures = await erasuresOf(intake.database, [...new Set(personIds)])
    const isErased = (line: LineAsReceived) => isStruck(line) || erasures.has(line.personId ?? 0)
    const told = lines.map((line) => tellLine(line, { standing: standing(line), isErased: isErased(line) }))
    return { lines: told, total }
  })
}

const mostReturned = 100_000

function sentBack(server: Server, intake: Intake): void {
  serve(server, getReturnedRows, async ({ params: { id }, query }, request) => {
    const found = await findAnsweredFile(intake, id)
    if (isRefusal(found)) return found
    const lines = await returnedLines(intake, id, mostReturned)
    const what = `rows returned of payment-file ${id}`
    await logReading(intake, lines, { who: whoAsks(request), what })
    return new SentFile(returnedTable(lines, query.lang ?? languageOf(request)), `returned-${id}.csv`)
  })
}

/**
 * Whoever reads rows of known persons is in the access log before the rows leave: also where a row was kept without its
 * person, since its IIN names him all the same.
 */
async function logReading(
  intake: Intake,
  lines: readonly LineAsReceived[],
  reading: FileReading,
): Promise<void> {
  const personIds = new Set(lines.flatMap(({ personId }) => personId ?? []))
  const named = new Set(lines.flatMap(({ personId, iin }) => (personId === undefined ? iin : [])))
  const numbers = named.size > 0 ? await readNumbers(intake.database, [...named]) : undefined
  for (const iin of named) {
    const personId = numbers?.findPersonId(iin, numbers.visibleAt)
    if (personId !== undefined) personIds.add(personId)
  }
  await logAccess(intake, personIds, reading)
}

/** Who read, and what. */
type FileReading = { readonly who: string; readonly what: string }

const entriesAtOnce = 10_000

async function logAccess(
  { database, clock }: Intake,
  personIds: ReadonlySet<number>,
  reading: FileReading,
): Promise<void> {
  const entries = [...personIds].map((personId) => ({
    personId,
    ...reading,
    why: 'payment files',
  }))
  for (let at = 0; at < entries.length; at += entriesAtOnce)
    await recordAccess(database, entries.slice(at, at + entriesAtOnce), clock.now())
}
