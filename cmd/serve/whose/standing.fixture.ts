/** Whose it is: how whoever asks stands to each of what a question may name. */
import { type Allowed, isAllowed, type Role, type RoleHeld } from '#vocabulary/callers/caller.ts'
import { kindEditions } from '../../../insurance/cases/kinds.ts'
import { type Actor, heldBy } from './actors.fixture.ts'
import type { Line, StandToCase, Stranger, WayOfAsking, WhatIsNamed } from './lines.fixture.ts'
import type { Acquaintance, Firm } from './world.fixture.ts'

/** `his`: he may. */
export type Stands = 'his' | Stranger | StandToCase

/** A person by who he is to the one who asks, or anything else by what is made for the question. */
export type Whose = {
  readonly whose: string
  readonly stands: Stands
  readonly person?: Actor | Acquaintance
}

const mayAs = ({ role, functions }: RoleHeld, by: string): boolean =>
  by
    .split(' ')
    .some(
      (each) => isAllowed(each) && (each === role || functions.some((given) => each === `${role}/${given}`)),
    )

/** As what he may by a line: an office before the citizen he is, too. */
export function mayBy(actor: Actor, by: string): Role | undefined {
  const held = heldBy(actor).filter((each) => mayAs(each, by))
  return (held.find(({ role }) => role !== 'citizen') ?? held[0])?.role
}

const isCitizen = (actor: Actor): boolean => heldBy(actor).some(({ role }) => role === 'citizen')
const isProgram = ({ comesBy }: Actor): boolean => comesBy === 'token'

/** The queue in which he works on cases, with a kind of them. */
const queues = {
  'contact-centre': 'question',
  'state-corporation/operator': 'payment-missing',
  'fund/registrar': 'wrong-data',
  fund: 'complaint',
  auditor: 'audit',
} as const
export const queueOf = (actor: Actor) =>
  (Object.keys(queues) as (keyof typeof queues)[]).find((queue) => mayBy(actor, queue) !== undefined)
export const kindOf = (queue: keyof typeof queues) => queues[queue]
/** How a case of his queue may end. */
export const outcomeOf = (actor: Actor): string => {
  const queue = queueOf(actor)
  const [edition] = kindEditions[queue ? kindOf(queue) : 'question']
  return edition!.outcomes[0]!
}

/** Where a case goes that he sends on; nobody takes another's audit. */
export const sentOnTo = (queue: keyof typeof queues): Allowed =>
  queue === 'contact-centre' ? 'fund' : 'contact-centre'

/**
 * What an office reads a record for, by whichever of them it is of, and where in it: in the whole of it alone, or in its own
 * unit too; anywhere where nothing is said. Of `over` and `elsewhere` nothing.
 */
const purposes: readonly (readonly [Acquaintance, string, ('whole' | 'unit')?])[] = [
  ['on a ticket', 'state-corporation', 'whole'],
  ['on a ticket that is over', ''],
  ['on a ticket to a unit', 'state-corporation', 'unit'],
  ['on a colleague’s ticket', 'state-corporation', 'unit'],
  ['on a ticket elsewhere', ''],
  ['awaited', 'provider', 'whole'],
  ['awaited no longer', ''],
  ['awaited in a unit', 'provider', 'unit'],
  ['attached', 'provider', 'whole'],
  ['attached no longer', ''],
  ['attached elsewhere', ''],
  ['of a case', 'state-corporation fund contact-centre auditor'],
  ['of a case that is closed', ''],
  ['of a case sent on', ''],
  ['of a case of an office left', ''],
  ['opened in an emergency', 'provider state-corporation fund contact-centre auditor'],
  ['opened in an emergency that is over', ''],
  ['of no purpose', ''],
]

const isWithin = ({ unit }: Actor, where: 'whole' | 'unit' | undefined): boolean =>
  where === undefined || unit === undefined || (where === 'unit' && unit === 'its own')

/** Whom he acts for, and acted for once; of all citizens the first has a family. */
export const hasFamily = ({ name }: Actor): boolean => name === 'citizen'
const family: readonly (readonly [Acquaintance, Stands])[] = [
  ['child', 'his'],
  ['ward', 'his'],
  ['child of age', 'notHis'],
  ['ward no longer', 'notHis'],
]

