/** The SQL of striking a person out of the bank's notices: as the eraser. */
import type { Connection } from '#platform/database'

const bears = (text: string): string =>
  `EXISTS (SELECT FROM unnest($1::text[]) AS word WHERE position(lower(word) IN lower(${text})) > 0)`

export const namesBearing = (tx: Connection, words: readonly string[]) =>
  tx.query<{ id: number; name: string }>(
    `SELECT notice_id AS id, file_name AS name FROM payments.notice WHERE ${bears('file_name')}`,
    [words],
  )

export const writeNoticeName = (tx: Connection, id: number, name: string): Promise<number> =>
  tx.execute('UPDATE payments.notice SET file_name = $2 WHERE notice_id = $1', [id, name])

type EntryBearing = {
  readonly id: number
  readonly ordinal: number
  readonly references: readonly string[]
}

export const referencesBearing = (tx: Connection, words: readonly string[]) =>
  tx.query<EntryBearing>(
    `SELECT notice_id AS id, ordinal, told_references AS references FROM payments.notice_entry
      WHERE ${bears("array_to_string(told_references, ' ')")}`,
    [words],
  )

export const writeReferences = (tx: Connection, { id, ordinal, references }: EntryBearing): Promise<number> =>
  tx.execute('UPDATE payments.notice_entry SET told_references = $3 WHERE notice_id = $1 AND ordinal = $2', [
    id,
    ordinal,
    references,
  ])

type EndingBearing = {
  readonly id: number
  readonly ordinal: number
  readonly name: string
  readonly why: string
}

export const endingsBearing = (tx: Connection, words: readonly string[]) =>
  tx.query<EndingBearing>(
    `SELECT notice_id AS id, ordinal, ended_by_name AS name, ended_reason AS why FROM payments.notice_entry
      WHERE ${bears("concat_ws(' ', ended_by_name, ended_reason)")}`,
    [words],
  )

export const writeEnding = (tx: Connection, { id, ordinal, name, why }: EndingBearing): Promise<number> =>
  tx.execute(
    'UPDATE payments.notice_entry SET ended_by_name = $3, ended_reason = $4 WHERE notice_id = $1 AND ordinal = $2',
    [id, ordinal, name, why],
  )
