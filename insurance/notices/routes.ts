/** The inbox over HTTP. It is read as the looker: of a wrong question nothing of another's comes back. */
import { personIdsOf } from '#insurance/registry'
import type { Carriers } from '#platform/carriers'
import type { Clock } from '#platform/clock'
import type { Database } from '#platform/database'
import { type Server, serve } from '#platform/http'
import { refusal } from '#vocabulary/refusal.ts'
import { getInbox, getNoticeWishes, getUnreadNotices, sendNoticeMarks, sendNoticeWishes } from './contract.ts'
import { deliveriesOf, wishesOf } from './outside/store-outside.ts'
import { usualWish, wish } from './outside/wishes.ts'
import { wishRefusals } from './refusals.ts'
import { countInbox, inboxOf, markRead } from './store.ts'
import { tellNotice } from './told.ts'
import { noticeWays } from './ways.ts'

type NoticeRoutes = {
  readonly database: Database
  /** Of the machine: a notice is read at the time that passes. */
  readonly clock: Clock
  readonly carriers: Carriers
}

const atOnce = 50

export function noticeRoutes(server: Server, { database, clock, carriers }: NoticeRoutes): void {
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
    const outside = await deliveriesOf(
      seeing,
      personIds,
      notices.map(({ notice }) => notice),
    )
    return { notices: notices.map((each) => tellNotice(each, outside)), ...counts }
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

  serve(server, getNoticeWishes, async (_, { caller }) => {
    const { personId } = caller!
    const own = personId === undefined ? [] : [personId]
    const { quiet, ...wished } = (await wishesOf(database.seeing(own), own)).get(own[0] ?? 0) ?? usualWish
    const ways = noticeWays.filter((way) => carriers[way])
    return { ...wished, quietFrom: timeOf(quiet.from), quietUntil: timeOf(quiet.until), ways }
  })

  serve(server, sendNoticeWishes, async ({ body }, { caller }) => {
    const { personId } = caller!
    if (personId === undefined) return refusal(wishRefusals, 'wishes-of-nobody')
    const { quietFrom, quietUntil, ...told } = body
    const quiet = { from: minutesOf(quietFrom), until: minutesOf(quietUntil) }
    await wish(database, personId, { wished: { ...told, quiet }, at: clock.now() })
    return { kept: true as const }
  })
}

const two = (count: number): string => String(count).padStart(2, '0')
const timeOf = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
