/** The cases behind the answers, as of the reader's day: what a reader opens, and what the figures of the text come from. */
import { addMonthsToDay, type Day, dayNumber, formatDay } from '#vocabulary/day.ts'
import { addMonths, firstDayOf, formatMonth, type Month, monthOfDay } from '#vocabulary/month.ts'
import { beginningNow, insuranceBegins } from '../../beginnings/beginnings.ts'
import type { CaseFields, LawOnDay } from './law-on-day.ts'

/** A month's income of somebody who works. */
export const incomeTried = '300000.00'
/** A debt of somebody who is late. */
const debtTried = '50000.00'

export const duesCase = (law: LawOnDay, payer: string, more: CaseFields = {}): CaseFields => ({
  month: law.monthName,
  payer,
  ...more,
})

export const workerCase = (law: LawOnDay, more: CaseFields = {}): CaseFields =>
  duesCase(law, 'employer', { income: incomeTried, ...more })

export const customerCase = (law: LawOnDay, more: CaseFields = {}): CaseFields =>
  duesCase(law, 'gph', { income: incomeTried, ...more })

export const refundCase = (law: LawOnDay, reason: string): CaseFields => ({ filedOn: law.on, reason })

/** A service asked about by who is insured, at a contracted provider with what it needs. */
export const careCase = (law: LawOnDay, code: string, more: CaseFields = {}): CaseFields => ({
  on: law.on,
  residence: 'citizen',
  status: law.hasCareBegun ? 'insured' : 'not-started',
  service: { code },
  provider: { contracted: true },
  ...more,
})

export const referred = { referral: { byContractedPrimaryCare: true } }

/** The dues of two months ago, not paid to this day; of the first month of dues where the day is too early for that. */
export function lateCase(law: LawOnDay): CaseFields {
  const first = monthOfDay(beginningNow(insuranceBegins))
  const month = addMonths(law.month, -2)
  const late =
    month < first
      ? { month: formatMonth(first), asOf: formatDay(addMonthsToDay(firstDayOf(first), 2)) }
      : { month: formatMonth(month), asOf: law.on }
  return { debt: debtTried, payer: 'employer', ...late }
}

const bornLongAgo = '1990-05-10'

/** Somebody of full age for whom nothing was ever paid. */
export const neverPaidCase = (law: LawOnDay): CaseFields => ({
  on: law.on,
  birthDate: bornLongAgo,
  payments: [],
})

const paidByEmployer = (month: Month, creditedOn: Day) => ({
  month: formatMonth(month),
  amount: incomePaid,
  payer: 'employer',
  kind: 'contribution',
  creditedOn,
})
const incomePaid = '10000.00'
const twentieth = 19

/** Between two jobs: the last month paid is the third before the reader's, each credited in the month after. */
export function betweenJobsCase(law: LawOnDay): CaseFields {
  const last = addMonths(law.month, -3)
  const months = Array.from({ length: yearAndMore }, (_, at) => addMonths(last, at + 1 - yearAndMore))
  const payments = months
    .filter((month) => month >= monthOfDay(beginningNow(insuranceBegins)))
    .map((month) => paidByEmployer(month, formatDay(dayIn(addMonths(month, 1)))))
  return { on: law.on, birthDate: bornLongAgo, payments }
}
const yearAndMore = 15
const dayIn = (month: Month) => (firstDayOf(month) + twentieth) as ReturnType<typeof firstDayOf>

/** Came to the country and to work with the month before the reader's; the money for it comes on the day asked about. */
export function firstMoneyCase(law: LawOnDay): CaseFields {
  const month = addMonths(law.month, -1)
  return {
    on: law.on,
    birthDate: bornLongAgo,
    residence: 'permanent-resident',
    participantFrom: formatDay(firstDayOf(month)),
    payments: [paidByEmployer(month, law.on)],
  }
}

/** The same the day before, when the money had not come. */
export const beforeFirstMoneyCase = (law: LawOnDay): CaseFields => ({
  ...firstMoneyCase(law),
  on: formatDay((dayNumber(law.on) - 1) as ReturnType<typeof dayNumber>),
})

/** A child who comes of age in two months. */
export const childCase = (law: LawOnDay, years: number): CaseFields => ({
  on: law.on,
  birthDate: formatDay(addMonthsToDay(dayNumber(law.on), 2 - 12 * years)),
  payments: [],
})
