/** Whether somebody of staff works on a case about a person: the purpose for which he may read that person's record. */
import { personNow } from '#insurance/registry'
import type { Connection } from '#platform/database'
import type { CaseNumber } from './number.ts'
import { openTakenBy, type WorkedQueues } from './store-queues.ts'

/** In whose queues he works now. */
type Working = WorkedQueues & { readonly accountId: number; readonly personId: number }

/**
 * The number of an open case about this person that this account has taken, the latest of them; undefined where there is
 * none. Asked when staff read a person's record and give a case as their purpose. A case that waits for its applicant
 * counts, one that lies in a queue or is closed does not; an audit counts for the auditor who opened it. The person is
 * the one the register has now, under whatever number the case was opened about him.
 */
export async function caseFor(
  connection: Connection,
  { accountId, personId, ...worked }: Working,
): Promise<CaseNumber | undefined> {
  const taken = await openTakenBy(connection, accountId, worked)
  const named = taken.find((each) => each.personId === personId)
  if (named) return named.number
  for (const each of taken)
    if ((await personNow(connection, each.personId))?.personId === personId) return each.number
  return undefined
}
