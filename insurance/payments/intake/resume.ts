/** After a crash: what was begun is brought to its end. */
import { isRefusal } from '#vocabulary/refusal.ts'
import { unfinishedFiles } from '../stores/store-file.ts'
import { type AnsweredFile, answered } from './answered-file.ts'
import { checkFile } from './check.ts'
import type { Intake } from './intake.ts'
import { takeFiles } from './take.ts'

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
