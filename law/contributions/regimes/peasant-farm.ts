/**
 * What the head of a peasant farm pays for himself (Law 405-V arts. 28, 29). The sources conflict: with entrepreneurs by
 * the later one, with self-payers by the earlier one; the later one stands unless the asker chooses.
 */
import { noMoney, type Tiyn } from '#vocabulary/tiyn.ts'
import { fixedBase, fixedBaseBy } from '../assessment-base.ts'
import type { DuesCase } from '../dues-case.ts'
import { ownRate, selfPayerMultiple } from '../parameters.ts'
import { rateBy, shareOrNotYet } from '../rates.ts'
import { peasantFarmMultiple } from './parameters.ts'

/** Throws SeriesMissing before 2018. */
export const peasantFarmRateOf = rateBy('peasant-farm-contribution', ownRate)

const asEntrepreneur = fixedBaseBy('peasant-farm-base', peasantFarmMultiple)
const asSelfPayer = fixedBaseBy('peasant-farm-base', selfPayerMultiple)

/** Nothing in 2018-2019. */
export const peasantFarmContribution = (c: DuesCase, base: Tiyn): Tiyn =>
  shareOrNotYet(c, base, peasantFarmRateOf(c.book, c.month))

/** Nothing while there is no rate. */
export function peasantFarmBase(c: DuesCase): Tiyn {
  if (peasantFarmRateOf(c.book, c.month).value === 0) return noMoney
  if (c.trace) {
    const { cite, confidence } = c.book.at(peasantFarmMultiple, c.month)
    c.trace.push({
      rule: 'peasant-farm-reading',
      value: readingOf(c),
      facts: { reading: readingOf(c), chosen: c.regime?.peasantFarmBase !== undefined },
      cites: [cite],
      confidence,
    })
  }
  const baseOf = readingOf(c) === 'self' ? asSelfPayer : asEntrepreneur
  return fixedBase(c, baseOf(c.book, c.month))
}

const readingOf = ({ regime }: DuesCase): 'entrepreneur' | 'self' => regime?.peasantFarmBase ?? 'entrepreneur'
