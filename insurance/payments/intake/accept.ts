/** A person accepts a checked file. */
import { refusal } from '#vocabulary/refusal.ts'
import { type AcceptanceRefusal, acceptanceRefusals, type FileRefusal, fileRefusals } from '../refusals.ts'
import { findFile, moveFile } from '../stores/store-file.ts'
import { type AnsweredFile, answered } from './answered-file.ts'
import type { Intake } from './intake.ts'
import { takeFiles } from './take.ts'

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
