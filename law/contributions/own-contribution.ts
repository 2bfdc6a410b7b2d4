/**
 * What people pay for themselves, 5 % of so many minimum wages from 2020 (Law 405-V arts. 28, 29): the entrepreneur,
 * the head of a peasant farm and the private practitioner of 1.4 whatever the income (2 were announced in mid-2018),
 * anyone else of one.
 */
import type { Month } from '#vocabulary/month.ts'
import { noMoney, type Tiyn } from '#vocabulary/tiyn.ts'
import type { LawBook } from '../book.ts'
import { fixedBase, fixedBaseBy } from './assessment-base.ts'
import type { DuesMonth } from './dues-case.ts'
import { entrepreneurMultiple, ownRate, selfPayerMultiple } from './parameters.ts'
import { notDueYet, rateBy, shareOf } from './rates.ts'

/** The rate of the month; the same for all who pay for themselves. Throws SeriesMissing before 2018. */
export const entrepreneurRateOf = rateBy('entrepreneur-contribution', ownRate)
export const selfPayerRateOf = rateBy('self-payer-contribution', ownRate)

const entrepreneurBaseOf = fixedBaseBy('entrepreneur-base', entrepreneurMultiple)
const selfPayerBaseOf = fixedBaseBy('self-payer-base', selfPayerMultiple)

/** Nothing in 2018-2019. Throws SeriesMissing before and beyond the series. */
export function entrepreneurContribution(c: DuesMonth): Tiyn {
  const rate = entrepreneurRateOf(c.book, c.month)
  return rate.value === 0 ? notDueYet(c, rate) : shareOf(c, entrepreneurBase(c), rate)
}

/** Nothing in 2018-2019. Throws SeriesMissing before and beyond the series. */
export function selfPayerContribution(c: DuesMonth): Tiyn {
  const rate = selfPayerRateOf(c.book, c.month)
  return rate.value === 0 ? notDueYet(c, rate) : shareOf(c, selfPayerBase(c), rate)
}

/** What the entrepreneur's rate is applied to; nothing while there is no rate. */
export const entrepreneurBase = (c: DuesMonth): Tiyn =>
  entrepreneurRateOf(c.book, c.month).value === 0
    ? noMoney
    : fixedBase(c, entrepreneurBaseOf(c.book, c.month))

/** What the self-payer's rate is applied to; nothing while there is no rate. */
export const selfPayerBase = (c: DuesMonth): Tiyn =>
  selfPayerRateOf(c.book, c.month).value === 0 ? noMoney : fixedBase(c, selfPayerBaseOf(c.book, c.month))

/** The entrepreneur's due of a month; 0 in 2018-2019. Throws SeriesMissing before and beyond the series. */
export const entrepreneurDue = (book: LawBook, month: Month): Tiyn =>
  entrepreneurContribution({ book, month })

/** The self-payer's due of a month; 0 in 2018-2019. Throws SeriesMissing before and beyond the series. */
export const selfPayerDue = (book: LawBook, month: Month): Tiyn => selfPayerContribution({ book, month })
