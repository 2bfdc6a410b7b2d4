/** Cases and what was done to them. Events are only added; how the case stands is kept beside them for the queues. */
import type { Connection, Instant } from '#platform/database'
import type { Allowed } from '#vocabulary/callers/caller.ts'
import type { Day } from '#vocabulary/day.ts'
import type { CaseCourse, CaseEvent, CaseEventKind, CaseStand } from './course.ts'
import type { CaseKind, CaseOutcome } from './kinds.ts'
import type { CaseRegister } from './names.ts'
import type { CaseNumber } from './number.ts'

/** What was told of a case when it was opened, beside its words. */
export type CaseFacts = {
  readonly register?: CaseRegister
  readonly fact?: string
  readonly paidOn?: Day
  readonly amount?: string
  readonly reference?: string
  /** An entry of the access log, as it stood when it was asked about. */
  readonly entry?: {
    readonly entry: number
    readonly at: Instant
    readonly who: string
    readonly what: string
    readonly why: string
    /** Of whoever looked, where he had signed in. */
    readonly name?: string
  }
}

/** Whom a case is about: a person, or a payer that is a firm. */
export type CaseSubject = { readonly personId: number } | { readonly payerId: number }

export type CaseOnRecord = {
  readonly caseId: number
  readonly number: CaseNumber
  readonly kind: CaseKind
  /** The day from which the edition governs that it was opened by. */
  readonly edition: Day
  readonly personId: number | null
  readonly payerId: number | null
  readonly openedBy: number
  readonly openedAt: Instant
  readonly facts: CaseFacts
  readonly stand: CaseStand
  readonly workedBy: Allowed
  readonly takenBy: number | null
  readonly dueOn: Day | null
  readonly outcome: CaseOutcome | null
}

const caseColumns = `case_id AS "caseId", case_number AS number, kind, edition, person_id AS "personId",
  payer_id AS "payerId", opened_by AS "openedBy", opened_at AS "openedAt", details AS facts, stand,
  worked_by AS "workedBy", taken_by AS "takenBy", due_on AS "dueOn", outcome`

type NewCase = Pick<CaseOnRecord, 'number' | 'kind' | 'edition' | 'openedBy' | 'openedAt' | 'facts'> & {
  readonly subject: CaseSubject
  readonly course: CaseCourse
}

/** The id of the new case; undefined where another has that number already. */
export async function addCase(tx: Connection, added: NewCase): Promise<number | undefined> {
  const { subject, course, number, kind, edition, openedBy, openedAt, facts } = added
  const [row] = await tx.query<{ case_id: number }>(
    `INSERT INTO cases.case_file (case_number, kind, edition, person_id, payer_id, opened_by, opened_at, details,
       stand, worked_by, taken_by, due_on)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT (case_number) DO NOTHING RETURNING case_id`,
    [
      number,
      kind,
      edition,
      'personId' in subject ? subject.personId : null,
      'payerId' in subject ? subject.payerId : null,
      openedBy,
      openedAt,
      JSON.stringify(facts),
      course.stand,
      course.workedBy,
      course.takenBy ?? null,
      course.dueOn ?? null,
    ],
  )
  return row?.case_id
}

export async function findCase(
  connection: Connection,
  number: CaseNumber,
): Promise<CaseOnRecord | undefined> {
  const [found] = await connection.query<CaseOnRecord>(
    `SELECT ${caseColumns} FROM cases.case_file WHERE case_number = $1`,
    [number],
  )
  return found
}

/** Until the transaction ends nobody else does anything to the case. */
export async function holdCase(tx: Connection, caseId: number): Promise<void> {
  await tx.execute('SELECT FROM cases.case_file WHERE case_id = $1 FOR UPDATE', [caseId])
}

/** Keeps beside the case how it stands now. */
export async function keepCourse(tx: Connection, caseId: number, course: CaseCourse): Promise<void> {
  await tx.execute(
    `UPDATE cases.case_file SET stand = $2, worked_by = $3, taken_by = $4, due_on = $5, outcome = $6 WHERE case_id = $1`,
    [
      caseId,
      course.stand,
      course.workedBy,
      course.takenBy ?? null,
      course.dueOn ?? null,
      course.outcome ?? null,
    ],
  )
}

/** An event with what it says to people: by whom, in which role, in which words. */
export type CaseEventOnRecord = CaseEvent & {
  readonly place: number
  readonly role: string
  readonly name: string
  readonly words: string | undefined
}

type EventRow = {
  place: number
  account_id: number
  happened_at: Instant
  event_kind: CaseEventKind
  outcome: CaseOutcome | null
  by_role: string
  by_name: string
  words: string | null
  handed_to: Allowed | null
}

