/** The terms of insured status (Law 405-V art. 5; the bill of Resolution No 400 of 2018): look-back, grace, prepayment. */
import { type DayNumber, day } from '#vocabulary/day.ts'
import { addMonths, firstDayOf, monthOfDay } from '#vocabulary/month.ts'
import { beginningNow, careBegins } from '../beginnings/beginnings.ts'
import type { LawBook } from '../book.ts'
import { citing, insuranceLaw } from '../citation.ts'
import { type Parameter, parameter } from '../effective.ts'
import { never } from './month-slots.ts'

const bill = citing('resolution-400')
const checkedOn = day('2026-11-22')
const careMonth = monthOfDay(beginningNow(careBegins))

const fromTheBill = (months: number) =>
  ({
    enacted: day('2018-06-30'),
    bill: true,
    cite: bill('11'),
    confidence: 'high',
    checkedOn,
    schedule: [[careMonth, months]],
  }) as const
const fromTheLaw = (months: number) =>
  ({
    enacted: day('2020-01-01'),
    cite: insuranceLaw('5'),
    confidence: 'high',
    checkedOn,
    schedule: [[careMonth, months]],
  }) as const

export const lookBackTerm: Parameter<number> = parameter({
  name: 'look-back-months',
  title: {
    kk: 'Сақтандырылу мәртебесі үшін қаралатын алдыңғы айлар саны',
    ru: 'Число предыдущих месяцев, по которым судят о статусе',
    en: 'Number of earlier months that insured status looks back on',
  },
  unit: 'months',
  amendments: [fromTheBill(12), fromTheLaw(12)],
})

export const graceTerm: Parameter<number> = parameter({
  name: 'grace-months',
  title: {
    kk: 'Төлем тоқтағаннан кейін құқық сақталатын айлар саны',
    ru: 'Число месяцев, на которые право сохраняется после прекращения уплаты',
    en: 'Number of months the right is kept after payments stop',
  },
  unit: 'months',
  amendments: [fromTheBill(3), fromTheLaw(3)],
})

/** What is missing of these is missing of art. 5; what else a status needs is what is due of oneself, art. 28. */
export const termNames: ReadonlySet<string> = new Set([lookBackTerm.name, graceTerm.name])

export type LongGrace = { readonly months: number; readonly paidMonths: number }

export const longGraceTerm: Parameter<LongGrace> = parameter({
  name: 'long-grace',
  title: {
    kk: 'Қатарынан 60 ай төлегендер үшін құқық сақталатын айлар саны',
    ru: 'Число месяцев сохранения права для уплативших 60 месяцев подряд',
    en: 'Number of months the right is kept by those who paid 60 months in a row',
  },
  unit: 'months',
  amendments: [
    {
      enacted: day('2026-01-01'),
      cite: insuranceLaw('5'),
      confidence: 'high',
      checkedOn,
      schedule: [[202_601, { months: 6, paidMonths: 60 }]],
    },
  ],
})

export const prepaidTerm: Parameter<number> = parameter({
  name: 'prepaid-months',
  title: {
    kk: 'Құқық алу үшін алдын ала төленетін айлар саны',
    ru: 'Число месяцев, оплата которых вперёд даёт право',
    en: 'Number of months that, paid ahead, give the right',
  },
  unit: 'months',
  amendments: [
    {
      enacted: day('2023-01-01'),
      cite: insuranceLaw('5'),
      confidence: 'medium',
      checkedOn,
      schedule: [[202_301, 12]],
    },
  ],
})

/** Days on which a term has one value: from a day until the first day no longer so, `never` where nothing ends it. */
export type TermDays<V> = { readonly value: V; readonly from: DayNumber; readonly until: number }

const monthsLookedAt = 80 * 12

/** A term through time in the book, from the day it begins to govern; nothing where no text known to the edition says it. */
export function termDays<V>(book: LawBook, term: Parameter<V>): readonly TermDays<V>[] {
  const days: { value: V; from: DayNumber; until: number }[] = []
  for (let at = 0; at < monthsLookedAt; at++) {
    const month = addMonths(careMonth, at)
    const value = book.find(term, month)?.value
    const last = days.at(-1)
    if (value === undefined || Object.is(last?.value, value)) continue
    const from = firstDayOf(month)
    if (last) last.until = from
    days.push({ value, from, until: never })
  }
  return days
}

/** The days of the term that the day is one of; undefined before it begins to govern. */
export function findTermOn<V>(days: readonly TermDays<V>[], on: number): TermDays<V> | undefined {
  for (let at = days.length - 1; at >= 0; at--) if (days[at]!.from <= on) return days[at]
  return undefined
}
