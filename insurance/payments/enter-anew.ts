/** What was entered is taken back and entered anew: in the books and in the record of months alike, in one recording. */
import { type CreditedDue, creditsOf, record } from '#insurance/contributions'
import { post, type RecordedTransfer, type Transfer } from '#insurance/ledger'
import type { Connection, Instant } from '#platform/database'

/** A transfer, and what it says in the person-month record, where dues are entered or taken back. */
export type EnteredAnew = {
  readonly transfer: Transfer
  readonly credit?: Omit<CreditedDue, 'transferId'> | undefined
}

type CreditsByTransfer = ReadonlyMap<number, CreditedDue>

/** What these persons were credited, by the transfer that did it. */
export async function creditsByTransfer(
  tx: Connection,
  personIds: readonly number[],
): Promise<CreditsByTransfer> {
  const credits = new Map<number, CreditedDue>()
  for (const ofPerson of (await creditsOf(tx, personIds)).values())
    for (const credit of ofPerson) credits.set(credit.transferId, credit)
  return credits
}

/** What a transfer credited; of what moved no due there is none. Throws where books and record of months disagree. */
export function creditBehind(entered: RecordedTransfer, credits: CreditsByTransfer): CreditedDue | undefined {
  const { personId, transferId, credit: account } = entered
  const credit = credits.get(transferId)
  if (account === 'person-dues' && !credit)
    throw new Error(`transfer ${transferId} of person ${personId} is not in the person-month record`)
  return credit
}

/** Enters all of it, person after person; gives what was credited or taken back. */
export async function enterAnew(
  tx: Connection,
  entries: readonly EnteredAnew[],
  recordedAt: Instant,
): Promise<readonly CreditedDue[]> {
  const inOrder = entries.toSorted((a, b) => a.transfer.personId - b.transfer.personId)
  const posted = await post(
    tx,
    inOrder.map(({ transfer }) => transfer),
    recordedAt,
  )
  if (!posted.posted) throw new Error(posted.refusal.message.en)
  const recorded = inOrder.flatMap(({ credit }, at): CreditedDue[] =>
    credit ? [{ ...credit, transferId: posted.firstTransferId + at }] : [],
  )
  await record(tx, recorded, recordedAt)
  return recorded
}
