/** What the register and the documents taken before say of a document as a whole: D02, D06, D07. Pure. */
import { type Finding, finding, type PaymentDocument, shownReference } from '#documents'
import type { Day } from '#vocabulary/day.ts'
import { firstDayOf, lastDayOf, type Month, monthOfDay } from '#vocabulary/month.ts'
import type { TakenDocument } from '../stores/store-document.ts'
import { isPersonsNumber, type MonthDays, type PayerOfDocument, paysAsBusiness } from './payer-kind.ts'

/** A document read and checked by the file alone, on its way to be judged. */
export type PreparedDocument = {
  readonly fileId: number
  readonly receivedOn: Day
  /** The day of the bank's notice of its money. */
  readonly noticedOn?: Day | undefined
  readonly document: PaymentDocument
  /** Of the document as a whole. */
  readonly findings: readonly Finding[]
  /** Of its lines, by row. */
  readonly lineFindings: ReadonlyMap<number, readonly Finding[]>
  /** SHA-256 of its content, whatever its name, reference and encoding. */
  readonly digest: Buffer
  readonly digestText: string
}

/** The day the Fund has the money: of the bank's notice, and without one as the payer's own bank has it. */
export const creditedOnOf = ({ document, receivedOn, noticedOn }: PreparedDocument): Day =>
  noticedOn ?? document.valueOn ?? receivedOn

/** How the documents taken so far stand to this one: its own earlier taking, one of its content, one of its reference. */
export type Precedents = {
  readonly own?: TakenDocument
  readonly sameContent?: TakenDocument
  readonly sameReference?: TakenDocument
}

/**
 * The findings about a document that came before. What the file alone said of repeats is kept only where the
 * document it repeats was in fact taken.
 */
export function judgeRepeat(prepared: PreparedDocument, precedents: Precedents): readonly Finding[] {
  const { document, findings, receivedOn } = prepared
  const others = findings.filter(({ code }) => code !== 'D02')
  const repeat = findings.find(({ code }) => code === 'D02')
  const precedent = precedents.sameContent ?? precedents.sameReference
  if (!precedent) return others
  if (repeat && precedent.fileId === prepared.fileId) return [...others, repeat]
  const kind = precedents.sameContent ? 'content-taken-before' : 'reference-taken-before'
  const facts = {
    on: precedent.receivedOn,
    earlier: precedent.documentId,
    reference: shownReference(document.reference),
  }
  const place = { document: document.ordinal, line: document.line }
  return [...others, finding(kind, { place, facts, receivedOn })]
}

/** The payer as the registers have him on the day of the money: struck off, suspended, or a person without workers. */
export function judgePayer(
  prepared: PreparedDocument,
  payer: PayerOfDocument,
  purposeCode: number,
): readonly Finding[] {
  const { document, receivedOn } = prepared
  const creditedOn = creditedOnOf(prepared)
  const found: Finding[] = []
  const place = { document: document.ordinal, line: document.line }
  const { known } = payer
  if (known?.deregisteredOn !== undefined && known.deregisteredOn <= creditedOn) {
    found.push(finding('payer-deregistered', { place, receivedOn, facts: { on: known.deregisteredOn } }))
  }
  if (known?.suspendedFrom !== undefined && isSuspended(known, creditedOn)) {
    found.push(finding('payer-suspended', { place, receivedOn, facts: { on: known.suspendedFrom } }))
  }
  const days = daysOfMonth(document.month ?? monthOfDay(creditedOn))
  const isEmployers = purposeCode === 121 || purposeCode === 123
  if (isEmployers && isPersonsNumber(payer.identifier) && !paysAsBusiness(payer, days)) {
    found.push(finding('purpose-unusual-for-payer', { place, receivedOn, facts: { purposeCode } }))
  }
  return found
}

const isSuspended = (
  { suspendedFrom, suspendedUntil }: { suspendedFrom?: Day; suspendedUntil?: Day },
  on: Day,
): boolean => suspendedFrom! <= on && (suspendedUntil === undefined || on < suspendedUntil)

const kept = new Map<Month, MonthDays>()

/** The first and last day of a month. */
export function daysOfMonth(month: Month): MonthDays {
  const known = kept.get(month)
  if (known) return known
  const days = { first: firstDayOf(month), last: lastDayOf(month) }
  kept.set(month, days)
  return days
}
