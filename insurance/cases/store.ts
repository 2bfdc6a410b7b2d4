/** Cases and what was done to them. Events are only added; how the case stands is kept beside them for the queues. */
import type { Connection, Instant } from '#platform/database'
import type { Allowed } from '#vocabulary/callers/caller.ts'
import { type Unit, unitKey } from '#vocabulary/callers/unit.ts'
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
  readonly unit: Unit | null
  readonly takenBy: number | null
  readonly dueOn: Day | null
  readonly outcome: CaseOutcome | null
}

export const caseColumns = `case_id AS "caseId", case_number AS number, kind, edition, person_id AS "personId",
  payer_id AS "payerId", opened_by AS "openedBy", opened_at AS "openedAt", details AS facts, stand,
  worked_by AS "workedBy", unit, taken_by AS "takenBy", due_on AS "dueOn", outcome`

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
    `UPDATE cases.case_file SET stand = $2, worked_by = $3, taken_by = $4, due_on = $5, outcome = $6, unit = $7,
       unit_key = $8 WHERE case_id = $1`,
    [
      caseId,
      course.stand,
      course.workedBy,
      course.takenBy ?? null,
      course.dueOn ?? null,
      course.outcome ?? null,
      course.unit ?? null,
      course.unit === undefined ? null : unitKey(course.unit),
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
  handed_unit: Unit | null
}

export async function eventsOf(connection: Connection, caseId: number): Promise<CaseEventOnRecord[]> {
  const rows = await connection.query<EventRow>(
    `SELECT place, account_id, happened_at, event_kind, outcome, by_role, by_name, words, handed_to, handed_unit
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
    ...(row.handed_unit !== null && { unit: row.handed_unit }),
    ...(row.outcome !== null && { outcome: row.outcome }),
  }))
}

export async function addEvents(
  tx: Connection,
  caseId: number,
  events: readonly CaseEventOnRecord[],
): Promise<void> {
  for (const { place, what, at, accountId, role, name, words, to, unit, outcome } of events)
    await tx.execute(
      `INSERT INTO cases.event (case_id, place, account_id, happened_at, event_kind, outcome, by_role, by_name, words,
         handed_to, handed_unit)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[caseId, place, accountId, at, what, outcome ?? null, role, name, words ?? null, to ?? null],
        unit ?? null,
      ],
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

type CaseOfPerson = {
  readonly number: string
  readonly kind: CaseKind
  readonly openedAt: Instant
  readonly dueOn: Day | null
}

/** How many cases about a person are open, of whatever kind. */
export async function countOpenCases(connection: Connection, personIds: readonly number[]): Promise<number> {
  const [row] = await connection.query<{ count: number }>(
    `SELECT count(*) AS count FROM cases.case_file WHERE person_id = ANY($1::bigint[]) AND stand <> 'closed'`,
    [personIds],
  )
  return row!.count
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
