/** What is asked about one person's status. An IIN never stands in an address. */
import * as Type from 'typebox'
import { foreseen } from '#vocabulary/refusal.ts'
import { route, type Told } from '#vocabulary/route.ts'
import { closed, day, type reason } from '#vocabulary/shapes.ts'
import { triedOutRefusals } from '#vocabulary/tried-out.ts'
import {
  again,
  answerNumber,
  erasedBehind,
  fullAnswer,
  fullFields,
  type gridMonth,
  payment,
  shortAnswer,
} from './answers/answer-shapes.ts'
import { askCertificate, getCertificate } from './certificate/contract.ts'
import {
  answerRefusals,
  purposeRefusals,
  questionRefusals,
  questionRefusalsOfTheLaw,
  rowRefusals,
} from './refusals.ts'

const ofTime = {
  on: Type.Optional(day('The day asked about; today without it')),
  knownOn: Type.Optional(day('What was known by the end of this day; all that is known without it')),
  edition: Type.Optional(
    Type.String({
      description:
        'Which law: current, qa-2018 or a day; without it the law known on knownOn, or the current one',
      examples: ['current'],
    }),
  ),
}
const question = closed(
  {
    iin: Type.String({ description: 'The person’s IIN, twelve digits', examples: ['850731399991'] }),
    ...ofTime,
    short: Type.Optional(
      Type.Boolean({
        description:
          'true: only status, ground, since and through, for programs that ask much; logged, without a number. A provider is told no more',
      }),
    ),
  },
  { title: 'StatusQuestion' },
)

const numbered = closed({
  number: Type.String({ description: 'The number of an answer', examples: ['K-7F3A-9QX2-0MBD-4TZE'] }),
})

const readers = {
  roles: ['citizen', 'provider', 'state-corporation/counter', 'fund', 'contact-centre', 'auditor'],
  purpose: 'status',
  record: 'person',
} as const

/** Made where a route lists them, which pages do not carry. */
const askedRefusals = () => [
  ...foreseen(questionRefusals),
  ...foreseen(purposeRefusals),
  ...questionRefusalsOfTheLaw,
]

export const askStatus = route({
  name: 'askStatus',
  method: 'POST',
  path: '/api/status',
  tag: 'status',
  summary: {
    kk: 'Адам сол күні сақтандырылған ба және неге',
    ru: 'Застрахован ли человек на день и почему',
    en: 'Whether a person is insured on a day, and why',
  },
  access: readers,
  wholeRecord: true,
  body: question,
  answer: {
    status: 200,
    shape: Type.Union([fullAnswer, shortAnswer]),
    description: 'The answer with its number; the short one where `short` is true',
  },
  refusals: [...askedRefusals(), ...foreseen(triedOutRefusals)],
  examples: [
    {
      summary: {
        kk: 'Көрсетілімдегі адам, бүгін',
        ru: 'Человек из демонстрации, сегодня',
        en: 'A person of the demonstration, today',
      },
      body: { iin: '850731399991' },
    },
    {
      summary: {
        kk: 'Қысқаша',
        ru: 'Кратко',
        en: 'In short',
      },
      body: { iin: '850731399991', short: true },
    },
    {
      summary: {
        kk: 'Өткен күн, сол кездегі мәлімет бойынша',
        ru: 'Прошедший день по тогдашним сведениям',
        en: 'A day gone by, as known then',
      },
      body: { iin: '850731399991', on: '2026-06-30', knownOn: '2026-07-01' },
    },
  ],
  links: {
    getAnswer: { number: '/number' },
    getPaymentsBehind: { number: '/number' },
    getCertificate: { number: '/number' },
  },
})

export const askStatusOfRow = route({
  name: 'askStatusOfRow',
  method: 'POST',
  path: '/api/status/of-row',
  tag: 'status',
  summary: {
    kk: 'Қабылданған төлем файлының жолындағы адам бүгін сақтандырылған ба және неге',
    ru: 'Застрахован ли сегодня человек из строки принятого платёжного файла и почему',
    en: 'Whether the person of a row of an accepted payment file is insured today, and why',
  },
  description: {
    kk: 'Жолдарды адамдардың нөмірлерінсіз көретіндер үшін.',
    ru: 'Для тех, кто видит строки без номеров их людей.',
    en: 'For whoever sees rows without the numbers of their persons.',
  },
  access: { roles: ['state-corporation/counter', 'fund', 'auditor'], purpose: 'status', record: 'person' },
  wholeRecord: true,
  body: closed(
    {
      file: Type.Integer({ minimum: 1, description: 'The number of the payment file' }),
      document: Type.Integer({ minimum: 1, description: 'The document in it, from 1' }),
      row: Type.Integer({ minimum: 1, description: 'The row of the document, from 1' }),
    },
    { title: 'RowOfFile' },
  ),
  answer: { status: 200, shape: fullAnswer, description: 'The answer with its number' },
  refusals: [...foreseen(rowRefusals), ...askedRefusals()],
  examples: [{ body: { file: 1, document: 1, row: 1 } }],
  links: { getAnswer: { number: '/number' } },
})

