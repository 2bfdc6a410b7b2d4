/** The SQL of entries that wait for people, and of those that were ended. */
import type { Connection, Instant } from '#platform/database'
import type { Day } from '#vocabulary/day.ts'
import { type Tiyn, tiyn } from '#vocabulary/tiyn.ts'
import type { EntryPlace, EntryState, WaitingEntry } from './notice.ts'
import type { WaitingReason } from './waiting-reasons.ts'

type PageOfEntries = {
  readonly offset: number
  readonly limit: number
  /** Those that were ended, the latest first; without it those that wait, the oldest first. */
  readonly ended?: boolean | undefined
}

/** The entries that wait for people, or waited until somebody ended them. */
export async function waitingEntries(
  connection: Connection,
  { offset, limit, ended = false }: PageOfEntries,
): Promise<WaitingEntry[]> {
  const rows = await connection.query<{
    notice_id: number
    ordinal: number
    line: number
    amount: number
    credited_on: Day
    reason: WaitingReason
    told_references: string[]
    purpose_code: number | null
    file_id: number | null
    ended_at: Instant | null
    ended_by_name: string | null
    ended_reason: string | null
  }>(
    `SELECT entry.notice_id, entry.ordinal, line, amount, entry.credited_on, reason, told_references,
            entry.purpose_code, file_id, ended_at, ended_by_name, ended_reason
       FROM payments.notice_entry AS entry LEFT JOIN payments.document USING (document_id)
      WHERE entry.state = 'waiting' AND ${ended ? 'ended_at IS NOT NULL' : 'ended_at IS NULL'}
      ORDER BY ${ended ? 'ended_at DESC, ' : ''}entry.notice_id, entry.ordinal OFFSET $1 LIMIT $2`,
    [offset, limit],
  )
  return rows.map((row) => ({
    noticeId: row.notice_id,
    ordinal: row.ordinal,
    line: row.line,
    amount: tiyn(row.amount),
    creditedOn: row.credited_on,
    reason: row.reason,
    references: row.told_references,
    purposeCode: row.purpose_code ?? undefined,
    fileId: row.file_id ?? undefined,
    ended:
      row.ended_at === null
        ? undefined
        : { at: row.ended_at, by: row.ended_by_name!, why: row.ended_reason! },
  }))
}

export async function countWaiting(
  connection: Connection,
  { ended = false }: Pick<PageOfEntries, 'ended'> = {},
): Promise<{ readonly count: number; readonly sum: Tiyn }> {
  const [row] = await connection.query<{ count: number; sum: string }>(
    `SELECT count(*) AS count, coalesce(sum(amount), 0) AS sum FROM payments.notice_entry
      WHERE state = 'waiting' AND ${ended ? 'ended_at IS NOT NULL' : 'ended_at IS NULL'}`,
  )
  return { count: row!.count, sum: tiyn(Number(row!.sum)) }
}

type EndedBy = {
  readonly accountId: number
  readonly name: string
  readonly why: string
  readonly at: Instant
}

/** Ends an entry that waits; says whether it did. */
export async function endWaiting(
  connection: Connection,
  { noticeId, ordinal }: EntryPlace,
  { accountId, name, why, at }: EndedBy,
): Promise<boolean> {
  const ended = await connection.execute(
    `UPDATE payments.notice_entry SET ended_at = $3, ended_by = $4, ended_by_name = $5, ended_reason = $6
      WHERE notice_id = $1 AND ordinal = $2 AND state = 'waiting' AND ended_at IS NULL`,
    [noticeId, ordinal, at, accountId, name, why],
  )
  return ended === 1
}

/** Those that waited and were ended are counted apart. */
type Counted = EntryState | 'ended'

export type EntryCounts = Readonly<Record<Counted, { readonly count: number; readonly sum: number }>>

/** What became of the entries of a notice. */
export async function countsOfNotice(connection: Connection, noticeId: number): Promise<EntryCounts> {
  const rows = await connection.query<{ state: Counted; count: number; sum: string }>(
    `SELECT CASE WHEN ended_at IS NULL THEN state::text ELSE 'ended' END AS state, count(*) AS count, sum(amount) AS sum
       FROM payments.notice_entry WHERE notice_id = $1 GROUP BY 1`,
    [noticeId],
  )
  const of = (state: Counted) => {
    const row = rows.find((each) => each.state === state)
    return { count: row?.count ?? 0, sum: Number(row?.sum ?? 0) }
  }
  return {
    pending: of('pending'),
    confirmed: of('confirmed'),
    'confirmed-before': of('confirmed-before'),
    waiting: of('waiting'),
    ended: of('ended'),
  }
}
