/**
 * What a local budget pays for one person it covers and one month, from 2026 (Law 405-V art. 26-1): a share of the
 * region's average wage. No region's wage is on record here: the asker gives it.
 */
import { formatMonth } from '#vocabulary/month.ts'
import { type BasisPoints, share, type Tiyn } from '#vocabulary/tiyn.ts'
import { SeriesMissing } from '../../effective.ts'
import { percent, sum } from '../../trace.ts'
import type { DuesCase } from '../dues-case.ts'
import { localBudgetRate } from './parameters.ts'

const regionalWage = {
  name: 'regional-average-wage',
  title: {
    kk: 'Өңірдегі орташа айлық жалақы (оны averageWage өрісінде беруге болады)',
    ru: 'Среднемесячная заработная плата в регионе (её можно дать в поле averageWage)',
    en: 'Average monthly wage of the region (it may be given as averageWage)',
  },
}

/** Throws SeriesMissing before 2026, and where the region's wage is not given. */
export function localBudgetContribution({ book, month, regime, trace }: DuesCase): Tiyn {
  const rate = book.at(localBudgetRate, month)
  const wage = regime?.averageWage
  if (wage === undefined) throw new SeriesMissing(regionalWage, formatMonth(month))
  const amount = share(wage, rate.value as BasisPoints)
  trace?.push({
    rule: 'local-budget-contribution',
    value: sum(amount),
    facts: { averageWage: sum(wage), rate: percent(rate.value), amount: sum(amount) },
    cites: [rate.cite],
    confidence: rate.confidence,
  })
  return amount
}
