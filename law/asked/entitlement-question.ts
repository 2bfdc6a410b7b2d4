/** The rule `entitlement`: whether one service on one day is paid for, and by whom. */
import type { Text } from '#vocabulary/text.ts'
import { findMedicalService } from '../entitlement/catalogue.ts'
import { type Diagnosis, findDiagnosis } from '../entitlement/diseases/diagnosis.ts'
import { entitlement } from '../entitlement/entitlement.ts'
import {
  type EntitlementReason,
  type FundingSource,
  grounds,
  type ServicePayer,
  statuses,
} from '../entitlement/entitlement-case.ts'
import { type CarePackage, type MedicalService, settings } from '../entitlement/medical-service.ts'
import { entitlementWords } from '../entitlement/words.ts'
import { residences } from '../residence.ts'
import { askable } from './askable.ts'
import { BadCase } from './bad-case.ts'
import type { Fields } from './fields.ts'
import { forms } from './refusal-words.ts'

const known = [
  'edition',
  'on',
  'residence',
  'status',
  'ground',
  'service',
  'setting',
  'threatPast',
  'place',
  'provider',
  'referral',
  'prescription',
  'diagnosis',
  'age',
  'voluntaryInsurance',
]

const places = ['kz', 'abroad'] as const

type EntitlementAsked = {
  readonly package: CarePackage
  /** Null where it cannot be said: no refusal. */
  readonly payable: boolean | null
  readonly payer: ServicePayer | null
  /** The package whose money the Fund pays with; null where it does not pay, or the status that decides is not known. */
  readonly fundingSource: FundingSource | null
  readonly reason: EntitlementReason
  /** The service answered for: another than asked where the age leads to it. */
  readonly service: { readonly code: string; readonly name: Text }
}

export const entitlementRule = askable({
  fields: known,
  timeField: 'on',
  words: entitlementWords,
  ask(fields, trace): EntitlementAsked {
    const medicalService = readService(fields)
    const contractedProvider = fields.findFields('provider', ['contracted'])?.findTruth('contracted')
    const prescribed = fields.findFields('prescription', ['contracted'])?.findTruth('contracted')
    const answer = entitlement({
      book: fields.book(),
      on: fields.day('on'),
      residence: fields.oneOf('residence', residences),
      status: fields.oneOf('status', statuses),
      ownService: fields.findOneOf('ground', grounds) === 'own-service',
      medicalService,
      setting: fields.findOneOf('setting', settings) ?? medicalService.settings[0],
      threatPast: fields.findTruth('threatPast') ?? false,
      abroad: fields.findOneOf('place', places) === 'abroad',
      contractedProvider,
      referred:
        fields.findFields('referral', ['byContractedPrimaryCare'])?.findTruth('byContractedPrimaryCare') ??
        false,
      prescribed: prescribed ?? contractedProvider ?? false,
      diagnosis: diagnosisOf(fields),
      age: fields.findAge('age'),
      voluntaryInsurance: fields.findTruth('voluntaryInsurance'),
      trace,
    })
    const { code, name } = answer.medicalService
    const { package: carePackage, payable, payer, fundingSource, reason } = answer
    return { package: carePackage, payable, payer, fundingSource, reason, service: { code, name } }
  },
})

/** The service that the case names by its code. */
export function readService(fields: Fields): MedicalService {
  const service = fields.findFields('service', ['code'])
  if (!service) throw new BadCase('missing-field', fields.at('service'))
  const code = service.findText('code')
  if (code === undefined) throw new BadCase('missing-field', service.at('code'))
  const found = findMedicalService(code)
  if (!found) throw new BadCase('unknown-service', service.at('code'))
  return found
}

function diagnosisOf(fields: Fields): Diagnosis | undefined {
  const text = fields.findText('diagnosis')
  if (text === undefined) return undefined
  const found = findDiagnosis(text)
  if (!found) throw new BadCase('malformed', fields.at('diagnosis'), forms.diagnosis)
  return found
}
