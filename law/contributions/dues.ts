/** All that is due for one person and month by one payer: deduction, contribution, the State's share, and until when. */
import { type DayNumber, formatDay } from '#vocabulary/day.ts'
import { formatMonth } from '#vocabulary/month.ts'
import { noMoney, type Tiyn, tiyn } from '#vocabulary/tiyn.ts'
import { calendarCites } from '../calendar/workdays.ts'
import { insuranceLaw } from '../citation.ts'
import { dueOn } from './due-on.ts'
import type { DuesCase } from './dues-case.ts'
import { civilLawContribution, employeeContribution } from './employee-contribution.ts'
import { type Assessed, employerDeduction, notDue } from './employer-deduction.ts'
import { ownContribution } from './own-contribution.ts'
import { civilLawRate, employerRate, ownRate } from './parameters.ts'
import { isOutside, isReleased } from './released.ts'
import { stateContribution } from './state-contribution.ts'

export type Dues = {
  /** What the employer's rate is applied to. */
  readonly base: Tiyn
  /** What the person's rate is applied to. */
  readonly ownBase: Tiyn
  readonly employerDeduction: Tiyn
  /** Withheld for `employer` and `gph`, paid by himself for `entrepreneur` and `self`. */
  readonly ownContribution: Tiyn
  readonly stateContribution: Tiyn
  readonly total: Tiyn
  readonly dueOn: DayNumber
  /** The calendar of the due day is not settled yet. */
  readonly provisional: boolean
  /** КНП: 121 deductions, 122 contributions; those of sums that are not zero. */
  readonly purposeCodes: readonly ('121' | '122')[]
}

/** The dues of the case. Throws SeriesMissing where a needed rate, wage or calendar is not on record. */
export function dues(c: DuesCase): Dues {
  const { employer, own, state } = assess(c)
  const last = dueOn(c.month)
  c.trace?.push({
    rule: 'due-on',
    value: formatDay(last.day),
    facts: { month: formatMonth(c.month), dueOn: formatDay(last.day), provisional: last.provisional },
    cites: [insuranceLaw('30'), ...calendarCites],
  })
  const purposeCodes: ('121' | '122')[] = []
  if (employer.amount > 0) purposeCodes.push('121')
  if (own.amount > 0) purposeCodes.push('122')
  return {
    base: employer.base,
    ownBase: own.base,
    employerDeduction: employer.amount,
    ownContribution: own.amount,
    stateContribution: state,
    total: tiyn(employer.amount + own.amount + state),
    dueOn: last.day,
    provisional: last.provisional,
    purposeCodes,
  }
}

type Parts = { readonly employer: Assessed; readonly own: Assessed; readonly state: Tiyn }
const nothing: Parts = { employer: notDue, own: notDue, state: noMoney }

function assess(c: DuesCase): Parts {
  if (c.payer === 'state') return isOutside(c) ? nothing : { ...nothing, state: stateContribution(c) }
  assertAssessed(c)
  if (isReleased(c)) return nothing
  switch (c.payer) {
    case 'employer':
      return { ...nothing, employer: employerDeduction(c), own: employeeContribution(c) }
    case 'gph':
      return { ...nothing, own: civilLawContribution(c) }
    case 'entrepreneur':
    case 'self':
      return { ...nothing, own: ownContribution(c, c.payer) }
  }
}

const firstNeeded = { employer: employerRate, gph: civilLawRate, entrepreneur: ownRate, self: ownRate }

/** Months before the dues of a payer began are refused even for people who would have been released. */
function assertAssessed({ book, month, payer }: DuesCase): void {
  if (payer !== 'state') book.at(firstNeeded[payer], month)
}
