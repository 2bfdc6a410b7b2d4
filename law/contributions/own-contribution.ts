/**
 * What people pay for themselves, 5 % of so many minimum wages from 2020 (Law 405-V arts. 28, 29): the entrepreneur,
 * the head of a peasant farm and the private practitioner of 1.4 whatever the income (2 were announced in mid-2018),
 * anyone else of one.
 */
import type { Month } from '#vocabulary/month.ts'
import { noMoney, type Tiyn } from '#vocabulary/tiyn.ts'
import type { LawBook } from '../book.ts'
import { fixedBase } from './assessment-base.ts'
import { type DuesMonth, duesLaw } from './dues-case.ts'
import { shareOrNotYet } from './rates.ts'

/** What the entrepreneur's rate is applied to; nothing while there is no rate, in 2018 and 2019. */
export const entrepreneurBase = (c: DuesMonth): Tiyn =>
  c.law.entrepreneurRate.value === 0 ? noMoney : fixedBase(c, c.law.entrepreneurBase)

export const entrepreneurContribution = (c: DuesMonth, base: Tiyn): Tiyn =>
  shareOrNotYet(c, base, c.law.entrepreneurRate)

/** What the self-payer's rate is applied to; nothing while there is no rate, in 2018 and 2019. */
export const selfPayerBase = (c: DuesMonth): Tiyn =>
  c.law.selfPayerRate.value === 0 ? noMoney : fixedBase(c, c.law.selfPayerBase)

export const selfPayerContribution = (c: DuesMonth, base: Tiyn): Tiyn =>
  shareOrNotYet(c, base, c.law.selfPayerRate)

/** The entrepreneur's due of a month; 0 in 2018-2019. Throws SeriesMissing before and beyond the series. */
export function entrepreneurDue(book: LawBook, month: Month): Tiyn {
  const c = { book, month, law: duesLaw(book, month) }
  return entrepreneurContribution(c, entrepreneurBase(c))
}

/** The self-payer's due of a month; 0 in 2018-2019. Throws SeriesMissing before and beyond the series. */
export function selfPayerDue(book: LawBook, month: Month): Tiyn {
  const c = { book, month, law: duesLaw(book, month) }
  return selfPayerContribution(c, selfPayerBase(c))
}
