/** Whether a file can be a payer's order: sound enough to be paid, and of one payer. Pure. */
import { checkFile, type FindingAnswer, readPaymentFile } from '#documents'
import { type RefusalOf, refusal } from '#vocabulary/refusal.ts'
import { type Tiyn, tiyn } from '#vocabulary/tiyn.ts'
import type { CheckedOrder } from './order.ts'
import { orderRefusals } from './refusals.ts'

/** Findings kept with an order; those beyond are counted. */
const mostFindings = 50

type OrderFile = { readonly name: string; readonly bytes: Uint8Array }

/** The order a file is, with the number of its payer; the day of its money is the bank's to say. */
export function checkOrder({
  name,
  bytes,
}: OrderFile): (CheckedOrder & { readonly payer: string }) | RefusalOf<typeof orderRefusals> {
  const { findings, findingsLeftOut, rows } = checkFile(bytes, { name })
  const fatal = findings.find(({ severity }) => severity === 'fatal')
  if (fatal) return refusal(orderRefusals, 'order-not-payable', fatal.message)
  const { documents } = readPaymentFile(bytes, { name })
  const payers = new Set(documents.map(({ payer }) => payer.identifier))
  const [payer = '', ...others] = payers
  if (others.length > 0) return refusal(orderRefusals, 'order-of-several-payers')
  return {
    payer,
    documents: documents.length,
    rows,
    total: documents.reduce((sum, { total }) => tiyn(sum + (total ?? 0)), 0 as Tiyn),
    findings: findings.slice(0, mostFindings) as FindingAnswer[],
    findingsLeftOut: findingsLeftOut + Math.max(0, findings.length - mostFindings),
  }
}
