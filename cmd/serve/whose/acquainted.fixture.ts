/** What lasts as long as the test does: who acts for whom, who was given what, whom an office has to do with, and had. */
import { abilities } from '#vocabulary/callers/ability.ts'
import type { Role } from '#vocabulary/callers/caller.ts'
import { readUnit } from '#vocabulary/callers/unit.ts'
import { saveAttachments } from '../../../insurance/attachment/store.ts'
import type { CaseEvent } from '../../../insurance/cases/course.ts'
import { keepRepresentation } from '../../../insurance/rights/acting/store.ts'
import { endDelegation, keepDelegation } from '../../../insurance/rights/acting/store-delegations.ts'
import { keepGrant } from '../../../insurance/rights/grants/store.ts'
import { keepBreakGlass, keepVisit, takeTicketsUp } from '../../../insurance/rights/purpose/store.ts'
import { type Actor, actors, heldBy, officesUnits } from './actors.fixture.ts'
import { caseAfter, proposeGrant } from './records.fixture.ts'
import { hasFamily, kindOf, queueOf, sentOnTo } from './standing.fixture.ts'
import { type Acquaintance, offices, type World } from './world.fixture.ts'

const hour = 60

/** What lasts as long as the test does: families, firms, grants, visits, cases taken, records opened. */
export async function acquaint(world: World): Promise<void> {
  const { register, personOf, accountOf, firmOf, soon, dayIn, dayOfRecord } = world
  const { database } = register
  const at = soon(-2 * hour)
  const by = accountOf('colleague')
  const parent = actors.find(hasFamily)!
  for (const [who, kind, until] of [
    ['child', 'parent', dayIn(30)],
    ['ward', 'guardian', null],
    ['child of age', 'parent', dayIn(0)],
    ['ward no longer', 'guardian', dayIn(-1)],
  ] as const) {
    const between = { personId: personOf(parent), representedId: personOf(who), kind, until, evidence: '№ 1' }
    await keepRepresentation(database, { ...between, from: dayIn(-30) }, { proposalId: null, at })
  }
  const elsewhere = { personId: personOf('another'), representedId: personOf('of no purpose') } as const
  await keepRepresentation(
    database,
    { ...elsewhere, kind: 'guardian', from: dayIn(-30), until: null, evidence: '№ 2' },
    { proposalId: null, at },
  )

  const whole = { abilities, from: dayIn(-30), until: dayIn(30), givenBy: by, proposalId: null }
  await keepDelegation(
    database,
    { ...whole, personId: personOf('another'), organisation: firmOf('another') },
    at,
  )
  await keepDelegation(database, { ...whole, personId: personOf('another'), organisation: firmOf('own') }, at)
  for (const actor of actors) {
    const { ability, delegated } = actor
    const personId = actor.isPerson ? personOf(actor) : 0
    const over = { ...whole, personId, organisation: firmOf('over'), until: dayIn(0) }
    const ended = { ...whole, personId, organisation: firmOf('ended') }
    if (ability)
      await keepDelegation(
        database,
        { ...whole, personId, organisation: firmOf('own'), abilities: [ability] },
        at,
      )
    if (ability)
      await keepDelegation(database, { ...whole, personId, organisation: firmOf('struck off') }, at)
    if (ability || delegated === 'over') await keepDelegation(database, over, at)
    if (ability || delegated === 'ended') {
      const delegation = await keepDelegation(database, ended, at)
      await endDelegation(database, { organisation: firmOf('ended'), delegation }, { by, at })
    }
    if (actor.granted)
      for (const { role, functions } of actor.holds)
        for (const given of functions.length > 0 ? functions : [null])
          await keepGrant(
            database,
            {
              ...{ accountId: accountOf(actor), role, given, unit: unitOf(actor), substitutesFor: null },
              ...{ from: dayIn(-30), until: dayIn(actor.granted === 'now' ? 30 : 0) },
            },
            { proposalId: await proposeGrant(world, 'stranger'), at },
          )
    if (actor.comesBy === 'session') await takeUp(world, actor)
  }

  const ofOffice = actors.filter(({ holds }) => holds.some(({ role }) => role === 'state-corporation'))
  const unit = readUnit(officesUnits['its own'])
  for (const [who, kind, office, until, to] of [
    // A ticket is one clerk’s: each takes one of his own.
    ...ofOffice.map(() => ['on a ticket', 'ticket', 'state-corporation', hour, undefined] as const),
    ...ofOffice.map(() => ['on a ticket to a unit', 'ticket', 'state-corporation', hour, unit] as const),
    ['on a ticket that is over', 'ticket', 'state-corporation', -1, undefined],
    ['on a colleague’s ticket', 'ticket', 'state-corporation', hour, unit],
    ['awaited', 'appointment', 'provider', hour, undefined],
    ['awaited no longer', 'appointment', 'provider', -1, undefined],
    ['awaited in a unit', 'appointment', 'provider', hour, unit],
  ] as const) {
    const visit = { personId: personOf(who), kind, reference: 'A-1', organisation: offices[office] as never }
    const kept = await keepVisit(
      database,
      { ...visit, unit: to, announcedBy: by, from: at, until: soon(until) },
      at,
    )
    if (who === 'on a colleague’s ticket')
      await takeTicketsUp(database, [{ visit: kept, accountId: accountOf('colleague') }], at)
  }
  const visit = { personId: personOf('on a ticket elsewhere'), kind: 'ticket', reference: 'A-2' } as const
  const organisation = '990340999992'.replace(/2$/, '3') as never
  await keepVisit(database, { ...visit, organisation, announcedBy: by, from: at, until: soon(hour) }, at)

  const attachment = { provider: offices.provider as never, from: dayOfRecord(-30), asOf: dayOfRecord(-30) }
  const attached = [
    ['attached', attachment],
    ['attached no longer', { ...attachment, through: dayOfRecord(-1) }],
    ['attached elsewhere', { ...attachment, provider: organisation }],
  ] as const
  await saveAttachments(
    database,
    attached.map(([who, each]) => ({ personId: personOf(who), attachment: each })),
    at,
  )
}

const unitOf = ({ unit }: Actor): string | null => (unit ? officesUnits[unit] : null)

/** The cases somebody of an office has taken, and the records he has opened. */
async function takeUp(world: World, actor: Actor): Promise<void> {
  const { register, personOf, accountOf, soon } = world
  const own = accountOf(actor)
  const openedBy = accountOf('stranger')
  const queue = queueOf(actor)
  const kind = queue ? kindOf(queue) : 'payment-missing'
  const taken = { what: 'taken', accountId: own } as const
  const close = { what: 'closed', accountId: own, outcome: 'answered' } as const
  const sendOn = queue && ({ what: 'handed-over', accountId: own, to: sentOnTo(queue) } as const)
  const take = (about: Acquaintance, ...events: Omit<CaseEvent, 'at'>[]) =>
    caseAfter(world, { kind, about, openedBy, events: [taken, ...events] })
  if (queue) await take('of a case')
  if (queue) await take('of a case that is closed', close)
  if (sendOn) await take('of a case sent on', sendOn)
  if (!queue) await take('of a case of an office left')
  const [as = 'fund' as Role] = heldBy(actor).map(({ role }) => role)
  for (const [who, until] of [
    ['opened in an emergency', hour],
    ['opened in an emergency that is over', -1],
  ] as const) {
    const opening = {
      accountId: own,
      personId: personOf(who),
      as,
      reason: 'Жедел жәрдем.',
      until: soon(until),
    }
    await keepBreakGlass(register.database, opening, soon(-2 * hour))
  }
}
