/** Striking a person out of payers' orders; what was ordered and its digest stay. */
import { type Sought, strikeJson, strikeRows, strikeText } from '#documents'
import type { Database } from '#platform/database'
import { ordersNaming, textsOfOrder, writeTextsOfOrder } from './store-struck.ts'

/** Order after order, each in one transaction. */
export async function strikeOutOfOrders(
  eraser: Database,
  sought: Sought,
  stopping: AbortSignal,
): Promise<void> {
  for (const orderId of await ordersNaming(eraser, sought.numbers)) {
    if (stopping.aborted) return
    await eraser.transaction(async (tx) => {
      const { bytes, fileName, findings } = await textsOfOrder(tx, orderId)
      await writeTextsOfOrder(tx, orderId, {
        bytes: strikeRows(bytes, sought) ?? bytes,
        fileName: strikeText(fileName, sought),
        findings: strikeJson(findings, sought),
      })
    })
  }
}
