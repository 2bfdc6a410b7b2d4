/** The rule `penalty`: what is charged for dues paid late. */
import { formatDay } from '#vocabulary/day.ts'
import { formatTenge } from '#vocabulary/tiyn.ts'
import { askable } from '../asked/askable.ts'
import { BadCase } from '../asked/bad-case.ts'
import { Fields } from '../asked/fields.ts'
import { penaltyNeedsEnd } from '../asked/refusal-words.ts'
import { type PenaltySegment, penalty, segmentAmount } from './penalty.ts'
import { penaltyWords } from './words.ts'

const knownOfPayment = ['on', 'amount']

type PenaltyAnswer = {
  readonly penalty: string
  readonly days: number
  readonly provisional: boolean
  readonly segments: readonly {
    readonly from: string
    readonly through: string
    readonly rate: string
    readonly days: number
    readonly debt: string
    readonly amount: string
  }[]
}

export const penaltyRule = askable({
  fields: ['debt', 'dueOn', 'payments', 'asOf'],
  timeField: 'dueOn',
  words: penaltyWords,
  ask(fields, trace): PenaltyAnswer {
    const asked = {
      debt: fields.sum('debt'),
      dueOn: fields.day('dueOn'),
      payments: fields.list('payments', (element, path) => {
        const payment = new Fields(element, knownOfPayment, path)
        return { on: payment.day('on'), amount: payment.payment('amount') }
      }),
      asOf: fields.findDay('asOf'),
      trace,
    }
    if (asked.payments.length === 0 && asked.asOf === undefined) {
      throw new BadCase('missing-field', 'asOf', penaltyNeedsEnd)
    }
    const result = penalty(asked)
    if (!Number.isSafeInteger(result.penalty)) throw new BadCase('out-of-range', 'debt')
    return {
      penalty: formatTenge(result.penalty),
      days: result.days,
      provisional: result.provisional,
      segments: result.segments.map(segmentAnswer),
    }
  },
})

const segmentAnswer = (segment: PenaltySegment): PenaltyAnswer['segments'][number] => ({
  from: formatDay(segment.from),
  through: formatDay(segment.through),
  rate: (segment.rate.basisPoints / 100).toFixed(2),
  days: segment.days,
  debt: formatTenge(segment.debt),
  amount: segmentAmount(segment),
})
