/**
 * Files are taken in batches of documents, each batch one transaction in which documents are judged, written, posted and
 * credited. Cut off anywhere, the rest is taken by the next run: a document knows whether it was taken.
 */
import type { Connection, Database, Instant } from '#platform/database'
import { answerOf, type FileAnswer, headOf, isTakable, type ToldDocument, tellDocument } from '../answer.ts'
import type { PaymentFile } from '../file.ts'
import type { PreparedDocument } from '../judging/judge-document.ts'
import { matchEntries } from '../notices/match-entries.ts'
import { outcomesOf } from '../stores/store-answer.ts'
import { moveFile, readBytes } from '../stores/store-file.ts'
import { wordsOfFile } from '../words-of-file.ts'
import type { Intake } from './intake.ts'
import { type PreparedFile, prepareFile } from './prepare.ts'
import { type TakenInBatch, takeBatch } from './take-batch.ts'

/** A file to be taken; its bytes where they are at hand. */
type FileToTake = { readonly file: PaymentFile; readonly bytes?: Uint8Array | undefined }

export type TakenFile = {
  readonly file: PaymentFile
  readonly answer: FileAnswer
  /** False when another run ended the taking of the same file at the same time. */
  readonly ours: boolean
}

const usualRows = 50_000
const filesABatch = 500

type Batch = { readonly documents: PreparedDocument[]; readonly ended: PreparedFile[]; rows: number }
const newBatch = (): Batch => ({ documents: [], ended: [], rows: 0 })

/** What is told so far of the documents of files that have not ended, by file, and whom they credited. */
type Told = {
  readonly documents: ToldDocument[]
  readonly persons: Set<number>
  whole: boolean
  newlyInsured: number
}
type Telling = Map<number, Told>

/** Takes the files in their order and says of each what became of it. */
export async function takeFiles(intake: Intake, files: Iterable<FileToTake>): Promise<TakenFile[]> {
  const taken: TakenFile[] = []
  const telling: Telling = new Map()
  const batches = batchesOf(intake, files)
  let next = batches.next()
  for (;;) {
    const batch = await next
    if (batch.done) {
      // Its notice may have come before it.
      await matchEntries(intake)
      return taken
    }
    // The next batch is read and checked while the database works on this one.
    next = batches.next()
    next.catch(() => undefined)
    taken.push(...(await takeOne(intake, batch.value, telling)))
  }
}

async function* batchesOf(
  { database, rowsABatch = usualRows }: Intake,
  files: Iterable<FileToTake>,
): AsyncGenerator<Batch, undefined> {
  let batch = newBatch()
  for (const { file, bytes } of files) {
    const prepared = await prepareFile(file, bytes ?? (await readBytes(database, file.fileId)))
    const last = prepared.documents.length - 1
    for (const [at, document] of prepared.documents.entries()) {
      batch.documents.push(document)
      batch.rows += document.document.lines.length
      if (at === last || batch.rows < rowsABatch) continue
      yield batch
      batch = newBatch()
    }
    batch.ended.push(prepared)
    if (batch.rows < rowsABatch && batch.ended.length < filesABatch) continue
    yield batch
    batch = newBatch()
  }
  if (batch.ended.length > 0) yield batch
  return undefined
}

/** One batch, one transaction: its documents, the status of those credited, and the files that end with it. */
function takeOne(intake: Intake, batch: Batch, telling: Telling): Promise<TakenFile[]> {
  const { database, clock, whenPersonsTouched } = intake
  return inTurn(database, () =>
    database.transaction((lookups) =>
      database.recording(clock, async (tx, recordedAt) => {
        const { documents, personIds } = await takeBatch({ tx, lookups, recordedAt }, batch.documents)
        const renewed =
          personIds.length > 0 ? await whenPersonsTouched?.(tx, personIds, recordedAt) : undefined
        await tell(tx, documents, telling)
        tellNewlyInsured(documents, telling, renewed?.newlyInsured)
        const ended: TakenFile[] = []
        for (const prepared of batch.ended) ended.push(await endFile(tx, { prepared, telling, recordedAt }))
        return ended
      }),
    ),
  )
}

const turns = new WeakMap<Database, Promise<unknown>>()

/**
 * One batch at a time of those this process takes: each needs two connections, and many that have one and wait for the
 * other would wait for ever.
 */
function inTurn<T>(database: Database, work: () => Promise<T>): Promise<T> {
  const turn = (turns.get(database) ?? Promise.resolve()).then(work, work)
  turns.set(
    database,
    turn.catch(() => undefined),
  )
  return turn
}

/** A document taken by a run that was cut off is told as it was taken then. */
async function tell(tx: Connection, documents: readonly TakenInBatch[], telling: Telling): Promise<void> {
  const earlier = await outcomesOf(
    tx,
    documents.flatMap(({ takenAs }) => takenAs ?? []),
  )
  for (const document of documents) {
    const { takenAs, fileId } = document
    const outcome = takenAs === undefined ? undefined : earlier.get(takenAs)
    const ofFile = telling.get(fileId) ?? { documents: [], persons: new Set(), whole: true, newlyInsured: 0 }
    telling.set(fileId, ofFile)
    for (const { posted, person } of document.lines)
      if (posted > 0 && person) ofFile.persons.add(person.personId)
    if (!outcome || takenAs === undefined) {
      ofFile.documents.push(tellDocument(document, document.documentId))
    } else {
      const { findings, ...parts } = outcome
      ofFile.documents.push({ findings, answer: { ...headOf(document), documentId: takenAs, ...parts } })
      ofFile.whole = false
    }
  }
}

/** A batch of several files says only together how many became insured; then none of them says it. */
function tellNewlyInsured(
  documents: readonly TakenInBatch[],
  telling: Telling,
  newlyInsured: number | undefined,
): void {
  const files = new Set(documents.map(({ fileId }) => fileId))
  const share = files.size === 1 ? (newlyInsured ?? Number.NaN) : Number.NaN
  for (const fileId of files) telling.get(fileId)!.newlyInsured += share
}

type Ending = { readonly prepared: PreparedFile; readonly telling: Telling; readonly recordedAt: Instant }

async function endFile(tx: Connection, { prepared, telling, recordedAt }: Ending): Promise<TakenFile> {
  const { file } = prepared
  const told = telling.get(file.fileId)
  const credited = told?.whole ? { persons: told.persons.size, newlyInsured: told.newlyInsured } : undefined
  const answer = answerOf(prepared, told?.documents ?? [], credited)
  telling.delete(file.fileId)
  const state = isTakable(answer) ? 'accepted' : 'refused'
  const ours = await moveFile(tx, file.fileId, {
    from: ['received', 'checked', 'accepting'],
    to: state,
    told: { answer, words: await wordsOfFile(tx, file.name, answer) },
    ...(state === 'accepted' && { acceptedAt: recordedAt }),
  })
  return { file: { ...file, state, ...(state === 'accepted' && { acceptedAt: recordedAt }) }, answer, ours }
}
