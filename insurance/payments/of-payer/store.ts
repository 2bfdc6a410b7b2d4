/** What an organisation has paid, as it sees it itself: its documents, and whom it paid for. */
import type { Connection } from '#platform/database'
import type { Day } from '#vocabulary/day.ts'
import type { Month } from '#vocabulary/month.ts'

type DocumentOfPayer = {
  readonly file: number
  readonly document: number
  readonly creditedOn: Day
  readonly reference: string
  readonly purposeCode: number
  readonly rows: number
  readonly total: number
  readonly posted: number
  readonly suspense: number
  readonly returned: number
}

/** Its documents taken in, those credited last first. */
export const documentsOfPayer = (
  connection: Connection,
  organisation: number,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<DocumentOfPayer[]> =>
  connection.query<DocumentOfPayer>(
    `SELECT file_id AS file, ordinal AS document, credited_on AS "creditedOn", reference, purpose_code AS "purposeCode",
            line_count AS rows, total, posted, suspense, returned
       FROM payments.document WHERE payer_id = $1
      ORDER BY credited_on DESC, document_id DESC OFFSET $2 LIMIT $3`,
    [organisation, offset, limit],
  )

export async function countDocumentsOfPayer(connection: Connection, organisation: number): Promise<number> {
  const [row] = await connection.query<{ documents: number }>(
    'SELECT count(*) AS documents FROM payments.document WHERE payer_id = $1',
    [organisation],
  )
  return row!.documents
}

type PaidFor = {
  readonly personId: number | null
  readonly iin: string
  readonly surname: string
  readonly givenName: string
  readonly amount: number
  readonly posted: number
}

/** A person, or a number of nobody known. */
const eachPaidFor = 'line.person_id, CASE WHEN line.person_id IS NULL THEN line.iin END'

/** Whom it paid for in a month, each once with all that was paid for him; by name. */
export const paidForBy = (
  connection: Connection,
  organisation: number,
  month: Month,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<PaidFor[]> =>
  connection.query<PaidFor>(
    `SELECT line.person_id AS "personId", min(line.iin) AS iin, min(surname) AS surname, min(given_name) AS "givenName",
            sum(line.amount)::bigint AS amount, sum(coalesce(released_posted, line.posted))::bigint AS posted
       FROM payments.document
       JOIN payments.line USING (document_id)
       LEFT JOIN payments.suspense ON suspense.document_id = line.document_id AND suspense.line = line.line
      WHERE payer_id = $1 AND month = $2
      GROUP BY ${eachPaidFor}
      ORDER BY 3, 4, 2 OFFSET $3 LIMIT $4`,
    [organisation, month, offset, limit],
  )

export async function countPaidFor(
  connection: Connection,
  organisation: number,
  month: Month,
): Promise<number> {
  const [row] = await connection.query<{ paid_for: number }>(
    `SELECT count(DISTINCT (${eachPaidFor})) AS paid_for
       FROM payments.document JOIN payments.line USING (document_id) WHERE payer_id = $1 AND month = $2`,
    [organisation, month],
  )
  return row!.paid_for
}

/** The months its documents were for, the latest first. */
export async function monthsOfPayer(connection: Connection, organisation: number): Promise<Month[]> {
  const rows = await connection.query<{ month: Month }>(
    `SELECT DISTINCT month FROM payments.document JOIN payments.line USING (document_id)
      WHERE payer_id = $1 AND month IS NOT NULL ORDER BY month DESC LIMIT 24`,
    [organisation],
  )
  return rows.map(({ month }) => month)
}

/** Organisations whose documents were taken in last. */
export async function payersOfLastDocuments(connection: Connection, most: number): Promise<number[]> {
  const rows = await connection.query<{ organisation: number }>(
    `SELECT payer_id AS organisation
       FROM (SELECT payer_id, document_id, line_count FROM payments.document ORDER BY document_id DESC LIMIT 200) AS last
      GROUP BY payer_id ORDER BY max(line_count) DESC LIMIT $1`,
    [most],
  )
  return rows.map(({ organisation }) => organisation)
}
