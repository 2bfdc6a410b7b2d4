/** Delegates of organisations, over HTTP. The organisation acted for stands in the path of whatever is done for it. */
import { hash } from 'node:crypto'
import { tellPersons } from '#insurance/notices'
import { payersById, payersByIdentifier, personsInFull } from '#insurance/registry'
import { recordAccess } from '#platform/audit'
import { type Clock, instantAt, microsecondsOf } from '#platform/clock'
import type { Database } from '#platform/database'
import { type Server, serve, whoAsks } from '#platform/http'
import type { Ability } from '#vocabulary/callers/ability.ts'
import { actsForOrganisation } from '#vocabulary/callers/caller.ts'
import type { Day } from '#vocabulary/day.ts'
import { refusal } from '#vocabulary/refusal.ts'
import { dayText } from '#vocabulary/spoken.ts'
import { type Approvals, whyNoProposal } from '../approvals/approvals.ts'
import { findPersonOf } from '../find-person.ts'
import { dayAfter, daysOf, lastDayOf, longestDays } from '../term.ts'
import { nameFirstDelegate, organisationName } from './deeds.ts'
import {
  acceptInvitation,
  type DelegateTold,
  endDelegate,
  getDelegates,
  getOrganisations,
  inviteDelegate,
  type OrganisationTold,
  proposeFirstDelegate,
} from './organisation-contract.ts'
import { delegateRefusals, delegationRefusals, invitationRefusals, invitingRefusals } from './refusals.ts'
import {
  type DelegationOnRecord,
  delegatesOf,
  endDelegation,
  givenToInviter,
  keepDelegation,
  keepInvitation,
  takeInvitation,
} from './store-delegations.ts'

type OrganisationOptions = {
  readonly database: Database
  /** Of the machine. */
  readonly clock: Clock
  readonly random: (bytes: number) => Uint8Array
  readonly approvals: Approvals
  readonly rightsChanged: () => void
}

const invitationLasts = 7 * 24 * 3_600_000_000

