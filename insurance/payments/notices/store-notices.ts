/** The SQL of notices and their entries. */
import type { NoticeEntry, NoticeFinding, NoticeMessage } from '#documents/notice'
import type { Connection, Instant } from '#platform/database'
import type { Day } from '#vocabulary/day.ts'
import { tiyn } from '#vocabulary/tiyn.ts'
import type { Decision, EntryPlace, KeptNotice, NotedDocument, NoticeState, OpenEntry } from './notice.ts'
import type { WaitingReason } from './waiting-reasons.ts'

type NoticeRow = {
  notice_id: number
  file_name: string
  message: NoticeMessage | null
  state: NoticeState
  received_on: Day
  received_at: Instant
  entries: number
  repeated: number
  debits: number
  not_booked: number
  refused: number
  findings: NoticeFinding[]
  findings_left_out: number
}

const noticeColumns = `notice_id, file_name, message, state, received_on, received_at, entries, repeated, debits, not_booked,
  refused, findings, findings_left_out`

const asNotice = (row: NoticeRow): KeptNotice => ({
  noticeId: row.notice_id,
  name: row.file_name,
  message: row.message ?? undefined,
  state: row.state,
  receivedOn: row.received_on,
  receivedAt: row.received_at,
  entries: row.entries,
  repeated: row.repeated,
  debits: row.debits,
  notBooked: row.not_booked,
  refused: row.refused,
  findings: row.findings,
  findingsLeftOut: row.findings_left_out,
})

export async function findNotice(connection: Connection, noticeId: number): Promise<KeptNotice | undefined> {
  const [row] = await connection.query<NoticeRow>(
    `SELECT ${noticeColumns} FROM payments.notice WHERE notice_id = $1`,
    [noticeId],
  )
  return row && asNotice(row)
}

export async function noticeOfDigest(
  connection: Connection,
  digest: Buffer,
): Promise<KeptNotice | undefined> {
  const [row] = await connection.query<NoticeRow>(
    `SELECT ${noticeColumns} FROM payments.notice WHERE digest = $1`,
    [digest],
  )
  return row && asNotice(row)
}

/** An entry as it is to be kept. */
export type NewEntry = NoticeEntry & {
  readonly occurrence: number
  readonly identity: Buffer
  readonly bankMark: Buffer | undefined
}

type NewNotice = Omit<KeptNotice, 'noticeId' | 'repeated' | 'receivedAt'> & { readonly digest: Buffer }

const entriesAtOnce = 5000

/** Keeps the notice with those of its entries that none before it told of; gives its number. */
export async function keepNotice(
  tx: Connection,
  notice: NewNotice,
  { entries, at }: { readonly entries: readonly NewEntry[]; readonly at: Instant },
): Promise<number> {
  const [id] = await tx.query<{ id: number }>(`SELECT nextval('payments.notice_id') AS id`)
  const noticeId = id!.id
  let kept = 0
  for (let from = 0; from < entries.length; from += entriesAtOnce)
    kept += await keepEntries(tx, { noticeId, at }, entries.slice(from, from + entriesAtOnce))
  await tx.execute(
    `INSERT INTO payments.notice (${noticeColumns}, digest)
     VALUES ($1, $2, $3, $4::payments.notice_state, $5, $6, $7, $8, $9, $10, $11, $12::jsonb, $13, $14)`,
    [
      noticeId,
      notice.name,
      notice.message ?? null,
      notice.state,
      notice.receivedOn,
      at,
      entries.length,
      entries.length - kept,
      notice.debits,
      notice.notBooked,
      notice.refused,
      JSON.stringify(notice.findings),
      notice.findingsLeftOut,
      notice.digest,
    ],
  )
  return noticeId
}

/** References of an entry, as one text: they hold no line end. */
const between = '\n'

async function keepEntries(
  tx: Connection,
  { noticeId, at }: { readonly noticeId: number; readonly at: Instant },
  entries: readonly NewEntry[],
): Promise<number> {
  return tx.execute(
    `INSERT INTO payments.notice_entry (notice_id, recorded_at, state, ordinal, amount, credited_on, line, occurrence,
            purpose_code, is_reversal, payer_account, told_references, bank_mark, identity)
     SELECT $1::bigint, $2::timestamptz, 'pending', ordinal, amount, credited_on, line, occurrence, purpose_code,
            is_reversal, payer_account, array_remove(string_to_array(told, chr(10)), ''), bank_mark, identity
       FROM unnest($3::int[], $4::bigint[], $5::date[], $6::int[], $7::int[], $8::smallint[], $9::boolean[], $10::text[],
                   $11::text[], $12::bytea[], $13::bytea[])
            AS entry (ordinal, amount, credited_on, line, occurrence, purpose_code, is_reversal, payer_account, told,
                      bank_mark, identity)
         ON CONFLICT (identity) DO NOTHING`,
    [
      noticeId,
      at,
      entries.map(({ ordinal }) => ordinal),
      entries.map(({ amount }) => amount),
      entries.map(({ valueOn }) => valueOn),
      entries.map(({ line }) => line),
      entries.map(({ occurrence }) => occurrence),
      entries.map(({ purposeCode }) => (purposeCode === '' ? null : Number(purposeCode))),
      entries.map(({ isReversal }) => isReversal),
      entries.map(({ payerAccount }) => payerAccount),
      entries.map(({ references }) => references.join(between)),
      entries.map(({ bankMark }) => bankMark ?? null),
      entries.map(({ identity }) => identity),
    ],
  )
}

