/** Rules of words, not figures, through time: which of several texts governs a day, as far as the edition knows them. */
import { type Day, type DayNumber, dayNumber, formatDay } from '#vocabulary/day.ts'
import type { LawBook } from '../book.ts'
import type { Cite, Confidence } from '../citation.ts'

/** A text of the law that governs from a day on. */
export type DatedText = {
  readonly from: Day
  /** The day from which it is known. */
  readonly enacted: Day
  readonly cite: Cite
  readonly confidence: Confidence
  /** The day we last held it against its source. */
  readonly checkedOn: Day
}

/** Whether a text enacted on the day is known to the edition. */
export const isKnown = ({ knowledge: { knownOn } }: LawBook, enacted: Day): boolean =>
  knownOn === undefined || enacted <= knownOn

/** The last text known that governs the day; without a day the last one known. Ascending by `from`. */
export function findGoverningText<T extends DatedText>(
  texts: readonly T[],
  book: LawBook,
  on: DayNumber | undefined,
): T | undefined {
  return texts.findLast(
    ({ from, enacted }) => isKnown(book, enacted) && (on === undefined || dayNumber(from) <= on),
  )
}

/** The day as a fact of a step; empty where none was asked about. */
export const dayFact = (on: DayNumber | undefined): string => (on === undefined ? '' : formatDay(on))