function persons(actor: Actor, { by }: Line): Whose[] {
  const role = mayBy(actor, by)
  const own: Whose[] = actor.isPerson ? [{ whose: 'own', stands: 'his', person: actor }] : []
  const another: Whose = { whose: 'another', stands: 'notHis', person: 'another' }
  if (role === 'citizen') {
    const acted = family.map(([person, stands]): Whose => ({ whose: person, stands, person }))
    return [...own, ...(hasFamily(actor) ? acted : []), another, { whose: 'nobody’s', stands: 'notHis' }]
  }
  const worked = purposes.filter(([person]) => comesToBe(actor, person))
  return [
    ...own.map((each): Whose => ({ ...each, stands: 'noPurpose' })),
    ...worked.map(([person, of, where]): Whose => {
      const isOpen = of.split(' ').some((each) => each === role) && isWithin(actor, where)
      const open = person === 'on a colleague’s ticket' ? 'takenUp' : 'his'
      return { whose: person, stands: isOpen ? open : 'noPurpose', person }
    }),
    { whose: 'nobody’s', stands: 'nobodys' },
  ]
}

/** No program has taken a case or opens a record in an emergency; nobody takes a case of an office that he was never in. */
function comesToBe(actor: Actor, person: Acquaintance): boolean {
  if (isProgram(actor)) return !/case|emergency/.test(person)
  if (person === 'of a case of an office left') return queueOf(actor) === undefined
  return !/^of a case/.test(person) || queueOf(actor) !== undefined
}

const known = (actor: Actor, { said = {} }: WayOfAsking): Whose[] => {
  const whole = isProgram(actor) ? said.ofProgram && 'ofProgram' : said.ofPerson && 'ofPerson'
  return [
    { whose: 'another', stands: whole ?? 'his' },
    { whose: 'nobody’s', stands: whole ?? 'nobodys' },
  ]
}

/** Of two kinds of people alone may the subject be named: of those who open cases at a counter. */
function subjects(actor: Actor): Whose[] {
  const opens = mayBy(actor, 'contact-centre state-corporation/counter fund/registrar')
  const stands = isCitizen(actor) ? 'notHis' : 'opensNone'
  return [
    { whose: 'another', stands: opens ? 'his' : stands },
    { whose: 'nobody’s', stands: opens ? 'nobodys' : stands },
  ]
}

function represented(actor: Actor): Whose[] {
  if (!isCitizen(actor)) return opensNone(actor)
  const acted = family.map(([person, stands]): Whose => ({ whose: person, stands, person }))
  return [
    ...(hasFamily(actor) ? acted : []),
    { whose: 'another', stands: 'notHis' },
    { whose: 'nobody’s', stands: 'notHis' },
  ]
}

const opensNone = (actor: Actor): Whose[] =>
  mayBy(actor, 'contact-centre state-corporation/counter fund/registrar')
    ? []
    : [{ whose: 'another', stands: 'opensNone' }]

function entries(actor: Actor): Whose[] {
  if (!isCitizen(actor)) return [{ whose: 'another', stands: 'opensNone' }]
  const his = actor.isPerson ? 'notHis' : 'notInRegister'
  return [
    ...(actor.isPerson ? [{ whose: 'own', stands: 'his', person: actor } as const] : []),
    { whose: 'another', stands: his, person: 'another' },
    { whose: 'nobody’s', stands: his },
  ]
}

function cases(actor: Actor): Whose[] {
  const queue = queueOf(actor)
  const out = ['another', 'nobody’s'].map((whose): Whose => ({ whose, stands: 'notHis' }))
  const ofFamily = family.map(
    ([person, stands]): Whose => ({ whose: person, person, stands: stands === 'his' ? 'applicant' : stands }),
  )
  const own: Whose[] = actor.isPerson
    ? [
        { whose: 'own', stands: 'applicant', person: actor },
        { whose: 'an audit about himself', stands: 'notHis', person: actor },
      ]
    : []
  const worked: Whose[] = queue
    ? [
        { whose: 'in his queue', stands: 'inQueue' },
        { whose: 'taken', stands: 'taker' },
        { whose: 'taken by a colleague', stands: 'colleague' },
        { whose: 'taken and sent on', stands: 'notHis' },
        { whose: 'in the queue of a unit', stands: isWithin(actor, 'unit') ? 'inQueue' : 'notHis' },
        { whose: 'taken, and in the queue of another unit', stands: actor.unit ? 'notHis' : 'inQueue' },
      ]
    : [{ whose: 'taken in an office he left', stands: 'notHis' }]
  const opens = mayBy(actor, 'contact-centre state-corporation/counter fund/registrar')
  const opened: Whose = { whose: 'opened at his counter', stands: opens ? 'applicant' : 'notHis' }
  return [...own, ...(hasFamily(actor) ? ofFamily : []), ...worked, opened, ...out]
}

