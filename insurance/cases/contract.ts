/** Cases as people open them, look at them and work on them. */
import * as Type from 'typebox'
import { foreseen } from '#vocabulary/refusal.ts'
import { route, type Told } from '#vocabulary/route.ts'
import { closed, count, day, orNull } from '#vocabulary/shapes.ts'
import {
  acceptCase,
  askApplicant,
  endWaiting,
  finishCase,
  getCaseFile,
  persons,
  sendCaseFile,
  sendCaseMessage,
  sendCaseOn,
  startCaseAgain,
  tag,
} from './http/act-routes.ts'
import { caseDone, caseInFull, caseInList, caseKind, kind, numbered, wordsOfPeople } from './http/shapes.ts'
import { caseRegisters } from './names.ts'
import { caseRefusals, openingRefusals } from './refusals.ts'

/** Whoever has signed in may ask; the kind of a case says who of them opens it and who works on it. */
const nobodys = { roles: 'signed-in', purpose: 'case', record: 'nobody' } as const

export const getCaseKinds = route({
  name: 'getCaseKinds',
  method: 'GET',
  path: '/api/case-kinds',
  tag,
  summary: {
    kk: 'Сіз аша алатын өтініш түрлері: құжаттары мен мерзімі',
    ru: 'Виды обращений, которые Вы можете открыть, их документы и сроки',
    en: 'The kinds of cases you may open, with their papers and terms',
  },
  access: nobodys,
  answer: {
    status: 200,
    shape: closed({ kinds: Type.Array(caseKind) }, { title: 'CaseKinds' }),
    description: 'The kinds, as they are today',
  },
  refusals: [],
  examples: [{}],
})

export const startCase = route({
  name: 'startCase',
  method: 'POST',
  path: '/api/cases',
  tag,
  summary: {
    kk: 'Өтініш ашу: азамат өзі туралы, қызметкер адам не ұйым туралы',
    ru: 'Открыть обращение: гражданин о себе, сотрудник о человеке или организации',
    en: 'Opens a case: a citizen about himself, staff about a person or a firm',
  },
  access: persons,
  write: true,
  body: closed(
    {
      kind,
      words: wordsOfPeople('What is asked, or what is wrong'),
      iin: Type.Optional(Type.String({ maxLength: 40, description: 'Of staff: the person it is about' })),
      bin: Type.Optional(Type.String({ maxLength: 40, description: 'Of staff: the firm it is about' })),
      representation: Type.Optional(
        Type.Integer({ minimum: 1, description: 'Of a parent or guardian: whom he acts for, by its number' }),
      ),
      register: Type.Optional(Type.Enum([...caseRegisters], { description: 'Which data is wrong' })),
      fact: Type.Optional(wordsOfPeople('What of it is wrong', 300)),
      paidOn: Type.Optional(day('The day it was paid')),
      amount: Type.Optional(
        Type.String({
          pattern: '^\\d{1,12}\\.\\d{2}$',
          description: 'The sum paid, in tenge with two decimals',
          examples: ['4250.00'],
        }),
      ),
      reference: Type.Optional(wordsOfPeople('The number on the receipt', 100)),
      entry: Type.Optional(
        Type.Integer({
          minimum: 1,
          maximum: 2 ** 53 - 1,
          description: 'An entry of the access log about oneself, by its number',
        }),
      ),
    },
    { title: 'CaseToOpen' },
  ),
  answer: { status: 201, shape: caseDone, description: 'The number by which it is known' },
  refusals: foreseen(openingRefusals),
  examples: [
    {
      body: { kind: 'question', words: 'Жарна төлегенмін, мәртебем қашан жаңарады?' },
    },
  ],
  links: Object.fromEntries(
    [
      'getCase',
      'sendCaseMessage',
      'acceptCase',
      'askApplicant',
      'endWaiting',
      'sendCaseOn',
      'finishCase',
      'startCaseAgain',
      'sendCaseFile',
    ].map((name) => [name, { number: '/number' }]),
  ),
  touches: ['getCases'],
})

export const getCases = route({
  name: 'getCases',
  method: 'GET',
  path: '/api/cases',
  tag,
  summary: {
    kk: 'Өтініштер: өзім ашқандар не бөлімімнің кезегі',
    ru: 'Обращения: свои или очередь своего отдела',
    en: 'Cases: one’s own, or the queue of one’s office',
  },
  description: {
    kk: 'Адамның аты оның өтінішімен айналысатын қызметкерге ғана көрінеді.',
    ru: 'Имя человека видит только сотрудник, который ведёт его обращение.',
    en: 'The name of a person is shown to whoever works on his case alone.',
  },
  access: { ...persons, record: 'persons-of-cases' },
  query: closed({
    which: Type.Optional(
      Type.Enum(['own', 'unassigned', 'mine', 'all', 'closed'], {
        description:
          'Those you opened or that are about you; of your queues those nobody has, yours, all that are open, those closed',
        examples: ['own'],
      }),
    ),
    offset: Type.Optional(
      Type.Integer({ minimum: 0, maximum: 1_000_000, description: 'After so many', examples: [0] }),
    ),
  }),
  answer: {
    status: 200,
    shape: closed(
      {
        cases: Type.Array(caseInList),
        total: count('How many there are in all'),
        queues: orNull(
          closed({
            unassigned: count('That nobody has taken'),
            mine: count('That you have taken'),
            open: count('That are open'),
            late: count('That are late'),
          }),
        ),
      },
      { title: 'Cases' },
    ),
    description: 'Fifty at most, those first that are due first; the queues of whoever works on cases',
  },
  refusals: [],
  examples: [{ query: { which: 'own' } }],
})

export const getCase = route({
  name: 'getCase',
  method: 'GET',
  path: '/api/cases/:number',
  tag,
  summary: {
    kk: 'Бір өтініш: барысы, хабарлары, мерзімі',
    ru: 'Одно обращение: ход, сообщения, срок',
    en: 'One case: its course, its messages, its term',
  },
  access: persons,
  params: numbered,
  answer: { status: 200, shape: caseInFull, description: 'The case, and what you may do to it' },
  refusals: foreseen(caseRefusals),
  examples: [{}],
})

export const routes = [
  getCaseKinds,
  startCase,
  getCases,
  getCase,
  acceptCase,
  sendCaseMessage,
  askApplicant,
  endWaiting,
  sendCaseOn,
  finishCase,
  startCaseAgain,
  sendCaseFile,
  getCaseFile,
]

export {
  acceptCase,
  askApplicant,
  endWaiting,
  finishCase,
  getCaseFile,
  sendCaseFile,
  sendCaseMessage,
  sendCaseOn,
  startCaseAgain,
} from './http/act-routes.ts'

export { registerNames as caseRegisterNames } from './names.ts'

export type CaseToOpen = Told<NonNullable<typeof startCase.body>>
export type CaseTold = Told<typeof caseInFull>
export type CaseListed = Told<typeof caseInList>
export type CaseKindTold = Told<typeof caseKind>
