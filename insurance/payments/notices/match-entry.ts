/**
 * Which document an entry of the bank tells of. The rule: the document has one of the entry's references and exactly its
 * sum; the purpose code is the same where the entry gives one; the day is that of the list, or at most thirty days later.
 * Where documents of several senders are so, the payer's account tells them apart. What is left must be one, and not
 * confirmed; anything else waits for people. Pure.
 */
import { type Day, dayNumber } from '#vocabulary/day.ts'
import type { Decision, NotedDocument, OpenEntry } from './notice.ts'
import type { WaitingReason } from './waiting-reasons.ts'

/** Ours to choose: a list older than that was not what the bank paid now. */
const mostDaysLater = 30

const waits = (reason: WaitingReason, documents: readonly NotedDocument[] = []): Decision => ({
  state: 'waiting',
  reason,
  ...(documents.length === 1 && { document: documents[0] }),
})

/** `documents`: those that have one of the entry's references. */
export function matchEntry(entry: OpenEntry, documents: readonly NotedDocument[], today: Day): Decision {
  if (entry.isReversal) return waits('reversal', ofSum(entry, documents))
  if (entry.references.length === 0) return waits('no-reference')
  if (entry.creditedOn > today) return waits('day-ahead')
  if (documents.length === 0) return waits('no-document')
  const ofOneSum = ofSum(entry, documents)
  if (ofOneSum.length === 0) return waits('other-sum', documents)
  const { purposeCode } = entry
  const ofPurpose = ofOneSum.filter((one) => purposeCode === undefined || one.purposeCode === purposeCode)
  if (ofPurpose.length === 0) return waits('other-purpose', ofOneSum)
  const ofDay = ofPurpose.filter((one) => isInTime(entry, one))
  if (ofDay.length === 0) return waits('other-day', ofPurpose)
  const ofPayer = ofDay.filter(({ sender }) => sender === entry.payerAccount)
  const [document, ...others] = ofPayer.length > 0 ? ofPayer : ofDay
  if (others.length > 0) return waits('several-documents')
  return document!.isConfirmed ? toldAgain(entry, document!) : { state: 'confirmed', document: document! }
}

const ofSum = ({ amount }: OpenEntry, documents: readonly NotedDocument[]): readonly NotedDocument[] =>
  documents.filter(({ total }) => total === amount)

function isInTime({ creditedOn }: OpenEntry, { listedOn }: NotedDocument): boolean {
  const later = dayNumber(creditedOn) - dayNumber(listedOn)
  return later >= 0 && later <= mostDaysLater
}

/** A statement tells again what a notification told; with another number of the bank, or a second time, it is more money. */
function toldAgain(entry: OpenEntry, document: NotedDocument): Decision {
  const { bankMark } = document
  const isAnother = bankMark !== undefined && entry.bankMark !== undefined && bankMark !== entry.bankMark
  if (isAnother || entry.occurrence > 1) return waits('second-entry', [document])
  if (document.creditedOn !== entry.creditedOn) return waits('another-day', [document])
  return { state: 'confirmed-before', document }
}
