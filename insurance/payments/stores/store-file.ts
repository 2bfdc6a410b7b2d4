/** The SQL of payment files: their bytes, their state, what the check answered, the words they are found by. */
import type { Instant } from '#platform/clock'
import { type Connection, CopyRows, type Database } from '#platform/database'
import { type Day, dayNumber } from '#vocabulary/day.ts'
import type { FileAnswer } from '../answer.ts'
import { type PaymentFile, pieceBytes } from '../file.ts'
import type { FileState } from '../file-states.ts'

export type FileRow = {
  file_id: number
  file_name: string
  state: FileState
  received_on: Day
  received_at: Instant
  accepted_at: Instant | null
  size_bytes: number
  straight_through: boolean
  noticed_on: Day | null
  bytes_removed_at: Instant | null
}

export const fileColumns = `file_id, file_name, state, received_on, received_at, accepted_at, size_bytes, straight_through,
  noticed_on, bytes_removed_at`

export const asFile = (row: FileRow): PaymentFile => ({
  fileId: row.file_id,
  name: row.file_name,
  state: row.state,
  receivedOn: row.received_on,
  receivedAt: row.received_at,
  sizeBytes: row.size_bytes,
  straightThrough: row.straight_through,
  ...(row.noticed_on === null ? {} : { noticedOn: row.noticed_on }),
  ...(row.accepted_at === null ? {} : { acceptedAt: row.accepted_at }),
  ...(row.bytes_removed_at === null ? {} : { bytesRemovedAt: row.bytes_removed_at }),
})

export type NewFile = {
  readonly name: string
  readonly bytes: Uint8Array
  readonly digest: Buffer
  readonly receivedOn: Day
  readonly receivedAt: Instant
  readonly straightThrough: boolean
  readonly noticedOn?: Day | undefined
}

/** Keeps the files and their bytes; gives their numbers, in the same order. */
export async function keepFiles(tx: Connection, files: readonly NewFile[]): Promise<number[]> {
  if (files.length === 0) return []
  const ids = await tx.query<{ id: number }>(
    `SELECT nextval('payments.file_id') AS id FROM generate_series(1, $1::int)`,
    [files.length],
  )
  const rows = new CopyRows()
  const pieces = new CopyRows()
  files.forEach((file, index) => {
    const fileId = ids[index]!.id
    const { bytes } = file
    rows.row(9).int8(fileId).instant(file.receivedAt).day(dayNumber(file.receivedOn))
    rows.int8(bytes.length).text('received').bool(file.straightThrough).bytes(file.digest).text(file.name)
    if (file.noticedOn === undefined) rows.nothing()
    else rows.day(dayNumber(file.noticedOn))
    for (let at = 0, piece = 1; at < bytes.length; at += pieceBytes, piece++) {
      pieces
        .row(3)
        .int8(fileId)
        .int4(piece)
        .bytes(bytes.subarray(at, at + pieceBytes))
    }
  })
  await tx.copyIn(
    `payments.file (file_id, received_at, received_on, size_bytes, state, straight_through, digest, file_name,
      noticed_on)`,
    rows,
  )
  await tx.copyIn('payments.file_piece (file_id, piece, bytes)', pieces)
  return ids.map(({ id }) => id)
}

/** The bytes of a file as they came. */
export async function readBytes(connection: Connection, fileId: number): Promise<Buffer> {
  const pieces = await connection.query<{ bytes: Buffer }>(
    'SELECT bytes FROM payments.file_piece WHERE file_id = $1 ORDER BY piece',
    [fileId],
  )
  return Buffer.concat(pieces.map(({ bytes }) => bytes))
}

/** The file, or undefined when there is none of that number. */
export async function findFile(connection: Connection, fileId: number): Promise<PaymentFile | undefined> {
  const [row] = await connection.query<FileRow>(
    `SELECT ${fileColumns} FROM payments.file WHERE file_id = $1`,
    [fileId],
  )
  return row && asFile(row)
}

/** The files of the same content that were not refused, by digest in hexadecimal; the oldest of each. */
export async function filesByDigest(
  connection: Connection,
  digests: readonly Buffer[],
): Promise<Map<string, PaymentFile>> {
  const rows = await connection.query<FileRow & { digest: Buffer }>(
    `SELECT ${fileColumns}, digest FROM payments.file
      WHERE digest = ANY($1::bytea[]) AND state <> 'refused' ORDER BY file_id DESC`,
    [digests],
  )
  return new Map(rows.map((row) => [row.digest.toString('hex'), asFile(row)]))
}

const removedAtOnce = 100

/** Removes the bytes of some refused files received before; gives their number, 0 when there are no more. */
export const removeBytesReceivedBefore = (
  database: Database,
  { received, at }: { readonly received: Instant; readonly at: Instant },
): Promise<number> =>
  database.transaction(async (tx) => {
    const over = await tx.query<{ file_id: number }>(
      `SELECT file_id FROM payments.file
        WHERE state = 'refused' AND bytes_removed_at IS NULL AND received_at < $1 ORDER BY file_id LIMIT $2`,
      [received, removedAtOnce],
    )
    const fileIds = over.map(({ file_id }) => file_id)
    if (fileIds.length === 0) return 0
    await tx.execute('DELETE FROM payments.file_piece WHERE file_id = ANY($1::bigint[])', [fileIds])
    await tx.execute(
      'UPDATE payments.file SET bytes_removed_at = $2 WHERE file_id = ANY($1::bigint[]) AND bytes_removed_at IS NULL',
      [fileIds, at],
    )
    return fileIds.length
  })

/** The files whose intake was begun and not ended: to be resumed after a crash, in the order they came. */
export async function unfinishedFiles(connection: Connection): Promise<PaymentFile[]> {
  const rows = await connection.query<FileRow>(
    `SELECT ${fileColumns} FROM payments.file WHERE state IN ('received', 'accepting') ORDER BY file_id`,
  )
  return rows.map(asFile)
}

/** What the last check of the file answered, or undefined before the first. */
export async function findAnswer(connection: Connection, fileId: number): Promise<FileAnswer | undefined> {
  const [row] = await connection.query<{ check_answer: FileAnswer | null }>(
    'SELECT check_answer FROM payments.file WHERE file_id = $1',
    [fileId],
  )
  return row?.check_answer ?? undefined
}

/** What is answered of a file, and the words it is found by from then on. */
type Told = { readonly answer: FileAnswer; readonly words: readonly string[] }

/** Moves a file on, if it is still in one of the states given; says whether it was. */
export async function moveFile(
  tx: Connection,
  fileId: number,
  move: { from: readonly FileState[]; to: FileState; told?: Told; acceptedAt?: Instant },
): Promise<boolean> {
  const moved = await tx.execute(
    `UPDATE payments.file
        SET state = $3::payments.file_state, check_answer = coalesce($4::jsonb, check_answer),
            accepted_at = coalesce($5::timestamptz, accepted_at),
            words = coalesce(array_to_tsvector($6::text[]), words)
      WHERE file_id = $1 AND state = ANY($2::payments.file_state[])`,
    [
      fileId,
      move.from,
      move.to,
      move.told === undefined ? null : JSON.stringify(move.told.answer),
      move.acceptedAt ?? null,
      move.told?.words ?? null,
    ],
  )
  return moved === 1
}
