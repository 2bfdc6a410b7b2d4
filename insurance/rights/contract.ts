/** Who is signed in and how: coming, leaving, one's sessions, and who looked at one's record. */
import * as Type from 'typebox'
import { roles } from '#vocabulary/callers/caller.ts'
import { purposeKinds } from '#vocabulary/callers/purpose.ts'
import { foreseen } from '#vocabulary/refusal.ts'
import { route, type Told } from '#vocabulary/route.ts'
import { closed, count, instant, orNull, text } from '#vocabulary/shapes.ts'
import { organisationRoutes } from './acting/organisation-contract.ts'
import { peopleRoutes } from './acting/people-contract.ts'
import { approvalRoutes } from './approvals/contract.ts'
import { everybody, getMe, lockSession, signOut, tag } from './contract-me.ts'
import { erasureRoutes } from './erasing/contract.ts'
import { grantRoutes } from './grants/contract.ts'
import { purposeRoutes } from './purpose/contract.ts'
import { ownRefusals, sessionRefusals, signInRefusals } from './refusals.ts'

const signedIn = { roles: 'signed-in', purpose: 'own', record: 'own-account' } as const
const path = Type.String({
  maxLength: 2000,
  description: 'A page of ours to come back to; the first one without it',
})

export const startSignIn = route({
  name: 'startSignIn',
  method: 'GET',
  path: '/api/sign-in',
  tag,
  summary: {
    kk: 'Кіру: браузерді кіргізетін қызметке жібереді',
    ru: 'Вход: отправляет браузер к службе входа',
    en: 'Signing in: sends the browser to the issuer of identities',
  },
  access: everybody,
  query: closed({
    to: Type.Optional(path),
    as: Type.Optional(
      Type.String({
        maxLength: 100,
        description: 'Of the demonstration: the subject to come as',
        examples: ['citizen-1'],
      }),
    ),
    secondFactor: Type.Optional(
      Type.Boolean({ description: 'true: with the second factor that some functions ask for' }),
    ),
  }),
  answer: { status: 303, shape: Type.Null(), description: 'The address of the issuer' },
  refusals: [],
  examples: [{ query: { as: 'citizen-1' } }],
})

export const finishSignIn = route({
  name: 'finishSignIn',
  method: 'GET',
  path: '/api/sign-in/finish',
  tag,
  summary: {
    kk: 'Кірудің соңы: кіргізетін қызмет браузерді осында қайтарады',
    ru: 'Завершение входа: сюда служба входа возвращает браузер',
    en: 'The end of signing in: here the issuer sends the browser back',
  },
  access: everybody,
  query: Type.Object(
    {
      state: Type.Optional(Type.String({ maxLength: 500 })),
      code: Type.Optional(Type.String({ maxLength: 2000 })),
    },
    { additionalProperties: Type.String({ maxLength: 2000 }) },
  ),
  answer: {
    status: 303,
    shape: Type.Null(),
    description: 'The page one came from; /sign-in with the refusal where nobody was signed in',
  },
  refusals: foreseen(signInRefusals),
  examples: [{}],
})

export const getPersonas = route({
  name: 'getPersonas',
  method: 'GET',
  path: '/api/demonstration/personas',
  tag,
  summary: {
    kk: 'Көрсетілімге кім болып кіруге болады',
    ru: 'Кем можно войти в демонстрации',
    en: 'As whom one may sign in to the demonstration',
  },
  access: everybody,
  answer: {
    status: 200,
    shape: closed(
      {
        personas: Type.Array(
          closed({
            subject: Type.String({ examples: ['citizen-1'] }),
            name: Type.String(),
            role: Type.Enum([...roles]),
            what: text,
          }),
        ),
      },
      { title: 'Personas' },
    ),
    description: 'Made-up people; none outside of a demonstration',
  },
  refusals: [],
  examples: [{}],
})

export const getSessions = route({
  name: 'getSessions',
  method: 'GET',
  path: '/api/me/sessions',
  tag,
  summary: { kk: 'Менің ашық кірулерім', ru: 'Мои открытые входы', en: 'My open sessions' },
  access: signedIn,
  answer: {
    status: 200,
    shape: closed(
      {
        sessions: Type.Array(
          closed({
            session: count('Its number'),
            signedInAt: instant('When it began'),
            seenAt: instant('When it was last used, to the minute'),
            endsAt: instant('When it ends in any case'),
            isThis: Type.Boolean(),
          }),
        ),
      },
      { title: 'Sessions' },
    ),
    description: 'The open ones, the latest first',
  },
  refusals: [],
  examples: [{}],
})

