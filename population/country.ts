/** A synthetic country of so many persons over so many months, drawn from one seed. */
import type { Month, MonthIndex } from '#vocabulary/month.ts'
import { monthIndex } from '#vocabulary/month.ts'
import { type Tiyn, tenge } from '#vocabulary/tiyn.ts'
import { Chance } from './chance.ts'
import { type Clinic, drawClinics } from './clinics/clinics.ts'
import { medianPay, payDeviation } from './distributions.ts'
import { drawEmployers, type Employer, jobMarket } from './employer.ts'
import { Identifiers } from './identifiers.ts'
import { drawResident, type Period, type Resident } from './resident.ts'

export type CountryOrder = {
  readonly persons: number
  readonly seed: number
  readonly from: Month
  readonly to: Month
}

export type Country = {
  readonly order: CountryOrder
  readonly period: Period
  readonly residents: readonly Resident[]
  readonly employers: readonly Employer[]
  readonly clinics: readonly Clinic[]
  /** Monthly pay of a hired person in a month. */
  payOf(resident: Resident, month: MonthIndex): Tiyn
}

/** Jobs to an employer, on the average. */
const jobsAnEmployer = 24
const payGrowthInYear = 1.09
const payIsOfYear = 2025
/** Nobody in full work is paid less than the minimum wage of the day; below it the draw is of part-time work. */
const leastPay = 45_000

export function drawCountry(order: CountryOrder): Country {
  const period = { from: monthIndex(order.from), until: (monthIndex(order.to) + 1) as MonthIndex }
  const identifiers = new Identifiers()
  const employerCount = Math.max(3, Math.round((order.persons * 0.34) / jobsAnEmployer))
  const employers = drawEmployers(employerCount, new Chance(order.seed, 'employers'), identifiers)
  const market = jobMarket(employers)
  const chance = new Chance(order.seed, 'residents')
  const residents = Array.from({ length: order.persons }, () =>
    drawResident({ chance, period, market, identifiers }),
  )
  return { order, period, residents, employers, clinics: drawClinics(order.persons, identifiers), payOf }
}

/** Agreed when the job began, and kept through it. */
function payOf(resident: Resident, month: MonthIndex): Tiyn {
  const job = resident.stretches.find(({ from, until }) => from <= month && month < until)
  const growth = payGrowthInYear ** (Math.floor((job?.from ?? month) / 12) - payIsOfYear)
  const pay = medianPay * growth * Math.exp(payDeviation * resident.payFactor)
  return tenge(Math.round(Math.max(pay, leastPay * growth)))
}
