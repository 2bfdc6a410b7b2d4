/** The rule `refund`: whether money may be had back, and by when. */
import { formatDay } from '#vocabulary/day.ts'
import { askable } from '../asked/askable.ts'
import { refund, refundReasons, type refusedReasons } from './refund.ts'
import { refundWords } from './words.ts'

type RefundAsked = {
  readonly acceptable: boolean
  readonly stateCorporationBy: string | null
  readonly fundBy: string | null
  /** Why it is refused; absent when it is not. */
  readonly reason?: (typeof refusedReasons)[number]
  readonly provisional: boolean
}

export const refundRule = askable({
  fields: ['edition', 'filedOn', 'reason'],
  timeField: 'filedOn',
  words: refundWords,
  ask(fields, trace): RefundAsked {
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
      }
    }
    return {
      acceptable: true,
      stateCorporationBy: formatDay(result.stateCorporationBy),
      fundBy: formatDay(result.fundBy),
      provisional: result.provisional,
    }
  },
})
