/** The rule `refund`: whether money may be had back, and by when. */
import { formatDay } from '#vocabulary/day.ts'
import { refund, refundReasons, type refusedReasons } from '../refunds/refund.ts'
import type { Step } from '../trace.ts'
import { type Explained, explained } from './answer.ts'
import { Fields } from './fields.ts'

const known = ['edition', 'filedOn', 'reason']

type RefundAsked = Explained & {
  readonly acceptable: boolean
  readonly stateCorporationBy: string | null
  readonly fundBy: string | null
  /** Why it is refused; absent when it is not. */
  readonly reason?: (typeof refusedReasons)[number]
  readonly provisional: boolean
}

export function askRefund(question: unknown): RefundAsked {
  const fields = new Fields(question, known)
  const trace: Step[] = []
  const book = fields.book()
  const filedOn = fields.startDay('filedOn')
  const result = refund({ book, filedOn, reason: fields.oneOf('reason', refundReasons), trace })
  if (!result.acceptable) {
    return {
      acceptable: false,
      stateCorporationBy: null,
      fundBy: null,
      reason: result.reason,
      provisional: false,
      ...explained(trace),
    }
  }
  return {
    acceptable: true,
    stateCorporationBy: formatDay(result.stateCorporationBy),
    fundBy: formatDay(result.fundBy),
    provisional: result.provisional,
    ...explained(trace),
  }
}
