/** The terms of keeping over HTTP. */
import type { Clock } from '#platform/clock'
import { type Server, serve } from '#platform/http'
import { getTermsOfKeeping } from './contract.ts'
import { keepingJobs, keptKinds } from './kinds.ts'
import { keptNames, oursToChoose } from './names.ts'
import { type KeptFor, keepingTerms, keptFor } from './terms.ts'

export function keepingRoutes(server: Server, { clock }: { readonly clock: Clock }): void {
  serve(server, getTermsOfKeeping, () => {
    const on = clock.today()
    return {
      on,
      terms: keptKinds.map((kind) => ({
        kind,
        ...keptNames[kind],
        from: (keepingTerms[kind].findLast(({ from }) => from <= on) ?? keepingTerms[kind][0]!).from,
        ...tellTerm(keptFor(kind, on)),
        source: oursToChoose,
        job: keepingJobs[kind] ?? null,
      })),
    }
  })
}

function tellTerm(keeps: KeptFor) {
  if (typeof keeps === 'string') return { keeps, many: null }
  if ('years' in keeps) return { keeps: 'years' as const, many: keeps.years }
  if ('days' in keeps) return { keeps: 'days' as const, many: keeps.days }
  return { keeps: 'minutes' as const, many: keeps.minutes }
}