export function organisationRoutes(server: Server, options: OrganisationOptions): void {
  const { database, clock, random, approvals, rightsChanged } = options
  const findPerson = findPersonOf(server, database)
  /** From today through that day; undefined where it is longer than a year, or over already. */
  const termThrough = (through: string) => {
    const term = { from: clock.today(), until: dayAfter(through as Day) }
    return term.until > term.from && daysOf(term) <= longestDays ? term : undefined
  }
  const told = async (organisation: number, given: readonly Ability[]): Promise<OrganisationTold> => ({
    organisation,
    name: await organisationName(database, organisation),
    abilities: [...given],
  })

  serve(server, getOrganisations, async (_, { caller }) => ({
    organisations: await Promise.all(
      (caller!.delegations ?? [])
        .filter(({ isStruckOff }) => !isStruckOff)
        .map(({ organisation, abilities }) => told(organisation, abilities)),
    ),
  }))
  serve(server, getDelegates, async ({ params: { organisation } }, request) => {
    const { caller } = request
    const own = caller!.delegations!.find((each) => each.organisation === organisation)!
    const kept = await delegatesOf(database, organisation)
    const names = await personsInFull(database, [...new Set(kept.map(({ personId }) => personId))])
    const others = [...names.keys()].filter((personId) => personId !== caller!.personId)
    const why = `delegate of payer ${organisation}`
    const entries = others.map((personId) => ({ personId, who: whoAsks(request), what: 'delegate', why }))
    await recordAccess(database, entries, clock.now())
    const today = clock.today()
    return {
      organisation: await told(organisation, own.abilities),
      delegates: kept.map((each): DelegateTold => {
        const person = names.get(each.personId)
        const name = person ? `${person.surname} ${person.givenName}` : '–'
        return tellDelegate(each, { name, today, self: caller!.personId })
      }),
    }
  })
  serve(server, inviteDelegate, async ({ params: { organisation }, body }, { caller }) => {
    const term = termThrough(body.through)
    if (!term) return refusal(delegateRefusals, 'delegation-too-long', dayText(clock.today()))
    // Else whoever may name delegates would name himself to everything.
    if (!body.abilities.every((ability) => actsForOrganisation(caller!, organisation, ability)))
      return refusal(invitingRefusals, 'more-than-ones-own')
    const code = codeOf(random(10))
    const at = clock.now()
    const expiresAt = instantAt(microsecondsOf(at) + invitationLasts)
    const { abilities, invited } = body
    const invitation = { organisation, abilities, invited: invited.trim(), until: term.until }
    await keepInvitation(
      database,
      digestOf(code),
      { ...invitation, givenBy: caller!.accountId },
      { at, expiresAt },
    )
    return { code }
  })
  serve(server, acceptInvitation, async ({ body: { code } }, { caller }) => {
    const { personId, accountId } = caller!
    const at = clock.now()
    const accepted = await database.transaction(async (tx) => {
      const by = { by: accountId, at }
      const taken = personId === undefined ? undefined : await takeInvitation(tx, digestOf(code), by)
      if (personId === undefined || !taken) return refusal(invitationRefusals, 'invitation-not-good')
      const { organisation, abilities, givenBy } = taken
      const from = clock.today()
      // Whoever invited must still have what he gives, and comes in by no code of his own.
      const inviter = await givenToInviter(tx, givenBy, { organisation, on: from })
      const payer = (await payersById(tx, [organisation])).get(organisation)
      const isStruckOff = payer?.deregisteredOn !== undefined && payer.deregisteredOn <= from
      const isGood =
        !isStruckOff &&
        inviter !== undefined &&
        inviter.personId !== personId &&
        abilities.every((ability) => inviter.abilities.includes(ability))
      if (!isGood) return refusal(invitationRefusals, 'invitation-not-good')
      const [until] = [taken.until, inviter.until].sort() as [Day]
      const given = { personId, organisation, abilities, from, until, givenBy, proposalId: null }
      await keepDelegation(tx, given, at)
      return told(organisation, abilities)
    })
    rightsChanged()
    return accepted
  })
  serve(server, endDelegate, async ({ params: { organisation, delegation } }, { caller }) => {
    const own = (await delegatesOf(database, organisation)).find((each) => each.delegation === delegation)
    if (own && own.personId === caller!.personId) return refusal(delegationRefusals, 'delegate-of-oneself')
    const ending = { by: caller!.accountId, at: clock.now() }
    const ended = await database.transaction(async (tx) => {
      const count = await endDelegation(tx, { organisation, delegation }, ending)
      const facts = { since: clock.today() }
      const told = { kind: 'you-act-for-firm-no-more', event: String(delegation), facts } as const
      if (count > 0 && own) await tellPersons(tx, [{ personId: own.personId, ...told }], ending.at)
      return count
    })
    rightsChanged()
    return ended === 0 ? refusal(delegationRefusals, 'delegate-not-open') : { ended: true as const }
  })
  serve(server, proposeFirstDelegate, async ({ body }, request) => {
    const ofProgram = whyNoProposal(request.caller!)
    if (ofProgram) return ofProgram
    const { iin, payer: identifier, evidence, through, reason } = body
    const term = termThrough(through)
    if (!term) return refusal(delegateRefusals, 'delegation-too-long', dayText(clock.today()))
    const payer = (await payersByIdentifier(database, [identifier])).get(identifier)
    if (!payer || payer.deregisteredOn !== undefined) return refusal(delegateRefusals, 'organisation-unknown')
    const personId = await findPerson(iin, request)
    if (typeof personId === 'object') return personId
    const subject = { personId, organisation: payer.payerId, ...term, evidence: evidence.trim() }
    const made = { subject, reason: reason.trim(), caller: request.caller! }
    const proposal = await approvals.propose(nameFirstDelegate, made)
    return typeof proposal === 'number' ? { proposal } : proposal
  })
}

type Telling = { readonly name: string; readonly today: Day; readonly self: number | undefined }

const tellDelegate = (each: DelegationOnRecord, { name, today, self }: Telling): DelegateTold => ({
  delegation: each.delegation,
  name,
  isSelf: each.personId === self,
  isFirst: each.isFirst,
  abilities: [...each.abilities],
  from: each.from,
  through: lastDayOf(each.until),
  hasEnded: each.endedAt !== null || each.until <= today,
})

/** Letters and digits that are not taken for one another. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** `7F3A9-QX2MB`. */
const codeOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => alphabet[byte % alphabet.length])
    .join('')
    .replace(/^.{5}/, '$&-')

/** As typed by people: in small letters, with or without its hyphen. */
const digestOf = (code: string): Buffer =>
  hash('sha256', code.toUpperCase().replaceAll(/[^0-9A-Z]/g, ''), 'buffer')
