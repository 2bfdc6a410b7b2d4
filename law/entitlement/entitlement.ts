/**
 * Whether a service is paid for, and by whom, on one day (Law 405-V arts. 5 to 7, the lists of care, order No 194, EAEU
 * Treaty annex 30). In this order: abroad; emergency; the guaranteed package; the insurance package; outside both.
 */
import { careBegins, hasBegun } from '../beginnings/beginnings.ts'
import { type Cite, insuranceLaw } from '../citation.ts'
import { isParticipant } from '../residence.ts'
import { getMedicalService } from './catalogue.ts'
import { conclude } from './conclusion.ts'
import type { Entitlement, EntitlementCase, EntitlementReason } from './entitlement-case.ts'
import { findDangerousDisease, findGuaranteeingDisease, hasGuaranteedPackage } from './guaranteeing.ts'
import type { CarePackage, MedicalService, PackageInForce } from './medical-service.ts'
import { guaranteedCare } from './packages/care-packages.ts'
import { findPackage } from './packages/package-on-day.ts'
import { type FoundDisease, tellAge, tellDiagnosis, tellPackage } from './steps.ts'

export function entitlement(c: EntitlementCase): Entitlement {
  const medicalService = serviceForAge(c)
  if (c.abroad) {
    const { package: carePackage } = packageOnDay(c, medicalService)
    return conclude(c, { medicalService, package: carePackage, reason: 'abroad' })
  }
  if (c.setting === 'emergency' && !c.threatPast && canBeEmergency(medicalService)) {
    const because = findPackage(c.book, guaranteedCare, c.on)?.cite
    return conclude(c, { medicalService, package: 'guaranteed', reason: 'emergency', because })
  }
  return conclude(c, { medicalService, ...planned(c, medicalService) })
}

/** No threat to life is met by a certificate or a sanatorium: what is only ever wished for stays outside the packages. */
const canBeEmergency = ({ kind, settings }: MedicalService): boolean =>
  kind !== 'outside-packages' || settings.includes('emergency')

/** The service itself, or the one for people of that age. */
function serviceForAge(c: EntitlementCase): MedicalService {
  const { age } = c
  if (age === undefined) return c.medicalService
  let found = c.medicalService
  while (!isForAge(found, age)) found = getMedicalService(found.ages!.otherwise)
  if (found !== c.medicalService) tellAge(c, found)
  return found
}

const isForAge = ({ ages }: MedicalService, age: number): boolean =>
  age >= (ages?.from ?? 0) && age < (ages?.before ?? Number.POSITIVE_INFINITY)

/** Where nothing on record reaches the day. */
const notOnRecord: PackageInForce = { package: 'unknown', cite: insuranceLaw('7'), confidence: 'low' }

function packageOnDay(c: EntitlementCase, medicalService: MedicalService): PackageInForce {
  const found = findPackage(c.book, medicalService.packages, c.on) ?? notOnRecord
  tellPackage(c, medicalService, found)
  return found
}

type Ruling = {
  readonly package: CarePackage
  readonly reason: EntitlementReason
  /** The place of the law of the day that decides, where it is not always the same. */
  readonly because?: Cite | undefined
}

/** Care that is planned, and care after the threat to life is past. */
function planned(c: EntitlementCase, medicalService: MedicalService): Ruling {
  const { package: carePackage } = packageOnDay(c, medicalService)
  switch (carePackage) {
    case 'unknown':
      return { package: carePackage, reason: 'package-unknown' }
    case 'voluntary':
      return { package: carePackage, reason: 'outside-packages' }
    case 'none':
      return { package: carePackage, reason: 'in-no-package' }
    case 'guaranteed': {
      const disease = hasGuaranteedPackage(c) ? undefined : findDangerousDisease(c, medicalService)
      if (disease) tellDiagnosis(c, disease)
      const reason = inGuaranteedPackage(c, medicalService, disease)
      return { package: carePackage, reason, because: disease?.cite }
    }
    case 'insured': {
      const diagnosed = c.diagnosis === undefined ? [] : [c.diagnosis]
      const disease = findGuaranteeingDisease(c, medicalService.guaranteedFor, diagnosed)
      if (!disease) return { package: carePackage, reason: inInsurancePackage(c, medicalService) }
      tellDiagnosis(c, disease)
      const reason = inGuaranteedPackage(c, medicalService, disease)
      return { package: 'guaranteed', reason, because: disease.cite }
    }
  }
}

function inGuaranteedPackage(
  c: EntitlementCase,
  medicalService: MedicalService,
  disease: FoundDisease | undefined,
): EntitlementReason {
  if (!hasGuaranteedPackage(c) && !disease) return 'not-for-foreigners'
  if (medicalService.needsPrescription && !c.prescribed) return 'no-prescription'
  if (medicalService.kind === 'laboratory' && !c.referred) return 'no-referral'
  return hasGuaranteedPackage(c) ? 'guaranteed' : 'dangerous-disease'
}

function inInsurancePackage(c: EntitlementCase, medicalService: MedicalService): EntitlementReason {
  if (!hasBegun(c.book, careBegins, c.on) || c.status === 'not-started') return 'not-started'
  if (!isParticipant(c.residence) || c.status === 'not-participant') return 'not-participant'
  if (c.status === 'unknown') return 'status-unknown'
  if (c.status !== 'insured') return 'not-insured'
  if (medicalService.needsPrescription && !c.prescribed) return 'no-prescription'
  if (medicalService.kind !== 'laboratory' && c.contractedProvider === false) return 'provider-not-contracted'
  if (medicalService.needsReferral && !c.referred) return 'no-referral'
  return c.ownService ? 'own-service' : 'insured'
}
