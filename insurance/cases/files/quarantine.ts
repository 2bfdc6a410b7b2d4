/** Papers in quarantine are given to the scanner again, one after another, so that one at a time is in memory. */
import type { Database } from '#platform/database'
import type { Scanner } from '#platform/uploads'
import { endQuarantine, nextInQuarantine, type Waiting } from './store-files.ts'

type PaperPlace = Omit<Waiting, 'content'>

/** Which paper was asked about last, where the scanner did not answer. */
export type Places = { asked: PaperPlace | undefined }

type Going = { readonly places: Places; readonly stopping: AbortSignal }

const beforeAll: PaperPlace = { caseId: 0, place: 0 }

/**
 * Until none waits, or the scanner does not answer. Then the next time begins behind the paper that was asked about last, so that
 * one on which the scanner chokes holds up no other; and what stood before it comes after.
 */
export async function lookThrough(
  { database, scanner }: { readonly database: Database; readonly scanner: Scanner },
  { places, stopping }: Going,
): Promise<void> {
  let isSecondRound = places.asked === undefined
  let after = places.asked ?? beforeAll
  while (!stopping.aborted) {
    const paper = await nextInQuarantine(database, after)
    if (paper) {
      const verdict = await scanner.scan(paper.content)
      if (verdict === 'clean' || verdict === 'infected')
        await endQuarantine(database, paper, verdict === 'clean' ? 'kept' : 'infected')
      else if (verdict !== 'not-taken') {
        places.asked = { caseId: paper.caseId, place: paper.place }
        return
      }
      after = paper
    } else {
      places.asked = undefined
      if (isSecondRound) return
      isSecondRound = true
      after = beforeAll
    }
  }
}
