/** The terms of insured status (Law 405-V art. 5; the bill of Resolution No 400 of 2018): look-back, grace, prepayment. */
import { type Day, type DayNumber, day, dayNumber } from '#vocabulary/day.ts'
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

/**
 * Until when the grace runs: through the day of the same number so many months on, or through the end of that month. The
 * text says so many months; the Fund tells people whole ones.
 */
export const graceEndTerm: Parameter<'same day' | 'end of month'> = parameter({
  name: 'grace-end',
  title: {
    kk: 'Жеңілдікті мерзімнің соңғы күні',
    ru: 'Последний день льготного срока',
    en: 'Last day of the grace',
  },
  unit: 'end of grace',
  amendments: [
    {
      enacted: day('2015-11-16'),
      cite: insuranceLaw('5'),
      confidence: 'medium',
      checkedOn,
      schedule: [[careMonth, 'same day']],
    },
    {
      enacted: day('2025-10-01'),
      cite: insuranceLaw('5'),
      confidence: 'medium',
      checkedOn: day('2026-11-29'),
      schedule: [[careMonth, 'end of month']],
    },
  ],
})

/** The other way to count: these months, the current one the last of them, all paid, due or not (the Fund, July 2024). */
export const throughCurrentTerm: Parameter<number> = parameter({
  name: 'months-through-current',
  title: {
    kk: 'Ағымдағы айды қоса алғанда қатарынан төленетін айлар саны',
    ru: 'Число оплаченных подряд месяцев, считая текущий, которое даёт право',
    en: 'Number of months in a row, the current one included, that give the right when paid',
  },
  unit: 'months',
  amendments: [
    {
      enacted: day('2024-07-01'),
      cite: insuranceLaw('5'),
      confidence: 'medium',
      checkedOn: day('2026-11-29'),
      schedule: [[careMonth, 12]],
    },
  ],
})

/** While the insurance began everybody was insured, whatever was paid. */
export const transitionTerm: Parameter<Day> = parameter({
  name: 'transition-through',
  title: {
    kk: 'Жарна төленгеніне қарамастан бәрі сақтандырылған соңғы күн',
    ru: 'Последний день, когда застрахованы все независимо от уплаты',
    en: 'Last day on which everybody is insured whatever was paid',
  },
  unit: 'day',
  amendments: [
    {
      enacted: day('2020-01-01'),
      cite: insuranceLaw('40'),
      confidence: 'high',
      checkedOn: day('2026-11-29'),
      schedule: [[careMonth, day('2020-06-30')]],
    },
  ],
})

/** In the first year after that, so many months in a row that a person paid himself insured him. */
export const selfPaidTerm: Parameter<number> = parameter({
  name: 'self-paid-months',
  title: {
    kk: 'Өзі үшін төлейтін адамға құқық беретін қатарынан төленген айлар саны',
    ru: 'Число оплаченных подряд месяцев, дающее право самостоятельному плательщику',
    en: 'Number of months in a row that gave a self-payer the right',
  },
  unit: 'months',
  abolished: true,
  amendments: [
    {
      enacted: day('2020-07-01'),
      cite: insuranceLaw('40'),
      confidence: 'medium',
      checkedOn: day('2026-11-29'),
      schedule: [
        [202_007, 3],
        [202_107, undefined],
      ],
    },
  ],
})

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

/** In the middle of a month, which a schedule of months cannot say. */
const prepaymentBegins = day('2022-09-05')

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
      enacted: prepaymentBegins,
      cite: insuranceLaw('5'),
      confidence: 'medium',
      checkedOn: day('2026-11-29'),
      schedule: [[monthOfDay(prepaymentBegins), 12]],
    },
  ],
})

/** Days on which a term has one value: from a day until the first day no longer so, `never` where nothing ends it. */
export type TermDays<V> = { readonly value: V; readonly from: DayNumber; readonly until: number }

/** All of them, by name: a reform of any may give somebody the right or take it. */
export const coverTerms: ReadonlySet<string> = new Set(
  [
    lookBackTerm,
    graceTerm,
    graceEndTerm,
    throughCurrentTerm,
    transitionTerm,
    selfPaidTerm,
    longGraceTerm,
    prepaidTerm,
  ].map(({ name }) => name),
)

const monthsLookedAt = 80 * 12

/** A term through time in the book, from the day it begins to govern; nothing where no text known to the edition says it. */
export function termDays<V>(book: LawBook, term: Parameter<V>): readonly TermDays<V>[] {
  const days: { value: V; from: DayNumber; until: number }[] = []
  for (let at = 0; at < monthsLookedAt; at++) {
    const month = addMonths(careMonth, at)
    const value = book.find(term, month)?.value
    const last = days.at(-1)
    const hasGone = last === undefined || last.until !== never
    if (hasGone ? value === undefined : Object.is(last.value, value)) continue
    const from = firstDayOf(month)
    if (!hasGone) last.until = from
    if (value !== undefined) days.push({ value, from, until: never })
  }
  return days
}

/** The same of months paid ahead, from the day that the law knew them; a reform knows them from the first of its month. */
export function prepaidDays(book: LawBook): readonly TermDays<number>[] {
  const begins = monthOfDay(prepaymentBegins)
  const isOfTheLaw = book.find(prepaidTerm, begins)?.cite === prepaidTerm.amendments[0]!.cite
  return termDays(book, prepaidTerm).map((term) =>
    isOfTheLaw && term.from === firstDayOf(begins) ? { ...term, from: dayNumber(prepaymentBegins) } : term,
  )
}

/** The days of the term that the day is one of; undefined where it does not govern. */
export const findTermOn = <V>(days: readonly TermDays<V>[], on: number): TermDays<V> | undefined =>
  days.findLast(({ from, until }) => from <= on && on < until)
