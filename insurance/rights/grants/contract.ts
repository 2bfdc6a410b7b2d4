/** Who of the offices may what: by person, by right, on any day; proposing a right, and ending one. */
import * as Type from 'typebox'
import { functions, recordsOf, roles } from '#vocabulary/callers/caller.ts'
import { foreseen } from '#vocabulary/refusal.ts'
import { route, type Told } from '#vocabulary/route.ts'
import { closed, count, day, instant, orNull, text, unitName } from '#vocabulary/shapes.ts'
import { givenReason, proposed } from '../approvals/contract.ts'
import { proposalRefusals } from '../approvals/refusals.ts'
import { roleHeld, tag } from '../contract-me.ts'
import { accountRefusals, endingRefusals, grantRefusals } from './refusals.ts'

const rights = { purpose: 'rights', record: 'rights' } as const
const role = Type.Enum([...roles])
const given = Type.Enum([...functions])

const grant = closed({
  grant: count('Its number'),
  role,
  function: orNull(given),
  unit: orNull(
    Type.String({ description: 'The unit it is limited to; null: it reaches the whole organisation' }),
  ),
  from: day('Its first day'),
  through: day('Its last day'),
  inPlaceOf: orNull(Type.String({ description: 'Whom he stands in for' })),
  reason: Type.String({ description: 'Why it was given' }),
  proposedBy: Type.String({ description: 'Who proposed it' }),
  approvedBy: Type.String({ description: 'Who approved it' }),
})

const holder = closed({
  account: count('The number of the account'),
  name: Type.String(),
  organisation: orNull(Type.String({ description: 'The BIN of whom he works for' })),
  told: Type.Array(roleHeld, { description: 'As the issuer told when he last signed in by then' }),
  toldUnits: orNull(
    Type.Array(Type.String(), {
      description:
        'The units that what the issuer told is limited to; null: it reaches the whole organisation',
    }),
  ),
  signedInAt: orNull(instant('When he last did by then; null where he has not yet')),
  grants: Type.Array(grant, { description: 'What was granted to him' }),
})

const onDay = closed({ on: Type.Optional(day('The day; today without it')) })

export const getStaffRights = route({
  name: 'getStaffRights',
  method: 'GET',
  path: '/api/rights',
  tag,
  summary: {
    kk: 'Белгілі бір күні қызметкерлердің қайсысының қандай құқығы болған',
    ru: 'Какие права были у сотрудников в определённый день',
    en: 'Which rights the people of the offices had on a day',
  },
  access: { ...rights, roles: ['admin', 'auditor'] },
  query: onDay,
  answer: {
    status: 200,
    shape: closed(
      { on: day('The day asked about'), holders: Type.Array(holder, { description: 'By name' }) },
      { title: 'StaffRights' },
    ),
    description: 'Whoever has signed in as more than a citizen, or with no IIN, or was granted something',
  },
  refusals: [],
  examples: [{}, { query: { on: '2026-11-30' } }],
})

export const getStaffRightsFile = route({
  name: 'getStaffRightsFile',
  method: 'GET',
  path: '/api/rights/file',
  tag,
  summary: {
    kk: 'Сол күнгі құқықтар – кесте файлы',
    ru: 'Права на этот день таблицей в файле',
    en: 'The rights of a day as a table in a file',
  },
  access: { ...rights, roles: ['admin', 'auditor'] },
  query: onDay,
  answer: {
    status: 200,
    shape: Type.String(),
    media: 'text/csv',
    description: 'A row a right: name, organisation, role, function, term, who proposed and approved it',
  },
  refusals: [],
  examples: [{}],
})

const deed = closed({
  name: Type.String({ description: 'The name of the operation in the reference' }),
  summary: text,
  allowed: Type.Array(Type.String({ description: 'A role, or a role with a function' }), {
    description: '`everybody`, `signed-in`, or those named',
  }),
  record: Type.Enum([...recordsOf], { description: 'Whose record it shows' }),
  ability: orNull(Type.String({ description: 'What an organisation must have given him' })),
})

export const getDeeds = route({
  name: 'getDeeds',
  method: 'GET',
  path: '/api/rights/deeds',
  tag,
  summary: {
    kk: 'Әрекеттер кестесі: әрқайсысы кімге рұқсат, кімнің дерегін көрсетеді',
    ru: 'Таблица действий: кому каждое разрешено и чьи сведения показывает',
    en: 'The table of deeds: who may do each, and whose record it shows',
  },
  access: { ...rights, roles: ['admin', 'auditor'] },
  answer: {
    status: 200,
    shape: closed({ deeds: Type.Array(deed) }, { title: 'TableOfDeeds' }),
    description: 'Every operation there is, as its contract says',
  },
  refusals: [],
  examples: [{}],
})

