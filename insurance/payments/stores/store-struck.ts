/** The SQL of striking a person out of what came in files: as the eraser. */
import type { Finding } from '#documents'
import type { Connection } from '#platform/database'
import type { FileAnswer } from '../answer.ts'

type Whose = { readonly personId: number; readonly numbers: readonly string[] }

/**
 * The files that bear one of his numbers in their bytes, or in which a line is his. Every file is read through, since what was
 * returned or never taken has no line: it is done once a person, by a job.
 */
export async function filesNaming(eraser: Connection, { personId, numbers }: Whose): Promise<number[]> {
  const rows = await eraser.query<{ id: number }>(
    `SELECT file_id AS id FROM payments.file_piece AS one
      WHERE EXISTS (SELECT FROM unnest($2::text[]) AS number WHERE position(convert_to(number, 'UTF8') IN bytes) > 0)
         OR EXISTS (SELECT FROM payments.file_piece AS next, unnest($2::text[]) AS number
                     WHERE next.file_id = one.file_id AND next.piece = one.piece + 1
                       AND position(convert_to(number, 'UTF8') IN substring(one.bytes FROM greatest(1, octet_length(one.bytes) - 10))
                             || substring(next.bytes FROM 1 FOR 11)) > 0)
     UNION
     SELECT file_id FROM payments.document JOIN payments.line USING (document_id)
      WHERE (line.person_id = $1 AND line.iin !~ '^[*]*$') OR line.iin = ANY($2::text[])
     UNION
     SELECT file_id FROM payments.document WHERE payer_identifier = ANY($2::text[])
     ORDER BY id`,
    [personId, numbers],
  )
  return rows.map(({ id }) => id)
}

type PieceKept = { readonly piece: number; readonly bytes: Buffer }

export const piecesOf = (tx: Connection, fileId: number): Promise<PieceKept[]> =>
  tx.query<PieceKept>('SELECT piece, bytes FROM payments.file_piece WHERE file_id = $1 ORDER BY piece', [
    fileId,
  ])

export const writePiece = (tx: Connection, fileId: number, { piece, bytes }: PieceKept): Promise<number> =>
  tx.execute('UPDATE payments.file_piece SET bytes = $3 WHERE file_id = $1 AND piece = $2', [
    fileId,
    piece,
    bytes,
  ])

type LineNaming = {
  readonly documentId: number
  readonly line: number
  readonly iin: string
  readonly texts: readonly string[]
  readonly findings: readonly Finding[] | null
}

/** His lines in a file, with all that stands in them about him. */
export const linesNaming = (tx: Connection, fileId: number, { personId, numbers }: Whose) =>
  tx.query<LineNaming>(
    `SELECT document_id AS "documentId", line, iin, ARRAY[surname, given_name, patronymic, birth_text] AS texts,
            line.findings
       FROM payments.document JOIN payments.line USING (document_id)
      WHERE file_id = $1 AND (line.person_id = $2 OR line.iin = ANY($3::text[]))`,
    [fileId, personId, numbers],
  )

/** What stands in a struck line in place of a number. */
const stars = '************'

export async function strikeLine(
  tx: Connection,
  { documentId, line, findings }: Pick<LineNaming, 'documentId' | 'line' | 'findings'>,
): Promise<void> {
  await tx.execute(
    `UPDATE payments.line SET iin = $3, birth_text = '', surname = '', given_name = '', patronymic = '', findings = $4
      WHERE document_id = $1 AND line = $2`,
    [documentId, line, stars, findings === null ? null : JSON.stringify(findings)],
  )
  await tx.execute('UPDATE payments.suspense SET iin = $3 WHERE document_id = $1 AND line = $2', [
    documentId,
    line,
    stars,
  ])
}

type FileTexts = {
  readonly name: string
  readonly answer: FileAnswer | null
  readonly documents: readonly {
    readonly id: number
    readonly payer: string
    readonly findings: readonly Finding[] | null
  }[]
}

export async function textsOfFile(tx: Connection, fileId: number): Promise<FileTexts> {
  const [file] = await tx.query<{ name: string; answer: FileAnswer | null }>(
    'SELECT file_name AS name, check_answer AS answer FROM payments.file WHERE file_id = $1',
    [fileId],
  )
  const documents = await tx.query<FileTexts['documents'][number]>(
    'SELECT document_id AS id, payer_identifier AS payer, findings FROM payments.document WHERE file_id = $1',
    [fileId],
  )
  return { ...file!, documents }
}

type StruckTexts = {
  readonly name: string
  readonly answer: FileAnswer | null
  /** By which the file is found no more. */
  readonly words: readonly string[]
}

export const writeTexts = (tx: Connection, fileId: number, { name, answer, words }: StruckTexts) =>
  tx.execute(
    `UPDATE payments.file SET file_name = $2, check_answer = $3, words = ts_delete(words, $4::text[]) WHERE file_id = $1`,
    [fileId, name, answer === null ? null : JSON.stringify(answer), words],
  )

export const writeDocument = (
  tx: Connection,
  { id, payer, findings }: FileTexts['documents'][number],
): Promise<number> =>
  tx.execute('UPDATE payments.document SET payer_identifier = $2, findings = $3 WHERE document_id = $1', [
    id,
    payer,
    findings === null ? null : JSON.stringify(findings),
  ])
