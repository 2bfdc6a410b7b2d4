/** What a rate is applied to: income up to a ceiling of so many minimum wages (Law 405-V art. 29; 27 and 28 from 2026). */
import type { Month } from '#vocabulary/month.ts'
import { lesser, noMoney, type Tiyn, tenge } from '#vocabulary/tiyn.ts'
import { keptByMonth, type LawBook } from '../book.ts'
import { lowestConfidence } from '../citation.ts'
import type { Parameter } from '../effective.ts'
import { multiple, type Step, sum } from '../trace.ts'
import type { Rule } from '../words.ts'
import type { DuesCase, DuesMonth } from './dues-case.ts'
import { employerCeiling, ownCeiling } from './parameters.ts'
import { minimumWageEntry, minimumWages } from './wages.ts'

/** What this employer is assessed on; other employers of the person do not count. */
export function employerBase(c: DuesCase): Tiyn {
  const ceiling = employerCeilingOf(c.book, c.month)
  const base = lesser(c.income, ceiling.sum)
  c.trace?.push({
    rule: 'employer-base',
    value: sum(base),
    facts: { income: sum(c.income), ...ceiling.facts, base: sum(base) },
    cites: ceiling.cites,
    confidence: ceiling.confidence,
  })
  return base
}

/** What the person is assessed on with this payer: the ceiling is shared over all payers of the month. */
export function ownBase(c: DuesCase): Tiyn {
  const ceiling = ownCeilingOf(c.book, c.month)
  const left = ceiling.sum > c.otherBases ? ((ceiling.sum - c.otherBases) as Tiyn) : noMoney
  const base = lesser(c.income, left)
  c.trace?.push({
    rule: 'own-base',
    value: sum(base),
    facts: { income: sum(c.income), otherBases: sum(c.otherBases), ...ceiling.facts, base: sum(base) },
    cites: ceiling.cites,
    confidence: ceiling.confidence,
  })
  return base
}

/** So many minimum wages of a month, with what a step says of them. */
const wagesBy = (parameter: Parameter<number>) => (book: LawBook, month: Month) => {
  const governing = book.at(parameter, month)
  const wage = minimumWageEntry(book, month)
  return {
    sum: minimumWages(governing.value, tenge(wage.value)),
    facts: { multiple: multiple(governing.value), minimumWage: sum(tenge(wage.value)) },
    cites: [governing.cite, wage.cite] as const,
    confidence: lowestConfidence([governing.confidence, wage.confidence]),
  }
}

const ceilingBy = (parameter: Parameter<number>) => {
  const wagesOf = wagesBy(parameter)
  return keptByMonth((book, month) => {
    const wages = wagesOf(book, month)
    return { ...wages, facts: { ...wages.facts, ceiling: sum(wages.sum) } }
  })
}

const employerCeilingOf = ceilingBy(employerCeiling)
const ownCeilingOf = ceilingBy(ownCeiling)

/** A base that is the same whatever the income, and its step. */
export type FixedBase = { readonly sum: Tiyn; readonly step: Step }

/** So many minimum wages as the rule's base, by book and month. Throws SeriesMissing where one is not on record. */
export const fixedBaseBy = (rule: Rule, parameter: Parameter<number>) => {
  const wagesOf = wagesBy(parameter)
  return keptByMonth((book, month): FixedBase => {
    const { sum: base, facts, cites, confidence } = wagesOf(book, month)
    const step = { rule, value: sum(base), facts: { ...facts, base: sum(base) }, cites, confidence }
    return { sum: base, step }
  })
}

export function fixedBase(c: DuesMonth, base: FixedBase): Tiyn {
  c.trace?.push(base.step)
  return base.sum
}
