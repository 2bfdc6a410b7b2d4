/** What a rate is applied to: income up to a ceiling of so many minimum wages (Law 405-V art. 29; 27 and 28 from 2026). */

import type { Month } from '#vocabulary/month.ts'
import { type Tiyn, tenge } from '#vocabulary/tiyn.ts'
import { keptByMonth, type LawBook } from '../book.ts'
import { type Cite, type Confidence, lowestConfidence } from '../citation.ts'
import type { Parameter } from '../effective.ts'
import { multiple, sum } from '../trace.ts'
import type { DuesCase, DuesMonth } from './dues-case.ts'
import type { DuesRule, DuesStep } from './regimes/words.ts'
import { minimumWageEntry, minimumWages } from './wages.ts'

/** What this employer is assessed on; other employers of the person do not count. */
export function employerBase(c: DuesCase): Tiyn {
  const base = Math.min(c.income, c.law.employerCeiling.sum) as Tiyn
  if (c.trace) c.trace.push(employerStep(c, base))
  return base
}

/** What the person is assessed on with this payer: the ceiling is shared over all payers of the month. */
export function ownBase(c: DuesCase): Tiyn {
  const base = Math.min(c.income, less(c.law.ownCeiling.sum, c.otherBases)) as Tiyn
  if (c.trace) c.trace.push(ownStep(c, base))
  return base
}

/** What is left of the first sum. */
const less = (from: Tiyn, taken: Tiyn): Tiyn => (from > taken ? ((from - taken) as Tiyn) : (0 as Tiyn))

function employerStep(c: DuesCase, assessed: Tiyn): DuesStep {
  const { multiple, minimumWage, ceiling, cites, confidence } = c.law.employerCeiling
  const base = sum(assessed)
  const facts = { income: sum(c.income), multiple, minimumWage, ceiling, base }
  return { rule: 'employer-base', value: base, facts, cites, confidence }
}

function ownStep(c: DuesCase, assessed: Tiyn): DuesStep {
  const { multiple, minimumWage, ceiling, cites, confidence } = c.law.ownCeiling
  const base = sum(assessed)
  const [income, otherBases] = [sum(c.income), sum(c.otherBases)]
  const facts = { income, otherBases, multiple, minimumWage, ceiling, base }
  return { rule: 'own-base', value: base, facts, cites, confidence }
}

/** So many minimum wages of a month, with what a step says of them. */
type Wages = {
  readonly sum: Tiyn
  readonly facts: { readonly multiple: string; readonly minimumWage: string }
  readonly cites: readonly [Cite, Cite]
  readonly confidence: Confidence
}

/** Throws SeriesMissing where the multiple or the minimum wage is not on record. */
export function wagesOf(parameter: Parameter<number>, book: LawBook, month: Month): Wages {
  const governing = book.at(parameter, month)
  const wage = minimumWageEntry(book, month)
  return {
    sum: minimumWages(governing.value, tenge(wage.value)),
    facts: { multiple: multiple(governing.value), minimumWage: sum(tenge(wage.value)) },
    cites: [governing.cite, wage.cite],
    confidence: lowestConfidence([governing.confidence, wage.confidence]),
  }
}

/** So many minimum wages, above which nothing is assessed, with what a step says of them. */
type Ceiling = Pick<Wages, 'sum' | 'cites' | 'confidence'> & Wages['facts'] & { readonly ceiling: string }

/** The ceiling of a month. Throws SeriesMissing where the multiple or the minimum wage is not on record. */
export function readCeiling(parameter: Parameter<number>, book: LawBook, month: Month): Ceiling {
  const { facts, ...wages } = wagesOf(parameter, book, month)
  return { ...wages, ...facts, ceiling: sum(wages.sum) }
}

/** A base that is the same whatever the income, and its step. */
export type FixedBase = { readonly sum: Tiyn; readonly step: DuesStep }

/** So many minimum wages as the rule's base. */
export function readFixedBase(rule: DuesRule, { sum: base, facts, cites, confidence }: Wages): FixedBase {
  const step = { rule, value: sum(base), facts: { ...facts, base: sum(base) }, cites, confidence }
  return { sum: base, step }
}

/** The same by book and month. Throws SeriesMissing where the multiple or the minimum wage is not on record. */
export const fixedBaseBy = (rule: DuesRule, parameter: Parameter<number>) =>
  keptByMonth((book, month): FixedBase => readFixedBase(rule, wagesOf(parameter, book, month)))

export function fixedBase(c: DuesMonth, base: FixedBase): Tiyn {
  c.trace?.push(base.step)
  return base.sum
}
