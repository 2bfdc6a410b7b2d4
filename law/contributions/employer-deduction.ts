/** What an employer owes, from its own money, for one employee and one month (Law 405-V art. 27). */
import type { Tiyn } from '#vocabulary/tiyn.ts'
import type { DuesCase } from './dues-case.ts'
import { shareOf } from './rates.ts'

/** Of what the employer is assessed on. Throws SeriesMissing before 2017-07. */
export const employerDeduction = (c: DuesCase, base: Tiyn): Tiyn => shareOf(c, base, c.law.employerRate)
