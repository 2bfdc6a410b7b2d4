/** The SQL of the ledger. Only inserts: a transfer is never changed. */
import { type Connection, CopyRows, type Instant } from '#platform/database'
import { type Day, dayNumber } from '#vocabulary/day.ts'
import { type Tiyn, tiyn } from '#vocabulary/tiyn.ts'
import type { Account } from './account.ts'
import type { Transfer } from './post.ts'

/** How many numbers one step of the sequence `ledger.transfer_id` gives (its INCREMENT). */
const idsAStep = 1000

const columns =
  'person_id, transfer_id, recorded_at, amount, cause, reverses, moved_on, cause_line, debit, credit, reason'

/**
 * The first of so many transfer numbers in a row. Writers follow one another (the recording row), so the steps
 * they take are neighbours; throws RangeError if someone wrote without recording and they are not.
 */
export async function reserveTransferIds(tx: Connection, count: number): Promise<number> {
  const steps = Math.ceil(count / idsAStep)
  const [block] = await tx.query<{ first: number; last: number }>(
    `SELECT min(id) AS first, max(id) AS last
       FROM (SELECT nextval('ledger.transfer_id') AS id FROM generate_series(1, $1::int)) AS step`,
    [steps],
    'ledger-reserve-transfer-ids',
  )
  const { first, last } = block!
  if (last - first !== (steps - 1) * idsAStep) {
    throw new RangeError('transfer numbers were taken by a writer that does not record')
  }
  return first
}

/** Writes the transfers, numbered from `firstTransferId` on, in one binary COPY. */
export async function copyTransfers(
  tx: Connection,
  batch: { transfers: readonly Transfer[]; firstTransferId: number; recordedAt: Instant },
): Promise<void> {
  const rows = new CopyRows()
  let transferId = batch.firstTransferId
  for (const transfer of batch.transfers) {
    rows.row(11).int8(transfer.personId).int8(transferId++).instant(batch.recordedAt)
    rows.int8(transfer.amount).int8(transfer.cause)
    if (transfer.reverses === undefined) rows.nothing()
    else rows.int8(transfer.reverses)
    rows.day(transfer.movedOn).int4(transfer.causeLine)
    rows.text(transfer.debit).text(transfer.credit).text(transfer.reason)
  }
  await tx.copyIn(`ledger.transfer (${columns})`, rows)
}

/** What moved between two accounts, cumulatively. */
export type Turnover = { readonly debit: Account; readonly credit: Account; readonly amount: Tiyn }

/** What moved between each two accounts, of all that was recorded before an instant. */
export async function turnoversBefore(connection: Connection, instant: Instant): Promise<Turnover[]> {
  const rows = await connection.query<{ debit: Account; credit: Account; amount: string }>(
    `SELECT debit, credit, sum(amount) AS amount
       FROM ledger.transfer WHERE recorded_at < $1
      GROUP BY debit, credit`,
    [instant],
  )
  return rows.map(({ debit, credit, amount }) => ({ debit, credit, amount: tiyn(Number(amount)) }))
}

/** Dues entered for the persons of a range (`until` not included), less what was taken back. */
export async function personDuesTotal(
  connection: Connection,
  range: { from: number; until: number },
): Promise<Tiyn> {
  const [row] = await connection.query<{ total: string }>(
    `SELECT coalesce(sum(CASE WHEN credit = 'person-dues' THEN amount ELSE -amount END), 0) AS total
       FROM ledger.transfer
      WHERE person_id >= $1 AND person_id < $2
        AND (credit = 'person-dues' OR debit = 'person-dues') AND reason <> 'spent-on-care'`,
    [range.from, range.until],
  )
  return tiyn(Number(row!.total))
}

/**
 * The same for everybody, in one reading of the books: by the first id of each range of `rangeSize` ids, counted from
 * 0; ranges without dues are absent.
 */
export async function personDuesByRange(
  connection: Connection,
  rangeSize: number,
): Promise<Map<number, Tiyn>> {
  const rows = await connection.query<{ part: number; total: string }>(
    `SELECT person_id / $1::bigint AS part,
            sum(CASE WHEN credit = 'person-dues' THEN amount ELSE -amount END) AS total
       FROM ledger.transfer
      WHERE (credit = 'person-dues' OR debit = 'person-dues') AND reason <> 'spent-on-care'
      GROUP BY 1`,
    [rangeSize],
  )
  return new Map(rows.map(({ part, total }) => [part * rangeSize, tiyn(Number(total))]))
}

type TransferRow = {
  person_id: number
  transfer_id: number
  recorded_at: Instant
  amount: number
  debit: Account
  credit: Account
  reason: Transfer['reason']
  cause: number
  cause_line: number
  moved_on: Day
  reverses: number | null
}

/** A transfer as it stands in the books. */
export type RecordedTransfer = Transfer & { readonly transferId: number; readonly recordedAt: Instant }

const asRecorded = (row: TransferRow): RecordedTransfer => ({
  personId: row.person_id,
  transferId: row.transfer_id,
  recordedAt: row.recorded_at,
  amount: tiyn(row.amount),
  debit: row.debit,
  credit: row.credit,
  reason: row.reason,
  cause: row.cause,
  causeLine: row.cause_line,
  movedOn: dayNumber(row.moved_on),
  ...(row.reverses === null ? {} : { reverses: row.reverses }),
})

const read =
  'person_id, transfer_id, recorded_at, amount, debit, credit, reason, cause, cause_line, moved_on, reverses'

/**
 * What stands entered for these persons, as dues or as penalties: neither taken back nor taking back. By person, oldest
 * first; each names the document and line it came in.
 */
export async function enteredFor(
  connection: Connection,
  personIds: readonly number[],
): Promise<RecordedTransfer[]> {
  const rows = await connection.query<TransferRow>(
    `SELECT ${read} FROM ledger.transfer WHERE person_id = ANY($1::bigint[]) ORDER BY person_id, transfer_id`,
    [personIds],
  )
  const takenBack = new Set(rows.map((row) => row.reverses))
  return rows
    .filter(({ reverses, transfer_id }) => reverses === null && !takenBack.has(transfer_id))
    .filter(({ credit }) => credit === 'person-dues' || credit === 'penalties')
    .map(asRecorded)
}

/**
 * What stands of these documents, the Fund's own part and that of these persons: neither taken back nor taking back. By
 * person, oldest first.
 */
export async function standingOf(
  connection: Connection,
  { causes, personIds }: { readonly causes: readonly number[]; readonly personIds: readonly number[] },
): Promise<RecordedTransfer[]> {
  const rows = await connection.query<TransferRow>(
    `SELECT ${read} FROM (SELECT ${read} FROM ledger.transfer WHERE person_id = 0 AND cause = ANY($1::bigint[])
                           UNION ALL
                          SELECT ${read} FROM ledger.transfer
                           WHERE person_id = ANY($2::bigint[]) AND person_id <> 0 AND cause = ANY($1::bigint[])) AS entered
      ORDER BY person_id, transfer_id`,
    [causes, personIds],
  )
  const takenBack = new Set(rows.map((row) => row.reverses))
  return rows
    .filter(({ reverses, transfer_id }) => reverses === null && !takenBack.has(transfer_id))
    .map(asRecorded)
}
