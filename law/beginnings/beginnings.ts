/**
 * When the insurance began, and when care under it: dated like every other value, since an edition of a day before the
 * act cannot know them. What no known text has begun has not begun.
 */

import { type Day, type DayNumber, day, dayNumber } from '#vocabulary/day.ts'
import { type Month, monthOfDay } from '#vocabulary/month.ts'
import type { LawBook } from '../book.ts'
import { type Cite, insuranceLaw, questions } from '../citation.ts'
import { type Parameter, parameter } from '../effective.ts'
import type { Step } from '../trace.ts'
import type { beginningWords } from './words.ts'

const checkedOn = day('2026-11-22')

const begunOn = (text: string) => {
  const first = day(text)
  return [[monthOfDay(first), first]] as const
}

/** The first month of dues: deductions of the employer. */
export const insuranceBegins: Parameter<Day> = parameter({
  name: 'insurance-begins',
  title: {
    kk: 'Алғашқы аударымдардың күні',
    ru: 'День, с которого платятся первые отчисления',
    en: 'Day from which the first deductions are due',
  },
  unit: 'day',
  amendments: [
    {
      enacted: day('2015-11-16'),
      cite: insuranceLaw('27(1)'),
      confidence: 'high',
      checkedOn,
      schedule: begunOn('2017-07-01'),
    },
  ],
})

/** Care under the insurance, and with it everyone's own dues and the State's. What earlier texts had set is on no record. */
export const careBegins: Parameter<Day> = parameter({
  name: 'care-begins',
  title: {
    kk: 'Сақтандыру бойынша көмек басталатын күн',
    ru: 'День начала помощи по страхованию',
    en: 'Day on which care under the insurance begins',
  },
  unit: 'day',
  amendments: [
    {
      enacted: day('2017-12-25'),
      cite: questions('Q5'),
      by: 'law-122-VI',
      confidence: 'high',
      checkedOn,
      schedule: begunOn('2020-01-01'),
    },
  ],
})

/** Where a text before that would stand, had we one. */
export const earlierCare: Cite = insuranceLaw('5')

/** The day as the law has it now. */
export const beginningNow = ({ amendments }: Parameter<Day>): Day => amendments.at(-1)!.schedule[0]![1]!

const lastMonthKept = 209_912 as Month

/** The first day as the edition knows it; undefined where no text known to it says one. */
export function findBeginning(book: LawBook, begins: Parameter<Day>): DayNumber | undefined {
  const found = book.find(begins, lastMonthKept)
  return found && dayNumber(found.value)
}

/** Whether it has begun by the day, by a text known to the edition. */
export function hasBegun(book: LawBook, begins: Parameter<Day>, on: DayNumber): boolean {
  const first = findBeginning(book, begins)
  return first !== undefined && first <= on
}

/**
 * Why nothing has begun: `known` where the edition knows the day; otherwise that it knows of no care at all, which is
 * told with little certainty, since what earlier texts had set is on no record.
 */
export function notBegun<Rule extends string>(
  book: LawBook,
  asked: string,
  known: Step<Rule>,
): Step<Rule | keyof typeof beginningWords> {
  if (findBeginning(book, careBegins) !== undefined) return known
  return {
    rule: 'care-beginning-not-known',
    value: known.value,
    facts: { asked },
    cites: [earlierCare, ...known.cites.filter(({ article }) => article !== earlierCare.article)],
    confidence: 'low',
  }
}
