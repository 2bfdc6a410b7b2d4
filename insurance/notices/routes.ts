/** The inbox over HTTP. It is read as the looker: of a wrong question nothing of another's comes back. */
import { personIdsOf } from '#insurance/registry'
import type { Clock } from '#platform/clock'
import type { Database } from '#platform/database'
import { type Server, serve } from '#platform/http'
import { getInbox, getUnreadNotices, sendNoticeMarks } from './contract.ts'
import { countInbox, inboxOf, markRead } from './store.ts'
import { tellNotice } from './told.ts'

type NoticeRoutes = {
  readonly database: Database
  /** Of the machine: a notice is read at the time that passes. */
  readonly clock: Clock
}

const atOnce = 50

export function noticeRoutes(server: Server, { database, clock }: NoticeRoutes): void {
  /** All ids the person is or was known by; none of whoever is no person of the register. */
  const idsOf = async (personId: number | undefined): Promise<readonly number[]> =>
    personId === undefined ? [] : personIdsOf(database, personId)

  serve(server, getInbox, async ({ query: { offset = 0 } }, { caller }) => {
    const personIds = await idsOf(caller!.personId)
    const seeing = database.seeing(personIds)
    const [notices, counts] = await Promise.all([
      inboxOf(seeing, personIds, { offset, limit: atOnce }),
      countInbox(seeing, personIds),
    ])
    return { notices: notices.map(tellNotice), ...counts }
  })

  serve(server, getUnreadNotices, async (_, { caller }) => {
    const personIds = await idsOf(caller!.personId)
    const { unread } = await countInbox(database.seeing(personIds), personIds)
    return { unread }
  })

  serve(server, sendNoticeMarks, async ({ body: { notices, read } }, { caller }) => {
    const personIds = await idsOf(caller!.personId)
    await markRead(database, personIds, { notices, readAt: read ? clock.now() : null })
    const { unread } = await countInbox(database.seeing(personIds), personIds)
    return { unread }
  })
}
