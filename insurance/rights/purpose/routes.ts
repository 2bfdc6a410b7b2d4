/** Visits announced by programs, and records opened in an emergency, over HTTP. */
import { recordAccess } from '#platform/audit'
import { type Clock, instantAt, microsecondsOf } from '#platform/clock'
import type { Database } from '#platform/database'
import { type Server, serve, whoAsks } from '#platform/http'
import { type Allowed, type Caller, permissionOf, withinOf } from '#vocabulary/callers/caller.ts'
import { whyOf } from '#vocabulary/callers/purpose.ts'
import { reachesUnit, readUnit, type Unit } from '#vocabulary/callers/unit.ts'
import { refusal } from '#vocabulary/refusal.ts'
import { findPersonOf } from '../find-person.ts'
import { announceVisit, getEmergencies, openInEmergency } from './contract.ts'
import { breakTheGlass } from './purposes.ts'
import { emergencyRefusals, visitRefusals } from './refusals.ts'
import { countRecordsOpened, keepVisit, recordsOpened } from './store.ts'

type PurposeOptions = { readonly database: Database; readonly clock: Clock }

const hour = 3_600_000_000
const lasts = { ticket: hour, appointment: 24 * hour } as const
const atOnce = 50

export function purposeRoutes(server: Server, options: PurposeOptions): void {
  const { database, clock } = options

  const findPerson = findPersonOf(server, database)

  serve(server, announceVisit, async ({ body: { iin, kind, reference, unit: written } }, request) => {
    const { accountId, sessionId, organisation } = request.caller!
    if (sessionId !== undefined) return refusal(visitRefusals, 'visits-by-programs')
    if (organisation === undefined) return refusal(visitRefusals, 'organisation-not-told')
    const unit = unitOfVisit(request.caller!, written)
    if (unit === 'not-reached') return refusal(visitRefusals, 'unit-not-yours')
    const personId = await findPerson(iin, request)
    if (typeof personId === 'object') return personId
    const from = clock.now()
    const until = instantAt(microsecondsOf(from) + lasts[kind])
    const visit = { personId, kind, reference, organisation, unit, announcedBy: accountId, from, until }
    const why = whyOf(visit)
    await recordAccess(database, [{ personId, who: whoAsks(request), what: 'visit announced', why }], from)
    return { visit: await keepVisit(database, visit, from), until }
  })

  serve(server, openInEmergency, async ({ body: { iin, reason } }, request) => {
    const { accountId, sessionId } = request.caller!
    if (sessionId === undefined) return refusal(emergencyRefusals, 'emergency-by-people')
    const personId = await findPerson(iin, request)
    if (typeof personId === 'object') return personId
    const opening = { accountId, personId, as: request.permission!.as, reason: reason.trim() }
    const { at, until, breakGlass } = await breakTheGlass(options, opening)
    const why = whyOf({ kind: 'break-glass', reference: String(breakGlass) })
    await recordAccess(
      database,
      [{ personId, who: whoAsks(request), what: 'opened in an emergency', why }],
      at,
    )
    return { breakGlass, until }
  })

  serve(server, getEmergencies, async ({ query: { offset = 0 } }) => {
    const [opened, total] = await Promise.all([
      recordsOpened(database, { offset, limit: atOnce }),
      countRecordsOpened(database),
    ])
    const emergencies = opened.map(({ breakGlass, at, until, as: role, name, reason }) => ({
      breakGlass,
      at,
      until,
      role,
      name,
      reason,
    }))
    return { emergencies, total }
  })
}

/** By which of these a program announces visits. */
const announcing: readonly Allowed[] = ['provider', 'state-corporation/counter']

/** The one it names; where it names none, the only one it works for. A program of units announces to no other. */
function unitOfVisit({ roles }: Caller, written: string | undefined): Unit | undefined | 'not-reached' {
  const right = announcing.find((each) => permissionOf({ roles: [each] }, { roles }))!
  const within = withinOf(roles, right)
  const unit = written === undefined && within?.length === 1 ? within[0] : readUnit(written ?? '')
  return reachesUnit(within, unit) ? unit : 'not-reached'
}
