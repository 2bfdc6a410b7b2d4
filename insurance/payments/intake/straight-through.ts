/** Files that no person waits for: kept, checked and taken in one go. */
import { isRefusal } from '#vocabulary/refusal.ts'
import type { PaymentFile } from '../file.ts'
import type { FileRefusal, ReceiptRefusal } from '../refusals.ts'
import { type AnsweredFile, answered, findAnsweredFile } from './answered-file.ts'
import type { Intake } from './intake.ts'
import { type ArrivingFile, receiveFiles } from './receive.ts'
import { type TakenFile, takeFiles } from './take.ts'

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
