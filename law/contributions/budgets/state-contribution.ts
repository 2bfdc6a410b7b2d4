/** What the State pays for one person it covers and one month: a share of the average wage two years before (art. 26). */

import { type DayNumber, formatDay } from '#vocabulary/day.ts'
import { firstDayOf, formatMonth, type Month, yearOf } from '#vocabulary/month.ts'
import { type BasisPoints, noMoney, share, type Tiyn, tenge } from '#vocabulary/tiyn.ts'
import { careBegins, hasBegun, notBegun } from '../../beginnings/beginnings.ts'
import { keptByMonth, type LawBook, SeriesMissing } from '../../book.ts'
import { calendarCites, isProvisional, workdayAfter } from '../../calendar/workdays.ts'
import { insuranceLaw, lowestConfidence } from '../../citation.ts'
import { percent, sum } from '../../trace.ts'
import type { DueOn } from '../due-on.ts'
import type { DuesCase } from '../dues-case.ts'
import type { DuesStep } from '../regimes/words.ts'
import { averageWageBefore } from '../wages.ts'
import { stateDueDays, stateRate } from './parameters.ts'

/**
 * Nothing before care begins. Throws SeriesMissing where the rate is not on record, or the average wage of the year neither on
 * record nor given.
 */
export function stateContribution(c: DuesCase): Tiyn {
  const given = c.regime?.averageWage
  if (given !== undefined) return contributionOfGiven(c, given)
  const { amount, step } = contributionOf(c.book, c.month)
  c.trace?.push(step)
  return amount
}

const isPaid = (book: LawBook, month: Month): boolean => hasBegun(book, careBegins, firstDayOf(month))

/** The same for every person of a month. */
const contributionOf = keptByMonth((book, month): { readonly amount: Tiyn; readonly step: DuesStep } => {
  if (!isPaid(book, month)) {
    const step: DuesStep = {
      rule: 'no-state-contribution-yet',
      value: sum(noMoney),
      facts: { month: formatMonth(month) },
      cites: [insuranceLaw('26')],
    }
    return { amount: noMoney, step: notBegun(book, formatMonth(month), step) }
  }
  const rate = book.at(stateRate, month)
  const wage = averageWageBefore(book, month)
  const amount = share(tenge(wage.value), rate.value as BasisPoints)
  const step: DuesStep = {
    rule: 'state-contribution',
    value: sum(amount),
    facts: {
      averageWage: sum(tenge(wage.value)),
      wageYear: yearOf(month) - 2,
      rate: percent(rate.value),
      amount: sum(amount),
    },
    cites: [rate.cite, wage.cite],
    confidence: lowestConfidence([rate.confidence, wage.confidence]),
  }
  return { amount, step }
})

/** Of an average wage that the asker gives, for months whose own is on no record. */
function contributionOfGiven({ book, month, trace }: DuesCase, wage: Tiyn): Tiyn {
  const rate = book.at(stateRate, month)
  const amount = share(wage, rate.value as BasisPoints)
  trace?.push({
    rule: 'state-contribution-given',
    value: sum(amount),
    facts: {
      averageWage: sum(wage),
      wageYear: yearOf(month) - 2,
      rate: percent(rate.value),
      amount: sum(amount),
    },
    cites: [rate.cite],
    confidence: rate.confidence,
  })
  return amount
}

/** The State pays in the first five working days of the month itself (art. 26(5)). */
export function stateDueOn({ book, month }: DuesCase): DueOn {
  const { value, cite, confidence } = book.at(stateDueDays, month)
  const day = workdayAfter((firstDayOf(month) - 1) as DayNumber, value)
  const provisional = isProvisional(day)
  return {
    day,
    provisional,
    step: {
      rule: 'due-on-for-state',
      value: formatDay(day),
      facts: { month: formatMonth(month), dueOn: formatDay(day), provisional },
      cites: [cite, ...calendarCites],
      confidence,
    },
  }
}

/** Whether nothing need be given for the month: before care begins nothing is paid, later the average wage is on record. */
export const isAverageWageKnown = (book: LawBook, month: Month): boolean => {
  if (!isPaid(book, month)) return true
  try {
    averageWageBefore(book, month)
    return true
  } catch (error) {
    if (error instanceof SeriesMissing) return false
    throw error
  }
}
