/** The catalogue as it is published: each service with its package on a day and through time, in one edition. */
import type { Day, DayNumber } from '#vocabulary/day.ts'
import { formatMonth, type Month } from '#vocabulary/month.ts'
import type { Text } from '#vocabulary/text.ts'
import type { LawBook } from '../book.ts'
import type { Cite, Confidence } from '../citation.ts'
import { medicalServices } from './catalogue.ts'
import { type DiseaseListName, diseaseListNames, diseaseLists } from './diseases/disease-lists.ts'
import type {
  AgeLimit,
  CarePackage,
  MedicalService,
  PackageHistory,
  ServiceKind,
  Setting,
} from './medical-service.ts'
import { doubtText, findDoubt } from './packages/doubt-words.ts'
import { careMonthOf, findPackage } from './packages/package-on-day.ts'

/** From this month on this package. */
type PackageSpell = {
  readonly from: string
  /** The day of that month on which it comes into force, where that is not the first. */
  readonly firstDay?: Day
  readonly package: CarePackage
  readonly cite: Cite
  readonly confidence: Confidence
}

/** Diagnoses that bring a service into the guaranteed package. */
type GuaranteeingList = {
  readonly list: DiseaseListName
  readonly title: Text
  readonly icd10: readonly string[]
  readonly cite: Cite
}

export type ListedService = {
  readonly code: string
  readonly kind: ServiceKind
  readonly name: Text
  readonly package: CarePackage
  /** Where it says so; absent where nothing on record reaches the day. */
  readonly cite?: Cite
  readonly confidence: Confidence
  /** Why we are not sure, where the confidence is low. */
  readonly doubt?: Text
  readonly packages: readonly PackageSpell[]
  readonly needsReferral: boolean
  readonly needsPrescription: boolean
  readonly settings: readonly Setting[]
  readonly ages?: AgeLimit
  /** The diseases it is meant for. */
  readonly icd10: readonly string[]
  readonly guaranteedFor: readonly GuaranteeingList[]
  readonly questions: readonly number[]
}

/** Every service of the catalogue as the law of the book has it on the day. */
export function servicesOnDay(book: LawBook, on: DayNumber): ListedService[] {
  const asked = careMonthOf(on)
  const lists = new Map(diseaseListNames.map((list) => [list, guaranteeing(book, list, asked)]))
  return medicalServices.map((service) => listed(service, { book, on, lists }))
}

type Listing = {
  readonly book: LawBook
  readonly on: DayNumber
  readonly lists: ReadonlyMap<DiseaseListName, GuaranteeingList | undefined>
}

function listed(service: MedicalService, { book, on, lists }: Listing): ListedService {
  const { ages } = service
  const now = findPackage(book, service.packages, on)
  const doubt = now ? findDoubt(now) : 'not-on-record'
  return {
    code: service.code,
    kind: service.kind,
    name: service.name,
    package: now?.package ?? 'unknown',
    ...(now ? { cite: now.cite } : {}),
    confidence: now?.confidence ?? 'low',
    ...(doubt ? { doubt: doubtText(doubt) } : {}),
    packages: spellsOf(book, service.packages),
    needsReferral: service.needsReferral,
    needsPrescription: service.needsPrescription,
    settings: service.settings,
    ...(ages ? { ages } : {}),
    icd10: service.icd10 ?? [],
    guaranteedFor: service.guaranteedFor.map((list) => lists.get(list)).filter((list) => list !== undefined),
    questions: service.questions,
  }
}

/** What the book reads, month by month of change; rows that say the same again are one. */
function spellsOf(book: LawBook, history: PackageHistory): PackageSpell[] {
  const months = [...new Set(history.amendments.flatMap(({ schedule }) => schedule.map(([from]) => from)))]
  const spells: PackageSpell[] = []
  for (const month of months.sort((a, b) => a - b)) {
    const value = book.find(history, month as Month)?.value
    if (!value || value.package === spells.at(-1)?.package) continue
    const { doubt: _, ...spell } = value
    spells.push({ from: formatMonth(month as Month), ...spell })
  }
  return spells
}

function guaranteeing(book: LawBook, list: DiseaseListName, month: Month): GuaranteeingList | undefined {
  const found = book.find(diseaseLists[list], month)
  const icd10 = Object.values(found?.value ?? {}).flatMap((disease) => disease.icd10)
  if (!found || icd10.length === 0) return undefined
  return { list, title: diseaseLists[list].title, icd10, cite: found.cite }
}
