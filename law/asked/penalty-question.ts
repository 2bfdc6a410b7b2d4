/** The rule `penalty`: what is charged for dues paid late. */
import { formatDay } from '#vocabulary/day.ts'
import { formatTenge } from '#vocabulary/tiyn.ts'
import { type PenaltySegment, penalty, segmentAmount } from '../penalties/penalty.ts'
import type { Step } from '../trace.ts'
import { type Explained, explained } from './answer.ts'
import { BadCase } from './bad-case.ts'
import { Fields } from './fields.ts'
import { penaltyNeedsEnd } from './refusal-words.ts'

const known = ['debt', 'dueOn', 'payments', 'asOf']
const knownOfPayment = ['on', 'amount']

export type PenaltyAnswer = Explained & {
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

export function askPenalty(question: unknown): PenaltyAnswer {
  const fields = new Fields(question, known)
  const trace: Step[] = []
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
    ...explained(trace),
  }
}

const segmentAnswer = (segment: PenaltySegment): PenaltyAnswer['segments'][number] => ({
  from: formatDay(segment.from),
  through: formatDay(segment.through),
  rate: (segment.rate.basisPoints / 100).toFixed(2),
  days: segment.days,
  debt: formatTenge(segment.debt),
  amount: segmentAmount(segment),
})
