/** What the server answers about a reform, and about the population it is tried on. */
import type { Text } from '#vocabulary/text.ts'

export type Sides = { readonly before: string; readonly after: string; readonly difference: string }
export type Counts = { readonly before: number; readonly after: number }

export type DuesOfKind = {
  readonly kind: 'employer' | 'employee' | 'gph' | 'entrepreneur' | 'self' | 'state'
  readonly persons: number
  readonly due: Sides | null
  readonly paid: Sides | null
  readonly missing?: Text
}

export type IncomeGroup = {
  readonly decile: number | null
  readonly persons: number
  readonly incomeFrom: string
  readonly incomeThrough: string
  readonly less: number
  readonly more: number
  readonly same: number
  readonly ownDues: Sides
  readonly employerDues: Sides
  readonly gainedCover: number
  readonly lostCover: number
}

export type ChangeTold = {
  readonly parameter: string
  readonly title: Text
  readonly unit: string
  readonly from: string
  readonly until?: string
  readonly value: string
  readonly without: string | null
}

export type ReformTried = {
  readonly name: Text
  readonly assumed: readonly ChangeTold[]
  readonly changes: readonly ChangeTold[]
  readonly months: { readonly from: string; readonly through: string; readonly count: number }
  readonly knownThrough: string
  readonly on: string
  readonly persons: number
  readonly dues: readonly DuesOfKind[]
  readonly total: Sides
  readonly insured: Counts & { readonly byGround: readonly (Counts & { readonly ground: string })[] }
  readonly uninsured: Counts & { readonly byReason: readonly (Counts & { readonly reason: string })[] }
  readonly unknown: Counts
  readonly gainedCover: number
  readonly lostCover: number
  readonly incomes: readonly IncomeGroup[]
  readonly withoutIncome: IncomeGroup
  readonly personMonths: number
  readonly seconds: number
}

export type PopulationState = {
  readonly state: 'drawing' | 'ready'
  readonly part: number
  readonly persons: number
  readonly firstMonth: string
  readonly lastMonth: string
}
