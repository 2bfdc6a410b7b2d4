/** How much of each line of a document passes the checks, by their findings. */
import { noMoney, type Tiyn, tiyn } from '#vocabulary/tiyn.ts'
import type { Finding } from '../findings/finding.ts'
import type { PaymentDocument } from '../payment-document.ts'
import { isTaken } from './file-checker.ts'

/**
 * In tiyn, in the order of the lines: the whole sum, or what is left of it where the excess comes back; nothing of a
 * line that is returned, nor of any line where the document is returned or not taken.
 */
export function amountsPassed({ lines }: PaymentDocument, findings: readonly Finding[]): Tiyn[] {
  const none = !isTaken(findings) || isReturned(findings)
  if (none) return lines.map(() => noMoney)
  const back = new Map<number, number>()
  for (const { row, action, facts } of findings) {
    if (row === undefined) continue
    if (action === 'return') back.set(row, Number.POSITIVE_INFINITY)
    else if (action === 'return-excess') back.set(row, Math.max(back.get(row) ?? 0, Number(facts.excess)))
  }
  return lines.map(({ row, amount = noMoney }) => tiyn(Math.max(0, amount - (back.get(row) ?? 0))))
}

/** Whether the whole document goes back. */
export const isReturned = (findings: readonly Finding[]): boolean =>
  findings.some(({ action, row }) => action === 'return' && row === undefined)
