/** The law over HTTP: the same rules as `kepil law`, one case at a time, and the catalogue of services. */
import { askLaw, dayBeyondLaw, editionUnknown, findEdition, lawBook, ruleNames } from '#law'
import { getServices, ruleRoutes } from '#law/contract'
import { servicesOnDay } from '#law/pages'
import type { Clock } from '#platform/clock'
import { type Server, serve } from '#platform/http'
import { type Day, dayNumber } from '#vocabulary/day.ts'
import { isOfToday, withToday } from './of-today.ts'

/** Public: a case names no person, and neither does the catalogue. */
export function lawRoutes(server: Server, { clock }: { readonly clock: Clock }): void {
  for (const rule of ruleNames) {
    serve(server, ruleRoutes[rule], ({ body }) => {
      const asked = askLaw(rule, withToday(body, isOfToday(rule) ? clock.today() : undefined))
      return 'error' in asked ? asked.error : asked.answer
    })
  }
  serve(server, getServices, ({ query }) => {
    const edition = findEdition(query.edition ?? 'current')
    if (edition === undefined) return editionUnknown
    const on = (query.on as Day | undefined) ?? clock.today()
    const beyond = dayBeyondLaw(on)
    if (beyond) return beyond
    return { edition, on, services: servicesOnDay(lawBook(edition), dayNumber(on)) }
  })
}
