/** The steps before the conclusion: whose service it is by age, which package it is in, what the diagnosis changes. */

import { formatDay } from '#vocabulary/day.ts'
import { type Cite, type Confidence, questions } from '../citation.ts'
import type { Facts } from '../trace.ts'
import type { DiseaseListName } from './diseases/disease-lists.ts'
import type { EntitlementCase } from './entitlement-case.ts'
import type { MedicalService, PackageInForce } from './medical-service.ts'
import { findDoubt } from './packages/doubt-words.ts'

export function tellAge(c: EntitlementCase, other: MedicalService): void {
  const dentistry = other.kind === 'dentistry'
  c.trace?.push({
    rule: 'entitlement-age',
    value: other.code,
    facts: { service: c.medicalService.code, age: c.age ?? 0, answeredFor: other.code },
    cites: dentistry ? [questions('Q34'), questions('Q39')] : [questions('Q2')],
    confidence: 'medium',
  })
}

export function tellPackage(c: EntitlementCase, { code }: MedicalService, found: PackageInForce): void {
  const doubt = findDoubt(found)
  c.trace?.push({
    rule: 'entitlement-package',
    value: found.package,
    facts: {
      service: code,
      on: formatDay(c.on),
      package: found.package,
      ...(doubt === undefined ? {} : { doubt }),
    },
    cites: [found.cite],
    confidence: found.confidence,
  })
}

/** A disease of a list as the law has it on the day. */
export type FoundDisease = {
  readonly list: DiseaseListName
  readonly disease: string
  readonly cite: Cite
  readonly confidence: Confidence
}

export function tellDiagnosis(c: EntitlementCase, { list, disease, cite, confidence }: FoundDisease): void {
  const facts: Facts = {
    list,
    disease,
    ...(c.diagnosis === undefined ? {} : { diagnosis: c.diagnosis }),
  }
  c.trace?.push({ rule: 'entitlement-diagnosis', value: true, facts, cites: [cite], confidence })
}
