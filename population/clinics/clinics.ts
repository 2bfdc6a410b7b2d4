/** Clinics of the synthetic country, and who is attached to which: by his place, so that nothing else is drawn otherwise. */
import type { Identifiers } from '../identifiers.ts'

export type Clinic = { readonly bin: string; readonly name: string }

const personsAClinic = 6_000

/** The first is the one whose registrar may be come in as. */
export function drawClinics(persons: number, identifiers: Identifiers): Clinic[] {
  const count = Math.max(2, Math.round(persons / personsAClinic))
  return Array.from({ length: count }, (_, rank) => ({
    bin: identifiers.bin(1999, (rank % 10) + 3),
    name: `«Үлгі емхана ${rank + 1}» ШЖҚ КМК`,
  }))
}

/** Every other person is of the first, the rest of the others in turn; one in fifty chose another for this year. */
export function clinicOf(
  place: number,
  clinics: number,
  { hasChosen }: { readonly hasChosen: boolean },
): number {
  const own = place % 2 === 0 ? 0 : 1 + (Math.floor(place / 2) % (clinics - 1))
  return hasChosen ? (own + 1) % clinics : own
}

export const choosesAnother = (place: number): boolean => place % 50 === 7
