/** What a rate is applied to: income up to a ceiling of so many minimum wages (Law 405-V art. 29; 27 and 28 from 2026). */
import { lesser, noMoney, type Tiyn } from '#vocabulary/tiyn.ts'
import { lowestConfidence } from '../citation.ts'
import type { Governing, Parameter } from '../effective.ts'
import { multiple, sum } from '../trace.ts'
import type { DuesCase } from './dues-case.ts'
import { employerCeiling, ownCeiling } from './parameters.ts'
import { minimumWageEntry, minimumWages } from './wages.ts'

/** What this employer is assessed on; other employers of the person do not count. */
export function employerBase(c: DuesCase): Tiyn {
  const ceiling = ceilingOf(c, employerCeiling)
  const base = lesser(c.income, ceiling.value)
  c.trace?.push({
    rule: 'employer-base',
    value: sum(base),
    facts: { income: sum(c.income), ...ceiling.facts(), base: sum(base) },
    cites: [ceiling.multiple.cite, ceiling.wage.cite],
    confidence: ceiling.confidence,
  })
  return base
}

/** What the person is assessed on with this payer: the ceiling is shared over all payers of the month. */
export function ownBase(c: DuesCase): Tiyn {
  const ceiling = ceilingOf(c, ownCeiling)
  const left = Math.max(ceiling.value - c.otherBases, noMoney) as Tiyn
  const base = lesser(c.income, left)
  c.trace?.push({
    rule: 'own-base',
    value: sum(base),
    facts: { income: sum(c.income), otherBases: sum(c.otherBases), ...ceiling.facts(), base: sum(base) },
    cites: [ceiling.multiple.cite, ceiling.wage.cite],
    confidence: ceiling.confidence,
  })
  return base
}

function ceilingOf({ book, month }: DuesCase, parameter: Parameter<number>) {
  const governing: Governing<number> = book.at(parameter, month)
  const wage = minimumWageEntry(month)
  const value = minimumWages(governing.value, (wage.value * 100) as Tiyn)
  return {
    value,
    multiple: governing,
    wage,
    confidence: lowestConfidence([governing.confidence, wage.confidence]),
    facts: () => ({
      multiple: multiple(governing.value),
      minimumWage: sum((wage.value * 100) as Tiyn),
      ceiling: sum(value),
    }),
  }
}
