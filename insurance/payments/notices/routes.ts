/** Notices of the bank over HTTP. */
import { largestNotice } from '#documents/notice'
import { type Server, serve, serveFile } from '#platform/http'
import { refusal } from '#vocabulary/refusal.ts'
import { formatTenge } from '#vocabulary/tiyn.ts'
import type { Intake } from '../intake/intake.ts'
import { noticeRefusals, waitingRefusals } from '../refusals.ts'
import { endWaitingEntry, getNotice, getWaitingEntries, sendNotice } from './contract.ts'
import { findAnsweredNotice, receiveNotice } from './receive-notice.ts'
import { countWaiting, endWaiting, waitingEntries } from './store-waiting.ts'
import { tellNotice, tellWaiting } from './told.ts'

export function noticeRoutes(server: Server, intake: Intake): void {
  serveFile(server, sendNotice, largestNotice, async ({ file }) =>
    tellNotice(await receiveNotice(intake, file)),
  )
  serve(server, getNotice, async ({ params }) => {
    const found = await findAnsweredNotice(intake, params.id)
    return found ? tellNotice(found) : refusal(noticeRefusals, 'notice-not-found')
  })
  serve(server, getWaitingEntries, async ({ query: { offset = 0, limit = 50, ended } }) => {
    const entries = await waitingEntries(intake.database, { offset, limit, ended })
    const { count, sum } = await countWaiting(intake.database, { ended })
    return { entries: entries.map(tellWaiting), total: count, sum: formatTenge(sum) }
  })
  serve(server, endWaitingEntry, async ({ params: { id, entry }, body: { reason } }, { caller }) => {
    const { accountId, name } = caller!
    const by = { accountId, name, why: reason.trim(), at: intake.clock.now() }
    return (await endWaiting(intake.database, { noticeId: id, ordinal: entry }, by))
      ? { ended: true as const }
      : refusal(waitingRefusals, 'entry-not-waiting')
  })
}
