/** The SQL of the history of files: a page of those asked for, and how many there are. */
import type { Connection } from '#platform/database'
import type { Day } from '#vocabulary/day.ts'
import type { FileAnswer } from '../answer.ts'
import type { PaymentFile } from '../file.ts'
import type { FileState } from '../file-states.ts'
import { asFile, type FileRow, fileColumns } from './store-file.ts'

/** Which files are asked for; of none of these, all. */
export type WhichFiles = {
  readonly state?: FileState | undefined
  /** Only those with rows that are held now. */
  readonly held?: boolean | undefined
  /** Only files with documents no notice of the bank has confirmed, taken in on that day or earlier. */
  readonly unconfirmedThrough?: Day | undefined
  /** The beginnings of words each of which the file has, folded. */
  readonly words?: readonly string[] | undefined
  /** Its number, where what is written can be one: it stands for the words. */
  readonly fileId?: number | undefined
}

type Narrowing = { readonly where: string; readonly values: unknown[] }

const holdsRows = `file_id IN (SELECT file_id FROM payments.suspense JOIN payments.document USING (document_id)
                            WHERE released_at IS NULL)`

function narrowing({ state, held, unconfirmedThrough, words = [], fileId }: WhichFiles): Narrowing {
  const conditions: string[] = []
  const values: unknown[] = []
  const place = (value: unknown): string => `$${values.push(value)}`
  if (state !== undefined) conditions.push(`state = ${place(state)}::payments.file_state`)
  if (held) conditions.push(holdsRows)
  if (unconfirmedThrough !== undefined)
    conditions.push(
      `accepted_at IS NOT NULL AND received_on <= ${place(unconfirmedThrough)}::date
        AND file_id IN (SELECT file_id FROM payments.document WHERE confirmed_on IS NULL)`,
    )
  if (words.length > 0) {
    const found = `words @@ ${place(words.map((word) => `'${word}':*`).join(' & '))}::tsquery`
    conditions.push(fileId === undefined ? found : `(${found} OR file_id = ${place(fileId)}::bigint)`)
  }
  return { where: conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '', values }
}

type Page = { readonly offset: number; readonly limit: number }

/** A page of the files asked for, newest first, each with what was answered. */
export async function filePage(
  connection: Connection,
  { offset, limit, ...asked }: Page & WhichFiles,
): Promise<{ file: PaymentFile; answer: FileAnswer | undefined }[]> {
  const { where, values } = narrowing(asked)
  const rows = await connection.query<FileRow & { check_answer: FileAnswer | null }>(
    `SELECT ${fileColumns}, check_answer FROM payments.file ${where}
      ORDER BY file_id DESC LIMIT $${values.push(limit)} OFFSET $${values.push(offset)}`,
    values,
  )
  return rows.map((row) => ({ file: asFile(row), answer: row.check_answer ?? undefined }))
}

export async function countFiles(connection: Connection, asked: WhichFiles = {}): Promise<number> {
  const { where, values } = narrowing(asked)
  const [row] = await connection.query<{ count: number }>(
    `SELECT count(*) AS count FROM payments.file ${where}`,
    values,
  )
  return row!.count
}

/** All files, by how far each has got. */
export async function filesByState(connection: Connection): Promise<ReadonlyMap<FileState, number>> {
  const rows = await connection.query<{ state: FileState; count: number }>(
    'SELECT state, count(*) AS count FROM payments.file GROUP BY state',
  )
  return new Map(rows.map(({ state, count }) => [state, count]))
}