export const proposeGrant = route({
  name: 'proposeGrant',
  method: 'POST',
  path: '/api/rights/grants',
  tag,
  summary: {
    kk: 'Қызметкерге құқық беруді ұсынады; оны екінші әкімші бекітеді',
    ru: 'Предлагает дать сотруднику право; утверждает второй администратор',
    en: 'Proposes to give somebody of an office a right; a second administrator approves',
  },
  access: { ...rights, roles: ['admin'] },
  write: true,
  body: closed(
    {
      account: Type.Optional(
        Type.Integer({ minimum: 1, description: 'The account it is for', examples: [1] }),
      ),
      subject: Type.Optional(
        Type.String({
          minLength: 1,
          maxLength: 255,
          description: 'In place of the account: by what name your own issuer knows whoever it is for',
        }),
      ),
      role: Type.Enum(
        roles.filter((each) => each !== 'citizen' && each !== 'employer'),
        {
          description:
            'Of an office: a citizen is whoever the register knows, an employer whom one has named',
        },
      ),
      function: Type.Optional(given),
      unit: Type.Optional(
        unitName(
          'The unit it is limited to: visits to it, and the queue of cases of it; the whole organisation without it',
        ),
      ),
      from: day('Its first day'),
      through: day('Its last day; a year at most'),
      inPlaceOf: Type.Optional(
        Type.Integer({ minimum: 1, description: 'The account of whoever is absent meanwhile' }),
      ),
      reason: givenReason,
    },
    { title: 'GrantProposed' },
  ),
  answer: proposed,
  refusals: [...foreseen(accountRefusals), ...foreseen(grantRefusals), ...foreseen(proposalRefusals)],
  examples: [
    {
      body: {
        account: 999_999_999,
        role: 'fund',
        function: 'registrar',
        from: '2026-12-01',
        through: '2026-12-31',
        reason: 'Қызметкер еңбек демалысында.',
      },
      refusedAs: 'account-not-known',
    },
  ],
  touches: ['getApprovals'],
})

export const endGrant = route({
  name: 'endGrant',
  method: 'POST',
  path: '/api/rights/grants/:grant/end',
  tag,
  summary: {
    kk: 'Берілген құқықты тоқтатады',
    ru: 'Прекращает данное право',
    en: 'Ends a right that was given',
  },
  access: { ...rights, roles: ['admin'] },
  write: true,
  params: closed({ grant: Type.Integer({ minimum: 1, description: 'Its number', examples: [1] }) }),
  body: closed({ reason: givenReason }, { title: 'GrantEnded' }),
  answer: {
    status: 200,
    shape: closed({ ended: Type.Literal(true) }),
    description: 'It is ended: from the next request on',
  },
  refusals: foreseen(endingRefusals),
  examples: [
    {
      params: { grant: 999_999_999 },
      body: { reason: 'Қызметкер жұмыстан шықты.' },
      refusedAs: 'grant-not-open',
    },
  ],
  touches: ['getStaffRights'],
})

export const endAccountSessions = route({
  name: 'endAccountSessions',
  method: 'POST',
  path: '/api/rights/accounts/:account/sessions/end',
  tag,
  summary: {
    kk: 'Біреудің ашық кірулерінің бәрін аяқтайды: ол жұмыстан шыққанда не құрылғысы ұрланғанда',
    ru: 'Завершает все открытые входы человека: когда он уволился или его устройство украдено',
    en: 'Ends every open session of somebody: when he has left, or his device was stolen',
  },
  access: { ...rights, roles: ['admin'] },
  write: true,
  params: closed({ account: Type.Integer({ minimum: 1, description: 'Whose', examples: [1] }) }),
  answer: {
    status: 200,
    shape: closed({ ended: count('How many were open') }),
    description: 'They are ended: from the next second on. Whoever the issuer lets in may come in again',
  },
  refusals: foreseen(accountRefusals),
  examples: [{ params: { account: 999_999_999 }, refusedAs: 'account-not-known' }],
  touches: ['getSessions'],
})

export const grantRoutes = [
  getDeeds,
  getStaffRights,
  getStaffRightsFile,
  proposeGrant,
  endGrant,
  endAccountSessions,
]

export type HolderTold = Told<typeof holder>
export type GrantTold = Told<typeof grant>
export type DeedTold = Told<typeof deed>
