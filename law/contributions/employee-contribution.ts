/** What is withheld from a person's income: by the employer, or by the customer of a civil-law contract (art. 28). */
import { noMoney, type Tiyn } from '#vocabulary/tiyn.ts'
import { ownBase } from './assessment-base.ts'
import type { DuesCase } from './dues-case.ts'
import { civilLawRate, employeeRate } from './parameters.ts'
import { notDueYet, type Rate, rateBy, shareOf } from './rates.ts'

const employeeRateOf = rateBy('employee-contribution', employeeRate)

/** The rate of the month. Throws SeriesMissing before 2018. */
export const civilLawRateOf = rateBy('civil-law-contribution', civilLawRate)

/** From pay: nothing before 2020. Throws SeriesMissing beyond the last minimum wage on record. */
export const employeeContribution = (c: DuesCase): Tiyn => withheld(c, employeeRateOf(c.book, c.month))

/** From civil-law income: nothing in 2018 and 2019. Throws SeriesMissing before 2018. */
export const civilLawContribution = (c: DuesCase): Tiyn => withheld(c, civilLawRateOf(c.book, c.month))

const withheld = (c: DuesCase, rate: Rate): Tiyn =>
  rate.value === 0 ? notDueYet(c, rate) : shareOf(c, ownBase(c), rate)

/** What the employee's rate is applied to; nothing while there is no rate. */
export const employeeBase = (c: DuesCase): Tiyn => assessed(c, employeeRateOf(c.book, c.month))

/** What the rate on civil-law income is applied to; nothing while there is no rate. */
export const civilLawBase = (c: DuesCase): Tiyn => assessed(c, civilLawRateOf(c.book, c.month))

const assessed = (c: DuesCase, rate: Rate): Tiyn => (rate.value === 0 ? noMoney : ownBase(c))
