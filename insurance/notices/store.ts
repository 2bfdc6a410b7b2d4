/** Notices: written in the transaction of their event, read as the looker, and forgotten as the eraser. */
import type { Connection, Instant } from '#platform/database'
import type { NewNotice, NoticeKind } from './kinds.ts'

/**
 * Tells persons of something, in the transaction in which it happens: taken back with it, and told with it. Of an event a
 * person is told once, however often it is said. Gives how many notices are new.
 */
export async function tellPersons(
  tx: Connection,
  notices: readonly NewNotice[],
  at: Instant,
): Promise<number> {
  if (notices.length === 0) return 0
  return tx.execute(
    `INSERT INTO notices.notice (person_id, kind, event, facts, happened_at)
     SELECT person_id, kind, event, facts, $2
       FROM unnest($1::bigint[], $3::text[], $4::text[], $5::jsonb[]) AS told (person_id, kind, event, facts)
     ON CONFLICT (person_id, kind, event) DO NOTHING`,
    [
      notices.map(({ personId }) => personId),
      at,
      notices.map(({ kind }) => kind),
      notices.map(({ event }) => event),
      notices.map(({ facts }) => JSON.stringify(facts)),
    ],
  )
}

export type NoticeOnRecord = {
  readonly notice: number
  readonly personId: number
  readonly kind: NoticeKind
  readonly facts: object
  readonly at: Instant
  readonly readAt: Instant | null
}

type PartOfInbox = { readonly offset: number; readonly limit: number }

/** What was told to a person, the latest first. */
export const inboxOf = (
  seeing: Connection,
  personIds: readonly number[],
  { offset, limit }: PartOfInbox,
): Promise<NoticeOnRecord[]> =>
  seeing.query<NoticeOnRecord>(
    `SELECT notice_id AS notice, person_id AS "personId", kind, facts, happened_at AS at, read_at AS "readAt"
       FROM notices.notice WHERE person_id = ANY($1::bigint[])
      ORDER BY happened_at DESC, notice_id DESC OFFSET $2 LIMIT $3`,
    [personIds, offset, limit],
  )

type InboxCount = { readonly total: number; readonly unread: number }

export async function countInbox(seeing: Connection, personIds: readonly number[]): Promise<InboxCount> {
  const [row] = await seeing.query<InboxCount>(
    `SELECT count(*) AS total, count(*) FILTER (WHERE read_at IS NULL) AS unread
       FROM notices.notice WHERE person_id = ANY($1::bigint[])`,
    [personIds],
  )
  return row!
}

/** Marks those of these notices that are the person's as read, or as unread again; gives how many were otherwise. */
export const markRead = (
  connection: Connection,
  personIds: readonly number[],
  { notices, readAt }: { readonly notices: readonly number[]; readonly readAt: Instant | null },
): Promise<number> =>
  connection.execute(
    `UPDATE notices.notice SET read_at = $3
      WHERE person_id = ANY($1::bigint[]) AND notice_id = ANY($2::bigint[]) AND (read_at IS NULL) <> ($3::timestamptz IS NULL)`,
    [personIds, notices, readAt],
  )

/** Nothing is kept of what a person was told, where and how: of whoever is erased by law. As the eraser. */
export async function forgetNotices(eraser: Connection, personId: number): Promise<void> {
  await eraser.execute('DELETE FROM notices.delivery WHERE person_id = $1', [personId])
  await eraser.execute('DELETE FROM notices.wish WHERE person_id = $1', [personId])
  await eraser.execute('DELETE FROM notices.notice WHERE person_id = $1', [personId])
}

/** Deletes what was told before, with its deliveries. As the eraser. */
export async function forgetNoticesBefore(eraser: Connection, before: Instant): Promise<void> {
  await eraser.execute(
    `DELETE FROM notices.delivery USING notices.notice
      WHERE delivery.person_id = notice.person_id AND delivery.notice_id = notice.notice_id AND notice.happened_at < $1`,
    [before],
  )
  await eraser.execute('DELETE FROM notices.notice WHERE happened_at < $1', [before])
}
