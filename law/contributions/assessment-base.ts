/** What a rate is applied to: income up to a ceiling of so many minimum wages (Law 405-V art. 29; 27 and 28 from 2026). */
import type { Month } from '#vocabulary/month.ts'
import { lesser, noMoney, type Tiyn, tenge } from '#vocabulary/tiyn.ts'
import { keptByMonth, type LawBook } from '../book.ts'
import { type Cite, type Confidence, lowestConfidence } from '../citation.ts'
import type { Parameter } from '../effective.ts'
import { type Facts, multiple, type Step, sum } from '../trace.ts'
import type { Rule } from '../words.ts'
import type { DuesCase, DuesMonth } from './dues-case.ts'
import { minimumWageEntry, minimumWages } from './wages.ts'

/** What this employer is assessed on; other employers of the person do not count. */
export function employerBase(c: DuesCase): Tiyn {
  const base = lesser(c.income, c.law.employerCeiling.sum)
  if (c.trace) tell(c, base, employerStep(c))
  return base
}

/** What the person is assessed on with this payer: the ceiling is shared over all payers of the month. */
export function ownBase(c: DuesCase): Tiyn {
  const base = lesser(c.income, less(c.law.ownCeiling.sum, c.otherBases))
  if (c.trace) tell(c, base, ownStep(c))
  return base
}

/** What is left of the first sum. */
const less = (from: Tiyn, taken: Tiyn): Tiyn => (from > taken ? ((from - taken) as Tiyn) : noMoney)

type BaseStep = { readonly rule: Rule; readonly wages: Wages; readonly given: Facts }

const employerStep = (c: DuesCase): BaseStep => ({
  rule: 'employer-base',
  wages: c.law.employerCeiling,
  given: { income: sum(c.income) },
})

const ownStep = (c: DuesCase): BaseStep => ({
  rule: 'own-base',
  wages: c.law.ownCeiling,
  given: { income: sum(c.income), otherBases: sum(c.otherBases) },
})

function tell({ trace }: DuesMonth, base: Tiyn, { rule, wages, given }: BaseStep): void {
  const { facts, cites, confidence } = wages
  trace?.push({
    rule,
    value: sum(base),
    facts: { ...given, ...facts, base: sum(base) },
    cites,
    confidence,
  })
}

/** So many minimum wages of a month, with what a step says of them. */
export type Wages = {
  readonly sum: Tiyn
  readonly facts: Facts
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

/** The ceiling of a month. Throws SeriesMissing where the multiple or the minimum wage is not on record. */
export function readCeiling(parameter: Parameter<number>, book: LawBook, month: Month): Wages {
  const wages = wagesOf(parameter, book, month)
  return { ...wages, facts: { ...wages.facts, ceiling: sum(wages.sum) } }
}

/** A base that is the same whatever the income, and its step. */
export type FixedBase = { readonly sum: Tiyn; readonly step: Step }

/** So many minimum wages as the rule's base. */
export function readFixedBase(rule: Rule, { sum: base, facts, cites, confidence }: Wages): FixedBase {
  const step = { rule, value: sum(base), facts: { ...facts, base: sum(base) }, cites, confidence }
  return { sum: base, step }
}

/** The same by book and month. Throws SeriesMissing where the multiple or the minimum wage is not on record. */
export const fixedBaseBy = (rule: Rule, parameter: Parameter<number>) =>
  keptByMonth((book, month): FixedBase => readFixedBase(rule, wagesOf(parameter, book, month)))

export function fixedBase(c: DuesMonth, base: FixedBase): Tiyn {
  c.trace?.push(base.step)
  return base.sum
}