export const endSessions = route({
  name: 'endSessions',
  method: 'POST',
  path: '/api/me/sessions/end',
  tag,
  summary: {
    kk: 'Бір кіруді немесе осыдан басқасының бәрін аяқтайды',
    ru: 'Завершает один вход или все, кроме этого',
    en: 'Ends one session, or all but this one',
  },
  access: signedIn,
  body: closed(
    {
      session: Type.Union([Type.Integer({ minimum: 1 }), Type.Enum(['others'])], {
        description: 'The number of one of one’s own, or all others',
      }),
    },
    { title: 'SessionsToEnd' },
  ),
  answer: { status: 200, shape: closed({ ended: count('How many') }), description: 'They are ended' },
  refusals: foreseen(sessionRefusals),
  examples: [{ body: { session: 'others' } }],
  touches: ['getMe', 'getSessions'],
})

const look = closed({
  entry: count('Its number in the log, by which one may ask about it'),
  at: instant('When'),
  role: Type.Union([Type.Enum([...roles]), Type.Enum(['self', 'demonstration', 'program'])], {
    description: 'Who: the role; `self` where it was you; `program` for one that no signed-in person ran',
  }),
  name: orNull(Type.String({ description: 'The name of whoever looked, where he signed in' })),
  what: Type.String({ description: 'What was read' }),
  why: Type.String({ description: 'By which way, or for what' }),
  purpose: orNull(
    closed({
      kind: Type.Enum([...purposeKinds]),
      reference: Type.String({ description: 'The number of the case, ticket, appointment or opening' }),
      reason: orNull(
        Type.String({ description: 'Why it could not wait, where it was opened in an emergency' }),
      ),
    }),
  ),
})

export const getLooks = route({
  name: 'getLooks',
  method: 'GET',
  path: '/api/me/looks',
  tag,
  summary: {
    kk: 'Өзі туралы қарау журналы: кім, қашан, нені көрді',
    ru: 'Журнал обращений о себе: кто, когда и что смотрел',
    en: 'The access log about oneself: who looked, when and at what',
  },
  access: { roles: ['citizen'], purpose: 'own', record: 'own-account' },
  query: closed({
    offset: Type.Optional(Type.Integer({ minimum: 0, description: 'After so many', examples: [0] })),
  }),
  answer: {
    status: 200,
    shape: closed({ looks: Type.Array(look), total: count('How many there are in all') }, { title: 'Looks' }),
    description: 'The latest first, fifty at most',
  },
  refusals: foreseen(ownRefusals),
  examples: [{}],
})

export {
  acceptInvitation,
  type DelegateTold,
  endDelegate,
  getDelegates,
  getOrganisations,
  inviteDelegate,
  type OrganisationTold,
  proposeFirstDelegate,
} from './acting/organisation-contract.ts'
export {
  endRepresented,
  getRepresented,
  proposeRepresentation,
  type RepresentedTold,
} from './acting/people-contract.ts'
export { decideProposal, getApprovals, type ProposalTold } from './approvals/contract.ts'
export { getMe, lockSession, type Me, signOut } from './contract-me.ts'
export { type ErasureTold, getErasures, proposeErasure } from './erasing/contract.ts'
export { erasureWords } from './erasing/words.ts'
export {
  type DeedTold,
  endAccountSessions,
  endGrant,
  type GrantTold,
  getDeeds,
  getStaffRights,
  getStaffRightsFile,
  type HolderTold,
  proposeGrant,
} from './grants/contract.ts'
export { type EmergencyTold, getEmergencies, openInEmergency } from './purpose/contract.ts'
export { signInRefusals } from './refusals.ts'

export const routes = [
  startSignIn,
  finishSignIn,
  getMe,
  getPersonas,
  getSessions,
  endSessions,
  signOut,
  lockSession,
  getLooks,
  ...purposeRoutes,
  ...approvalRoutes,
  ...grantRoutes,
  ...peopleRoutes,
  ...erasureRoutes,
  ...organisationRoutes,
]

export type PersonaTold = Told<typeof getPersonas.answer.shape>['personas'][number]
export type SessionTold = Told<typeof getSessions.answer.shape>['sessions'][number]
export type Look = Told<typeof look>
