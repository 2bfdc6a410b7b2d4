/** Notices as they are told: said in words, with where more of it stands. */
import { dayOf } from '#platform/clock'
import type { InboxNotice } from './contract.ts'
import { noticeEditionOn } from './kinds.ts'
import type { NoticeOnRecord } from './store.ts'
import { sayNotice } from './words.ts'

export const tellNotice = ({ notice, kind, facts, at, readAt }: NoticeOnRecord): InboxNotice => ({
  notice,
  kind,
  at,
  ...sayNotice(kind, facts),
  isRead: readAt !== null,
  leadsTo: noticeEditionOn(kind, dayOf(at)).leadsTo,
  case: 'number' in facts ? String(facts.number) : null,
})
