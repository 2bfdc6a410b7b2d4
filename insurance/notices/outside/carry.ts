/**
 * Notices go outside: what is new is passed on by what its person wishes, what is due is handed over, and receipts are noted. A
 * try is noted before it is made, so that one that is cut off between is made again, under the same number.
 */

import type { Carriers } from '#platform/carriers'
import { type Clock, dayOf, type Instant, instantAt, microsecondsOf } from '#platform/clock'
import type { Database } from '#platform/database'
import type { Job } from '#platform/jobs'
import { noticeEditionOn } from '../kinds.ts'
import { type NoticeWay, noticeWays } from '../ways.ts'
import {
  addDeliveries,
  awaitingReceipt,
  type DueDelivery,
  dueDeliveries,
  notePassedOn,
  noteReceived,
  noteSent,
  noteTry,
  noticesToPassOn,
  wishesOf,
} from './store-outside.ts'
import { firstTryAt, nextTryAt } from './when.ts'
import { addressOf } from './wishes.ts'
import { saidOutside } from './words.ts'

type Carrying = {
  /** As the worker. */
  readonly database: Database
  /** Of the machine: quiet hours and pauses are of the time that passes. */
  readonly clock: Clock
  readonly carriers: Carriers
}

const atOnce = 200
const receiptsAwaited = 3 * 86_400_000_000

export const carryNoticesJob = (carrying: Carrying): Job => ({
  name: 'carry-notices',
  does: {
    kk: 'Хабарламаларды адам қалаған жолмен жібереді: электрондық пошта не SMS; алғандығы туралы белгілерді жинайды',
    ru: 'Отправляет уведомления так, как человек пожелал: почтой или SMS; собирает отметки о получении',
    en: 'Sends notices on the ways persons wish: by e-mail or SMS; gathers receipts',
  },
  due: '* * * * *',
  run: async (stopping) => {
    while (!stopping.aborted && (await passOn(carrying)) === atOnce);
    await handOver(carrying, stopping)
    for (const way of noticeWays) await noteReceipts(carrying, way)
  },
})

/** Gives how many notices were looked at. */
const passOn = ({ database, clock, carriers }: Carrying): Promise<number> =>
  database.transaction(async (tx) => {
    const at = clock.now()
    const notices = await noticesToPassOn(tx, atOnce)
    if (notices.length === 0) return 0
    const wishes = await wishesOf(tx, [...new Set(notices.map(({ personId }) => personId))])
    const deliveries = notices.flatMap(({ personId, notice, kind }) => {
      const wish = wishes.get(personId)
      if (!wish) return []
      const { outside, isUrgent } = noticeEditionOn(kind, dayOf(at))
      const { language, quiet } = wish
      return outside.flatMap((way) => {
        const address = addressOf(wish, way)
        if (address === null || !carriers[way]) return []
        return [{ personId, notice, way, language, address, dueAt: firstTryAt(at, quiet, isUrgent) }]
      })
    })
    await addDeliveries(tx, deliveries)
    await notePassedOn(tx, notices, at)
    return notices.length
  })

/** One after another: a carrier is not to be flooded, and each is noted as soon as it was taken. */
async function handOver({ database, clock, carriers }: Carrying, stopping: AbortSignal): Promise<void> {
  for (;;) {
    const due = await dueDeliveries(database, clock.now(), atOnce)
    for (const delivery of due) {
      if (stopping.aborted) return
      const { way, language, address } = delivery
      const at = clock.now()
      const tries = delivery.tries + 1
      await noteTry(database, delivery, { tries, next: nextTryAt(at, tries), at })
      const { leadsTo } = noticeEditionOn(delivery.kind, dayOf(at))
      const { subject, text } = saidOutside(leadsTo)
      const message = { to: address, subject: subject[language], text: text[language], language }
      const carrier = carriers[way]
      const handed = carrier ? await carrier.hand({ id: idOf(delivery), ...message }) : undefined
      if (handed?.outcome === 'taken')
        await noteSent(database, delivery, { reference: handed.reference, at: clock.now() })
      if (handed?.outcome === 'refused') await noteTry(database, delivery, { tries, next: undefined, at })
    }
    if (due.length < atOnce) return
  }
}

/** For ever the same: whoever is handed a letter twice sees by it that it is one. */
const idOf = ({ notice, way }: DueDelivery): string => `notice-${notice}-${way}`

async function noteReceipts({ database, clock, carriers }: Carrying, way: NoticeWay): Promise<void> {
  const carrier = carriers[way]
  if (!carrier) return
  const at: Instant = clock.now()
  const references = await awaitingReceipt(database, way, instantAt(microsecondsOf(at) - receiptsAwaited))
  if (references.length === 0) return
  const received = await carrier.received(references)
  if (received.size > 0) await noteReceived(database, way, [...received], at)
}
