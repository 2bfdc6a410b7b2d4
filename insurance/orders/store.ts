/** The SQL of payers' orders. */
import { hash } from 'node:crypto'
import type { FindingAnswer } from '#documents'
import type { Instant } from '#platform/clock'
import type { Connection } from '#platform/database'
import type { Day } from '#vocabulary/day.ts'
import { type Tiyn, tiyn } from '#vocabulary/tiyn.ts'
import type { CheckedOrder, OrderState, PayerOrder, Rejection } from './order.ts'

type OrderRow = {
  orderId: number
  payerId: number
  fileName: string
  handedInOn: Day
  state: OrderState
  documents: number
  rows: number
  total: number
  findings: FindingAnswer[]
  findingsLeftOut: number
  settledOn: Day | null
  reason: Rejection | null
  reference: string | null
  fileId: number | null
}

const columns = `order_id AS "orderId", payer_id AS "payerId", file_name AS "fileName", handed_in_on AS "handedInOn", state,
  documents, rows, total, findings, findings_left_out AS "findingsLeftOut", settled_on AS "settledOn", reason, reference,
  file_id AS "fileId"`

const asOrder = (row: OrderRow): PayerOrder => ({ ...row, total: tiyn(row.total) })

type NewOrder = CheckedOrder & {
  readonly payerId: number
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly digest: Buffer
  readonly handedInBy: string
  readonly handedInOn: Day
  readonly at: Instant
}

/** Keeps an order; the same bytes again are the order they came in, unless the bank has rejected that. */
export async function keepOrder(
  tx: Connection,
  order: NewOrder,
): Promise<PayerOrder & { readonly cameBefore?: true }> {
  const [kept] = await tx.query<OrderRow>(
    `INSERT INTO orders.payer_order (order_id, payer_id, handed_in_at, handed_in_on, documents, rows, total, state,
       handed_in_by, file_name, digest, findings, findings_left_out)
     VALUES (nextval('orders.order_id'), $1, $2, $3, $4, $5, $6, 'handed-in', $7, $8, $9, $10, $11)
     ON CONFLICT (digest) WHERE state <> 'rejected' DO NOTHING RETURNING ${columns}`,
    [
      order.payerId,
      order.at,
      order.handedInOn,
      order.documents,
      order.rows,
      order.total,
      order.handedInBy,
      order.fileName,
      order.digest,
      JSON.stringify(order.findings),
      order.findingsLeftOut,
    ],
  )
  if (kept) {
    await tx.execute('INSERT INTO orders.order_file (order_id, bytes) VALUES ($1, $2)', [
      kept.orderId,
      order.bytes,
    ])
    return asOrder(kept)
  }
  const [before] = await tx.query<OrderRow>(
    `SELECT ${columns} FROM orders.payer_order WHERE digest = $1 AND state <> 'rejected'`,
    [order.digest],
  )
  return { ...asOrder(before!), cameBefore: true }
}

type OrdersAsked = { readonly payerId?: number; readonly offset: number; readonly limit: number }

/** Orders, those handed in last first; of one payer, where one is named. */
export async function ordersOf(
  connection: Connection,
  { payerId, offset, limit }: OrdersAsked,
): Promise<PayerOrder[]> {
  const rows = await connection.query<OrderRow>(
    `SELECT ${columns} FROM orders.payer_order WHERE $1::bigint IS NULL OR payer_id = $1
      ORDER BY order_id DESC OFFSET $2 LIMIT $3`,
    [payerId ?? null, offset, limit],
  )
  return rows.map(asOrder)
}

export async function countOrders(connection: Connection, payerId?: number): Promise<number> {
  const [row] = await connection.query<{ count: number }>(
    'SELECT count(*) AS count FROM orders.payer_order WHERE $1::bigint IS NULL OR payer_id = $1',
    [payerId ?? null],
  )
  return row!.count
}

export type WaitingOrder = {
  readonly orderId: number
  readonly fileName: string
  readonly total: Tiyn
  readonly bytes: Buffer
  /** They are those that were handed in: of nobody in them was anything erased by law since. */
  readonly isAsShown: boolean
}

/** Orders no bank has executed or rejected yet, the earliest first. */
export async function waitingOrders(connection: Connection): Promise<WaitingOrder[]> {
  const rows = await connection.query<{
    orderId: number
    fileName: string
    total: number
    bytes: Buffer
    digest: Buffer
  }>(
    `SELECT order_id AS "orderId", file_name AS "fileName", total, bytes, digest
       FROM orders.payer_order JOIN orders.order_file USING (order_id)
      WHERE state = 'handed-in' ORDER BY order_id`,
  )
  return rows.map(({ digest, ...row }) => ({
    ...row,
    total: tiyn(row.total),
    isAsShown: hash('sha256', row.bytes, 'buffer').equals(digest),
  }))
}

/** Of a payer, those no bank has executed or rejected yet. */
export const waitingOfPayer = (connection: Connection, payerId: number) =>
  connection.query<{ name: string; bytes: Buffer; digest: Buffer; handedInOn: Day }>(
    `SELECT file_name AS name, bytes, digest, handed_in_on AS "handedInOn"
       FROM orders.payer_order JOIN orders.order_file USING (order_id)
      WHERE payer_id = $1 AND state = 'handed-in' ORDER BY order_id`,
    [payerId],
  )

/** How many orders that bear one of these numbers no bank has executed or rejected yet. */
export async function countWaitingNaming(
  connection: Connection,
  numbers: readonly string[],
): Promise<number> {
  const [row] = await connection.query<{ count: number }>(
    `SELECT count(*) AS count FROM orders.payer_order JOIN orders.order_file USING (order_id)
      WHERE state = 'handed-in' AND EXISTS (SELECT FROM unnest($1::text[]) AS number
                                             WHERE position(convert_to(number, 'UTF8') IN bytes) > 0)`,
    [numbers],
  )
  return row!.count
}

/** What the bank says of an order. */
type Settlement = { readonly on: Day; readonly at: Instant } & (
  | { readonly state: 'executed'; readonly reference: string; readonly fileId: number }
  | { readonly state: 'rejected'; readonly reason: Rejection }
)

/** Settles an order once; what was settled before stays. */
export async function settleOrder(
  connection: Connection,
  orderId: number,
  settled: Settlement,
): Promise<void> {
  const [reason, reference, fileId] =
    settled.state === 'rejected' ? [settled.reason, null, null] : [null, settled.reference, settled.fileId]
  await connection.execute(
    `UPDATE orders.payer_order SET state = $2::orders.order_state, settled_on = $3, settled_at = $4, reason = $5,
            reference = $6, file_id = $7
      WHERE order_id = $1 AND state = 'handed-in'`,
    [orderId, settled.state, settled.on, settled.at, reason, reference, fileId],
  )
}
