/** A payment document as received: one order of money with the list of the persons it is for. */
import { type Day, findDay } from '#vocabulary/day.ts'
import { findMonth, formatMonth, type Month } from '#vocabulary/month.ts'
import type { Tiyn } from '#vocabulary/tiyn.ts'
import type { Finding } from './findings/finding.ts'
import { foldName } from './fold-name.ts'

/** Payer or receiver as the document names it; empty text where it says nothing. */
export type Party = {
  /** BIN or IIN. */
  readonly identifier: string
  readonly name: string
  readonly iban: string
  readonly bic: string
  /** 1 resident, 2 not. */
  readonly residency: string
  /** Sector of the economy, 1 to 9. */
  readonly sector: string
}

export type Payer = Party & { readonly head: string; readonly accountant: string }

/** One person's part of the money, as received. */
export type PaymentLine = {
  /** Place in the document, from 1. */
  readonly row: number
  /** Line of the file, from 1. */
  readonly line: number
  /** Undefined when it could not be read or was absent; then `amountText` holds what stood there. */
  readonly amount: Tiyn | undefined
  readonly amountText: string
  readonly currency: string
  /** The letter of the list's class (`/OPV/`); any is taken. */
  readonly listLetter: string
  readonly surname: string
  readonly givenName: string
  readonly patronymic: string
  readonly birthText: string
  readonly iin: string
  /** The month as the line itself gives it; empty when it follows the document. */
  readonly periodText: string
  /** The month paid for: the line's own, else the document's. Undefined when there is none or it is not a month. */
  readonly month: Month | undefined
  readonly account: string
}

export type PaymentDocument = {
  /** Place in the file, from 1. */
  readonly ordinal: number
  /** The line of the file where it begins, from 1. */
  readonly line: number
  /** Whether it came as rows of a table: then what is said of it speaks of columns. */
  readonly isTable?: boolean
  /** Blocks and sub-fields that were read past, since no payment needs them. */
  readonly passedOver?: readonly string[]
  /** The contents of blocks 1 and 2 as received; empty outside MT102. */
  readonly envelope: { readonly first: string; readonly second: string }
  readonly reference: string
  readonly payer: Payer
  readonly correspondentBic: string
  readonly receiver: Party
  readonly orderNumber: string
  readonly orderOn: Day | undefined
  readonly sending: string
  readonly operation: string
  readonly paymentKind: string
  readonly priority: string
  readonly purposeCode: string
  readonly periodText: string
  readonly month: Month | undefined
  /** May hold several lines. */
  readonly purposeText: string
  readonly valueText: string
  readonly valueOn: Day | undefined
  readonly currency: string
  readonly totalText: string
  /** The line of the file where the total stands; undefined where no line holds it. */
  readonly totalLine?: number | undefined
  readonly total: Tiyn | undefined
  readonly lines: readonly PaymentLine[]
  /** What could not be read of it (D01). */
  readonly findings: readonly Finding[]
}

/** Whether MT102 can carry the sender's number of a document. */
export const isWritableReference = (reference: string): boolean =>
  /^[A-Za-z0-9][A-Za-z0-9./-]{0,15}$/.test(reference)

/** Who sent it, for "the same sender and reference": the payer's account, or his number where no account stands. */
export const senderOf = ({ payer }: PaymentDocument): string => payer.iban || payer.identifier

/**
 * The month of a period text: `MMYYYY`, or the same with a point, stroke or hyphen, or `YYYY-MM`. Undefined when it is
 * not a month.
 */
export function monthOfPeriod(text: string): Month | undefined {
  if (/^\d{6}$/.test(text)) return findMonth(`${text.slice(2)}-${text.slice(0, 2)}`)
  if (/^\d{2}[./-]\d{4}$/.test(text)) return findMonth(`${text.slice(3)}-${text.slice(0, 2)}`)
  return findMonth(text)
}

/** As MT102 writes it: `MMYYYY`. */
export function periodOfMonth(month: Month): string {
  const text = formatMonth(month)
  return text.slice(5) + text.slice(0, 4)
}

/** The day of a birth text: `YYYYMMDD`, `YYYY-MM-DD` or `DD.MM.YYYY`. Undefined when it is not a day. */
export function birthDayOf(text: string): Day | undefined {
  if (/^\d{8}$/.test(text)) return findDay(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`)
  if (/^\d{2}\.\d{2}\.\d{4}$/.test(text)) return findDay(text.split('.').reverse().join('-'))
  return findDay(text)
}

/**
 * The document said in one way whatever its file: without its reference, envelope, encoding, order of fields and
 * spelling of Kazakh letters. Two documents with one content are one payment.
 */
export function contentOf(document: PaymentDocument): string {
  const { payer, receiver } = document
  const head = [
    payer.iban,
    payer.identifier,
    receiver.iban,
    document.purposeCode,
    document.orderNumber,
    document.orderOn ?? '',
    document.valueOn ?? document.valueText,
    document.currency,
    document.total ?? document.totalText,
    foldName(document.purposeText),
  ]
  const rows = document.lines.map(contentOfLine)
  return `${head.join('|')}\n${rows.join('\n')}`
}

function contentOfLine(line: PaymentLine): string {
  const name = `${foldName(line.surname)}|${foldName(line.givenName)}|${foldName(line.patronymic)}`
  const birth =
    line.birthText.length === 8 ? line.birthText : (birthDayOf(line.birthText)?.replaceAll('-', '') ?? '')
  return `${line.iin}|${line.month ?? line.periodText}|${line.amount ?? line.amountText}|${name}|${birth}`
}
