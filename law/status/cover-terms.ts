/** The terms of insured status (Law 405-V art. 5; the bill of Resolution No 400 of 2018): look-back, grace, prepayment. */
import { calendarDateOf, type DayNumber, day } from '#vocabulary/day.ts'
import { firstDayOf, type Month } from '#vocabulary/month.ts'
import { keptByMonth, type LawBook } from '../book.ts'
import { citing, insuranceLaw } from '../citation.ts'
import { type Parameter, parameter } from '../effective.ts'

const bill = citing('resolution-400')
const checkedOn = day('2026-11-22')
const careBegins = 202_001

const fromTheBill = (months: number) =>
  ({
    enacted: day('2018-06-30'),
    bill: true,
    cite: bill('11'),
    confidence: 'high',
    checkedOn,
    schedule: [[careBegins, months]],
  }) as const
const fromTheLaw = (months: number) =>
  ({
    enacted: day('2020-01-01'),
    cite: insuranceLaw('5'),
    confidence: 'high',
    checkedOn,
    schedule: [[careBegins, months]],
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

const monthOn = (on: DayNumber): Month => {
  const { year, month } = calendarDateOf(on)
  return (year * 100 + month) as Month
}

const lookBack = keptByMonth((book, month) => book.at(lookBackTerm, month).value)
const grace = keptByMonth((book, month) => book.at(graceTerm, month).value)

/** The window of a day: 12 months. Throws SeriesMissing where no text known to the edition says. */
export const lookBackMonths = (book: LawBook, on: DayNumber): number => lookBack(book, monthOn(on))

/** How many months the right is kept after it was last held: 3. Throws SeriesMissing where no known text says. */
export const graceMonths = (book: LawBook, on: DayNumber): number => grace(book, monthOn(on))

/** The longer grace of people who paid 60 months without a break; undefined before 2026 and where it is not known. */
export const longGrace = (book: LawBook, on: DayNumber): LongGrace | undefined =>
  book.find(longGraceTerm, monthOn(on))?.value

/** The first day on which a term may be used in the edition; undefined: never. */
function termFrom<V>(book: LawBook, term: Parameter<V>): DayNumber | undefined {
  const governing = book.find(term, 999_912 as Month)
  return governing && firstDayOf(governing.from)
}

/** The first day on which the longer grace counts; undefined: never in this edition. */
export const longGraceFrom = (book: LawBook): DayNumber | undefined => termFrom(book, longGraceTerm)

/** The first day on which 12 months paid ahead give cover; undefined: never in this edition. */
export const prepaidFrom = (book: LawBook): DayNumber | undefined => termFrom(book, prepaidTerm)

/** How many months paid ahead give cover: 12. */
export const prepaidMonths = (book: LawBook, on: DayNumber): number | undefined =>
  book.find(prepaidTerm, monthOn(on))?.value
