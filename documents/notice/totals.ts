/** What a notice says its entries of an account add up to, held against them. */
import type { NoticeFields } from './fields.ts'
import { type NoticeFinding, noticeFinding } from './finding.ts'
import type { NoticeEntry } from './notice.ts'
import { findNoticeAmount, findNumberOf } from './values.ts'

type Total = { count: number; sum: number }
type Counted = {
  readonly amount: number | undefined
  readonly direction: NoticeEntry['direction'] | undefined
}

export class NoticeTotals {
  readonly #credits: Total = { count: 0, sum: 0 }
  readonly #debits: Total = { count: 0, sum: 0 }

  /** An entry of which the sum or the direction is not known agrees with no total. */
  add({ amount = Number.NaN, direction }: Counted): void {
    for (const total of direction === undefined
      ? [this.#credits, this.#debits]
      : [direction === 'credit' ? this.#credits : this.#debits]) {
      total.count++
      total.sum += direction === undefined ? Number.NaN : amount
    }
  }

  /** The first total of the account that does not hold. */
  findDifference(account: NoticeFields, line: number): NoticeFinding | undefined {
    const all = {
      count: this.#credits.count + this.#debits.count,
      sum: this.#credits.sum + this.#debits.sum,
    }
    const told = { TtlNtries: all, TtlCdtNtries: this.#credits, TtlDbtNtries: this.#debits }
    for (const [name, { count, sum }] of Object.entries(told)) {
      const [ofCount, ofSum] = [`TxsSummry/${name}/NbOfNtries`, `TxsSummry/${name}/Sum`]
      const [number, total] = [account.find(ofCount), account.find(ofSum)]
      if (number && findNumberOf(number.text) !== count) return differs(ofCount, line)
      if (total && (!Number.isSafeInteger(sum) || findNoticeAmount(total.text) !== sum))
        return differs(ofSum, line)
    }
    return undefined
  }
}

const differs = (element: string, line: number): NoticeFinding =>
  noticeFinding('notice-totals-differ', { line, facts: { element } })
