/** Notices as they are told: said in words, with where more of it stands, and how they went outside. */
import { dayOf } from '#platform/clock'
import type { InboxNotice } from './contract.ts'
import { noticeEditionOn } from './kinds.ts'
import type { DeliveryOnRecord } from './outside/store-outside.ts'
import type { NoticeOnRecord } from './store.ts'
import { sayNotice } from './words.ts'

export const tellNotice = (
  { notice, kind, facts, at, readAt }: NoticeOnRecord,
  deliveries: readonly DeliveryOnRecord[] = [],
): InboxNotice => ({
  notice,
  kind,
  at,
  ...sayNotice(kind, facts),
  isRead: readAt !== null,
  leadsTo: noticeEditionOn(kind, dayOf(at)).leadsTo,
  case: 'number' in facts ? String(facts.number) : null,
  outside: deliveries.filter((each) => each.notice === notice).map(tellDelivery),
})

const tellDelivery = ({ way, address, sentAt, receivedAt, failedAt }: DeliveryOnRecord) => {
  const where = { way, address: hidden(address) }
  if (receivedAt !== null) return { ...where, state: 'received' as const, at: receivedAt }
  if (sentAt !== null) return { ...where, state: 'sent' as const, at: sentAt }
  if (failedAt !== null) return { ...where, state: 'failed' as const, at: failedAt }
  return { ...where, state: 'waiting' as const, at: null }
}

/** `a•••@example.kz`, `+7•••4567`: enough to know one's own. */
const hidden = (address: string): string =>
  address.includes('@')
    ? `${address.charAt(0)}•••${address.slice(address.indexOf('@'))}`
    : `${address.slice(0, 2)}•••${address.slice(-4)}`
