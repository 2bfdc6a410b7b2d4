/** Cases in queues: those that may be worked on, those taken, how many there are. */
import type { Connection } from '#platform/database'
import { type Allowed, type Caller, rightsOf, type UnitsOfRights } from '#vocabulary/callers/caller.ts'
import { unitKey } from '#vocabulary/callers/unit.ts'
import type { Day } from '#vocabulary/day.ts'
import type { CaseKind } from './kinds.ts'
import type { CaseNumber } from './number.ts'
import { type CaseOnRecord, caseColumns } from './store.ts'

/** In whose queues somebody works, and to which units of it he is limited. */
export type WorkedQueues = { readonly queues: readonly Allowed[]; readonly units?: UnitsOfRights }

/** The queues of a caller: his roles, and what he was given to do within them. */
export const queuesOf = ({ roles }: Pick<Caller, 'roles'>): WorkedQueues => {
  const ofOffices = roles.filter(({ role }) => role !== 'citizen')
  return {
    queues: ofOffices.flatMap(rightsOf),
    units: Object.assign({}, ...ofOffices.map(({ units }) => units)),
  }
}

/** What lies in these queues: in that of all, and in those of units that whoever works there reaches. By three values. */
const liesInQueues = `worked_by = ANY($1::text[]) AND (unit_key IS NULL OR NOT worked_by = ANY($2::text[])
  OR worked_by || ' ' || unit_key = ANY($3::text[]))`

function valuesOf({ queues, units = {} }: WorkedQueues): unknown[] {
  const limited = queues.filter((queue) => units[queue])
  return [
    queues,
    limited,
    limited.flatMap((queue) => units[queue]!.map((unit) => `${queue} ${unitKey(unit)}`)),
  ]
}

/** The open cases an account has taken that are about persons, the latest first. */
export const openTakenBy = (
  connection: Connection,
  accountId: number,
  worked: WorkedQueues,
): Promise<{ readonly number: CaseNumber; readonly personId: number }[]> =>
  connection.query(
    `SELECT case_number AS number, person_id AS "personId" FROM cases.case_file
      WHERE ${liesInQueues} AND taken_by = $4 AND stand <> 'closed' AND person_id IS NOT NULL ORDER BY case_id DESC`,
    [...valuesOf(worked), accountId],
  )

/** Which cases are listed: one's own as their applicant, or those of the queues one works on. */
export type WhichCases =
  | { readonly own: { readonly personIds: readonly number[]; readonly accountId: number } }
  | {
      readonly queue: keyof typeof inQueue
      readonly worked: WorkedQueues
      readonly accountId: number
    }

const seenByPerson = `(person_id = ANY($1::bigint[]) AND kind <> ALL($3::cases.kind[]) OR opened_by = $2)`

/** The condition of a list with its values; kinds that the person they are about does not see are named. */
function conditionOf(which: WhichCases, unseen: readonly CaseKind[]): { where: string; values: unknown[] } {
  if ('own' in which) {
    const { personIds, accountId } = which.own
    return { where: seenByPerson, values: [personIds, accountId, unseen] }
  }
  const { queue, worked, accountId } = which
  const values = queue === 'mine' ? [...valuesOf(worked), accountId] : valuesOf(worked)
  return { where: `${liesInQueues} AND ${inQueue[queue]}`, values }
}

const inQueue = {
  unassigned: "stand = 'unassigned'",
  mine: "stand <> 'closed' AND taken_by = $4",
  all: "stand <> 'closed'",
  closed: "stand = 'closed'",
} as const

type PartOfCases = { readonly offset: number; readonly limit: number }

/** Those that are open first, by their due days; then those closed, the latest first. */
export async function casesOf(
  connection: Connection,
  which: WhichCases,
  { unseen, offset, limit }: PartOfCases & { readonly unseen: readonly CaseKind[] },
): Promise<{ cases: CaseOnRecord[]; total: number }> {
  const { where, values } = conditionOf(which, unseen)
  const at = values.length
  const cases = await connection.query<CaseOnRecord>(
    `SELECT ${caseColumns} FROM cases.case_file WHERE ${where}
      ORDER BY stand = 'closed', CASE WHEN stand <> 'closed' THEN due_on END, case_id DESC
      OFFSET $${at + 1} LIMIT $${at + 2}`,
    [...values, offset, limit],
  )
  const [row] = await connection.query<{ total: number }>(
    `SELECT count(*) AS total FROM cases.case_file WHERE ${where}`,
    values,
  )
  return { cases, total: row!.total }
}

type QueueCounts = {
  readonly unassigned: number
  readonly mine: number
  readonly open: number
  readonly late: number
}

/** How much lies in these queues. */
export async function countQueues(
  connection: Connection,
  worked: WorkedQueues,
  { accountId, today }: { readonly accountId: number; readonly today: Day },
): Promise<QueueCounts> {
  const [row] = await connection.query<QueueCounts>(
    `SELECT count(*) FILTER (WHERE stand = 'unassigned') AS unassigned, count(*) FILTER (WHERE taken_by = $4) AS mine,
            count(*) AS open, count(*) FILTER (WHERE due_on < $5) AS late
       FROM cases.case_file WHERE ${liesInQueues} AND stand <> 'closed'`,
    [...valuesOf(worked), accountId, today],
  )
  return row!
}
