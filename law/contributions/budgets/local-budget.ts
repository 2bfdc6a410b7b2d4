/**
 * What a local budget pays for one person it covers and one month, from 2026 (Law 405-V art. 26-1): a share of the
 * region's average wage. No region's wage is on record here: the asker gives it.
 */
import { type DayNumber, formatDay } from '#vocabulary/day.ts'
import { firstDayOf, formatMonth, lastDayOf } from '#vocabulary/month.ts'
import { type BasisPoints, share, type Tiyn } from '#vocabulary/tiyn.ts'
import { calendarCites, isProvisional, workdayAfter } from '../../calendar/workdays.ts'
import { insuranceLaw } from '../../citation.ts'
import { SeriesMissing } from '../../effective.ts'
import { percent, sum } from '../../trace.ts'
import type { DueOn } from '../due-on.ts'
import type { DuesCase } from '../dues-case.ts'
import { findPaying } from '../release/released.ts'
import { localBudgetRate } from './parameters.ts'

const regionalWage = {
  name: 'regional-average-wage',
  title: {
    kk: 'Өңірдегі орташа айлық жалақы (оны averageWage өрісінде беруге болады)',
    ru: 'Среднемесячная заработная плата в регионе (её можно дать в поле averageWage)',
    en: 'Average monthly wage of the region (it may be given as averageWage)',
  },
}

/** The rate by 26-1(3), of the wage by 26-1(4). Throws SeriesMissing before 2026, and where the region's wage is not given. */
export function localBudgetContribution({ book, month, regime, trace }: DuesCase): Tiyn {
  const rate = book.at(localBudgetRate, month)
  const wage = regime?.averageWage
  if (wage === undefined) throw new SeriesMissing(regionalWage, formatMonth(month))
  const amount = share(wage, rate.value as BasisPoints)
  trace?.push({
    rule: 'local-budget-contribution',
    value: sum(amount),
    facts: { averageWage: sum(wage), rate: percent(rate.value), amount: sum(amount) },
    cites: [rate.cite, insuranceLaw('26-1(4)')],
    confidence: rate.confidence,
  })
  return amount
}

const workingDays = 5

const workingDaysAfter = 10

/**
 * For the registered unemployed, whatever else they are, a local budget pays in the first five working days of the month
 * itself; for people in need, and where the group is not named, in the first ten of the next (art. 26-1(2)). Throws
 * SeriesMissing where no calendar is kept.
 */
export function localBudgetDueOn(c: DuesCase): DueOn {
  const { month } = c
  const soon = findPaying(c, 'local-budget', 'registered-unemployed') !== undefined
  const day = soon
    ? workdayAfter((firstDayOf(month) - 1) as DayNumber, workingDays)
    : workdayAfter(lastDayOf(month), workingDaysAfter)
  const provisional = isProvisional(day)
  const facts = { month: formatMonth(month), dueOn: formatDay(day), provisional }
  return {
    day,
    provisional,
    step: {
      rule: soon ? 'due-on-for-unemployed' : 'due-on-for-people-in-need',
      value: formatDay(day),
      facts,
      cites: [insuranceLaw('26-1(2)'), ...calendarCites],
      confidence: 'high',
    },
  }
}
