/** What is withheld from the pay of an individual assistant of a disabled person (Law 405-V art. 28), under the person's ceiling. */
import type { Tiyn } from '#vocabulary/tiyn.ts'
import type { DuesCase } from '../dues-case.ts'
import { rateBy, shareOf } from '../rates.ts'
import { assistantRate } from './parameters.ts'

/** Throws SeriesMissing before 2024, the first year on record. */
export const assistantRateOf = rateBy('assistant-contribution', assistantRate)

export const assistantContribution = (c: DuesCase, base: Tiyn): Tiyn =>
  shareOf(c, base, assistantRateOf(c.book, c.month))
