/**
 * Entitlement a second time, as one table read from above: the first line whose conditions all hold answers. Written from
 * the text of the rule, without its code: own reading of amendments, own reading of ICD-10. For tests only.
 */
import type { Amendment, Parameter } from '../../effective.ts'
import type { DiseaseListName } from '../diseases/disease-lists.ts'
import { diseaseLists } from '../diseases/disease-lists.ts'
import type { CarePackage, MedicalService } from '../medical-service.ts'

export type EntitlementOracleCase = {
  /** `current` or `qa-2018`, and the month of the day as `yyyymm`. */
  edition: 'current' | 'qa-2018'
  month: number
  /** The last day of the month, or the first. */
  lastDay: boolean
  residence: string
  status: string
  ownService: boolean
  service: MedicalService
  emergency: boolean
  threatPast: boolean
  abroad: boolean
  contracted: boolean | undefined
  referred: boolean
  prescribed: boolean
  diagnosis: string | undefined
  voluntary: boolean | undefined
}

export type OracleAnswer = {
  package: CarePackage
  payable: boolean | null
  payer: string | null
  reason: string
  /** Which package's money it is, where the Fund pays; null otherwise, and where that turns on an unknown status. */
  fundingSource: 'guaranteed' | 'insurance' | null
}

function valueAt<V>(of: Parameter<V>, { edition, month }: EntitlementOracleCase): V | undefined {
  let known: Amendment<V> | undefined
  for (const one of of.amendments) {
    if (one.bill && edition !== 'qa-2018') continue
    if (edition === 'qa-2018' && one.enacted > '2018-07-31') continue
    known = one
  }
  let value: V | undefined
  for (const [from, one] of known?.schedule ?? []) if (from <= month) value = one
  return value
}

/** `A01.1` as the letters and digits to four places; a bare category is all of it. */
const first = (code: string): string => code.replace('.', '').padEnd(5, '0')
const last = (code: string): string => code.replace('.', '').padEnd(5, '9')

const lies = (code: string, range: string): boolean => {
  const [from = '', through = from] = range.split('-')
  return first(code) >= first(from) && last(code) <= last(through)
}

const isOn = (c: EntitlementOracleCase, list: DiseaseListName, code: string): boolean =>
  Object.values(valueAt(diseaseLists[list], c) ?? {}).some(({ icd10 }) =>
    icd10.some((range) => lies(code, range)),
  )

const isDangerous = (c: EntitlementOracleCase): boolean => {
  if (c.service.kind === 'prevention') return false
  if (c.diagnosis !== undefined) return isOn(c, 'dangerous-infections', c.diagnosis)
  const treats = ['significant-disease', 'medicines'].includes(c.service.kind)
  const ranges = treats ? (c.service.icd10 ?? []) : []
  const ends = ranges.flatMap((range) => range.split('-'))
  return ends.length > 0 && ends.every((code) => isOn(c, 'dangerous-infections', code))
}

/** What begins within a month holds of its last day, not of its first. */
function packageOf(c: EntitlementOracleCase): CarePackage {
  const of = c.service.packages
  const found = valueAt(of, c)
  const begins = found?.firstDay
  if (begins === undefined || c.lastDay || c.month > Number(begins.slice(0, 7).replace('-', '')))
    return found?.package ?? 'unknown'
  return valueAt(of, { ...c, month: c.month - 1 })?.package ?? 'unknown'
}

const paid = { fund: [true, 'fund'], own: [true, 'own-service'], patient: [false, 'patient'] } as const
const unknown = [null, null] as const

type Case = EntitlementOracleCase

const isInsured = (c: Case): boolean =>
  c.status === 'insured' && c.residence !== 'temporary' && c.month >= 202_001

/** Care at a hospital, from the work-up at its admission room on. */
const atHospital: readonly string[] = [
  'emergency-admission',
  'emergency-room-examination',
  'intensive-care',
  'emergency-surgery',
  'acute-stroke-care',
  'acute-infarction-care',
]

/** In both packages, however it is given (196(3)(9)-(10), 200(1)(4), (6), (7)). */
const inBoth: readonly string[] = ['childbirth', 'pathological-examination', 'donor-preparation']

