/** Whether a file can be a payer's order: sound enough to be paid, and of one payer. Pure. */
import { checkFile, contentOf, type FindingAnswer, readPaymentFile } from '#documents'
import { type RefusalOf, refusal } from '#vocabulary/refusal.ts'
import { type Tiyn, tiyn } from '#vocabulary/tiyn.ts'
import type { CheckedOrder } from './order.ts'
import { orderRefusals } from './refusals.ts'

/** Findings kept with an order; those beyond are counted. */
const mostFindings = 50

type OrderFile = { readonly name: string; readonly bytes: Uint8Array }

/** What the file alone tells whoever is about to give it as an order. */
type TriedOrder = CheckedOrder & {
  /** The number of the payer. */
  readonly payer: string
  /** How many people its rows name. */
  readonly persons: number
  /** Rows that would come back as they stand, and their sum. */
  readonly returned: number
  readonly returnedSum: string
}

/** The order a file is; the day of its money is the bank's to say. */
export function checkOrder({ name, bytes }: OrderFile): TriedOrder | RefusalOf<typeof orderRefusals> {
  const { findings, findingsLeftOut, rows, returned, returnedSum } = checkFile(bytes, { name })
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
    persons: new Set(documents.flatMap(({ lines }) => lines.map(({ iin }) => iin))).size,
    returned,
    returnedSum,
    total: documents.reduce((sum, { total }) => tiyn(sum + (total ?? 0)), 0 as Tiyn),
    findings: findings.slice(0, mostFindings) as FindingAnswer[],
    findingsLeftOut: findingsLeftOut + Math.max(0, findings.length - mostFindings),
  }
}

/** What a file pays, whatever its references and the day the bank gives it: two files that pay the same are one payment. */
export const whatIsPaid = ({ name, bytes }: OrderFile): string =>
  readPaymentFile(bytes, { name })
    .documents.map((document) => contentOf({ ...document, valueOn: undefined, valueText: '' }))
    .sort()
    .join('\n\n')
