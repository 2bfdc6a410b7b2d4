/**
 * Whether a voluntary insurance of a service would repeat the mandatory one (Q34, Q39): it stays for what is in neither
 * package; in the mandatory insurance no sum limits the care of a person, whatever was paid for him (Q1; Law 405-V arts.
 * 4(3), 4(4)), in a voluntary one the contract does.
 */
import { calendarDateOf, type DayNumber, formatDay } from '#vocabulary/day.ts'
import type { Month } from '#vocabulary/month.ts'
import { careBegins, hasBegun } from '../beginnings/beginnings.ts'
import type { LawBook } from '../book.ts'
import { citing, insuranceLaw } from '../citation.ts'
import type { CarePackage, MedicalService } from '../entitlement/medical-service.ts'
import type { Trace } from '../trace.ts'

type VoluntaryCase = {
  readonly book: LawBook
  readonly on: DayNumber
  readonly medicalService: MedicalService
  readonly trace?: Trace
}

export type Overlap = {
  /** The package the service is in on the day. */
  readonly package: CarePackage
  /** Whether the mandatory side pays for it already; undefined where its package is not known. */
  readonly overlap: boolean | undefined
}

const questions = citing('fund-qa-2018')

export function voluntary({ book, on, medicalService, trace }: VoluntaryCase): Overlap {
  const { year, month } = calendarDateOf(on)
  const found = book.find(medicalService.packages, (year * 100 + month) as Month)
  const carePackage = found?.value.package ?? 'unknown'
  const overlap = isPaidFor(carePackage, hasBegun(book, careBegins, on))
  trace?.push({
    rule: overlap === undefined ? 'voluntary-not-known' : overlap ? 'voluntary-repeats' : 'voluntary-adds',
    value: overlap ?? 'unknown',
    facts: { service: medicalService.code, package: carePackage, on: formatDay(on) },
    cites: [questions('Q34'), questions('Q39'), ...(found ? [found.value.cite] : [])],
    confidence: found?.value.confidence ?? 'low',
  })
  if (overlap === true) {
    trace?.push({
      rule: 'no-limit-of-sum',
      value: true,
      facts: { service: medicalService.code },
      cites: [questions('Q39'), insuranceLaw('4(3)'), insuranceLaw('4(4)')],
    })
  }
  return { package: carePackage, overlap }
}

/** Before care begins the insurance package is not given yet, so nothing repeats it. */
function isPaidFor(carePackage: CarePackage, begun: boolean): boolean | undefined {
  if (carePackage === 'unknown') return undefined
  return carePackage === 'guaranteed' || (carePackage === 'insured' && begun)
}
