/** The SQL of lines as received, looked up by the document and line that a transfer names. */
import type { Connection } from '#platform/database'

/** A line's place: its document and its number in it. */
export type LinePlace = { readonly documentId: number; readonly row: number }

const placeText = (documentId: number, row: number): string => `${documentId} ${row}`

/** Under which IIN each of these lines came; undefined for a place where no line is. */
export async function iinsOfLines(
  connection: Connection,
  places: readonly LinePlace[],
): Promise<(place: LinePlace) => string | undefined> {
  const rows = await connection.query<{ document_id: number; line: number; iin: string }>(
    `SELECT line.document_id, line.line, line.iin
       FROM unnest($1::bigint[], $2::int[]) AS asked (document_id, line)
       JOIN payments.line AS line ON line.document_id = asked.document_id AND line.line = asked.line`,
    [places.map(({ documentId }) => documentId), places.map(({ row }) => row)],
    'payments-iins-of-lines',
  )
  const iins = new Map(rows.map((row) => [placeText(row.document_id, row.line), row.iin]))
  return ({ documentId, row }) => iins.get(placeText(documentId, row))
}