type OpenRow = {
  notice_id: number
  ordinal: number
  amount: number
  credited_on: Day
  is_reversal: boolean
  occurrence: number
  told_references: string[]
  payer_account: string
  purpose_code: number | null
  bank_mark: Buffer | null
}

/** The first entries that have no outcome yet, in the order they came. */
export async function pendingEntries(tx: Connection, most: number): Promise<OpenEntry[]> {
  const rows = await tx.query<OpenRow>(
    `SELECT notice_id, ordinal, amount, credited_on, is_reversal, occurrence, told_references, payer_account,
            purpose_code, bank_mark
       FROM payments.notice_entry WHERE state = 'pending'
      ORDER BY notice_id, ordinal LIMIT $1`,
    [most],
  )
  return rows.map((row) => ({
    noticeId: row.notice_id,
    ordinal: row.ordinal,
    amount: tiyn(row.amount),
    creditedOn: row.credited_on,
    isReversal: row.is_reversal,
    occurrence: row.occurrence,
    references: row.told_references,
    payerAccount: row.payer_account,
    purposeCode: row.purpose_code ?? undefined,
    bankMark: row.bank_mark?.toString('hex'),
  }))
}

type NotedRow = {
  document_id: number
  reference: string
  sender: string
  total: number
  purpose_code: number
  line_count: number
  credited_on: Day
  listed_on: Day
  confirmed_on: Day | null
  bank_mark: Buffer | null
}

/** The documents taken that have one of these references. */
export async function documentsOfReferences(
  connection: Connection,
  references: readonly string[],
): Promise<NotedDocument[]> {
  const rows = await connection.query<NotedRow>(
    `SELECT document.document_id, reference, sender, total, document.purpose_code, line_count, document.credited_on,
            coalesce(credited_before, document.credited_on) AS listed_on, confirmed_on, bank_mark
       FROM payments.document
       LEFT JOIN payments.confirmation USING (document_id)
       LEFT JOIN payments.notice_entry AS entry
         ON entry.notice_id = confirmation.notice_id AND entry.ordinal = confirmation.ordinal
      WHERE reference <> '' AND reference = ANY($1::text[]) ORDER BY document.document_id`,
    [references],
  )
  return rows.map((row) => ({
    documentId: row.document_id,
    reference: row.reference,
    sender: row.sender,
    total: tiyn(row.total),
    purposeCode: row.purpose_code,
    rows: row.line_count,
    creditedOn: row.credited_on,
    listedOn: row.listed_on,
    isConfirmed: row.confirmed_on !== null,
    bankMark: row.bank_mark?.toString('hex'),
  }))
}

export type Decided = { readonly entry: EntryPlace; readonly decision: Decision }

export async function decideEntries(tx: Connection, decided: readonly Decided[], at: Instant): Promise<void> {
  await tx.execute(
    `UPDATE payments.notice_entry AS entry
        SET state = decided.state, reason = decided.reason, document_id = decided.document_id, decided_at = $6
       FROM unnest($1::bigint[], $2::int[], $3::payments.entry_state[], $4::text[], $5::bigint[])
            AS decided (notice_id, ordinal, state, reason, document_id)
      WHERE entry.notice_id = decided.notice_id AND entry.ordinal = decided.ordinal`,
    [
      decided.map(({ entry }) => entry.noticeId),
      decided.map(({ entry }) => entry.ordinal),
      decided.map(({ decision }) => decision.state),
      decided.map(({ decision }) => (decision.state === 'waiting' ? decision.reason : null)),
      decided.map(({ decision }) => decision.document?.documentId ?? null),
      at,
    ],
  )
}

/** Notices all of whose entries have an outcome are matched. */
export const endNotices = (tx: Connection): Promise<number> =>
  tx.execute(
    `UPDATE payments.notice SET state = 'matched'
      WHERE state = 'matching' AND NOT EXISTS (SELECT 1 FROM payments.notice_entry AS entry
                                                WHERE entry.notice_id = notice.notice_id AND entry.state = 'pending')`,
  )

/**
 * Looked at again: what waited for its day, what a document taken since may answer, and what may have been mended. Not what
 * asks for a decision, nor what was ended.
 */
const wakes = `state = 'waiting' AND ended_at IS NULL AND reason <> ALL($1::text[])
  AND CASE WHEN reason = $2 THEN credited_on <= $3::date
           WHEN reason = $4 THEN true
           ELSE EXISTS (SELECT 1 FROM payments.document
                         WHERE reference <> '' AND reference = ANY(told_references) AND recorded_at > decided_at) END`

type Waking = {
  readonly never: readonly WaitingReason[]
  readonly ofDay: WaitingReason
  readonly always: WaitingReason
  readonly today: Day
}
const wakingValues = ({ never, ofDay, always, today }: Waking): unknown[] => [never, ofDay, today, always]

/** Whether anything is to be matched. */
export async function hasOpenEntries(connection: Connection, waking: Waking): Promise<boolean> {
  const [row] = await connection.query<{ open: boolean }>(
    `SELECT EXISTS (SELECT 1 FROM payments.notice_entry AS entry
                     WHERE state IN ('pending', 'waiting') AND ended_at IS NULL AND (state = 'pending' OR (${wakes}))) AS open`,
    wakingValues(waking),
  )
  return row!.open
}

export const wakeEntries = (tx: Connection, waking: Waking): Promise<number> =>
  tx.execute(
    `UPDATE payments.notice_entry AS entry SET state = 'pending', reason = NULL WHERE ${wakes}`,
    wakingValues(waking),
  )
