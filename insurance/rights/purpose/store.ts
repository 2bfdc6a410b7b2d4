/** Visits that were announced, and records opened with a reason alone. */
import type { Connection, Instant, Statement } from '#platform/database'
import type { Bin } from '#vocabulary/bin.ts'
import type { Role } from '#vocabulary/callers/caller.ts'
import type { PurposeKind, Seeker } from '#vocabulary/callers/purpose.ts'
import { readUnit, type Unit } from '#vocabulary/callers/unit.ts'

type VisitKind = Extract<PurposeKind, 'ticket' | 'appointment'>

type Visit = {
  readonly personId: number
  readonly kind: VisitKind
  /** By which the office knows it: the number on the ticket, of the appointment. */
  readonly reference: string
  readonly organisation: Bin
  /** The unit he comes to, where one was told. */
  readonly unit?: Unit | undefined
  readonly announcedBy: number
  readonly from: Instant
  readonly until: Instant
}

export async function keepVisit(connection: Connection, visit: Visit, at: Instant): Promise<number> {
  const [row] = await connection.query<{ visit_id: number }>(
    `INSERT INTO rights.visit (person_id, visit_kind, reference, organisation, announced_by, announced_at, from_at, until_at,
       unit) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING visit_id`,
    [
      visit.personId,
      visit.kind,
      visit.reference,
      visit.organisation,
      visit.announcedBy,
      at,
      visit.from,
      visit.until,
      visit.unit ?? null,
    ],
  )
  return row!.visit_id
}

type BreakGlass = {
  readonly accountId: number
  readonly personId: number
  readonly as: Role
  readonly reason: string
  readonly until: Instant
}

export async function keepBreakGlass(
  connection: Connection,
  { accountId, personId, as, reason, until }: BreakGlass,
  at: Instant,
): Promise<number> {
  const [row] = await connection.query<{ break_glass_id: number }>(
    `INSERT INTO rights.break_glass (account_id, person_id, opened_as, reason, opened_at, until_at)
     VALUES ($1, $2, $3, $4, $5, $6) RETURNING break_glass_id`,
    [accountId, personId, as, reason, at, until],
  )
  return row!.break_glass_id
}

/** What lies open about a person to whoever asks, as far as his organisation and his account go. */
export type LyingOpen = {
  readonly kind: PurposeKind
  readonly reference: string
  /** Of a visit: its number, the unit the person comes to, and the account that has taken the ticket up. */
  readonly visit: number | undefined
  readonly unit: Unit | undefined
  readonly takenBy: number | undefined
}

/** What lies open at this instant for each of these, in their order; another statement goes with it. */
export async function openPurposesOf(
  connection: Connection,
  asked: readonly { readonly seeker: Seeker; readonly personId: number }[],
  { at, with: beside }: { readonly at: Instant; readonly with?: Statement | undefined },
): Promise<LyingOpen[][]> {
  const found: LyingOpen[][] = asked.map(() => [])
  const open: Statement = {
    text: `SELECT (place - 1)::int AS place, kind, reference, visit, unit, taken
       FROM unnest($1::bigint[], $2::bigint[], $3::text[]) WITH ORDINALITY AS asked (account, person, works_for, place),
       LATERAL (SELECT visit_kind::text AS kind, reference, visit_id AS visit, unit, taken_by AS taken FROM rights.visit
                 WHERE person_id = person AND organisation = works_for AND announced_by <> account
                   AND from_at <= $4 AND until_at > $4
                UNION ALL
                SELECT 'break-glass', break_glass_id::text, NULL, NULL, NULL FROM rights.break_glass
                 WHERE account_id = account AND person_id = person AND opened_at <= $4 AND until_at > $4) AS open
      ORDER BY visit`,
    values: [
      asked.map(({ seeker }) => seeker.accountId),
      asked.map(({ personId }) => personId),
      asked.map(({ seeker }) => seeker.organisation ?? null),
      at,
    ],
    name: 'rights-open-purposes',
    take: (row) => {
      const lying = found[row.int4()]!
      const [kind, reference] = [row.text() as PurposeKind, row.text()]
      const visit = row.int8OrNull()
      const unit = readUnit(row.textOrNull() ?? '')
      lying.push({ kind, reference, visit, unit, takenBy: row.int8OrNull() })
    },
  }
  await (beside ? connection.together(open, beside) : connection.together(open))
  return found
}

type TakingUp = { readonly visit: number; readonly accountId: number }

/**
 * Takes up each of these tickets that nobody has: of several who come at once the first has it. Gives who has each now;
 * one that is no more is not among them.
 */
export async function takeTicketsUp(
  connection: Connection,
  takings: readonly TakingUp[],
  at: Instant,
): Promise<Map<number, number>> {
  const taken = new Map<number, number>()
  const visits = takings.map(({ visit }) => visit)
  await connection.together(
    {
      // In the order of their numbers, so that no two wait for each other.
      text: `WITH free AS (SELECT visit_id FROM rights.visit WHERE visit_id = ANY($1::bigint[]) AND taken_by IS NULL
                  ORDER BY visit_id FOR UPDATE),
                first AS (SELECT DISTINCT ON (visit) visit, account
                  FROM unnest($1::bigint[], $2::bigint[]) WITH ORDINALITY AS asked (visit, account, place)
                 ORDER BY visit, place)
         UPDATE rights.visit SET taken_by = account, taken_at = $3 FROM free JOIN first ON visit = free.visit_id
          WHERE visit.visit_id = free.visit_id AND taken_by IS NULL`,
      values: [visits, takings.map(({ accountId }) => accountId), at],
      name: 'rights-take-tickets-up',
    },
    {
      text: 'SELECT visit_id, taken_by FROM rights.visit WHERE visit_id = ANY($1::bigint[]) AND taken_by IS NOT NULL',
      values: [visits],
      name: 'rights-tickets-taken',
      take: (row) => taken.set(row.int8(), row.int8()),
    },
  )
  return taken
}

type OpenedRecord = {
  readonly breakGlass: number
  readonly personId: number
  readonly as: Role
  readonly name: string
  readonly reason: string
  readonly at: Instant
  readonly until: Instant
}

const openedColumns = `break_glass_id AS "breakGlass", b.person_id AS "personId", opened_as AS "as", account_name AS name,
  reason, opened_at AS at, until_at AS until`

/** The records opened with a reason alone, the latest first. */
export const recordsOpened = (
  connection: Connection,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<OpenedRecord[]> =>
  connection.query<OpenedRecord>(
    `SELECT ${openedColumns} FROM rights.break_glass AS b JOIN rights.account USING (account_id)
      ORDER BY break_glass_id DESC OFFSET $1 LIMIT $2`,
    [offset, limit],
  )

export async function countRecordsOpened(connection: Connection): Promise<number> {
  const [row] = await connection.query<{ opened: number }>(
    'SELECT count(*) AS opened FROM rights.break_glass',
  )
  return row!.opened
}

/** The reasons that were given for opening this person's record, by the number of the opening. */
export async function reasonsGiven(
  connection: Connection,
  personIds: readonly number[],
  numbers: readonly string[],
): Promise<Map<string, string>> {
  if (numbers.length === 0) return new Map()
  const rows = await connection.query<{ number: string; reason: string }>(
    `SELECT break_glass_id::text AS number, reason FROM rights.break_glass
      WHERE person_id = ANY($1::bigint[]) AND break_glass_id = ANY($2::bigint[])`,
    [personIds, numbers.filter((number) => /^\d{1,18}$/.test(number))],
  )
  return new Map(rows.map(({ number, reason }) => [number, reason]))
}
