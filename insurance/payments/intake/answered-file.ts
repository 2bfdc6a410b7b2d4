/** A file with what was last answered of it. */
import { refusal } from '#vocabulary/refusal.ts'
import { answerOf, type FileAnswer } from '../answer.ts'
import type { PaymentFile } from '../file.ts'
import { type FileRefusal, fileRefusals } from '../refusals.ts'
import { findAnswer, findFile } from '../stores/store-file.ts'
import type { Intake } from './intake.ts'
import type { TakenFile } from './take.ts'

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

/** A file just taken, with the answer of its taking. */
export const answered = ({ file, answer }: TakenFile): AnsweredFile => ({ file, answer, takenBefore: false })
