/** The SQL of suspense: lines that could not be placed, and their release. */
import { type Connection, CopyRows, type Instant } from '#platform/database'
import { type Day, dayNumber } from '#vocabulary/day.ts'
import type { Month } from '#vocabulary/month.ts'
import { type Tiyn, tiyn } from '#vocabulary/tiyn.ts'
import type { NumberedDocument } from './store-document.ts'

/** Opens suspense for the lines that are held. */
export async function openSuspense(
  tx: Connection,
  documents: readonly NumberedDocument[],
  recordedAt: Instant,
): Promise<void> {
  const rows = new CopyRows()
  for (const { documentId, lines, creditedOn, suspense } of documents) {
    if (suspense === 0) continue
    for (const { line, outcome, amount } of lines) {
      if (outcome !== 'suspense') continue
      rows.row(6).int8(documentId).int4(line.row).instant(recordedAt)
      rows.int8(amount).day(dayNumber(creditedOn)).text(line.iin)
    }
  }
  await tx.copyIn('payments.suspense (document_id, line, opened_at, amount, credited_on, iin)', rows)
}

/** A line held in suspense, with what is needed to judge it again. */
export type HeldLine = {
  readonly documentId: number
  readonly row: number
  readonly amount: Tiyn
  readonly creditedOn: Day
  /** The day its file was taken in: dated actions are those of that day. */
  readonly receivedOn: Day
  readonly purposeCode: number
  readonly payerId: number
  readonly payerIdentifier: string
  readonly iin: string
  readonly month: Month
  readonly birthText: string
  readonly surname: string
  readonly givenName: string
  readonly patronymic: string
}

type HeldRow = {
  document_id: number
  line: number
  amount: number
  credited_on: Day
  received_on: Day
  purpose_code: number
  payer_id: number
  payer_identifier: string
  iin: string
  month: number
  birth_text: string
  surname: string
  given_name: string
  patronymic: string
}

/** A page of the lines held, in the order of documents and lines, from after a place on. */
export async function heldLines(
  connection: Connection,
  page: { after: { documentId: number; row: number }; limit: number },
): Promise<HeldLine[]> {
  const rows = await connection.query<HeldRow>(
    `SELECT suspense.document_id, suspense.line, suspense.amount, suspense.credited_on, file.received_on,
            document.purpose_code, document.payer_id, document.payer_identifier, line.iin, line.month,
            line.birth_text, line.surname, line.given_name, line.patronymic
       FROM payments.suspense
       JOIN payments.line ON line.document_id = suspense.document_id AND line.line = suspense.line
       JOIN payments.document ON document.document_id = suspense.document_id
       JOIN payments.file ON file.file_id = document.file_id
      WHERE suspense.released_at IS NULL AND (suspense.document_id, suspense.line) > ($1::bigint, $2::int)
      ORDER BY suspense.document_id, suspense.line LIMIT $3::int`,
    [page.after.documentId, page.after.row, page.limit],
    'payments-held-lines',
  )
  return rows.map((row) => ({
    documentId: row.document_id,
    row: row.line,
    amount: tiyn(row.amount),
    creditedOn: row.credited_on,
    receivedOn: row.received_on,
    purposeCode: row.purpose_code,
    payerId: row.payer_id,
    payerIdentifier: row.payer_identifier,
    iin: row.iin,
    month: row.month as Month,
    birthText: row.birth_text,
    surname: row.surname,
    givenName: row.given_name,
    patronymic: row.patronymic,
  }))
}

export type Release = {
  readonly documentId: number
  readonly row: number
  readonly as: 'posted' | 'returned'
  /** What of it was entered for the person. */
  readonly posted: Tiyn
}

/** Closes the suspense of these lines; throws RangeError when one was closed already. */
export async function closeSuspense(
  tx: Connection,
  releases: readonly Release[],
  releasedAt: Instant,
): Promise<void> {
  const closed = await tx.execute(
    `UPDATE payments.suspense SET released_at = $5, released_as = released."as", released_posted = released.posted
       FROM unnest($1::bigint[], $2::int[], $3::payments.line_outcome[], $4::bigint[])
            AS released (document_id, line, "as", posted)
      WHERE suspense.document_id = released.document_id AND suspense.line = released.line
        AND suspense.released_at IS NULL`,
    [
      releases.map(({ documentId }) => documentId),
      releases.map(({ row }) => row),
      releases.map((release) => release.as),
      releases.map(({ posted }) => posted),
      releasedAt,
    ],
  )
  if (closed !== releases.length) throw new RangeError('a line was released from suspense twice')
}

type OpenSuspense = { readonly rows: number; readonly sum: Tiyn; readonly oldestOn: Day | undefined }

/** What is held now. */
export async function openSuspenseTotal(connection: Connection): Promise<OpenSuspense> {
  const [row] = await connection.query<{ rows: number; sum: string; oldest: Day | null }>(
    `SELECT count(*) AS rows, coalesce(sum(amount), 0) AS sum, min(credited_on) AS oldest
       FROM payments.suspense WHERE released_at IS NULL`,
  )
  return { rows: row!.rows, sum: tiyn(Number(row!.sum)), oldestOn: row!.oldest ?? undefined }
}
