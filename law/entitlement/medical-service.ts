/** A medical service of the catalogue: what it is called, which package it is in and when, what it asks for. */
import type { Day } from '#vocabulary/day.ts'
import type { Text } from '#vocabulary/text.ts'
import type { Cite, Confidence } from '../citation.ts'
import type { Parameter } from '../effective.ts'
import type { DiseaseListName } from './diseases/disease-lists.ts'
import type { PackageDoubt } from './packages/doubt-words.ts'

/** `voluntary`: outside both packages, voluntary insurance may pay; `none`: in no package; `unknown`: not on record. */
export const carePackages = ['guaranteed', 'insured', 'voluntary', 'none', 'unknown'] as const
export type CarePackage = (typeof carePackages)[number]

/** Which package, and the place in the law that says so. */
export type PackageInForce = {
  readonly package: CarePackage
  readonly cite: Cite
  readonly confidence: Confidence
  /** The day of the first month on which it comes into force, where that is not the first. */
  readonly firstDay?: Day
  /** Why we are not sure, where the confidence is low. */
  readonly doubt?: PackageDoubt
}

/** The package of a service through time and by edition. */
export type PackageHistory = Parameter<PackageInForce>

export const serviceKinds = [
  'emergency',
  'polyclinic',
  'specialist',
  'prevention',
  'laboratory',
  'diagnostics',
  'medicines',
  'day-hospital',
  'inpatient',
  'rehabilitation',
  'significant-disease',
  'palliative',
  'dentistry',
  'outside-packages',
] as const
export type ServiceKind = (typeof serviceKinds)[number]

export const settings = ['emergency', 'planned'] as const
export type Setting = (typeof settings)[number]

/** For whom it is meant, in full years; others are answered as for the service named. */
export type AgeLimit = { readonly from?: number; readonly before?: number; readonly otherwise: string }

export type MedicalService = {
  /** Stable, kebab-case: the code of the outside contract. */
  readonly code: string
  readonly kind: ServiceKind
  readonly name: Text
  readonly packages: PackageHistory
  /** Whether a referral of the primary care the person is attached to is needed, where it is planned. */
  readonly needsReferral: boolean
  /** Whether it is given on a prescription only. */
  readonly needsPrescription: boolean
  /** How it is given; the first is meant where a case does not say. */
  readonly settings: readonly [Setting, ...Setting[]]
  readonly ages?: AgeLimit
  /** A diagnosis of these lists brings it into the guaranteed package. */
  readonly guaranteedFor: readonly DiseaseListName[]
  /** Held by both packages, in an emergency only or always: of who is insured the insurance pays it. */
  readonly inBothPackages?: 'emergency' | 'always'
  /** The diseases it is meant for, where its name is of a disease: codes and ranges of ICD-10. */
  readonly icd10?: readonly string[]
  /** The questions of the Fund’s answers of 2018 that name it. */
  readonly questions: readonly number[]
}

type Usual = Pick<MedicalService, 'packages'> & Partial<Omit<MedicalService, 'code' | 'name' | 'kind'>>
type Entry = Pick<MedicalService, 'code' | 'name'> & Partial<Omit<MedicalService, 'code' | 'name' | 'kind'>>

/** The services of a kind; `usual` is what holds where an entry does not say otherwise. */
export const servicesOf = (kind: ServiceKind, usual: Usual, entries: readonly Entry[]): MedicalService[] =>
  entries.map((entry) => ({
    needsReferral: false,
    needsPrescription: false,
    settings: ['planned', 'emergency'],
    guaranteedFor: [],
    questions: [],
    ...usual,
    ...entry,
    kind,
  }))
