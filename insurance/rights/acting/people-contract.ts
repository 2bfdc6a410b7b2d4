/** Acting for persons: parents and guardians. */
import * as Type from 'typebox'
import { foreseen } from '#vocabulary/refusal.ts'
import { route, type Told } from '#vocabulary/route.ts'
import { closed, count, day, noIin, orNull } from '#vocabulary/shapes.ts'
import { triedOutRefusals } from '#vocabulary/tried-out.ts'
import { givenReason, proposed } from '../approvals/contract.ts'
import { proposalRefusals } from '../approvals/refusals.ts'
import { tag } from '../contract-me.ts'
import { iin } from '../purpose/contract.ts'
import { namedPersonRefusals } from '../purpose/refusals.ts'
import { endedRefusals, representationRefusals } from './refusals.ts'

export const ofCitizen = { roles: ['citizen'], purpose: 'own', record: 'own' } as const
export const ofCounter = {
  roles: ['state-corporation/counter'],
  purpose: 'rights',
  record: 'rights',
} as const

const kind = Type.Enum(['parent', 'guardian'])
export const evidence = Type.String({
  ...noIin,
  minLength: 5,
  maxLength: 200,
  description: 'The document that was shown: its kind, number and day; no IIN',
  examples: ['Туу туралы куәлік № 0123456, 2019-05-06'],
})

const represented = closed({
  representation: count('Its number'),
  name: Type.String(),
  kind,
  through: orNull(day('The last day one acts for him; of a child, the day before the eighteenth birthday')),
})

export const getRepresented = route({
  name: 'getRepresented',
  method: 'GET',
  path: '/api/represented',
  tag,
  summary: {
    kk: 'Мен кімнің атынан әрекет етемін: балаларым мен қамқорлығымдағылар',
    ru: 'За кого я действую: мои дети и подопечные',
    en: 'For whom I act: my children and wards',
  },
  access: ofCitizen,
  answer: {
    status: 200,
    shape: closed({ represented: Type.Array(represented) }, { title: 'RepresentedPersons' }),
    description: 'Those one acts for today',
  },
  refusals: [],
  examples: [{}],
  links: { askRepresentedStatus: { representation: '/represented/0/representation' } },
})

export const proposeRepresentation = route({
  name: 'proposeRepresentation',
  method: 'POST',
  path: '/api/represented',
  tag,
  summary: {
    kk: 'Қабылдау орны ата-ананы не қамқоршыны жазуды ұсынады; оны бақылаушы бекітеді',
    ru: 'Окно приёма предлагает записать родителя или опекуна; утверждает контролёр',
    en: 'A counter proposes to record a parent or guardian; a controller approves',
  },
  access: ofCounter,
  write: true,
  body: closed(
    {
      iin,
      represented: Type.String({ description: 'The IIN of whom he acts for', examples: ['190506599992'] }),
      kind,
      evidence,
      through: Type.Optional(day('Of a guardian: the last day; without it no end is set')),
      reason: givenReason,
    },
    { title: 'RepresentationProposed' },
  ),
  answer: proposed,
  refusals: [
    ...foreseen(namedPersonRefusals),
    ...foreseen(representationRefusals),
    ...foreseen(triedOutRefusals),
    ...foreseen(proposalRefusals),
  ],
  examples: [
    {
      body: {
        iin: '850731399991',
        represented: '190506599992',
        kind: 'parent',
        evidence: 'Туу туралы куәлік № 0123456, 2019-05-06',
        reason: 'Құжаттың түпнұсқасы көрсетілді.',
      },
      refusedAs: 'nobody-by-iin',
    },
  ],
  touches: ['getApprovals'],
})

export const endRepresented = route({
  name: 'endRepresented',
  method: 'POST',
  path: '/api/represented/:representation/end',
  tag,
  summary: {
    kk: 'Адамның атынан әрекет етуді өз еркімен тоқтатады',
    ru: 'Сам перестаёт действовать за другого',
    en: 'Ceases to act for somebody, of one’s own accord',
  },
  access: ofCitizen,
  write: true,
  params: closed({ representation: Type.Integer({ minimum: 1, description: 'Its number' }) }),
  body: closed({}),
  answer: {
    status: 200,
    shape: closed({ ended: Type.Literal(true) }),
    description: 'One acts for him no longer',
  },
  refusals: foreseen(endedRefusals),
  examples: [{ params: { representation: 999_999_999 }, body: {}, refusedAs: 'representation-not-open' }],
  touches: ['getMe', 'getRepresented'],
})

export const peopleRoutes = [getRepresented, proposeRepresentation, endRepresented]

export type RepresentedTold = Told<typeof represented>
