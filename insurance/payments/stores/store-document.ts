/** The SQL of documents and lines as they are taken in: what was taken before, and the bulk writing of a batch. */
import { shownReference } from '#documents'
import { type Connection, CopyRows, type Instant } from '#platform/database'
import { type Day, dayNumber } from '#vocabulary/day.ts'
import type { JudgedDocument } from '../judging/judge-batch.ts'

/** A document taken in before. */
export type TakenDocument = {
  readonly documentId: number
  readonly fileId: number
  readonly ordinal: number
  readonly digestText: string
  readonly sender: string
  readonly reference: string
  /** The day its file was taken in. */
  readonly receivedOn: Day
}

type TakenRow = {
  document_id: number
  file_id: number
  ordinal: number
  content_digest: Buffer
  sender: string
  reference: string
  received_on: Day
}

/** The documents taken before that have one of the contents, or one of the senders with its reference. */
export async function findTaken(
  connection: Connection,
  asked: { digests: readonly Buffer[]; senders: readonly string[]; references: readonly string[] },
): Promise<TakenDocument[]> {
  const rows = await connection.query<TakenRow>(
    `SELECT document_id, file_id, ordinal, content_digest, sender, reference, file.received_on
       FROM (SELECT document_id, file_id, ordinal, content_digest, sender, reference FROM payments.document
              WHERE content_digest = ANY($1::bytea[])
              UNION
             SELECT document_id, file_id, ordinal, content_digest, sender, reference
               FROM unnest($2::text[], $3::text[]) AS asked (sender, reference)
               JOIN payments.document USING (sender, reference) WHERE document.reference <> '') AS taken
       JOIN payments.file AS file USING (file_id)`,
    [asked.digests, asked.senders, asked.references],
    'payments-find-taken',
  )
  return rows.map((row) => ({
    documentId: row.document_id,
    fileId: row.file_id,
    ordinal: row.ordinal,
    digestText: row.content_digest.toString('hex'),
    sender: row.sender,
    reference: row.reference,
    receivedOn: row.received_on,
  }))
}

/** Numbers for so many documents, in order. */
export async function reserveDocumentIds(tx: Connection, count: number): Promise<number[]> {
  if (count === 0) return []
  const rows = await tx.query<{ id: number }>(
    `SELECT nextval('payments.document_id') AS id FROM generate_series(1, $1::int)`,
    [count],
    'payments-reserve-document-ids',
  )
  return rows.map(({ id }) => id)
}

export type NumberedDocument = JudgedDocument & { readonly documentId: number }

const documentColumns = `document_id, file_id, recorded_at, ordinal, payer_id, total, posted, suspense, returned,
  line_count, credited_on, purpose_code, state, content_digest, sender, reference, payer_identifier, findings,
  confirmed_on`
const lineColumns = `document_id, line, month, person_id, amount, posted, returned, outcome, iin, birth_text, surname,
  given_name, patronymic, period_text, findings`

/** Writes the documents taken. */
export async function copyDocuments(
  tx: Connection,
  documents: readonly NumberedDocument[],
  recordedAt: Instant,
): Promise<void> {
  const rows = new CopyRows()
  for (const taken of documents) {
    const { document } = taken
    rows.row(19).int8(taken.documentId).int8(taken.fileId).instant(recordedAt).int4(document.ordinal)
    rows
      .int8(taken.payer.payerId)
      .int8(taken.total)
      .int8(taken.posted)
      .int8(taken.suspense)
      .int8(taken.returned)
    rows.int4(taken.lines.length).day(dayNumber(taken.creditedOn)).int2(taken.purposeCode).text(taken.state)
    rows
      .bytes(taken.digest)
      .text(taken.sender)
      .text(shownReference(document.reference))
      .text(document.payer.identifier)
    if (taken.documentFindings.length > 0) rows.json(taken.documentFindings)
    else rows.nothing()
    if (taken.noticedOn === undefined) rows.nothing()
    else rows.day(dayNumber(taken.noticedOn))
  }
  await tx.copyIn(`payments.document (${documentColumns})`, rows)
}

/** Writes the lines of the documents as received, with what was found and what became of each. */
export async function copyLines(tx: Connection, documents: readonly NumberedDocument[]): Promise<void> {
  const rows = new CopyRows()
  for (const { documentId, lines } of documents)
    for (const judged of lines) {
      const { line, person, findings } = judged
      rows.row(15).int8(documentId).int4(line.row)
      if (line.month === undefined) rows.nothing()
      else rows.int4(line.month)
      if (person === undefined) rows.nothing()
      else rows.int8(person.personId)
      rows.int8(judged.amount).int8(judged.posted).int8(judged.returned).text(judged.outcome)
      rows.text(line.iin).text(line.birthText).text(line.surname).text(line.givenName)
      rows.text(line.patronymic).text(line.periodText)
      if (findings.length > 0) rows.json(findings)
      else rows.nothing()
    }
  await tx.copyIn(`payments.line (${lineColumns})`, rows)
}
