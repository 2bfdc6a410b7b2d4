/** A bank's notice that was taken in, its entries, and what becomes of each. */
import type { NoticeFinding, NoticeMessage } from '#documents/notice'
import type { Instant } from '#platform/clock'
import type { Day } from '#vocabulary/day.ts'
import type { Tiyn } from '#vocabulary/tiyn.ts'
import type { WaitingReason } from './waiting-reasons.ts'

/** refused: nothing of it could be taken. matching: its entries are being looked up. matched: each has its outcome. */
export type NoticeState = 'refused' | 'matching' | 'matched'

/** confirmed-before: it tells again of money whose day stands already. */
export type EntryState = 'pending' | 'confirmed' | 'confirmed-before' | 'waiting'

export type KeptNotice = {
  readonly noticeId: number
  readonly name: string
  readonly message: NoticeMessage | undefined
  readonly state: NoticeState
  readonly receivedOn: Day
  readonly receivedAt: Instant
  /** Payments it tells of, without those below. */
  readonly entries: number
  /** Of them, those that other notices had told of. */
  readonly repeated: number
  readonly debits: number
  readonly notBooked: number
  readonly refused: number
  readonly findings: readonly NoticeFinding[]
  readonly findingsLeftOut: number
}

/** Where an entry stands. */
export type EntryPlace = { readonly noticeId: number; readonly ordinal: number }

/** An entry on its way to be matched. */
export type OpenEntry = EntryPlace & {
  readonly amount: Tiyn
  readonly creditedOn: Day
  readonly isReversal: boolean
  readonly occurrence: number
  readonly references: readonly string[]
  readonly payerAccount: string
  readonly purposeCode: number | undefined
  /** Of the bank's own number, in hexadecimal. */
  readonly bankMark: string | undefined
}

/** A document an entry may tell of. */
export type NotedDocument = {
  readonly documentId: number
  readonly reference: string
  readonly sender: string
  readonly total: Tiyn
  readonly purposeCode: number
  readonly rows: number
  /** The day its money is held to have come. */
  readonly creditedOn: Day
  /** The day before any notice moved it: of the list itself. */
  readonly listedOn: Day
  readonly isConfirmed: boolean
  /** Of the entry that confirmed it, where one did that had the bank's own number. */
  readonly bankMark: string | undefined
}

export type Decision =
  | { readonly state: 'confirmed' | 'confirmed-before'; readonly document: NotedDocument }
  | {
      readonly state: 'waiting'
      readonly reason: WaitingReason
      readonly document?: NotedDocument | undefined
    }

/** An entry that waits for people, as it is shown to them. */
export type WaitingEntry = EntryPlace & {
  readonly line: number
  readonly amount: Tiyn
  readonly creditedOn: Day
  readonly reason: WaitingReason
  readonly references: readonly string[]
  readonly purposeCode: number | undefined
  /** The file of the one document it may be of. */
  readonly fileId: number | undefined
  readonly ended: EndedEntry | undefined
}

/** By whom a waiting entry was ended, and why: it waits no more, and nothing of it is entered. */
type EndedEntry = { readonly at: Instant; readonly by: string; readonly why: string }
