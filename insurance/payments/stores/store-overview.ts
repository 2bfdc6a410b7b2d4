/** The SQL of what came in, by month: for the overview. */
import type { Instant } from '#platform/clock'
import type { Connection } from '#platform/database'
import { type Day, formatDay } from '#vocabulary/day.ts'
import { firstDayOf, type Month, monthOfDay } from '#vocabulary/month.ts'
import { type Tiyn, tiyn } from '#vocabulary/tiyn.ts'

/** What came in with money credited in a month, and what has become of it up to now. */
type MonthReceived = {
  readonly month: Month
  readonly received: Tiyn
  readonly posted: Tiyn
  readonly suspense: Tiyn
  readonly returned: Tiyn
}

type MonthRow = { month: number; received: string; posted: string; suspense: string; returned: string }

const monthOf = (column: string): string =>
  `(extract(year FROM ${column}) * 100 + extract(month FROM ${column}))::int`

/** By the month in which the money was credited, oldest first. */
export async function receivedByMonth(connection: Connection): Promise<MonthReceived[]> {
  const rows = await connection.query<MonthRow>(
    `SELECT month, sum(received) AS received, sum(posted) AS posted, sum(suspense) AS suspense,
            sum(returned) AS returned
       FROM (SELECT ${monthOf('credited_on')} AS month, total AS received, posted, suspense, returned
               FROM payments.document
              UNION ALL
             SELECT ${monthOf('credited_on')}, 0, released_posted, -amount, amount - released_posted
               FROM payments.suspense WHERE released_at IS NOT NULL) AS each
      GROUP BY month ORDER BY month`,
  )
  return rows.map((row) => ({
    month: row.month as Month,
    received: tiyn(Number(row.received)),
    posted: tiyn(Number(row.posted)),
    suspense: tiyn(Number(row.suspense)),
    returned: tiyn(Number(row.returned)),
  }))
}

type FilesReceived = { readonly count: number; readonly lastReceivedAt: Instant | undefined }

/** How many of the files that came were accepted, and when the last of them came. */
export async function filesReceived(connection: Connection): Promise<FilesReceived> {
  const [row] = await connection.query<{ count: number; last: Instant | null }>(
    'SELECT count(*) AS count, max(received_at) AS last FROM payments.file WHERE accepted_at IS NOT NULL',
  )
  return { count: row!.count, lastReceivedAt: row!.last ?? undefined }
}

type ReceivedSince = { readonly received: Tiyn; readonly rows: number; readonly files: number }

/** What was credited in the month of a day: money, rows, and the files they came in. */
export async function receivedInMonthOf(connection: Connection, on: Day): Promise<ReceivedSince> {
  const [row] = await connection.query<{ received: string; rows: string; files: number }>(
    `SELECT coalesce(sum(total), 0) AS received, coalesce(sum(line_count), 0) AS rows,
            count(DISTINCT file_id) AS files
       FROM payments.document WHERE credited_on >= $1::date AND credited_on <= $2::date`,
    [formatDay(firstDayOf(monthOfDay(on))), on],
  )
  return { received: tiyn(Number(row!.received)), rows: Number(row!.rows), files: row!.files }
}
