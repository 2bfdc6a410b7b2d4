/** The SQL of striking a person out of orders: as the eraser. */
import type { FindingAnswer } from '#documents'
import type { Connection } from '#platform/database'

/** The orders that bear one of these numbers. */
export async function ordersNaming(eraser: Connection, numbers: readonly string[]): Promise<number[]> {
  const rows = await eraser.query<{ id: number }>(
    `SELECT order_id AS id FROM orders.order_file JOIN orders.payer_order USING (order_id)
      WHERE EXISTS (SELECT FROM unnest($1::text[]) AS number
                     WHERE position(convert_to(number, 'UTF8') IN bytes) > 0 OR position(number IN file_name) > 0)
      ORDER BY order_id`,
    [numbers],
  )
  return rows.map(({ id }) => id)
}

type OrderTexts = {
  readonly bytes: Buffer
  readonly fileName: string
  readonly findings: readonly FindingAnswer[]
}

export async function textsOfOrder(tx: Connection, orderId: number): Promise<OrderTexts> {
  const [row] = await tx.query<OrderTexts>(
    `SELECT bytes, file_name AS "fileName", findings FROM orders.order_file JOIN orders.payer_order USING (order_id)
      WHERE order_id = $1`,
    [orderId],
  )
  return row!
}

export async function writeTextsOfOrder(
  tx: Connection,
  orderId: number,
  { bytes, fileName, findings }: OrderTexts,
): Promise<void> {
  await tx.execute('UPDATE orders.order_file SET bytes = $2 WHERE order_id = $1', [orderId, bytes])
  await tx.execute('UPDATE orders.payer_order SET file_name = $2, findings = $3 WHERE order_id = $1', [
    orderId,
    fileName,
    JSON.stringify(findings),
  ])
}
