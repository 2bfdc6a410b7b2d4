/**
 * Which package's money the Fund pays with: that of the package the care is in. Care that both packages hold (Health Code
 * arts. 196 and 200) is paid from the insurance package for who is insured, unless the disease makes it guaranteed.
 */
import { formatDay } from '#vocabulary/day.ts'
import { careBegins, hasBegun } from '../beginnings/beginnings.ts'
import { isParticipant } from '../residence.ts'
import type { Entitlement, EntitlementCase, FundingSource } from './entitlement-case.ts'
import { findGuaranteeingDisease } from './guaranteeing.ts'
import type { MedicalService } from './medical-service.ts'
import { sharedCareOfInsured } from './packages/care-packages.ts'
import { findPackage } from './packages/package-on-day.ts'
import { tellDiagnosis } from './steps.ts'

/** Of care the Fund pays for; null where the insured status, which decides, is not known. */
export function fundingSource(
  c: EntitlementCase,
  ruling: Pick<Entitlement, 'medicalService' | 'package' | 'reason'>,
): FundingSource | null {
  if (ruling.package === 'insured') return 'insurance'
  const isForInsured = isShared(c, ruling.medicalService) && mayBePaidByInsurance(c)
  if (!isForInsured || ruling.reason === 'dangerous-disease') return 'guaranteed'
  const shared = findPackage(c.book, sharedCareOfInsured, c.on)
  if (shared?.package !== 'insured') return 'guaranteed'
  const { guaranteedFor, icd10 = [] } = ruling.medicalService
  const treated = c.diagnosis === undefined ? icd10 : [c.diagnosis]
  const disease = findGuaranteeingDisease(c, guaranteedFor, treated)
  if (disease) {
    tellDiagnosis(c, disease)
    return 'guaranteed'
  }
  const source = c.status === 'insured' ? 'insurance' : null
  c.trace?.push({
    rule: 'entitlement-funding',
    value: source ?? 'unknown',
    facts: { service: ruling.medicalService.code, on: formatDay(c.on), fundingSource: source ?? 'unknown' },
    cites: [shared.cite],
    confidence: shared.confidence,
  })
  return source
}

const isShared = ({ setting, threatPast }: EntitlementCase, { inBothPackages }: MedicalService): boolean =>
  inBothPackages === 'always' || (inBothPackages === 'emergency' && setting === 'emergency' && !threatPast)

/** Who is provided for by his own service has no insurance package paid by the Fund. */
const mayBePaidByInsurance = ({ book, on, residence, status, ownService }: EntitlementCase): boolean =>
  ((status === 'insured' && !ownService) || status === 'unknown') &&
  isParticipant(residence) &&
  hasBegun(book, careBegins, on)