/**
 * Hospital care in an emergency, and what both packages hold, are the insurance's for whom it insures (Code arts.
 * 196(3)(5), 200(1)(4)); a disease of a guaranteed list comes first. Those with a service of their own are not its.
 */
function sourceOf(c: Case, reason: string, resident: boolean): OracleAnswer['fundingSource'] {
  if (reason === 'insured') return 'insurance'
  if (c.edition === 'qa-2018' || reason === 'dangerous-disease' || isOfGuaranteedDisease(c, resident))
    return 'guaranteed'
  const { kind, code } = c.service
  const isHospital = reason === 'emergency' && (kind === 'inpatient' || atHospital.includes(code))
  if (!(isHospital || inBoth.includes(code))) return 'guaranteed'
  if (c.status === 'unknown' && c.residence !== 'temporary' && c.month >= 202_001) return null
  return isInsured(c) && !c.ownService ? 'insurance' : 'guaranteed'
}

function isOfGuaranteedDisease(c: Case, resident: boolean): boolean {
  const { guaranteedFor, icd10 = [] } = c.service
  const treated = c.diagnosis === undefined ? icd10 : [c.diagnosis]
  return guaranteedFor.some(
    (list) =>
      (resident || list === 'dangerous-infections') &&
      treated.length > 0 &&
      treated.every((code) => code.split('-').every((end) => isOn(c, list, end))),
  )
}

export function oracleEntitlement(c: EntitlementOracleCase): OracleAnswer {
  const { service } = c
  const listed = packageOf(c)
  const resident = ['citizen', 'permanent-resident', 'kandas'].includes(c.residence)
  const lifted =
    listed === 'insured' &&
    c.diagnosis !== undefined &&
    service.guaranteedFor.some(
      (list) => (resident || list === 'dangerous-infections') && isOn(c, list, c.diagnosis!),
    )
  const free = listed === 'guaranteed' || lifted
  const wished = service.kind === 'outside-packages' && !service.settings.includes('emergency')
  const laboratory = service.kind === 'laboratory'
  const unprescribed = service.needsPrescription && !c.prescribed
  type Line = readonly [boolean, CarePackage, readonly [boolean | null, string | null], string]
  const table: readonly Line[] = [
    [c.abroad, listed, paid.patient, 'abroad'],
    [c.emergency && !c.threatPast && !wished, 'guaranteed', paid.fund, 'emergency'],
    [listed === 'unknown', listed, unknown, 'package-unknown'],
    [listed === 'voluntary' && c.voluntary === false, listed, paid.patient, 'outside-packages'],
    [listed === 'voluntary', listed, [false, 'voluntary-insurance'], 'outside-packages'],
    [listed === 'none', listed, paid.patient, 'in-no-package'],
    [free && !resident && !isDangerous(c), 'guaranteed', paid.patient, 'not-for-foreigners'],
    [free && unprescribed, 'guaranteed', paid.patient, 'no-prescription'],
    [free && laboratory && !c.referred, 'guaranteed', paid.patient, 'no-referral'],
    [free && resident, 'guaranteed', paid.fund, 'guaranteed'],
    [free, 'guaranteed', paid.fund, 'dangerous-disease'],
    [c.month < 202_001 || c.status === 'not-started', listed, paid.patient, 'not-started'],
    [c.residence === 'temporary' || c.status === 'not-participant', listed, paid.patient, 'not-participant'],
    [c.status === 'unknown', listed, unknown, 'status-unknown'],
    [!isInsured(c), listed, paid.patient, 'not-insured'],
    [unprescribed, listed, paid.patient, 'no-prescription'],
    [!laboratory && c.contracted === false, listed, paid.patient, 'provider-not-contracted'],
    [service.needsReferral && !c.referred, listed, paid.patient, 'no-referral'],
    [c.ownService, listed, paid.own, 'own-service'],
    [true, listed, paid.fund, 'insured'],
  ]
  const [, carePackage, [payable, payer], reason] = table.find(([holds]) => holds)!
  const fundingSource = payer === 'fund' ? sourceOf(c, reason, resident) : null
  return { package: carePackage, payable, payer, reason, fundingSource }
}
