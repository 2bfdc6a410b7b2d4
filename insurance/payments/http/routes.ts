/** Payment files over HTTP: handed in, looked at, accepted; their rows, and those sent back. */
import { payersByIdentifier, readNumbers } from '#insurance/registry'
import { recordAccess } from '#platform/audit'
import type { Database } from '#platform/database'
import { languageOf, SentFile, type Server, serve, serveFile, whoAsks } from '#platform/http'
import { isBinShaped } from '#vocabulary/bin.ts'
import type { Day } from '#vocabulary/day.ts'
import { isRefusal, type Refusal } from '#vocabulary/refusal.ts'
import type { FileAnswer } from '../answer.ts'
import {
  acceptFile as acceptFileRoute,
  getFile,
  getFiles,
  getLines,
  getReturnedRows,
  sendFile,
} from '../contract.ts'
import { largestFileBytes } from '../file.ts'
import { acceptFile } from '../intake/accept.ts'
import { type AnsweredFile, findAnsweredFile } from '../intake/answered-file.ts'
import { checkFile } from '../intake/check.ts'
import type { Intake } from '../intake/intake.ts'
import { receiveFile } from '../intake/receive.ts'
import type { FileRefusal } from '../refusals.ts'
import type { LineAsReceived } from '../stores/store-answer.ts'
import { countFiles, filePage } from '../stores/store-file.ts'
import { findLines, returnedLines } from './lines.ts'
import { returnedTable } from './returned-table.ts'
import type { FileOfHistory, FileTold, StandingTold } from './shapes.ts'
import { type PayerNames, tellFile, tellFileOfHistory, tellLine } from './told.ts'

/** How the persons of rows stand today; given by whoever knows, since payments come before statuses. */
type StandingsOf = (personIds: readonly number[]) => Promise<ReadonlyMap<number, StandingTold>>
const nobody: StandingsOf = () => Promise.resolve(new Map())

/** Every route of payment files. */
export function paymentRoutes(server: Server, intake: Intake, standingsOf: StandingsOf = nobody): void {
  handIn(server, intake)
  serve(server, acceptFileRoute, async ({ params }) => told(intake, await acceptFile(intake, params.id)))
  lookAt(server, intake)
  rows(server, intake, standingsOf)
  sentBack(server, intake)
}

async function told<No extends Refusal>(
  { database }: Intake,
  answer: AnsweredFile | No,
): Promise<FileTold | No> {
  if (isRefusal(answer)) return answer as No
  return tellFile(answer, await namesOf(database, [answer.answer]))
}

/** What the register calls the firms among the payers of these files. */
async function namesOf(
  database: Database,
  answers: readonly (FileAnswer | undefined)[],
): Promise<PayerNames> {
  const payers = answers.flatMap((answer) => answer?.documents.map(({ payer }) => payer.identifier) ?? [])
  const known = await payersByIdentifier(database, payers.filter(isBinShaped))
  return new Map([...known.values()].flatMap(({ identifier, name }) => (name ? [[identifier, name]] : [])))
}

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
  serve(server, getFiles, async ({ query: { offset = 0, limit = 50 } }) => ({
    files: await historyOf(intake, { offset, limit }),
    total: await countFiles(intake.database),
  }))
  serve(server, getFile, async ({ params }) => told(intake, await findAnsweredFile(intake, params.id)))
}

async function historyOf(
  { database }: Intake,
  page: Parameters<typeof filePage>[1],
): Promise<FileOfHistory[]> {
  const files = await filePage(database, page)
  const names = await namesOf(
    database,
    files.map(({ answer }) => answer),
  )
  return files.map((file) => tellFileOfHistory(file, names))
}

function rows(server: Server, intake: Intake, standingsOf: StandingsOf): void {
  serve(server, getLines, async ({ params: { id }, query: { offset = 0, limit = 50 } }, request) => {
    const found = await findAnsweredFile(intake, id)
    if (isRefusal(found)) return found
    const { lines, total } = await findLines(intake, found.file, { offset, limit })
    await logReading(intake, lines, { who: whoAsks(request), what: `payment-file ${id}` })
    const personIds = lines.flatMap(({ personId }) => personId ?? [])
    const standings = await standingsOf([...new Set(personIds)])
    const standing = ({ personId }: LineAsReceived) =>
      personId === undefined ? undefined : standings.get(personId)
    return { lines: lines.map((line) => tellLine(line, standing(line))), total }
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
