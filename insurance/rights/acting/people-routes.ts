/** Parents and guardians, over HTTP. */
import { tellPersons } from '#insurance/notices'
import { personsInFull, personsSeenInFull } from '#insurance/registry'
import { recordAccess } from '#platform/audit'
import type { Clock } from '#platform/clock'
import type { Database } from '#platform/database'
import { type Server, serve, whoAsks } from '#platform/http'
import { addMonthsToDay, type Day, dayNumber, formatDay } from '#vocabulary/day.ts'
import { refusal } from '#vocabulary/refusal.ts'
import { type Approvals, whyNoProposal } from '../approvals/approvals.ts'
import { findPersonOf } from '../find-person.ts'
import { dayAfter, lastDayOf } from '../term.ts'
import { representPerson } from './deeds.ts'
import { endRepresented, getRepresented, proposeRepresentation } from './people-contract.ts'
import { endedRefusals, representationRefusals } from './refusals.ts'
import { endRepresentation, representedBy } from './store.ts'

type PeopleOptions = {
  readonly database: Database
  readonly clock: Clock
  readonly approvals: Approvals
  readonly rightsChanged: () => void
}

export function peopleRoutes(
  server: Server,
  { database, clock, approvals, rightsChanged }: PeopleOptions,
): void {
  const findPerson = findPersonOf(server, database)

  serve(server, getRepresented, async (_, request) => {
    const { personId, actsFor = [] } = request.caller!
    const represented = personId === undefined ? [] : await representedBy(database, personId, clock.today())
    const now = new Map(actsFor.map((each) => [each.representation, each.personId]))
    const own = [...now.values()]
    const persons = await personsSeenInFull(database.seeing(own), own)
    const shown = represented.flatMap(({ representation, kind, until }) => {
      const person = persons.get(now.get(representation) ?? 0)
      return person ? [{ representation, kind, until, person }] : []
    })
    const entries = shown.map(({ person, kind }) => ({
      personId: person.personId,
      who: whoAsks(request),
      what: 'name',
      why: kind,
    }))
    await recordAccess(database, entries, clock.now())
    return {
      represented: shown.map(({ representation, kind, until, person }) => ({
        representation,
        name: `${person.surname} ${person.givenName}`,
        kind,
        through: until === null ? null : lastDayOf(until),
      })),
    }
  })

  serve(server, endRepresented, async ({ params: { representation } }, { caller }) => {
    const { personId, accountId: by } = caller!
    const ending = { by, at: clock.now(), on: clock.today() }
    const ended =
      personId !== undefined &&
      (await database.transaction(async (tx) => {
        const one = await endRepresentation(tx, { personId, representation }, ending)
        const event = `representation ${representation}`
        const told = one && ({ kind: 'acts-for-you-no-more', event, facts: { as: one.kind } } as const)
        if (told) await tellPersons(tx, [{ personId: one.representedId, ...told }], ending.at)
        return told !== undefined
      }))
    rightsChanged()
    return ended ? { ended: true as const } : refusal(endedRefusals, 'representation-not-open')
  })

  serve(server, proposeRepresentation, async ({ body }, request) => {
    const ofProgram = whyNoProposal(request.caller!)
    if (ofProgram) return ofProgram
    const { kind, evidence, through, reason } = body
    const personId = await findPerson(body.iin, request)
    if (typeof personId === 'object') return personId
    const representedId = await findPerson(body.represented, request)
    if (typeof representedId === 'object') return representedId
    if (personId === representedId) return refusal(representationRefusals, 'represents-oneself')
    const from = clock.today()
    const ofAge = eighteenthBirthday((await personsInFull(database, [representedId])).get(representedId)!)
    if (kind === 'parent' && ofAge <= from) return refusal(representationRefusals, 'child-is-of-age')
    const ends = through === undefined ? null : dayAfter(through as Day)
    const until = kind === 'parent' ? ofAge : ends
    const subject = { personId, representedId, kind, from, until, evidence: evidence.trim() }
    const made = { subject, reason: reason.trim(), caller: request.caller! }
    const proposal = await approvals.propose(representPerson, made)
    return typeof proposal === 'number' ? { proposal } : proposal
  })
}

/** From then on a person acts for himself (Civil Code, article 17(1)). */
export const eighteenthBirthday = ({ birthOn }: { readonly birthOn: Day }): Day =>
  formatDay(addMonthsToDay(dayNumber(birthOn), 18 * 12))
