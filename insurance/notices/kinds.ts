/**
 * What persons are told of, and how: of each kind the day from which it is told so, on which ways it goes outside the portal,
 * whether it waits for the morning, and how many days ahead it warns.
 */
import type { Allowed, Role } from '#vocabulary/callers/caller.ts'
import type { Day } from '#vocabulary/day.ts'
import type { Text } from '#vocabulary/text.ts'
import type { InboxNotice } from './contract.ts'
import { type NoticeWay, noticeWays } from './ways.ts'

/** What a notice of each kind is made of: never a name, a number of a person or a sum. */
export type NoticeFacts = {
  readonly 'record-opened': { readonly as: Role }
  readonly 'acts-for-you': { readonly as: 'parent' | 'guardian' }
  readonly 'acts-for-you-no-more': { readonly as: 'parent' | 'guardian' }
  readonly 'you-act-for-person': { readonly as: 'parent' | 'guardian'; readonly through: Day | null }
  readonly 'you-act-for-firm': { readonly through: Day }
  readonly 'you-act-for-firm-no-more': { readonly since: Day }
  readonly 'case-opened-for-you': { readonly number: string; readonly by: Role | 'representative' }
  readonly 'case-message': { readonly number: string }
  readonly 'case-asked': { readonly number: string }
  readonly 'case-handed-over': { readonly number: string; readonly to: Allowed }
  readonly 'case-closed': { readonly number: string; readonly outcome: Text }
  readonly 'cover-ends': { readonly lastDay: Day; readonly days: number; readonly ground: string }
  readonly 'ground-ends': { readonly lastDay: Day; readonly ground: string; readonly next: string }
  readonly 'month-unpaid': { readonly month: string; readonly coveredThrough: Day | null }
  readonly 'cover-begins': { readonly on: Day; readonly state: string }
  readonly 'cover-lost': { readonly on: Day; readonly state: string }
  readonly 'address-changed': { readonly way: NoticeWay; readonly isTakenAway: boolean }
}
export type NoticeKind = keyof NoticeFacts

type NoticeEdition = {
  readonly governsFrom: Day
  /** Where more of it stands. */
  readonly leadsTo: InboxNotice['leadsTo']
  /** The ways it goes beside the inbox, where the person wishes them. */
  readonly outside: readonly NoticeWay[]
  /** It does not wait until the quiet hours are over: something could still be stopped. */
  readonly isUrgent: boolean
  /** So many days ahead, the earliest first. */
  readonly daysAhead?: readonly number[]
}

const governsFrom = '2026-12-01' as Day
const usual = { governsFrom, outside: noticeWays, isUrgent: false } as const
/** A short message is for what cannot wait for a letter to be opened. */
const byLetter = { ...usual, outside: ['email'] } as const

/** The editions of each kind, the earliest first. */
const noticeEditions: Readonly<Record<NoticeKind, readonly NoticeEdition[]>> = {
  'record-opened': [{ ...usual, leadsTo: 'looks' }],
  'acts-for-you': [{ ...usual, leadsTo: 'acting' }],
  'acts-for-you-no-more': [{ ...byLetter, leadsTo: 'acting' }],
  'you-act-for-person': [{ ...byLetter, leadsTo: 'acting' }],
  'you-act-for-firm': [{ ...byLetter, leadsTo: 'acting' }],
  'you-act-for-firm-no-more': [{ ...byLetter, leadsTo: 'acting' }],
  'case-opened-for-you': [{ ...usual, leadsTo: 'case' }],
  'case-message': [{ ...byLetter, leadsTo: 'case' }],
  'case-asked': [{ ...usual, leadsTo: 'case' }],
  'case-handed-over': [{ ...byLetter, leadsTo: 'case' }],
  'case-closed': [{ ...usual, leadsTo: 'case' }],
  'cover-ends': [{ ...usual, leadsTo: 'status', daysAhead: [30, 10] }],
  'ground-ends': [{ ...usual, leadsTo: 'status', daysAhead: [30] }],
  'month-unpaid': [{ ...usual, leadsTo: 'status' }],
  'cover-begins': [{ ...byLetter, leadsTo: 'status' }],
  'cover-lost': [{ ...usual, leadsTo: 'status' }],
  'address-changed': [{ ...usual, leadsTo: 'wishes', isUrgent: true }],
}

/** The edition that governs on a day; before the first, the first. */
export const noticeEditionOn = (kind: NoticeKind, on: Day): NoticeEdition =>
  noticeEditions[kind].findLast(({ governsFrom: from }) => from <= on) ?? noticeEditions[kind][0]!

/** Of the days ahead on which a kind warns, the one that is due where so many days are left; none where it is too early. */
export const warningDue = (kind: NoticeKind, on: Day, daysLeft: number): number | undefined =>
  noticeEditionOn(kind, on).daysAhead?.findLast((days) => daysLeft <= days)

/** What is told of an event: to whom, and what makes it the same one, however often it is said. */
export type NewNotice<Kind extends NoticeKind = NoticeKind> = Kind extends NoticeKind
  ? {
      readonly personId: number
      readonly kind: Kind
      readonly event: string
      readonly facts: NoticeFacts[Kind]
    }
  : never
