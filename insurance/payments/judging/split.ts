/** What becomes of a line by its findings: entered for the person, held in suspense, or sent back. Pure. */
import type { Finding } from '#documents'
import { noMoney, type Tiyn, tiyn } from '#vocabulary/tiyn.ts'

export type LineOutcome = 'posted' | 'suspense' | 'returned'

/** A line's sum in three parts that add up to it. */
export type LineSplit = {
  readonly outcome: LineOutcome
  readonly posted: Tiyn
  readonly suspense: Tiyn
  readonly returned: Tiyn
}

/**
 * Splits a line's sum. A return outweighs suspense, suspense outweighs the return of an excess (which is looked at
 * again when the line leaves suspense), and a flag changes nothing. Findings of the whole document count for each line.
 */
export function splitLine(amount: Tiyn, findings: readonly Finding[]): LineSplit {
  if (findings.length === 0) return whole(amount)
  let excess = 0
  let held = false
  for (const { action, code, facts } of findings) {
    if (action === 'fatal') throw new RangeError(`a document with ${code} is not split`)
    if (action === 'return')
      return { outcome: 'returned', posted: noMoney, suspense: noMoney, returned: amount }
    if (action === 'suspense') held = true
    if (action === 'return-excess') excess = Math.max(excess, Number(facts.excess))
  }
  if (held) return { outcome: 'suspense', posted: noMoney, suspense: amount, returned: noMoney }
  if (excess >= amount) return { outcome: 'returned', posted: noMoney, suspense: noMoney, returned: amount }
  return { outcome: 'posted', posted: tiyn(amount - excess), suspense: noMoney, returned: tiyn(excess) }
}

const whole = (amount: Tiyn): LineSplit => ({
  outcome: 'posted',
  posted: amount,
  suspense: noMoney,
  returned: noMoney,
})

export type DocumentState = 'posted-whole' | 'split' | 'returned-whole'

/** What became of a document as a whole. */
export function documentStateOf(sums: { total: Tiyn; posted: Tiyn; returned: Tiyn }): DocumentState {
  if (sums.posted === sums.total) return 'posted-whole'
  return sums.returned === sums.total ? 'returned-whole' : 'split'
}
