/** Acting for organisations: their delegates, and how one becomes one. */
import * as Type from 'typebox'
import { abilities } from '#vocabulary/callers/ability.ts'
import { foreseen } from '#vocabulary/refusal.ts'
import { route, type Told } from '#vocabulary/route.ts'
import { closed, count, day, noIin } from '#vocabulary/shapes.ts'
import { triedOutRefusals } from '#vocabulary/tried-out.ts'
import { givenReason, proposed } from '../approvals/contract.ts'
import { proposalRefusals } from '../approvals/refusals.ts'
import { tag } from '../contract-me.ts'
import { iin } from '../purpose/contract.ts'
import { namedPersonRefusals } from '../purpose/refusals.ts'
import { evidence, ofCitizen, ofCounter } from './people-contract.ts'
import { delegateRefusals, delegationRefusals, invitationRefusals, invitingRefusals } from './refusals.ts'

const ofOrganisation = { roles: ['employer'], purpose: 'rights', record: 'organisation' } as const

const ability = Type.Enum([...abilities], {
  description: 'see, prepare, file, refund, delegate: what may be done for the organisation',
})

const organisationTold = closed({
  organisation: count('Its number in the register of payers'),
  name: Type.String({ description: 'As the register of payers has it' }),
  abilities: Type.Array(ability),
})

export const getOrganisations = route({
  name: 'getOrganisations',
  method: 'GET',
  path: '/api/organisations',
  tag,
  summary: {
    kk: 'Мен қай ұйымдардың атынан әрекет етемін',
    ru: 'За какие организации я действую',
    en: 'For which organisations I act',
  },
  access: { roles: 'signed-in', purpose: 'own', record: 'own-account' },
  answer: {
    status: 200,
    shape: closed({ organisations: Type.Array(organisationTold) }, { title: 'OwnOrganisations' }),
    description: 'Those that have named one their delegate, today',
  },
  refusals: [],
  examples: [{}],
  links: Object.fromEntries(
    [
      'getDelegates',
      'inviteDelegate',
      'endDelegate',
      'getOwnPayments',
      'getPaidFor',
      'tryOrder',
      'sendOrder',
      'getOwnOrders',
    ].map((name) => [name, { organisation: '/organisations/0/organisation' }]),
  ),
})

const organisationNumber = Type.Integer({
  minimum: 1,
  description: 'The number of the organisation acted for',
})
const ofNumber = closed({ organisation: organisationNumber })

const delegate = closed({
  delegation: count('Its number'),
  name: Type.String({ description: 'Of the delegate' }),
  isSelf: Type.Boolean({ description: 'Whether it is whoever asks' }),
  isFirst: Type.Boolean({ description: 'Whether an office named him, by a document' }),
  abilities: Type.Array(ability),
  from: day('The first day'),
  through: day('The last day'),
  hasEnded: Type.Boolean({ description: 'Whether it was ended, or its term is over' }),
})

export const getDelegates = route({
  name: 'getDelegates',
  method: 'GET',
  path: '/api/organisations/:organisation/delegates',
  tag,
  summary: {
    kk: 'Ұйымның өкілдері',
    ru: 'Представители организации',
    en: 'The delegates of an organisation',
  },
  access: { ...ofOrganisation, ability: 'see' },
  params: ofNumber,
  answer: {
    status: 200,
    shape: closed(
      { organisation: organisationTold, delegates: Type.Array(delegate) },
      { title: 'Delegates' },
    ),
    description: 'All there are and were, the latest first',
  },
  refusals: [],
  examples: [{}],
})

export const inviteDelegate = route({
  name: 'inviteDelegate',
  method: 'POST',
  path: '/api/organisations/:organisation/invitations',
  tag,
  summary: {
    kk: 'Өкілді шақырады: кодты алған адам кіріп, оны қабылдайды',
    ru: 'Приглашает представителя: получивший код входит и принимает его',
    en: 'Invites a delegate: whoever has the code signs in and takes it up',
  },
  access: { ...ofOrganisation, ability: 'delegate' },
  params: ofNumber,
  body: closed(
    {
      invited: Type.String({
        ...noIin,
        minLength: 2,
        maxLength: 100,
        description: 'Whom it is for, in one’s own words; no IIN',
      }),
      abilities: Type.Array(ability, { minItems: 1, uniqueItems: true }),
      through: day('The last day; a year at most'),
    },
    { title: 'DelegateInvited' },
  ),
  answer: {
    status: 201,
    shape: closed({ code: Type.String({ description: 'Shown once; good for seven days' }) }),
    description: 'The code to hand over',
  },
  refusals: foreseen({
    'delegation-too-long': delegateRefusals['delegation-too-long'],
    ...invitingRefusals,
  }),
  examples: [
    {
      body: { invited: 'Зере, бухгалтер', abilities: ['see', 'prepare'], through: '2020-12-31' },
      refusedAs: 'delegation-too-long',
    },
  ],
})

