/** What the law of one book says that status needs, by month slot, looked up once a book. */
import { dayNumber } from '#vocabulary/day.ts'
import type { Month } from '#vocabulary/month.ts'
import { careBegins, findBeginning } from '../beginnings/beginnings.ts'
import { type LawBook, SeriesMissing } from '../book.ts'
import { dueOn } from '../contributions/due-on.ts'
import { entrepreneurDue, selfPayerDue } from '../contributions/dues.ts'
import { findNotWorking } from '../contributions/release/not-working.ts'
import type { Parameter } from '../effective.ts'
import type { Group } from '../groups.ts'
import {
  findTermOn,
  graceEndTerm,
  graceTerm,
  type LongGrace,
  longGraceTerm,
  lookBackTerm,
  prepaidDays,
  selfPaidTerm,
  type TermDays,
  termDays,
  throughCurrentTerm,
  transitionTerm,
} from './cover-terms.ts'
import { isEntrepreneurMonth } from './entrepreneur-days.ts'
import type { PersonFacts } from './facts.ts'
import { monthOfSlot, never, slotCount, slotOfDay, slotOfMonth } from './month-slots.ts'

/** Months before these were not assessed: of people who pay for themselves, and of those of them who are entrepreneurs. */
const ownDuesBeginSlot = slotOfMonth(201_801 as Month)
const entrepreneurDuesBeginSlot = slotOfMonth(201_707 as Month)

/** Where a due is on no record: the series does not reach the month. */
export const missing = -1
const notAsked = -2

export type MonthlyLaw = {
  readonly book: LawBook
  /**
   * Care under the insurance begins; no earlier day is insured, no earlier month is owed. `never` where no text known to
   * the edition says it.
   */
  readonly careBegins: number
  readonly careBeginsSlot: number
  /** Absent where no text known to the edition says how the right is kept. */
  readonly terms: Terms | undefined
  /** None where the edition does not know the longer grace, or the months paid ahead. */
  readonly longGrace: readonly TermDays<LongGrace>[]
  readonly prepaid: readonly TermDays<number>[]
  /** Months in a row that insure when all are paid, the current one the last of them; and those a self-payer paid. */
  readonly throughCurrent: readonly TermDays<number>[]
  readonly selfPaid: readonly TermDays<number>[]
  /** The grace runs through the end of its last month, not through the day of its number. */
  readonly gracesWholeMonths: boolean
  /** The first day on which not everybody is insured any more. */
  readonly transitionUntil: number
  /** Groups to which nobody with a business belongs. */
  readonly groupsNotWorking: ReadonlySet<Group>
  /** In tiyn; `missing` where the series does not reach the month. */
  readonly selfDue: (slot: number) => number
  readonly entrepreneurDue: (slot: number) => number
  /** The first month with care whose own due is on no record: entrepreneurs' and self-payers' rest on one series. */
  readonly firstUnpricedSlot: number
  /** The last day on which the month may be paid in time. */
  readonly dueDay: (slot: number) => number
}

/** In months: how far a day looks back for what is unpaid, and how long the right is kept after it was last held. */
type Terms = {
  readonly lookBack: readonly TermDays<number>[]
  readonly grace: readonly TermDays<number>[]
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
  const lookBack = termDays(book, lookBackTerm)
  const grace = termDays(book, graceTerm)
  const selfDue = bySlot((slot) => dueOrMissing(() => selfPayerDue(book, monthOfSlot(slot))))
  const begins = findBeginning(book, careBegins) ?? never
  const careBeginsSlot = slotOfDay(begins)
  const findNow = <V>(term: Parameter<V>): V | undefined =>
    book.find(term, monthOfSlot(careBeginsSlot))?.value
  const through = findNow(transitionTerm)
  let firstUnpricedSlot = careBeginsSlot
  while (firstUnpricedSlot < slotCount && selfDue(firstUnpricedSlot) !== missing) firstUnpricedSlot++
  return {
    book,
    careBegins: begins,
    careBeginsSlot,
    terms: lookBack.length > 0 && grace.length > 0 ? { lookBack, grace } : undefined,
    longGrace: termDays(book, longGraceTerm),
    prepaid: prepaidDays(book),
    throughCurrent: termDays(book, throughCurrentTerm),
    selfPaid: termDays(book, selfPaidTerm),
    gracesWholeMonths: findNow(graceEndTerm) === 'end of month',
    transitionUntil: through === undefined ? begins : dayNumber(through) + 1,
    groupsNotWorking: new Set(findNotWorking(book, monthOfSlot(careBeginsSlot))),
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

/** What the person would owe for the month when paying for himself (6.5, 6.8); `missing` where it is on no record. */
export const ownDue = (law: MonthlyLaw, facts: PersonFacts, slot: number): number =>
  isEntrepreneurMonth(facts, slot) ? law.entrepreneurDue(slot) : law.selfDue(slot)

/** How many months before its own a day looks back on; 0 where no known text says. */
export const lookBackOn = ({ terms }: MonthlyLaw, on: number): number =>
  (terms && findTermOn(terms.lookBack, on)?.value) ?? 0

/** Whether some day from the given one on looks back on more months than so many. */
export const looksBackFurther = ({ terms }: MonthlyLaw, months: number, from: number): boolean =>
  terms?.lookBack.some(({ value, until }) => value > months && until > from) ?? false

/** The value whose absence makes a status unknown: the terms themselves, or the first due that is on no record. */
export function whyUnknown({ book, careBeginsSlot, terms, firstUnpricedSlot }: MonthlyLaw): SeriesMissing {
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

/** Whether anything is assessed on the person himself for the month. */
export const isAssessed = (facts: PersonFacts, slot: number): boolean =>
  slot >= ownDuesBeginSlot || (slot >= entrepreneurDuesBeginSlot && isEntrepreneurMonth(facts, slot))
