/** A file is checked: what would become of it. */
import { refusal } from '#vocabulary/refusal.ts'
import { answerOf, isTakable, tellDocument } from '../answer.ts'
import { allowed } from '../file-states.ts'
import { type JudgedDocument, judgeBatch } from '../judging/judge-batch.ts'
import { type FileRefusal, fileRefusals } from '../refusals.ts'
import { findFile, moveFile, readBytes } from '../stores/store-file.ts'
import { wordsOfFile } from '../words-of-file.ts'
import { type AnsweredFile, findAnsweredFile } from './answered-file.ts'
import type { Intake } from './intake.ts'
import { prepareFile } from './prepare.ts'

/**
 * Says what would become of the file if it were accepted now, and keeps the answer. Changes nothing else; what is found
 * is found again when it is accepted, with what is known then. `whenLookedUp` hears of whom the register told.
 */
export async function checkFile(
  intake: Intake,
  fileId: number,
  bytes?: Uint8Array,
  whenLookedUp: (personIds: ReadonlySet<number>) => Promise<void> = () => Promise.resolve(),
): Promise<AnsweredFile | FileRefusal> {
  const { database, clock } = intake
  const file = await findFile(database, fileId)
  if (!file) return refusal(fileRefusals, 'file-not-found')
  if (!allowed[file.state].check) return findAnsweredFile(intake, fileId)
  const prepared = await prepareFile(file, bytes ?? (await readBytes(database, fileId)))
  const judged = await judgeBatch(database, prepared.documents)
  await whenLookedUp(personsOf(judged))
  const answer = answerOf(
    prepared,
    judged.map((document) => tellDocument(document)),
  )
  const state = isTakable(answer) ? 'checked' : 'refused'
  const told = { answer, words: await wordsOfFile(database, file.name, answer) }
  await database.recording(clock, (tx) =>
    moveFile(tx, fileId, { from: ['received', 'checked'], to: state, told }),
  )
  return findAnsweredFile(intake, fileId)
}

const personsOf = (judged: readonly JudgedDocument[]): ReadonlySet<number> =>
  new Set(judged.flatMap(({ lines }) => lines.flatMap(({ person }) => person?.personId ?? [])))
