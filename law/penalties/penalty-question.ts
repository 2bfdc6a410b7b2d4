/** The rule `penalty`: what is charged for dues paid late. */
import { formatDay } from '#vocabulary/day.ts'
import { formatMonth, monthOfDay } from '#vocabulary/month.ts'
import { formatTenge, noMoney } from '#vocabulary/tiyn.ts'
import { askable } from '../asked/askable.ts'
import { BadCase } from '../asked/bad-case.ts'
import { Fields } from '../asked/fields.ts'
import {
  beforeFirstDues,
  penaltyNeedsDueDay,
  penaltyNeedsEnd,
  penaltyOneDueDay,
} from '../asked/refusal-words.ts'
import { beginningNow, insuranceBegins } from '../beginnings/beginnings.ts'
import type { Trace } from '../trace.ts'
import { isCharged, penaltyPayers } from './charged-payers.ts'
import { type LastDay, lastDayFrom, lastDayOfMonth } from './last-day-in-time.ts'
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
  fields: ['debt', 'month', 'dueOn', 'payer', 'payments', 'asOf'],
  timeField: 'dueOn',
  words: penaltyWords,
  ask(fields, trace): PenaltyAnswer {
    const debt = fields.sum('debt')
    const lastDay = readLastDay(fields, trace)
    const payer = fields.findOneOf('payer', penaltyPayers)
    const asked = {
      debt,
      dueOn: lastDay.day,
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
    if (payer !== undefined && !isCharged(payer, trace)) return nothingCharged
    const result = penalty(asked)
    if (!Number.isSafeInteger(result.penalty)) throw new BadCase('out-of-range', 'debt')
    return {
      penalty: formatTenge(result.penalty),
      days: result.days,
      provisional: result.provisional || lastDay.provisional,
      segments: result.segments.map(segmentAnswer),
    }
  },
})

/** The month the debt is of or the due day, one of the two. */
function readLastDay(fields: Fields, trace: Trace<keyof typeof penaltyWords>): LastDay {
  const month = fields.has('month') ? fields.month('month') : undefined
  const dueOn = fields.has('dueOn') ? fields.startDay('dueOn') : undefined
  if (month !== undefined && dueOn !== undefined)
    throw new BadCase('fields-disagree', 'dueOn', penaltyOneDueDay)
  if (dueOn !== undefined) return lastDayFrom(dueOn, trace)
  if (month === undefined) throw new BadCase('missing-field', 'dueOn', penaltyNeedsDueDay)
  if (month < firstMonth) throw new BadCase('out-of-range', 'month', beforeFirstDues(formatMonth(firstMonth)))
  return lastDayOfMonth(month, trace)
}

/** Dues of no earlier month can be late. */
const firstMonth = monthOfDay(beginningNow(insuranceBegins))

/** Of a payer who is charged no penalty. */
const nothingCharged: PenaltyAnswer = {
  penalty: formatTenge(noMoney),
  days: 0,
  provisional: false,
  segments: [],
}

const segmentAnswer = (segment: PenaltySegment): PenaltyAnswer['segments'][number] => ({
  from: formatDay(segment.from),
  through: formatDay(segment.through),
  rate: (segment.rate.basisPoints / 100).toFixed(2),
  days: segment.days,
  debt: formatTenge(segment.debt),
  amount: segmentAmount(segment),
})
