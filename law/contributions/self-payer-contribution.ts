/** What a person without an employer and without a business pays for himself: 5 % of one minimum wage from 2020. */
import type { Month } from '#vocabulary/month.ts'
import { type BasisPoints, noMoney, share, type Tiyn } from '#vocabulary/tiyn.ts'
import { keptByMonth, type LawBook } from '../book.ts'
import { ownRate, selfPayerMultiple } from './parameters.ts'
import { minimumWage, minimumWages } from './wages.ts'

/** One minimum wage; nothing while there is no due (2018, 2019). Throws SeriesMissing before 2018. */
export function selfPayerBase(book: LawBook, month: Month): Tiyn {
  const multiple = book.at(selfPayerMultiple, month).value
  return book.at(ownRate, month).value === 0 ? noMoney : minimumWages(multiple, minimumWage(month))
}

/** The due of a month. Throws SeriesMissing before 2018 and beyond the last minimum wage on record. */
export const selfPayerDue: (book: LawBook, month: Month) => Tiyn = keptByMonth((book, month) =>
  share(selfPayerBase(book, month), book.at(ownRate, month).value as BasisPoints),
)
