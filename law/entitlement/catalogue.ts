/** The published catalogue of services: the codes of the outside contract. */
import { dayHospital } from './catalogue/day-hospital.ts'
import { dentistry } from './catalogue/dentistry.ts'
import { diagnostics } from './catalogue/diagnostics.ts'
import { emergency } from './catalogue/emergency.ts'
import { inpatient } from './catalogue/inpatient.ts'
import { laboratory } from './catalogue/laboratory.ts'
import { medicines } from './catalogue/medicines.ts'
import { outsidePackages } from './catalogue/outside-packages.ts'
import { palliative } from './catalogue/palliative.ts'
import { polyclinic } from './catalogue/polyclinic.ts'
import { prevention } from './catalogue/prevention.ts'
import { rehabilitation } from './catalogue/rehabilitation.ts'
import { significantDiseases } from './catalogue/significant-diseases.ts'
import { specialists } from './catalogue/specialists.ts'
import type { MedicalService } from './medical-service.ts'

/** Every service, kind by kind. */
export const medicalServices: readonly MedicalService[] = [
  ...emergency,
  ...polyclinic,
  ...specialists,
  ...prevention,
  ...laboratory,
  ...diagnostics,
  ...medicines,
  ...dayHospital,
  ...inpatient,
  ...rehabilitation,
  ...significantDiseases,
  ...palliative,
  ...dentistry,
  ...outsidePackages,
]

const byCode = new Map(medicalServices.map((service) => [service.code, service]))

/** The service of a code of the catalogue. */
export const findMedicalService = (code: string): MedicalService | undefined => byCode.get(code)

/** The service of a code that stands in the catalogue. Throws where there is none. */
export function getMedicalService(code: string): MedicalService {
  const found = byCode.get(code)
  if (!found) throw new RangeError(`the catalogue has no service ${code}`)
  return found
}
