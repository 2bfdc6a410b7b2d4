/** What follows from each reason: whether it is paid for, by whom, and where the law says so. */
import { formatDay } from '#vocabulary/day.ts'
import { type Cite, type Confidence, citing, insuranceLaw, questions } from '../citation.ts'
import { participantCites } from '../residence.ts'
import type { Entitlement, EntitlementCase, EntitlementReason, ServicePayer } from './entitlement-case.ts'
import { fundingSource } from './funding.ts'

type Outcome = {
  readonly payable: boolean | null
  readonly payer: ServicePayer | null
  readonly cites: readonly [Cite, ...Cite[]]
  readonly confidence?: Confidence
}

const paidByFund = (...cites: [Cite, ...Cite[]]): Outcome => ({ payable: true, payer: 'fund', cites })
const paidByPatient = (...cites: [Cite, ...Cite[]]): Outcome => ({ payable: false, payer: 'patient', cites })
const notKnown = (...cites: [Cite, ...Cite[]]): Outcome => ({ payable: null, payer: null, cites })

const outcomes: Readonly<Record<EntitlementReason, Outcome>> = {
  abroad: paidByPatient(questions('Q9'), insuranceLaw('6')),
  emergency: paidByFund(citing('eaeu-treaty')('annex 30(4)'), questions('Q43')),
  'package-unknown': notKnown(insuranceLaw('7')),
  guaranteed: paidByFund(questions('Q2')),
  'dangerous-disease': paidByFund(questions('Q43')),
  'not-for-foreigners': paidByPatient(citing('order-665')('10'), questions('Q43')),
  'not-started': paidByPatient(questions('Q5')),
  'not-participant': paidByPatient(...participantCites),
  'status-unknown': notKnown(insuranceLaw('5')),
  'not-insured': paidByPatient(insuranceLaw('5'), questions('Q8')),
  'provider-not-contracted': paidByPatient(insuranceLaw('7'), questions('Q30')),
  'no-referral': paidByPatient(insuranceLaw('7'), questions('Q27')),
  'no-prescription': paidByPatient(questions('Q25')),
  insured: paidByFund(insuranceLaw('5'), insuranceLaw('6'), insuranceLaw('15')),
  'own-service': {
    ...paidByFund(insuranceLaw('14(2)(2)')),
    payer: 'own-service',
    confidence: 'medium',
  },
  'outside-packages': { ...paidByPatient(questions('Q34'), questions('Q39')), payer: 'voluntary-insurance' },
  'in-no-package': paidByPatient(questions('Q34')),
}

/** `because`: the place of the law of the day, before those that are always the same. */
export function conclude(
  c: EntitlementCase,
  {
    because,
    ...ruling
  }: Pick<Entitlement, 'medicalService' | 'package' | 'reason'> & { because?: Cite | undefined },
): Entitlement {
  const { payable, payer, cites, confidence = 'high' } = outcomes[ruling.reason]
  const paidFrom = payer === 'fund' ? fundingSource(c, ruling) : null
  c.trace?.push({
    rule: `entitlement-${ruling.reason}`,
    value: payable ?? 'unknown',
    facts: { service: ruling.medicalService.code, on: formatDay(c.on), residence: c.residence },
    cites: because ? [because, ...cites] : cites,
    confidence,
  })
  const byPatient = ruling.reason === 'outside-packages' && c.voluntaryInsurance === false
  return { ...ruling, payable, payer: byPatient ? 'patient' : payer, fundingSource: paidFrom }
}
