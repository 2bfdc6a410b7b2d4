/** What is withheld from a person's income: by the employer, or by the customer of a civil-law contract (art. 28). */
import { noMoney, type Tiyn } from '#vocabulary/tiyn.ts'
import { ownBase } from './assessment-base.ts'
import type { DuesCase } from './dues-case.ts'
import { shareOrNotYet } from './rates.ts'

/** What the employee's rate is applied to; nothing while there is no rate, before 2020. */
export const employeeBase = (c: DuesCase): Tiyn => (c.law.employeeRate.value === 0 ? noMoney : ownBase(c))

export const employeeContribution = (c: DuesCase, base: Tiyn): Tiyn =>
  shareOrNotYet(c, base, c.law.employeeRate)

/** What the rate on civil-law income is applied to; nothing while there is no rate. Throws SeriesMissing before 2018. */
export const civilLawBase = (c: DuesCase): Tiyn => (c.law.civilLawRate.value === 0 ? noMoney : ownBase(c))

export const civilLawContribution = (c: DuesCase, base: Tiyn): Tiyn =>
  shareOrNotYet(c, base, c.law.civilLawRate)
