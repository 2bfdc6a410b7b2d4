/** The SQL of what became of documents and lines taken in, for whoever asks. */
import type { Finding, RowsAndSum } from '#documents'
import type { Connection, Instant } from '#platform/database'
import type { Month } from '#vocabulary/month.ts'
import { type Tiyn, tiyn } from '#vocabulary/tiyn.ts'
import type { DocumentState, LineOutcome } from '../judging/split.ts'

/** What became of a document when it was taken. */
type TakenOutcome = {
  readonly state: DocumentState
  readonly posted: RowsAndSum
  readonly suspense: RowsAndSum
  readonly returned: RowsAndSum
  readonly findings: readonly Finding[]
}

type OutcomeRow = {
  document_id: number
  state: DocumentState
  posted: number
  suspense: number
  returned: number
  findings: Finding[] | null
  posted_rows: number
  suspense_rows: number
  returned_rows: number
  line_findings: Finding[] | null
}

/** What became of these documents, by number. */
export async function outcomesOf(
  connection: Connection,
  documentIds: readonly number[],
): Promise<Map<number, TakenOutcome>> {
  if (documentIds.length === 0) return new Map()
  const rows = await connection.query<OutcomeRow>(
    `SELECT document.document_id, state, document.posted, suspense, document.returned, document.findings,
            posted_rows, suspense_rows, returned_rows, line_findings
       FROM payments.document
       JOIN (SELECT document_id,
                    count(*) FILTER (WHERE outcome = 'posted') AS posted_rows,
                    count(*) FILTER (WHERE outcome = 'suspense') AS suspense_rows,
                    count(*) FILTER (WHERE outcome = 'returned') AS returned_rows
               FROM payments.line WHERE document_id = ANY($1::bigint[]) GROUP BY document_id) AS counted
         USING (document_id)
       LEFT JOIN (SELECT document_id, jsonb_agg(finding ORDER BY line) AS line_findings
               FROM payments.line, jsonb_array_elements(findings) AS finding
              WHERE document_id = ANY($1::bigint[]) AND findings IS NOT NULL GROUP BY document_id) AS found
         USING (document_id)`,
    [documentIds],
  )
  return new Map(rows.map((row) => [row.document_id, asOutcome(row)]))
}

const part = (rows: number, sum: number): RowsAndSum => ({ rows, sum: tiyn(sum) })

const asOutcome = (row: OutcomeRow): TakenOutcome => ({
  state: row.state,
  posted: part(row.posted_rows, row.posted),
  suspense: part(row.suspense_rows, row.suspense),
  returned: part(row.returned_rows, row.returned),
  findings: [...(row.findings ?? []), ...(row.line_findings ?? [])],
})

/** A line as received, and what became of it. */
export type LineAsReceived = {
  readonly document: number
  readonly row: number
  readonly iin: string
  readonly surname: string
  readonly givenName: string
  readonly patronymic: string
  readonly birthText: string
  readonly month: Month | undefined
  readonly amount: Tiyn
  readonly posted: Tiyn
  readonly returned: Tiyn
  /** Now: a line released from suspense is posted or returned. */
  readonly outcome: LineOutcome | 'not-taken'
  readonly findings: readonly Finding[]
  readonly personId?: number
}

type LineRow = {
  ordinal: number
  line: number
  iin: string
  surname: string
  given_name: string
  patronymic: string
  birth_text: string
  month: number | null
  amount: number
  posted: number
  returned: number
  outcome: LineOutcome
  findings: Finding[] | null
  person_id: number | null
}

const asLine = (row: LineRow): LineAsReceived => ({
  document: row.ordinal,
  row: row.line,
  iin: row.iin,
  surname: row.surname,
  givenName: row.given_name,
  patronymic: row.patronymic,
  birthText: row.birth_text,
  month: row.month === null ? undefined : (row.month as Month),
  amount: tiyn(row.amount),
  posted: tiyn(row.posted),
  returned: tiyn(row.returned),
  outcome: row.outcome,
  findings: row.findings ?? [],
  ...(row.person_id !== null && { personId: row.person_id }),
})

type LinePage = { readonly offset: number; readonly limit: number; readonly onlyReturned?: boolean }

/** A page of the lines a file brought, in the order of its documents and rows. */
export async function linesOfFile(
  connection: Connection,
  fileId: number,
  { offset, limit, onlyReturned = false }: LinePage,
): Promise<LineAsReceived[]> {
  const rows = await connection.query<LineRow>(
    `SELECT ordinal, line.line, line.person_id, line.iin, surname, given_name, patronymic, birth_text, month, line.amount,
            coalesce(released_posted, line.posted) AS posted,
            coalesce(line.amount - released_posted, line.returned) AS returned,
            coalesce(released_as, outcome) AS outcome, line.findings
       FROM payments.document
       JOIN payments.line USING (document_id)
       LEFT JOIN payments.suspense ON suspense.document_id = line.document_id AND suspense.line = line.line
      WHERE file_id = $1 AND (NOT $4 OR coalesce(line.amount - released_posted, line.returned) > 0)
      ORDER BY ordinal, line.line OFFSET $2 LIMIT $3`,
    [fileId, offset, limit, onlyReturned],
  )
  return rows.map(asLine)
}

type RowOfFile = { readonly file: number; readonly document: number; readonly row: number }

/** The number that stands in a row of a file taken in; undefined where there is no such row. Whoever asks logs it. */
export async function iinOfRow(
  connection: Connection,
  { file, document, row }: RowOfFile,
): Promise<string | undefined> {
  const [found] = await connection.query<{ iin: string }>(
    `SELECT iin FROM payments.document JOIN payments.line USING (document_id)
      WHERE file_id = $1 AND ordinal = $2 AND line.line = $3`,
    [file, document, row],
  )
  return found?.iin
}

/** How many lines of the file were taken in. */
export async function countLines(connection: Connection, fileId: number): Promise<number> {
  const [row] = await connection.query<{ rows: string }>(
    'SELECT coalesce(sum(line_count), 0) AS rows FROM payments.document WHERE file_id = $1',
    [fileId],
  )
  return Number(row!.rows)
}

/** The findings of the documents of a file as a whole, by the document's place; they hold for each of its lines. */
export async function documentFindingsOf(
  connection: Connection,
  fileId: number,
): Promise<Map<number, readonly Finding[]>> {
  const rows = await connection.query<{ ordinal: number; findings: Finding[] | null }>(
    'SELECT ordinal, findings FROM payments.document WHERE file_id = $1 AND findings IS NOT NULL',
    [fileId],
  )
  return new Map(rows.map(({ ordinal, findings }) => [ordinal, findings ?? []]))
}

/** The instant of the last recording: what is judged at one instant is judged the same until the next. */
export async function lastRecorded(connection: Connection): Promise<Instant> {
  const [row] = await connection.query<{ recorded_at: Instant }>(
    'SELECT recorded_at FROM platform.recording',
    [],
    'payments-last-recorded',
  )
  return row!.recorded_at
}