export const askOwnStatus = route({
  name: 'askOwnStatus',
  method: 'POST',
  path: '/api/me/status',
  tag: 'status',
  summary: {
    kk: 'Кірген адамның өзі сақтандырылған ба және неге',
    ru: 'Застрахован ли тот, кто вошёл, и почему',
    en: 'Whether whoever is signed in is insured, and why',
  },
  access: { roles: ['citizen'], purpose: 'status', record: 'own' },
  wholeRecord: true,
  body: closed(ofTime, { title: 'OwnStatusQuestion' }),
  answer: { status: 200, shape: fullAnswer, description: 'The answer with its number' },
  refusals: askedRefusals(),
  examples: [{ body: {} }],
  links: { getAnswer: { number: '/number' } },
})

export const getOwnData = route({
  name: 'getOwnData',
  method: 'GET',
  path: '/api/me/data',
  tag: 'status',
  summary: {
    kk: 'Мен туралы сақталғанның бәрі бір файлда',
    ru: 'Всё, что хранится обо мне, одним файлом',
    en: 'All that is held about me, in one file',
  },
  access: { roles: ['citizen'], purpose: 'own', record: 'own' },
  wholeRecord: true,
  answer: {
    status: 200,
    shape: Type.Unsafe<object>({ type: 'object', title: 'OwnData' }),
    media: 'application/json',
    description:
      'Facts with their registers, work, payments, status through time, who looked, who acts for whom',
  },
  refusals: foreseen(questionRefusals),
  examples: [{}],
})

export const askRepresentedStatus = route({
  name: 'askRepresentedStatus',
  method: 'POST',
  path: '/api/represented/:representation/status',
  tag: 'status',
  summary: {
    kk: 'Мен атынан әрекет ететін адам – балам не қамқорлығымдағы – сақтандырылған ба және неге',
    ru: 'Застрахован ли мой ребёнок или подопечный и почему',
    en: 'Whether a child or ward of mine is insured, and why',
  },
  access: { roles: ['citizen'], purpose: 'status', record: 'own' },
  wholeRecord: true,
  params: closed({
    representation: Type.Integer({
      minimum: 1,
      description: 'Its number, of those one acts for',
      examples: [1],
    }),
  }),
  body: closed(ofTime, { title: 'RepresentedStatusQuestion' }),
  answer: { status: 200, shape: fullAnswer, description: 'The answer with its number' },
  refusals: askedRefusals(),
  examples: [{ body: {} }],
  links: { getAnswer: { number: '/number' } },
})

export const getAnswer = route({
  name: 'getAnswer',
  method: 'GET',
  path: '/api/answers/:number',
  tag: 'status',
  summary: {
    kk: 'Бұрын берілген жауап, жазба бойынша қайта жасалған',
    ru: 'Данный прежде ответ, заново составленный по записям',
    en: 'An answer given before, made again from the record',
  },
  access: { ...readers, roles: readers.roles.filter((role) => role !== 'provider') },
  wholeRecord: true,
  params: numbered,
  answer: {
    status: 200,
    shape: closed({ ...fullFields, again }, { title: 'StatusAgain' }),
    description: 'The answer, and whether it is the same as was given',
  },
  refusals: [...foreseen(answerRefusals), ...foreseen(purposeRefusals)],
  examples: [{}],
  links: { getPaymentsBehind: { number: '/number' } },
})

export const getPaymentsBehind = route({
  name: 'getPaymentsBehind',
  method: 'GET',
  path: '/api/answers/:number/payments',
  tag: 'status',
  summary: {
    kk: 'Бұрынғы жауаптағы айлардың төлемдері',
    ru: 'Платежи за месяцы прежнего ответа',
    en: 'The payments behind the months of an answer given before',
  },
  description: {
    kk: 'Жауап берілген сәтте жазбада болған және сұралған күнге дейін түскен төлемдер.',
    ru: 'Те, что были в записях, когда он был дан, и зачислены к дню, о котором он.',
    en: 'Those recorded when it was given and credited by the day it is about.',
  },
  access: { ...readers, roles: readers.roles.filter((role) => role !== 'provider') },
  wholeRecord: true,
  params: numbered,
  answer: {
    status: 200,
    shape: closed(
      { number: answerNumber, payments: Type.Array(payment), erased: Type.Optional(erasedBehind) },
      { title: 'PaymentsBehind' },
    ),
    description: 'The payments, by month; none where the person behind the answer is erased by law',
  },
  refusals: [...foreseen(answerRefusals), ...foreseen(purposeRefusals)],
  examples: [{}],
})

export { askCertificate, type CertificateConfirmed, getCertificate } from './certificate/contract.ts'

export const routes = [
  askStatus,
  askStatusOfRow,
  askOwnStatus,
  getOwnData,
  askRepresentedStatus,
  getAnswer,
  getPaymentsBehind,
  getCertificate,
  askCertificate,
]

export type FullStatus = Told<typeof fullAnswer>
export type StatusAgain = Told<typeof getAnswer.answer.shape>
export type MonthOfGrid = Told<typeof gridMonth>
export type ReasonTold = Told<typeof reason>
export type PaymentBehind = Told<typeof payment>