export async function eventsOf(connection: Connection, caseId: number): Promise<CaseEventOnRecord[]> {
  const rows = await connection.query<EventRow>(
    `SELECT place, account_id, happened_at, event_kind, outcome, by_role, by_name, words, handed_to
       FROM cases.event WHERE case_id = $1 ORDER BY place`,
    [caseId],
  )
  return rows.map((row) => ({
    place: row.place,
    what: row.event_kind,
    at: row.happened_at,
    accountId: row.account_id,
    role: row.by_role,
    name: row.by_name,
    words: row.words ?? undefined,
    ...(row.handed_to !== null && { to: row.handed_to }),
    ...(row.outcome !== null && { outcome: row.outcome }),
  }))
}

export async function addEvents(
  tx: Connection,
  caseId: number,
  events: readonly CaseEventOnRecord[],
): Promise<void> {
  for (const { place, what, at, accountId, role, name, words, to, outcome } of events)
    await tx.execute(
      `INSERT INTO cases.event (case_id, place, account_id, happened_at, event_kind, outcome, by_role, by_name, words,
         handed_to)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [caseId, place, accountId, at, what, outcome ?? null, role, name, words ?? null, to ?? null],
    )
}

/** Until the transaction ends the account opens no other case. */
export async function holdOpener(tx: Connection, accountId: number): Promise<void> {
  await tx.execute("SELECT pg_advisory_xact_lock(hashtextextended('cases opened by ' || $1::bigint, 0))", [
    accountId,
  ])
}

/** How many cases an account has open that it opened. */
export async function countOpen(connection: Connection, accountId: number): Promise<number> {
  const [row] = await connection.query<{ open: number }>(
    "SELECT count(*) AS open FROM cases.case_file WHERE opened_by = $1 AND stand <> 'closed'",
    [accountId],
  )
  return row!.open
}

/** The open cases an account has taken that are about persons, the latest first. */
export const openTakenBy = (
  connection: Connection,
  accountId: number,
  queues: readonly Allowed[],
): Promise<{ readonly number: CaseNumber; readonly personId: number }[]> =>
  connection.query(
    `SELECT case_number AS number, person_id AS "personId" FROM cases.case_file
      WHERE taken_by = $1 AND worked_by = ANY($2::text[]) AND stand <> 'closed' AND person_id IS NOT NULL
      ORDER BY case_id DESC`,
    [accountId, queues],
  )

/** Which cases are listed: one's own as their applicant, or those of the queues one works on. */
export type WhichCases =
  | { readonly own: { readonly personIds: readonly number[]; readonly accountId: number } }
  | {
      readonly queue: keyof typeof inQueue
      readonly queues: readonly Allowed[]
      readonly accountId: number
    }

const seenByPerson = `(person_id = ANY($1::bigint[]) AND kind <> ALL($3::cases.kind[]) OR opened_by = $2)`

/** The condition of a list with its values; kinds that the person they are about does not see are named. */
function conditionOf(which: WhichCases, unseen: readonly CaseKind[]): { where: string; values: unknown[] } {
  if ('own' in which) {
    const { personIds, accountId } = which.own
    return { where: seenByPerson, values: [personIds, accountId, unseen] }
  }
  const { queue, queues, accountId } = which
  const values = queue === 'mine' ? [queues, accountId] : [queues]
  return { where: `worked_by = ANY($1::text[]) AND ${inQueue[queue]}`, values }
}

const inQueue = {
  unassigned: "stand = 'unassigned'",
  mine: "stand <> 'closed' AND taken_by = $2",
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

type CaseOfPerson = {
  readonly number: string
  readonly kind: CaseKind
  readonly openedAt: Instant
  readonly dueOn: Day | null
}

/** The cases about a person, the latest first, for what he may take away. */
export const caseNumbersOf = (
  connection: Connection,
  personIds: readonly number[],
  unseen: readonly CaseKind[],
): Promise<CaseOfPerson[]> =>
  connection.query<CaseOfPerson>(
    `SELECT case_number AS number, kind, opened_at AS "openedAt", due_on AS "dueOn"
       FROM cases.case_file WHERE person_id = ANY($1::bigint[]) AND kind <> ALL ($2::cases.kind[]) ORDER BY case_id DESC`,
    [personIds, unseen],
  )

type QueueCounts = {
  readonly unassigned: number
  readonly mine: number
  readonly open: number
  readonly late: number
}

/** How much lies in these queues. */
export async function countQueues(
  connection: Connection,
  queues: readonly Allowed[],
  { accountId, today }: { readonly accountId: number; readonly today: Day },
): Promise<QueueCounts> {
  const [row] = await connection.query<QueueCounts>(
    `SELECT count(*) FILTER (WHERE stand = 'unassigned') AS unassigned, count(*) FILTER (WHERE taken_by = $2) AS mine,
            count(*) AS open, count(*) FILTER (WHERE due_on < $3) AS late
       FROM cases.case_file WHERE worked_by = ANY($1::text[]) AND stand <> 'closed'`,
    [queues, accountId, today],
  )
  return row!
}