export const acceptInvitation = route({
  name: 'acceptInvitation',
  method: 'POST',
  path: '/api/organisations/invitations/accept',
  tag,
  summary: {
    kk: 'Шақыру кодын қабылдайды: ұйымның өкілі болады',
    ru: 'Принимает код приглашения: становится представителем организации',
    en: 'Takes up an invitation: becomes a delegate of the organisation',
  },
  access: ofCitizen,
  write: true,
  body: closed(
    { code: Type.String({ minLength: 4, maxLength: 40, description: 'The code, as it was given' }) },
    { title: 'InvitationCode' },
  ),
  answer: {
    status: 200,
    shape: organisationTold,
    description: 'The organisation one acts for now',
  },
  refusals: foreseen(invitationRefusals),
  examples: [{ body: { code: '7F3A9-QX2MB' }, refusedAs: 'invitation-not-good' }],
  touches: ['getMe', 'getOrganisations'],
})

export const endDelegate = route({
  name: 'endDelegate',
  method: 'POST',
  path: '/api/organisations/:organisation/delegates/:delegation/end',
  tag,
  summary: {
    kk: 'Өкілдікті тоқтатады',
    ru: 'Отзывает представителя',
    en: 'Ends the term of a delegate',
  },
  access: { ...ofOrganisation, ability: 'delegate' },
  write: true,
  params: closed({
    organisation: organisationNumber,
    delegation: Type.Integer({ minimum: 1, description: 'Its number' }),
  }),
  body: closed({}),
  answer: {
    status: 200,
    shape: closed({ ended: Type.Literal(true) }),
    description: 'It is ended: from the next request on',
  },
  refusals: foreseen(delegationRefusals),
  examples: [{ params: { delegation: 999_999_999 }, body: {}, refusedAs: 'delegate-not-open' }],
  touches: ['getDelegates'],
})

export const proposeFirstDelegate = route({
  name: 'proposeFirstDelegate',
  method: 'POST',
  path: '/api/organisations',
  tag,
  summary: {
    kk: 'Қабылдау орны ұйымның бірінші өкілін құжат бойынша ұсынады; оны бақылаушы бекітеді',
    ru: 'Окно приёма по документу предлагает первого представителя организации; утверждает контролёр',
    en: 'A counter proposes the first delegate of an organisation, by a document; a controller approves',
  },
  access: ofCounter,
  write: true,
  body: closed(
    {
      iin,
      payer: Type.String({
        description: 'Its BIN; of an entrepreneur, his IIN',
        examples: ['980540999998'],
      }),
      evidence,
      through: day('The last day; a year at most'),
      reason: givenReason,
    },
    { title: 'FirstDelegateProposed' },
  ),
  answer: proposed,
  refusals: [
    ...foreseen(namedPersonRefusals),
    ...foreseen(delegateRefusals),
    ...foreseen(triedOutRefusals),
    ...foreseen(proposalRefusals),
  ],
  examples: [
    {
      body: {
        iin: '850731399991',
        payer: '980540999998',
        evidence: 'Бұйрық № 1',
        through: '2026-12-31',
        reason: 'Құжаттың түпнұсқасы көрсетілді.',
      },
      refusedAs: 'organisation-unknown',
    },
  ],
  touches: ['getApprovals'],
})

export const organisationRoutes = [
  getOrganisations,
  getDelegates,
  inviteDelegate,
  acceptInvitation,
  endDelegate,
  proposeFirstDelegate,
]

export type OrganisationTold = Told<typeof organisationTold>
export type DelegateTold = Told<typeof delegate>
