/** The question whether one service on one day is paid for, and its answer. */

import type { DayNumber } from '#vocabulary/day.ts'
import type { LawBook } from '../book.ts'
import type { Residence } from '../residence.ts'
import type { Ground } from '../status/facts.ts'
import type { Status } from '../status/status-on.ts'
import type { Trace } from '../trace.ts'
import type { Diagnosis } from './diseases/diagnosis.ts'
import type { CarePackage, MedicalService, Setting } from './medical-service.ts'
import type { entitlementWords } from './words.ts'

/** Insured status and its ground, as the rule `status` answers them. */
export const statuses = [
  'insured',
  'uninsured',
  'not-started',
  'not-participant',
  'unknown',
] as const satisfies readonly Status[]
export const grounds = [
  'paid',
  'state',
  'grace',
  'prepaid',
  'own-service',
] as const satisfies readonly Ground[]

export type EntitlementCase = {
  readonly book: LawBook
  readonly on: DayNumber
  readonly residence: Residence
  /** Insured status on the day. */
  readonly status: Status
  /** Insured through military or like service: it pays instead of the Fund. */
  readonly ownService: boolean
  readonly medicalService: MedicalService
  readonly setting: Setting
  /** In emergency care: the threat to life is past, and what follows is as planned care. */
  readonly threatPast: boolean
  readonly abroad: boolean
  /** Whether the provider has a contract for the service on the day; absent: asked of a contracted one. */
  readonly contractedProvider?: boolean | undefined
  /** A referral from a contracted primary-care provider. */
  readonly referred: boolean
  /** A prescription of a contracted provider. */
  readonly prescribed: boolean
  readonly diagnosis?: Diagnosis | undefined
  /** Full years. */
  readonly age?: number | undefined
  /** Whether voluntary insurance covers what is outside the packages; absent: not known. */
  readonly voluntaryInsurance?: boolean | undefined
  readonly trace?: Trace<keyof typeof entitlementWords>
}

const payers = ['fund', 'voluntary-insurance', 'patient', 'own-service'] as const
export type ServicePayer = (typeof payers)[number]

/** The package whose money the Fund pays with. */
const fundingSources = ['guaranteed', 'insurance'] as const
export type FundingSource = (typeof fundingSources)[number]

/** Why it is paid for or not: stable codes of the contract. */
export const entitlementReasons = [
  'abroad',
  'emergency',
  'package-unknown',
  'guaranteed',
  'dangerous-disease',
  'not-for-foreigners',
  'not-started',
  'not-participant',
  'status-unknown',
  'not-insured',
  'provider-not-contracted',
  'no-referral',
  'no-prescription',
  'insured',
  'own-service',
  'outside-packages',
  'in-no-package',
] as const
export type EntitlementReason = (typeof entitlementReasons)[number]

export type Entitlement = {
  readonly package: CarePackage
  /** Null where it cannot be said; that is no refusal. */
  readonly payable: boolean | null
  readonly payer: ServicePayer | null
  /** Null where the Fund does not pay, or where it pays and the status that decides is not known. */
  readonly fundingSource: FundingSource | null
  readonly reason: EntitlementReason
  /** The service answered for: another than asked where the age leads to it. */
  readonly medicalService: MedicalService
}
