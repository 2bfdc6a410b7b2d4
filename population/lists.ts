/** The lists of persons that payers send in a month: employers for their workers, entrepreneurs and self-payers for themselves. */
import { type DayNumber, weekdayOf } from '#vocabulary/day.ts'
import type { Month, MonthIndex } from '#vocabulary/month.ts'
import { firstDayOf, monthOfIndex } from '#vocabulary/month.ts'
import type { Tiyn } from '#vocabulary/tiyn.ts'
import { Chance } from './chance.ts'
import type { Country } from './country.ts'
import { banks } from './distributions.ts'
import type { MonthlyDues } from './dues-of-month.ts'
import type { Employer } from './employer.ts'
import { iban } from './identifiers.ts'
import type { Resident } from './resident.ts'

export type ListRow = { resident: Resident; month: Month; amount: Tiyn; cappedAway?: Tiyn }
export type PaymentList = {
  readonly payer: {
    identifier: string
    name: string
    account: string
    bank: (typeof banks)[number]
    legal: boolean
  }
  readonly purposeCode: 121 | 122
  readonly receivedOn: DayNumber
  readonly rows: readonly ListRow[]
  /** Lists of the largest employers come as files of their own; the others in batches of their bank. */
  readonly ownFile: boolean
}

type Habits = { readonly country: Country; readonly dues: (month: MonthIndex) => MonthlyDues }

const alive = (resident: Resident, month: MonthIndex): boolean =>
  resident.died === undefined || resident.died > firstDayOf(monthOfIndex(month))

/** All lists for the work and business of one month, each on the day it arrives (a late one in a later month). */
export function listsFor(habits: Habits, month: MonthIndex): PaymentList[] {
  return [...employersLists(habits, month), ...ownLists(habits, month)]
}

const weekDays = [8, 13, 18, 23] as const
/** So many months later than in time a list comes at most. */
export const lateMonthsAtMost = 3
const rowsAtMost = 900
const ownFileFrom = 60
const ownFilesAtMost = 90

/** The first weekday from that day of the month on. */
function arrival(month: MonthIndex, dayOfMonth: number): DayNumber {
  let day = (firstDayOf(monthOfIndex(month)) + dayOfMonth - 1) as DayNumber
  while (weekdayOf(day) > 5) day = (day + 1) as DayNumber
  return day
}

function employersLists(habits: Habits, month: MonthIndex): PaymentList[] {
  const { country } = habits
  const staff = new Map<number, Resident[]>()
  for (const resident of country.residents) {
    if (resident.residence === 'temporary' || !alive(resident, month)) continue
    const job = resident.stretches.find((s) => s.as === 'hired' && s.from <= month && month < s.until)
    if (job?.employer === undefined) continue
    const list = staff.get(job.employer)
    if (list) list.push(resident)
    else staff.set(job.employer, [resident])
  }
  const largest = new Set(
    [...staff]
      .filter(([, list]) => list.length >= ownFileFrom)
      .sort((a, b) => b[1].length - a[1].length)
      .slice(0, ownFilesAtMost)
      .map(([place]) => place),
  )
  const lists: PaymentList[] = []
  for (const [place, residents] of [...staff].sort((a, b) => a[0] - b[0])) {
    const employer = country.employers[place]!
    const receivedOn = employerPays(country, { employer, place, month })
    if (receivedOn === undefined) continue
    for (const purposeCode of [121, 122] as const) {
      const rows = residents.map((resident) => dueRow(habits, { resident, month, purposeCode }))
      for (let start = 0; start < rows.length; start += rowsAtMost) {
        const piece = rows.slice(start, start + rowsAtMost)
        lists.push({
          payer: payerOf(employer),
          purposeCode,
          receivedOn,
          rows: piece,
          ownFile: largest.has(place),
        })
      }
    }
  }
  return lists
}

const payerOf = (employer: Employer): PaymentList['payer'] => ({
  identifier: employer.bin,
  name: employer.name,
  account: employer.account,
  bank: employer.bank,
  legal: true,
})

type Payday = { readonly employer: Employer; readonly place: number; readonly month: MonthIndex }

/** The day an employer's lists for a month arrive; absent when it has stopped paying. */
function employerPays(country: Country, { employer, place, month }: Payday): DayNumber | undefined {
  if (employer.habit === 'stopped' && month >= country.period.until - employer.stoppedMonthsAgo)
    return undefined
  const chance = new Chance(country.order.seed, `payday ${place} ${month}`)
  const late =
    employer.habit === 'sometimes-late' && chance.happens(0.15) ? chance.whole(1, lateMonthsAtMost) : 0
  return arrival((month + 1 + late) as MonthIndex, weekDays[employer.payingWeek]! + chance.whole(0, 1))
}

type Row = { readonly resident: Resident; readonly month: MonthIndex; readonly purposeCode: 121 | 122 }

function dueRow({ country, dues }: Habits, { resident, month, purposeCode }: Row): ListRow {
  const due = dues(month)
  const pay = country.payOf(resident, month)
  const { amount, uncapped } = purposeCode === 121 ? due.employer(pay) : due.employee(pay)
  return {
    resident,
    month: monthOfIndex(month),
    amount,
    ...(uncapped > amount ? { cappedAway: uncapped } : {}),
  }
}

/** Those who pay for themselves: the list of one, under the person's own IIN. */
function ownLists(habits: Habits, month: MonthIndex): PaymentList[] {
  const lists: PaymentList[] = []
  habits.country.residents.forEach((resident, place) => {
    if (resident.residence === 'temporary' || !alive(resident, month)) return
    const living = resident.stretches.find((s) => s.from <= month && month < s.until)?.as
    if (living !== 'entrepreneur' && living !== 'self-payer') return
    const months = monthsPaidAfter(habits.country, { resident, place, month })
    if (months.length === 0) return
    const due = habits.dues(month)
    const amount = living === 'entrepreneur' ? due.entrepreneur : due.selfPayer
    if (amount === 0) return
    const bank = banks[place % banks.length]!
    const { surname, givenName, patronymic } = resident.name
    lists.push({
      payer: {
        identifier: resident.iin,
        name: `${surname} ${givenName} ${patronymic}`.trim(),
        account: iban(bank.code, 500_000_000 + place),
        bank,
        legal: false,
      },
      purposeCode: 122,
      receivedOn: arrival((month + 1) as MonthIndex, weekDays[place % 4]!),
      rows: months.map((paid) => ({ resident, month: monthOfIndex(paid), amount })),
      ownFile: false,
    })
  })
  return lists
}

type Turn = { readonly resident: Resident; readonly place: number; readonly month: MonthIndex }

/** Which months a person pays for in the month after this one, by habit. */
function monthsPaidAfter(country: Country, { resident, place, month }: Turn): MonthIndex[] {
  const chance = new Chance(country.order.seed, `own ${place} ${month}`)
  switch (resident.habit) {
    case 'monthly':
      return [month]
    case 'year-ahead': {
      // In December, for the twelve months of the coming year; before the first December, month by month.
      if ((month + 1) % 12 === 11) return Array.from({ length: 12 }, (_, k) => (month + 2 + k) as MonthIndex)
      return Math.floor(month / 12) * 12 <= country.period.from ? [month] : []
    }
    case 'irregular':
      return chance.happens(0.3)
        ? ([month - 2, month - 1, month].filter((m) => m >= country.period.from) as MonthIndex[])
        : []
    case 'stopped':
      return month < country.period.until - 5 - (place % 9) ? [month] : []
  }
}
