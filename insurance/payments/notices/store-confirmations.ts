/** The SQL of documents confirmed by a notice: their lines, their day, and by which entry. */
import type { Connection, Instant } from '#platform/database'
import type { Day } from '#vocabulary/day.ts'
import { type Tiyn, tiyn } from '#vocabulary/tiyn.ts'
import type { EntryPlace } from './notice.ts'

/** Whose lines a document has, and what it moved. */
type DocumentMoved = {
  readonly documentId: number
  readonly total: Tiyn
  /** Of it, what was held and has been placed since. */
  readonly released: Tiyn
}

export async function documentsMoved(
  tx: Connection,
  documentIds: readonly number[],
): Promise<DocumentMoved[]> {
  const rows = await tx.query<{ document_id: number; total: number; released: string }>(
    `SELECT document.document_id, total, coalesce(sum(amount) FILTER (WHERE released_at IS NOT NULL), 0) AS released
       FROM payments.document LEFT JOIN payments.suspense USING (document_id)
      WHERE document.document_id = ANY($1::bigint[]) GROUP BY document.document_id, total`,
    [documentIds],
  )
  return rows.map((row) => ({
    documentId: row.document_id,
    total: tiyn(row.total),
    released: tiyn(Number(row.released)),
  }))
}

/** Under which numbers the lines of the documents came, and for whom they were entered then. */
export const holdersOfLines = (
  tx: Connection,
  documentIds: readonly number[],
): Promise<{ iin: string; personId: number | null }[]> =>
  tx.query(
    `SELECT DISTINCT iin, person_id AS "personId" FROM payments.line WHERE document_id = ANY($1::bigint[])`,
    [documentIds],
  )

/** A document confirmed by an entry. */
export type NewConfirmation = {
  readonly documentId: number
  readonly entry: EntryPlace
  readonly creditedBefore: Day
  readonly creditedOn: Day
}

/** Writes the confirmations, and the day that holds now. Throws where a document was confirmed before. */
export async function confirmDocuments(
  tx: Connection,
  confirmations: readonly NewConfirmation[],
  at: Instant,
): Promise<void> {
  const documentIds = confirmations.map(({ documentId }) => documentId)
  const days = confirmations.map(({ creditedOn }) => creditedOn)
  await tx.execute(
    `INSERT INTO payments.confirmation (document_id, notice_id, ordinal, recorded_at, credited_before, credited_on)
     SELECT document_id, notice_id, ordinal, $6, credited_before, credited_on
       FROM unnest($1::bigint[], $2::bigint[], $3::int[], $4::date[], $5::date[])
            AS confirmed (document_id, notice_id, ordinal, credited_before, credited_on)`,
    [
      documentIds,
      confirmations.map(({ entry }) => entry.noticeId),
      confirmations.map(({ entry }) => entry.ordinal),
      confirmations.map(({ creditedBefore }) => creditedBefore),
      days,
      at,
    ],
  )
  const updated = await tx.execute(
    `UPDATE payments.document AS document SET confirmed_on = confirmed.day, credited_on = confirmed.day
       FROM unnest($1::bigint[], $2::date[]) AS confirmed (document_id, day)
      WHERE document.document_id = confirmed.document_id AND confirmed_on IS NULL`,
    [documentIds, days],
  )
  if (updated !== confirmations.length) throw new RangeError('a document was confirmed twice')
  await tx.execute(
    `UPDATE payments.suspense AS held SET credited_on = confirmed.day
       FROM unnest($1::bigint[], $2::date[]) AS confirmed (document_id, day)
      WHERE held.document_id = confirmed.document_id AND held.credited_on <> confirmed.day`,
    [documentIds, days],
  )
}

/** By which day a document's money is confirmed, and by which entry; one that came with its notice names none. */
export type ConfirmedDocument = {
  readonly creditedOn: Day
  readonly confirmedOn: Day | undefined
  readonly entry: (EntryPlace & { readonly creditedBefore: Day }) | undefined
}

/** Of these documents, by number. */
export async function confirmationsOf(
  connection: Connection,
  documentIds: readonly number[],
): Promise<Map<number, ConfirmedDocument>> {
  if (documentIds.length === 0) return new Map()
  const rows = await connection.query<{
    document_id: number
    credited_on: Day
    confirmed_on: Day | null
    notice_id: number | null
    ordinal: number | null
    credited_before: Day | null
  }>(
    `SELECT document.document_id, document.credited_on, confirmed_on, notice_id, confirmation.ordinal,
            credited_before
       FROM payments.document LEFT JOIN payments.confirmation USING (document_id)
      WHERE document.document_id = ANY($1::bigint[])`,
    [documentIds],
  )
  return new Map(
    rows.map((row) => [
      row.document_id,
      {
        creditedOn: row.credited_on,
        confirmedOn: row.confirmed_on ?? undefined,
        entry:
          row.notice_id === null
            ? undefined
            : { noticeId: row.notice_id, ordinal: row.ordinal!, creditedBefore: row.credited_before! },
      },
    ]),
  )
}
