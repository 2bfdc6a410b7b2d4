/** What a bank told of an account: the entries on it, read field by field. */
import type { Day } from '#vocabulary/day.ts'
import type { Tiyn } from '#vocabulary/tiyn.ts'
import type { NoticeFinding } from './finding.ts'

/** camt.054 tells of entries one by one, camt.053 of all of a day. */
export type NoticeMessage = 'camt.054' | 'camt.053'

/** One payment the bank entered on the account; a booking of many payments is as many of these. */
export type NoticeEntry = {
  /** Place among the payments of the notice, from 1. */
  readonly ordinal: number
  /** The line of the file where it begins, from 1. */
  readonly line: number
  readonly amount: Tiyn
  /** Money that came, or money that left. */
  readonly direction: 'credit' | 'debit'
  /** It takes an earlier entry back. */
  readonly isReversal: boolean
  /** The day the bank entered it. */
  readonly bookedOn: Day
  /** The day from which the owner of the account has the money. */
  readonly valueOn: Day
  /** The payer's, his bank's and the channel's own numbers of it, masked as the references of documents are. */
  readonly references: readonly string[]
  /** The number the account's bank gave it, as it stands there: never shown. Empty where it gave none. */
  readonly bankReference: string
  /** The account the money came from; empty where it is not told. */
  readonly payerAccount: string
  /** Three digits, or empty. */
  readonly purposeCode: string
}

export type BankNotice = {
  readonly message: NoticeMessage | undefined
  /** Credits, and whatever takes an earlier entry back; of booked entries alone. */
  readonly entries: readonly NoticeEntry[]
  /** Money that left the account: nobody's payment. */
  readonly debits: number
  /** Entries the bank only expects. */
  readonly notBooked: number
  /** Entries that could not be read whole; each has its finding. */
  readonly refused: number
  /** Where one is fatal nothing of the notice is taken. */
  readonly findings: readonly NoticeFinding[]
  readonly findingsLeftOut: number
}
