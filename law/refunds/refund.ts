/**
 * What may be had back of dues paid, and by when the office and the Fund must act (order No 478, Q21 and Q40): an
 * excess, a mistaken payment, an excess of penalty; never because no care was used, and never as a bonus (Q41).
 */

import { calendarDateOf, type DayNumber, day, formatDay } from '#vocabulary/day.ts'
import type { Month } from '#vocabulary/month.ts'
import type { LawBook } from '../book.ts'
import { calendarCites, isProvisional, workdayAfter } from '../calendar/workdays.ts'
import { citing, insuranceLaw, questions } from '../citation.ts'
import { type Parameter, parameter } from '../effective.ts'
import type { Trace } from '../trace.ts'
import type { refundWords } from './words.ts'

/**
 * Over the due or the cap; wrong person, code, requisites or a duplicate; too much penalty; care not used; a bonus for
 * paying on time without using care.
 */
export const refundReasons = ['excess', 'mistaken', 'penalty-excess', 'unused-care', 'bonus'] as const
export type RefundReason = (typeof refundReasons)[number]

/** Nothing is ever returned for these. */
export const refusedReasons = ['unused-care', 'bonus'] as const satisfies readonly RefundReason[]

type RefundTerms = {
  /** Working days of the State Corporation, from filing. */
  readonly stateCorporation: number
  /** Working days of the Fund. */
  readonly fund: number
  /** What the Fund's days are counted from. */
  readonly fundCountsFrom: 'the Corporation’s last day' | 'filing'
}

const checkedOn = day('2026-11-22')
const order = citing('order-478')

export const refundTerms: Parameter<RefundTerms> = parameter({
  name: 'refund-terms',
  title: { kk: 'Қайтару мерзімдері', ru: 'Сроки возврата', en: 'Terms of a refund' },
  unit: 'working days',
  amendments: [
    {
      enacted: day('2017-06-30'),
      cite: order('40'),
      confidence: 'high',
      checkedOn,
      schedule: [[201_707, { stateCorporation: 5, fund: 7, fundCountsFrom: 'the Corporation’s last day' }]],
    },
    {
      enacted: day('2019-04-04'),
      cite: order('annex 2'),
      confidence: 'medium',
      checkedOn,
      schedule: [[201_707, { stateCorporation: 5, fund: 15, fundCountsFrom: 'filing' }]],
    },
  ],
})

type RefundCase = {
  readonly book: LawBook
  readonly filedOn: DayNumber
  readonly reason: RefundReason
  readonly trace?: Trace<keyof typeof refundWords>
}

type RefundAnswer =
  | {
      readonly acceptable: true
      readonly stateCorporationBy: DayNumber
      readonly fundBy: DayNumber
      readonly provisional: boolean
    }
  | { readonly acceptable: false; readonly reason: (typeof refusedReasons)[number] }

/** Throws SeriesMissing before 2017-07, where there is neither a rule nor a calendar. */
export function refund(c: RefundCase): RefundAnswer {
  if (c.reason === 'unused-care' || c.reason === 'bonus') {
    const unused = c.reason === 'unused-care'
    c.trace?.push({
      rule: unused ? 'refund-care-unused' : 'no-bonus',
      value: false,
      facts: { reason: c.reason },
      cites: unused ? [insuranceLaw('4'), questions('Q40')] : [questions('Q41'), insuranceLaw('4')],
      confidence: 'high',
    })
    return { acceptable: false, reason: c.reason }
  }
  const { year, month } = calendarDateOf(c.filedOn)
  const terms = c.book.at(refundTerms, (year * 100 + month) as Month)
  const { stateCorporation, fund, fundCountsFrom } = terms.value
  const stateCorporationBy = workdayAfter(c.filedOn, stateCorporation)
  const fundBy = workdayAfter(fundCountsFrom === 'filing' ? c.filedOn : stateCorporationBy, fund)
  const provisional = isProvisional(fundBy)
  c.trace?.push({
    rule: fundCountsFrom === 'filing' ? 'refund-terms-from-filing' : 'refund-terms-in-turn',
    value: true,
    facts: {
      reason: c.reason,
      filedOn: formatDay(c.filedOn),
      stateCorporationDays: stateCorporation,
      stateCorporationBy: formatDay(stateCorporationBy),
      fundDays: fund,
      fundBy: formatDay(fundBy),
    },
    cites: [terms.cite, ...calendarCites],
    confidence: terms.confidence,
  })
  return { acceptable: true, stateCorporationBy, fundBy, provisional }
}
