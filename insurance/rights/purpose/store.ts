/** Visits that were announced, and records opened with a reason alone. */
import type { Connection, Instant, Statement } from '#platform/database'
import type { Bin } from '#vocabulary/bin.ts'
import type { Role } from '#vocabulary/callers/caller.ts'
import type { PurposeKind, Seeker } from '#vocabulary/callers/purpose.ts'

type VisitKind = Extract<PurposeKind, 'ticket' | 'appointment'>

type Visit = {
  readonly personId: number
  readonly kind: VisitKind
  /** By which the office knows it: the number on the ticket, of the appointment. */
  readonly reference: string
  readonly organisation: Bin
  readonly announcedBy: number
  readonly from: Instant
  readonly until: Instant
}

export async function keepVisit(connection: Connection, visit: Visit, at: Instant): Promise<number> {
  const [row] = await connection.query<{ visit_id: number }>(
    `INSERT INTO rights.visit (person_id, visit_kind, reference, organisation, announced_by, announced_at, from_at, until_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING visit_id`,
    [
      visit.personId,
      visit.kind,
      visit.reference,
      visit.organisation,
      visit.announcedBy,
      at,
      visit.from,
      visit.until,
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

type PurposeFound = { readonly place: number; readonly kind: PurposeKind; readonly reference: string }

/** What lies open at this instant for each of these, by its place among them; another statement goes with it. */
export async function openPurposesOf(
  connection: Connection,
  asked: readonly { readonly seeker: Seeker; readonly personId: number }[],
  { at, with: beside }: { readonly at: Instant; readonly with?: Statement | undefined },
): Promise<PurposeFound[]> {
  const found: PurposeFound[] = []
  const open: Statement = {
    text: `SELECT (place - 1)::int AS place, kind, reference
       FROM unnest($1::bigint[], $2::bigint[], $3::text[]) WITH ORDINALITY AS asked (account, person, unit, place),
       LATERAL (SELECT visit_kind::text AS kind, reference FROM rights.visit
                 WHERE person_id = person AND organisation = unit AND announced_by <> account AND from_at <= $4 AND until_at > $4
                UNION ALL
                SELECT 'break-glass', break_glass_id::text FROM rights.break_glass
                 WHERE account_id = account AND person_id = person AND opened_at <= $4 AND until_at > $4) AS open`,
    values: [
      asked.map(({ seeker }) => seeker.accountId),
      asked.map(({ personId }) => personId),
      asked.map(({ seeker }) => seeker.organisation ?? null),
      at,
    ],
    name: 'rights-open-purposes',
    take: (row) => found.push({ place: row.int4(), kind: row.text() as PurposeKind, reference: row.text() }),
  }
  await (beside ? connection.together(open, beside) : connection.together(open))
  return found
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
