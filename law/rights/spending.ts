/**
 * When the Fund may spend what was collected (Q20): the money of the first two years is kept whole at the National Bank;
 * from January 2020 it pays for the care of the insured.
 */
import { type DayNumber, day, dayNumber, formatDay } from '#vocabulary/day.ts'
import { citing, insuranceLaw } from '../citation.ts'
import type { Trace } from '../trace.ts'

export type Spending = {
  readonly allowed: boolean
  /** Absent where nothing had been collected yet. */
  readonly heldAt: 'national-bank' | undefined
}

/** The first deductions were of July 2017. */
const collectingBegins = dayNumber(day('2017-07-01'))
const spendingBegins = dayNumber(day('2020-01-01'))
const questions = citing('fund-qa-2018')

export function spending(on: DayNumber, trace?: Trace): Spending {
  const facts = { on: formatDay(on) }
  if (on < collectingBegins) {
    trace?.push({ rule: 'nothing-collected-yet', value: false, facts, cites: [insuranceLaw('27(1)')] })
    return { allowed: false, heldAt: undefined }
  }
  const allowed = on >= spendingBegins
  trace?.push({
    rule: allowed ? 'spent-on-care' : 'kept-whole',
    value: allowed,
    facts,
    cites: [questions('Q20'), questions('Q5')],
  })
  return { allowed, heldAt: 'national-bank' }
}
