/** Programs that may come to the demonstration: a clinic's and an operator's, all made up. */
import type { IssuersProgram } from '#platform/identity'
import type { Allowed } from '#vocabulary/callers/caller.ts'
import { clinic, stateCorporation } from './personas.ts'

type DemonstrationProgram = Omit<IssuersProgram, 'keys'> & { readonly scopes: readonly Allowed[] }

export const demonstrationPrograms: readonly DemonstrationProgram[] = [
  {
    subject: 'clinic-program',
    scopes: ['provider'],
    claims: { name: 'Үлгі емханасының бағдарламасы', kepil_organisation: clinic },
  },
  {
    subject: 'operator-program',
    scopes: ['state-corporation/operator'],
    claims: {
      name: 'Мемлекеттік корпорация операторының бағдарламасы',
      kepil_organisation: stateCorporation,
    },
  },
]
