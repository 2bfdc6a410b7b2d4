/** What an employer owes, from its own money, for one employee and one month (Law 405-V art. 27). */
import type { Tiyn } from '#vocabulary/tiyn.ts'
import { employerBase } from './assessment-base.ts'
import type { DuesCase } from './dues-case.ts'
import { employerRate } from './parameters.ts'
import { rateBy, shareOf } from './rates.ts'

/** The rate of the month. Throws SeriesMissing before 2017-07. */
export const employerRateOf = rateBy('employer-deduction', employerRate)

/** Throws SeriesMissing before 2017-07 and beyond the last minimum wage on record. */
export function employerDeduction(c: DuesCase): Tiyn {
  const rate = employerRateOf(c.book, c.month)
  return shareOf(c, employerBase(c), rate)
}
