/** The yearly duties of whoever keeps the law: what is to be checked again, what is not sure, what is missing. */
import { addMonthsToDay, type Day, dayNumber, formatDay } from '#vocabulary/day.ts'
import { type Gap, gapsOn } from './gaps.ts'
import { reviewedTexts } from './rules-of-words.ts'
import { type ReviewedValue, reviewedValues } from './values.ts'

export type Review = {
  readonly on: Day
  /** Nothing is overdue, and nothing is missing that the day needs. */
  readonly inOrder: boolean
  /** Values last checked more than a year before the day. */
  readonly overdue: readonly ReviewedValue[]
  /** Values of low confidence, then those of medium. */
  readonly unsure: readonly ReviewedValue[]
  /** First what is missing on the day, then what will be. */
  readonly gaps: readonly Gap[]
}

/** The state of the law's values on the day. */
export function reviewOf(on: Day): Review {
  const values = [...reviewedValues(), ...reviewedTexts()]
  const overdue = values.filter(({ checkedOn }) => dueForReview(checkedOn) < on)
  const unsure = (['low', 'medium'] as const).flatMap((level) =>
    values.filter(({ confidence }) => confidence === level),
  )
  const gaps = gapsOn(on).sort((a, b) => Number(b.missing) - Number(a.missing))
  const inOrder = overdue.length === 0 && !gaps.some(({ missing }) => missing)
  return { on, inOrder, overdue, unsure, gaps }
}

/** The last day on which a value checked on the day needs no new look: a year on. */
const dueForReview = (checkedOn: Day): Day => formatDay(addMonthsToDay(dayNumber(checkedOn), 12))
