/** The steps of a payment file: checked, accepted; straight through; and resumed after a crash. */

import { isRefusal, refusal } from '#vocabulary/refusal.ts'
import { type TakenFile, takeFiles } from './accept.ts'
import { answerOf, type FileAnswer, isTakable, tellDocument } from './answer.ts'
import type { PaymentFile } from './file.ts'
import { allowed } from './file-states.ts'
import { type ArrivingFile, type Intake, receiveFiles } from './intake.ts'
import { judgeBatch } from './judging/judge-batch.ts'
import { prepareFile } from './prepare.ts'
import {
  type AcceptanceRefusal,
  acceptanceRefusals,
  type FileRefusal,
  fileRefusals,
  type ReceiptRefusal,
} from './refusals.ts'
import { findAnswer, findFile, moveFile, readBytes, unfinishedFiles } from './stores/store-file.ts'

/** A file and what was answered of it. */
export type AnsweredFile = {
  readonly file: PaymentFile
  readonly answer: FileAnswer
  /** Whether its bytes had been taken in before, so that nothing was taken now. */
  readonly takenBefore: boolean
}

/** The file with its last answer. */
export async function findAnsweredFile(
  { database }: Pick<Intake, 'database'>,
  fileId: number,
): Promise<AnsweredFile | FileRefusal> {
  const file = await findFile(database, fileId)
  if (!file) return refusal(fileRefusals, 'file-not-found')
  const answer = await findAnswer(database, fileId)
  return { file, answer: answer ?? answerOf({ findings: [] }, []), takenBefore: false }
}

/**
 * Says what would become of the file if it were accepted now, and keeps the answer. Changes nothing else; what is found
 * is found again when it is accepted, with what is known then.
 */
export async function checkFile(
  intake: Intake,
  fileId: number,
  bytes?: Uint8Array,
): Promise<AnsweredFile | FileRefusal> {
  const { database, clock } = intake
  const file = await findFile(database, fileId)
  if (!file) return refusal(fileRefusals, 'file-not-found')
  if (!allowed[file.state].check) return findAnsweredFile(intake, fileId)
  const prepared = await prepareFile(file, bytes ?? (await readBytes(database, fileId)))
  const judged = await judgeBatch(database, prepared.documents)
  const answer = answerOf(
    prepared,
    judged.map((document) => tellDocument(document)),
  )
  const state = isTakable(answer) ? 'checked' : 'refused'
  await database.recording(clock, (tx) =>
    moveFile(tx, fileId, { from: ['received', 'checked'], to: state, answer }),
  )
  return findAnsweredFile(intake, fileId)
}

/** Files this process is accepting; another process finds each document taken or not, whoever began. */
const underWay = new Set<number>()

/** Accepts a checked file: takes its documents. Of two who accept at once, one is told that the other does. */
export async function acceptFile(
  intake: Intake,
  fileId: number,
): Promise<AnsweredFile | FileRefusal | AcceptanceRefusal> {
  const { database, clock } = intake
  if (underWay.has(fileId)) return refusal(acceptanceRefusals, 'file-being-accepted')
  underWay.add(fileId)
  try {
    await database.recording(clock, (tx) =>
      moveFile(tx, fileId, { from: ['received', 'checked'], to: 'accepting' }),
    )
    const file = await findFile(database, fileId)
    if (!file) return refusal(fileRefusals, 'file-not-found')
    if (file.state === 'accepted') return refusal(acceptanceRefusals, 'file-accepted-already')
    if (file.state === 'refused') return refusal(acceptanceRefusals, 'file-refused')
    const [taken] = await takeFiles(intake, [{ file }])
    return taken!.ours ? answered(taken!) : refusal(acceptanceRefusals, 'file-accepted-already')
  } catch (error) {
    await offerAgain(intake, fileId)
    throw error
  } finally {
    underWay.delete(fileId)
  }
}

/** Whoever was told that accepting failed may accept again. Where the database is gone, the next start goes on with it. */
async function offerAgain({ database, clock }: Intake, fileId: number): Promise<void> {
  const offer = database.recording(clock, (tx) =>
    moveFile(tx, fileId, { from: ['accepting'], to: 'checked' }),
  )
  await offer.catch(() => undefined)
}

const answered = ({ file, answer }: TakenFile): AnsweredFile => ({ file, answer, takenBefore: false })

/**
 * Takes files straight through: kept, checked, and taken without waiting for a person. Gives for each, in order, what
 * became of it, or why it was not even kept. The same file again is answered as it was the first time.
 */
export async function intakeFiles(
  intake: Intake,
  files: readonly ArrivingFile[],
): Promise<(AnsweredFile | ReceiptRefusal | FileRefusal)[]> {
  const received = await receiveFiles(
    intake,
    files.map((file) => ({ ...file, straightThrough: true })),
  )
  const toTake = new Map<number, { file: PaymentFile; bytes: Uint8Array }>()
  received.forEach((each, at) => {
    if (isRefusal(each) || each.file.state === 'accepted') return
    toTake.set(each.file.fileId, { file: each.file, bytes: files[at]!.bytes })
  })
  const taken = new Map<number, TakenFile>()
  for (const each of await takeFiles(intake, toTake.values())) taken.set(each.file.fileId, each)
  const answers: (AnsweredFile | ReceiptRefusal | FileRefusal)[] = []
  for (const each of received) {
    if (isRefusal(each)) answers.push(each)
    else answers.push(await answerReceived(intake, each.file.fileId, taken))
  }
  return answers
}

/** The first of equal files answers for its taking; the others, and what others took, for having been taken before. */
async function answerReceived(
  intake: Intake,
  fileId: number,
  taken: Map<number, TakenFile>,
): Promise<AnsweredFile | FileRefusal> {
  const now = taken.get(fileId)
  taken.delete(fileId)
  if (now?.ours) return answered(now)
  const before = await findAnsweredFile(intake, fileId)
  return isRefusal(before) ? before : { ...before, takenBefore: true }
}

/**
 * Goes on with what a crash cut off: files whose acceptance was begun, or that go straight through, are taken to their
 * end; files only kept are checked. Run at every start, before anything else comes in.
 */
export async function resumeUnfinished(intake: Intake): Promise<AnsweredFile[]> {
  const unfinished = await unfinishedFiles(intake.database)
  const begun = unfinished.filter(({ state, straightThrough }) => state === 'accepting' || straightThrough)
  const taken = await takeFiles(
    intake,
    begun.map((file) => ({ file })),
  )
  const resumed = taken.map(answered)
  for (const file of unfinished) {
    if (begun.includes(file)) continue
    const checked = await checkFile(intake, file.fileId)
    if (!isRefusal(checked)) resumed.push(checked)
  }
  return resumed
}
