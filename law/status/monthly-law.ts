/** What the law of one book says that status needs, by month slot, looked up once a book. */
import { type DayNumber, day, dayNumber } from '#vocabulary/day.ts'
import type { Month } from '#vocabulary/month.ts'
import { type LawBook, SeriesMissing } from '../book.ts'
import { dueOn } from '../contributions/due-on.ts'
import { entrepreneurDue, selfPayerDue } from '../contributions/own-contribution.ts'
import {
  graceTerm,
  type LongGrace,
  longGraceFrom,
  longGraceTerm,
  lookBackTerm,
  prepaidFrom,
  prepaidTerm,
} from './cover-terms.ts'
import type { PersonFacts } from './facts.ts'
import { firstDayOfSlot, lastDayOfSlot, monthOfSlot, slotCount, slotOfMonth } from './month-slots.ts'

/** Care under the insurance begins; no earlier day is insured, no earlier month is owed. */
export const careBegins: DayNumber = dayNumber(day('2020-01-01'))
export const careBeginsSlot = slotOfMonth(202_001 as Month)
/** Months before it were not assessed for people who pay for themselves. */
export const ownDuesBeginSlot = slotOfMonth(201_801 as Month)

/** Where a due is on no record: the series does not reach the month. */
export const missing = -1
const notAsked = -2

export type MonthlyLaw = {
  readonly book: LawBook
  /** Absent where no text known to the edition says how the right is kept. */
  readonly terms: { readonly lookBack: number; readonly grace: number } | undefined
  readonly longGrace: (LongGrace & { readonly from: DayNumber }) | undefined
  readonly prepaid: { readonly from: DayNumber; readonly months: number } | undefined
  /** In tiyn; `missing` where the series does not reach the month. */
  readonly selfDue: (slot: number) => number
  readonly entrepreneurDue: (slot: number) => number
  /** The first month from 2020 on whose own due is on no record; entrepreneurs' and self-payers' rest on one series. */
  readonly firstUnpricedSlot: number
  /** The last day on which the month may be paid in time. */
  readonly dueDay: (slot: number) => number
}

const laws = new WeakMap<LawBook, MonthlyLaw>()

export function monthlyLaw(book: LawBook): MonthlyLaw {
  let law = laws.get(book)
  if (!law) {
    law = read(book)
    laws.set(book, law)
  }
  return law
}

function read(book: LawBook): MonthlyLaw {
  const lastMonth = monthOfSlot(slotCount - 1)
  const lookBack = book.find(lookBackTerm, lastMonth)?.value
  const grace = book.find(graceTerm, lastMonth)?.value
  const longGrace = book.find(longGraceTerm, lastMonth)?.value
  const longFrom = longGraceFrom(book)
  const prepaidMonths = book.find(prepaidTerm, lastMonth)?.value
  const aheadFrom = prepaidFrom(book)
  const selfDue = bySlot((slot) => dueOrMissing(() => selfPayerDue(book, monthOfSlot(slot))))
  let firstUnpricedSlot = careBeginsSlot
  while (selfDue(firstUnpricedSlot) !== missing) firstUnpricedSlot++
  return {
    book,
    terms: lookBack !== undefined && grace !== undefined ? { lookBack, grace } : undefined,
    longGrace: longGrace && longFrom !== undefined ? { ...longGrace, from: longFrom } : undefined,
    prepaid:
      prepaidMonths !== undefined && aheadFrom !== undefined
        ? { from: aheadFrom, months: prepaidMonths }
        : undefined,
    selfDue,
    entrepreneurDue: bySlot((slot) => dueOrMissing(() => entrepreneurDue(book, monthOfSlot(slot)))),
    firstUnpricedSlot,
    dueDay: bySlot((slot) => dueOn(monthOfSlot(slot)).day),
  }
}

function bySlot(compute: (slot: number) => number): (slot: number) => number {
  const kept = new Float64Array(slotCount).fill(notAsked)
  return (slot) => {
    if (kept[slot] === notAsked) kept[slot] = compute(slot)
    return kept[slot]!
  }
}

function dueOrMissing(due: () => number): number {
  try {
    return due()
  } catch (error) {
    if (error instanceof SeriesMissing) return missing
    throw error
  }
}

/** Whether the person was an entrepreneur on some day of the month. */
export function isEntrepreneurMonth({ entrepreneurSpells }: PersonFacts, slot: number): boolean {
  for (const { from, until } of entrepreneurSpells) {
    if (from <= lastDayOfSlot(slot) && (until === undefined || until > firstDayOfSlot(slot))) return true
  }
  return false
}

/** What the person would owe for the month when paying for himself (6.5, 6.8); `missing` where it is on no record. */
export const ownDue = (law: MonthlyLaw, facts: PersonFacts, slot: number): number =>
  isEntrepreneurMonth(facts, slot) ? law.entrepreneurDue(slot) : law.selfDue(slot)

/** The value whose absence makes a status unknown: the terms themselves, or the first due that is on no record. */
export function whyUnknown({ book, terms, firstUnpricedSlot }: MonthlyLaw): SeriesMissing {
  try {
    if (!terms) {
      book.at(lookBackTerm, monthOfSlot(careBeginsSlot))
      book.at(graceTerm, monthOfSlot(careBeginsSlot))
    }
    selfPayerDue(book, monthOfSlot(firstUnpricedSlot))
  } catch (error) {
    if (error instanceof SeriesMissing) return error
    throw error
  }
  throw new Error('a status is unknown, yet no value is missing')
}