/** The firm of the one who was given what the route asks for is his; every other is another's. */
function organisations(actor: Actor, ability: string | undefined): Whose[] {
  const firms: readonly Firm[] = actor.ability ? ['own', 'over', 'ended', 'another'] : ['another']
  const struckOff: Whose[] = actor.ability ? [{ whose: 'struck off', stands: 'struckOff' }] : []
  return [
    ...firms.map(
      (whose): Whose => ({ whose, stands: whose === 'own' && actor.ability === ability ? 'his' : 'notHis' }),
    ),
    ...struckOff,
    { whose: 'nobody’s', stands: 'notHis' },
  ]
}

const delegates = (actor: Actor): Whose[] =>
  actor.ability === 'delegate'
    ? [
        { whose: 'a colleague', stands: 'his' },
        { whose: 'himself', stands: 'aboutOneself' },
        { whose: 'of another firm', stands: 'notHis' },
        { whose: 'nobody’s', stands: 'notHis' },
      ]
    : []

const sessions: readonly Whose[] = [
  { whose: 'own', stands: 'his' },
  { whose: 'another', stands: 'notHis' },
  { whose: 'nobody’s', stands: 'notHis' },
]

/** A deed of administrators and one of controllers, each of them waiting, decided, his own or about him; the Fund’s decide others. */
function proposals(actor: Actor): Whose[] {
  const decides = { grant: mayBy(actor, 'admin'), represent: mayBy(actor, 'state-corporation/controller') }
  const some = decides.grant ?? decides.represent ?? mayBy(actor, 'fund/controller')
  const of = (deed: keyof typeof decides, stands: Stands): Stands => (decides[deed] ? stands : 'notHis')
  return [
    { whose: 'a grant that waits', stands: of('grant', 'his') },
    { whose: 'a representation that waits', stands: of('represent', 'his') },
    { whose: 'a grant to himself', stands: of('grant', 'aboutOneself') },
    { whose: 'a grant that is decided', stands: of('grant', 'decided') },
    { whose: 'nobody’s', stands: some ? 'nobodys' : 'notHis' },
  ]
}

function grantees(actor: Actor): Whose[] {
  const by = isProgram(actor) ? 'ofProgram' : undefined
  return [
    { whose: 'another', stands: by ?? 'his' },
    { whose: 'himself', stands: by ?? 'aboutOneself' },
    { whose: 'nobody’s', stands: by ?? 'nobodys' },
  ]
}

const unusual: readonly Whose[] = [
  { whose: 'another', stands: 'his' },
  { whose: 'himself', stands: 'aboutOneself' },
  { whose: 'nobody’s', stands: 'nobodys' },
]

/** All that he may name, with how he stands to it. */
export function whoseOf(
  named: WhatIsNamed,
  {
    actor,
    line,
    asking,
    ability,
  }: { actor: Actor; line: Line; asking: WayOfAsking; ability: string | undefined },
): readonly Whose[] {
  switch (named) {
    case 'nothing':
      return [{ whose: 'nobody in particular', stands: 'his' }]
    case 'oneself':
      return [
        {
          whose: 'own',
          stands: actor.isPerson || !asking.said?.notInRegister ? 'his' : 'notInRegister',
        },
      ]
    case 'person':
      return persons(actor, line)
    case 'known':
      return known(actor, asking)
    case 'case':
      return cases(actor)
    case 'subject of a case':
      return subjects(actor)
    case 'represented':
      return represented(actor)
    case 'entry':
      return entries(actor)
    case 'organisation':
      return organisations(actor, ability)
    case 'delegate':
      return delegates(actor)
    case 'session':
      return sessions
    case 'proposal':
      return proposals(actor)
    case 'grantee':
      return grantees(actor)
    case 'unusual':
      return unusual
  }
}
