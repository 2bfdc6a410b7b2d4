/** Transfers as they lie in the books, read for tests to look at. */
import type { Connection } from '#platform/database'
import { type Day, dayNumber } from '#vocabulary/day.ts'
import { tiyn } from '#vocabulary/tiyn.ts'
import type { Account, TransferReason } from './account.ts'
import type { RecordedTransfer } from './store.ts'

type Row = Omit<RecordedTransfer, 'amount' | 'movedOn' | 'reverses'> & {
  readonly debit: Account
  readonly credit: Account
  readonly reason: TransferReason
  readonly amount: number
  readonly movedOn: Day
  readonly reverses: number | null
}

async function transfersWhere(
  connection: Connection,
  condition: string,
  values: unknown[],
): Promise<RecordedTransfer[]> {
  const rows = await connection.query<Row>(
    `SELECT person_id AS "personId", transfer_id AS "transferId", recorded_at AS "recordedAt", amount, debit, credit,
            reason, cause, cause_line AS "causeLine", moved_on AS "movedOn", reverses
       FROM ledger.transfer WHERE ${condition}`,
    values,
  )
  return rows.map(({ reverses, ...row }) => ({
    ...row,
    amount: tiyn(row.amount),
    movedOn: dayNumber(row.movedOn),
    ...(reverses === null ? {} : { reverses }),
  }))
}

/** What a payment document moved, in the order of its lines. */
export const transfersOfDocument = (
  connection: Connection,
  documentId: number,
): Promise<RecordedTransfer[]> =>
  transfersWhere(connection, 'cause = $1 ORDER BY cause_line, transfer_id', [documentId])

/** Everything that moved for one person, oldest first. */
export const transfersOfPerson = (connection: Connection, personId: number): Promise<RecordedTransfer[]> =>
  transfersWhere(connection, 'person_id = $1 ORDER BY transfer_id', [personId])
