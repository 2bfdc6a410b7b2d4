/** What two of an office do together: say who acts for a person, and name an organisation's first delegate. */
import { tellPersons } from '#insurance/notices'
import { payersById, personNow, personsInFull, struckByLaw } from '#insurance/registry'
import type { Connection } from '#platform/database'
import { readBin } from '#vocabulary/bin.ts'
import { abilities } from '#vocabulary/callers/ability.ts'
import { maskIin } from '#vocabulary/iin.ts'
import { asIs } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import type { TwoPersonDeed } from '../approvals/deed.ts'
import { lastDayOf, termText } from '../term.ts'
import { keepRepresentation, type NewRepresentation } from './store.ts'
import { keepDelegation, type NewDelegation } from './store-delegations.ts'

const words = {
  represent: { kk: 'Адамның атынан әрекет ету', ru: 'Представлять человека', en: 'Act for a person' },
  first: {
    kk: 'Ұйымның бірінші өкілін тағайындау',
    ru: 'Назначить первого представителя организации',
    en: 'Name the first delegate of an organisation',
  },
  who: { kk: 'Кім әрекет етеді', ru: 'Кто представляет', en: 'Who acts' },
  forWhom: { kk: 'Кім үшін', ru: 'Кого', en: 'For whom' },
  as: { kk: 'Кім ретінде', ru: 'Как кто', en: 'As what' },
  organisation: { kk: 'Ұйым', ru: 'Организация', en: 'Organisation' },
  term: { kk: 'Мерзімі', ru: 'Срок', en: 'Term' },
  evidence: { kk: 'Құжат', ru: 'Документ', en: 'Document' },
  openEnded: { kk: 'мерзімі көрсетілмеген', ru: 'без срока', en: 'no end set' },
} as const satisfies Record<string, Text>

const kindNames = {
  parent: { kk: 'ата-ана', ru: 'родитель', en: 'parent' },
  guardian: { kk: 'қамқоршы', ru: 'опекун или попечитель', en: 'guardian' },
} as const satisfies Record<NewRepresentation['kind'], Text>

const nowOf = (connection: Connection, personIds: readonly number[]) =>
  Promise.all(personIds.map((personId) => personNow(connection, personId)))

/** An organisation by its name, with its BIN; of an entrepreneur the IIN is shown as others see it. */
export async function organisationName(connection: Connection, organisation: number): Promise<string> {
  const payer = (await payersById(connection, [organisation])).get(organisation)
  if (!payer) return '–'
  const { name, identifier } = payer
  // Of an entrepreneur who was erased by law the register has neither.
  if (name === '' && !/^\d{12}$/.test(identifier)) return '–'
  return `${name} (${readBin(identifier).valid ? identifier : maskIin(identifier)})`.trim()
}

/** A name with the number as others see it; once the register has forgotten him, that and no more. */
export async function personText(connection: Connection, personId: number): Promise<Text> {
  const person = (await personsInFull(connection, [personId])).get(personId)
  if (person?.iin === '') return struckByLaw
  return asIs(person ? `${person.surname} ${person.givenName} (${maskIin(person.iin)})` : '–')
}

export const representPerson: TwoPersonDeed<NewRepresentation> = {
  name: 'represent-person',
  title: words.represent,
  approvers: ['state-corporation/controller'],
  subjectsOf: ({ personId, representedId }) => ({ personIds: [personId, representedId], accountIds: [] }),
  untilOf: ({ until }) => until,
  basisOf: (connection, { personId, representedId }) => nowOf(connection, [personId, representedId]),
  show: async (connection, { personId, representedId, kind, from, until, evidence }) => [
    { label: words.who, value: await personText(connection, personId) },
    { label: words.forWhom, value: await personText(connection, representedId) },
    { label: words.as, value: kindNames[kind] },
    { label: words.term, value: until === null ? words.openEnded : termText({ from, until }) },
    { label: words.evidence, value: asIs(evidence) },
  ],
  carryOut: async (tx, subject, approved) => {
    await keepRepresentation(tx, subject, approved)
    const { personId, representedId, kind: as, until } = subject
    const event = `proposal ${approved.proposalId}`
    const through = until === null ? null : lastDayOf(until)
    const told = [
      { personId: representedId, kind: 'acts-for-you', event, facts: { as } },
      { personId, kind: 'you-act-for-person', event, facts: { as, through } },
    ] as const
    await tellPersons(tx, told, approved.at)
  },
}

/** The first delegate of an organisation: whoever heads it, by a document shown at a counter. */
type FirstDelegate = Pick<NewDelegation, 'personId' | 'organisation' | 'from' | 'until'> & {
  readonly evidence: string
}

export const nameFirstDelegate: TwoPersonDeed<FirstDelegate> = {
  name: 'name-first-delegate',
  title: words.first,
  approvers: ['state-corporation/controller'],
  subjectsOf: ({ personId }) => ({ personIds: [personId], accountIds: [] }),
  untilOf: ({ until }) => until,
  basisOf: async (connection, { personId, organisation }) => [
    await nowOf(connection, [personId]),
    (await payersById(connection, [organisation])).get(organisation) ?? null,
  ],
  show: async (connection, { personId, organisation, from, until, evidence }) => {
    return [
      { label: words.who, value: await personText(connection, personId) },
      { label: words.organisation, value: asIs(await organisationName(connection, organisation)) },
      { label: words.term, value: termText({ from, until }) },
      { label: words.evidence, value: asIs(evidence) },
    ]
  },
  carryOut: async (tx, { personId, organisation, from, until }, { proposalId, proposedBy, at }) => {
    const given = { personId, organisation, abilities, from, until, givenBy: proposedBy, proposalId }
    const delegation = await keepDelegation(tx, given, at)
    const facts = { through: lastDayOf(until) }
    await tellPersons(tx, [{ personId, kind: 'you-act-for-firm', event: String(delegation), facts }], at)
  },
}
