/**
 * What an entrepreneur, a head of a peasant farm or a private practitioner pays for himself: 5 % of 1.4 minimum wages
 * from 2020, whatever the income. The law as told in mid-2018 announced 2 minimum wages.
 */
import type { Month } from '#vocabulary/month.ts'
import { type BasisPoints, noMoney, share, type Tiyn } from '#vocabulary/tiyn.ts'
import { keptByMonth, type LawBook } from '../book.ts'
import { entrepreneurMultiple, ownRate } from './parameters.ts'
import { minimumWage, minimumWages } from './wages.ts'

/** So many minimum wages; nothing while there is no due (2018, 2019). Throws SeriesMissing before 2018. */
export function entrepreneurBase(book: LawBook, month: Month): Tiyn {
  const multiple = book.at(entrepreneurMultiple, month).value
  return book.at(ownRate, month).value === 0 ? noMoney : minimumWages(multiple, minimumWage(month))
}

/** The due of a month. Throws SeriesMissing before 2018 and beyond the last minimum wage on record. */
export const entrepreneurDue: (book: LawBook, month: Month) => Tiyn = keptByMonth((book, month) =>
  share(entrepreneurBase(book, month), book.at(ownRate, month).value as BasisPoints),
)
