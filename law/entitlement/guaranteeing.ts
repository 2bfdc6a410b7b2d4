/** Diseases that bring care into the guaranteed package. */
import type { DiseaseListName } from './diseases/disease-lists.ts'
import { diseaseListNames, diseaseLists, findDisease } from './diseases/disease-lists.ts'
import type { EntitlementCase } from './entitlement-case.ts'
import type { MedicalService } from './medical-service.ts'
import { careMonthOf } from './packages/package-on-day.ts'
import type { FoundDisease } from './steps.ts'

/** Whether the guaranteed package is the person’s in full. */
export const hasGuaranteedPackage = ({ residence }: EntitlementCase): boolean =>
  residence === 'citizen' || residence === 'permanent-resident' || residence === 'kandas'

/** For foreigners without residence only the diseases dangerous to others count. */
export function findGuaranteeingDisease(
  c: EntitlementCase,
  lists: readonly DiseaseListName[],
  icd10: readonly string[],
): FoundDisease | undefined {
  for (const list of diseaseListNames) {
    if (!lists.includes(list) || !(list === 'dangerous-infections' || hasGuaranteedPackage(c))) continue
    const found = findOfList(c, list, icd10)
    if (found) return found
  }
  return undefined
}

/**
 * By the diagnosis; without one, because the service treats such a disease. A test on suspicion is no treatment, and
 * prevention is no care of a disease whoever has it.
 */
export function findDangerousDisease(
  c: EntitlementCase,
  { kind, icd10 = [] }: MedicalService,
): FoundDisease | undefined {
  if (kind === 'prevention') return undefined
  const treated = kind === 'significant-disease' || kind === 'medicines' ? icd10 : []
  return findOfList(c, 'dangerous-infections', c.diagnosis === undefined ? treated : [c.diagnosis])
}

function findOfList(
  c: EntitlementCase,
  list: DiseaseListName,
  icd10: readonly string[],
): FoundDisease | undefined {
  const known = c.book.find(diseaseLists[list], careMonthOf(c.on))
  const disease = known && findDisease(known.value, icd10)
  return disease ? { list, disease, cite: known.cite, confidence: known.confidence } : undefined
}
