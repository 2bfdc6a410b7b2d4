/** What is asked about one person's status. An IIN never stands in an address. */
import * as Type from 'typebox'
import type { Confidence, GridState, Ground, PayerKind, SpellState, StatusAnswer, WayKind } from '#law'
import { foreseen } from '#vocabulary/refusal.ts'
import { route, type Told } from '#vocabulary/route.ts'
import {
  closed,
  day,
  edition,
  everyOf,
  instant,
  money,
  month,
  orNull,
  reason,
  text,
} from '#vocabulary/shapes.ts'
import { answerRefusals, questionRefusals, questionRefusalsOfTheLaw, rowRefusals } from './refusals.ts'

const question = closed(
  {
    iin: Type.String({ description: 'The person’s IIN, twelve digits', examples: ['850731399991'] }),
    on: Type.Optional(day('The day asked about; today without it')),
    knownOn: Type.Optional(day('What was known by the end of this day; all that is known without it')),
    edition: Type.Optional(
      Type.String({
        description:
          'Which law: current, qa-2018 or a day; without it the law known on knownOn, or the current one',
        examples: ['current'],
      }),
    ),
    short: Type.Optional(
      Type.Boolean({
        description:
          'true: only status, ground, since and through, for programs that ask much; logged, not kept by a number',
      }),
    ),
  },
  { title: 'StatusQuestion' },
)

const ground = everyOf<Ground>()(
  ['paid', 'state', 'grace', 'prepaid', 'own-service', 'transition'],
  'On what ground the person is insured',
)

const shortFields = {
  status: everyOf<StatusAnswer['status']>()(
    ['insured', 'uninsured', 'not-started', 'not-participant', 'unknown'],
    'unknown is never a refusal of care',
  ),
  ground: orNull(ground),
  since: orNull(day('First day of the unbroken run of insured days; null unless insured')),
  through: orNull(day('Its last day; null when nothing known ends it')),
}

const shortAnswer = closed(shortFields, { title: 'ShortStatus' })

const gridMonth = closed(
  {
    month: month('The month'),
    state: everyOf<GridState>()(
      ['paid', 'state', 'own-service', 'prepaid', 'unpaid', 'not-due', 'none'],
      'How the month counts',
    ),
    due: orNull(money('What was due; null where nothing was, or where an employee’s pay is on no record')),
    paid: money('What was credited for the month'),
    creditedOn: orNull(day('The day of the last payment for the month')),
  },
  { title: 'MonthOfGrid' },
)

const way = closed(
  {
    way: everyOf<WayKind>()(
      ['arrears', 'year-ahead', 'stay', 'refund', 'group'],
      'arrears: months through the current one; stay: what keeps a right that now holds from ending',
    ),
    pay: Type.Array(
      closed({
        month: month('The month to pay for'),
        amount: money('What to pay for it'),
        purposeCode: Type.Enum(['122'], { description: 'The purpose code of the payment' }),
      }),
      { description: 'Empty where nothing is paid' },
    ),
    total: money('What it costs together'),
    creditedBy: orNull(day('The last day for the money to be at the Fund')),
    insuredFrom: orNull(day('The first day insured, or the day the money comes, if that is later')),
    through: orNull(
      day('The last day insured, whichever day the money comes; null also where nothing known ends it'),
    ),
    text,
  },
  {
    title: 'WayToBeInsured',
    description: [
      'A promise: if all of pay is credited on one day E, from the day asked about to creditedBy, the person is insured',
      'on every day from the later of E and insuredFrom to through, both days included',
    ].join(' '),
  },
)

const fault = closed(
  {
    code: Type.Enum(['series-missing', 'rules-failed'], {
      description: 'series-missing: a value the answer needs is on no record; rules-failed: a fault of ours',
    }),
    message: text,
    series: Type.Optional(Type.String({ description: 'The value that is missing' })),
  },
  { title: 'StatusFault', description: 'Why the answer is unknown' },
)

const answerNumber = Type.String({
  title: 'AnswerNumber',
  pattern: '^K(-[0-9A-Z]{4}){4}$',
  description: 'The answer is had again by this number, for ever',
  examples: ['K-7F3A-9QX2-0MBD-4TZE'],
})

const fullFields = {
  number: answerNumber,
  iin: Type.String({ description: 'Masked' }),
  name: Type.String({ description: 'Masked' }),
  on: day('The day asked about'),
  knownOn: day('By the end of which day the facts were known'),
  knownAt: instant('Everything recorded by this instant was known'),
  answeredAt: instant('When it was answered first'),
  edition,
  lawVersion: Type.String({ description: 'The law as this program had it' }),
  ...shortFields,
  state: everyOf<SpellState | 'not-started'>()(
    [
      'paid',
      'state',
      'grace',
      'prepaid',
      'own-service',
      'transition',
      'uninsured-never-covered',
      'uninsured-group-ended',
      'uninsured-employer-stopped',
      'uninsured-own-payments-stopped',
      'not-participant',
      'not-started',
      'unknown',
    ],
    'The ground, or how cover was lost',
  ),
  provisional: Type.Boolean({ description: 'A calendar or a value that is not settled has a part in it' }),
  confidence: Type.Optional(
    everyOf<Confidence>()(
      ['high', 'medium', 'low'],
      'How sure we are of the least sure value it rests on; absent where nothing can be told',
    ),
  ),
  caution: Type.Optional(text),
  arrears: Type.Array(closed({ month: month('An unpaid month'), amount: money('What it costs') })),
  arrearsTotal: money('What they cost together'),
  unpricedMonths: Type.Optional(
    Type.Array(month('An unpaid month whose price is on no record'), {
      description: 'Absent where there are none',
    }),
  ),
  months: Type.Array(gridMonth, {
    description: 'The 24 months ending with the month of the day asked about',
  }),
  because: Type.Array(reason),
  nextStep: text,
  ways: Type.Array(way, { description: 'The cheapest first; empty where there is nothing to do' }),
  fault: Type.Optional(fault),
}

const fullAnswer = closed(fullFields, { title: 'Status' })

const again = closed(
  {
    sameAsGiven: Type.Boolean({ description: 'Whether the record makes the same answer, to the letter' }),
    sameRecord: Type.Optional(
      Type.Boolean({
        description:
          'Whether what is on record behind it is what it was then; absent for answers that kept no digest of it',
      }),
    ),
    lawVersionNow: Type.String({ description: 'The law as this program has it' }),
    lawVersionGiven: Type.Optional(Type.String({ description: 'The law as it had it then' })),
    given: Type.Optional(shortAnswer),
    today: Type.Optional(shortAnswer),
    differsToday: Type.Optional(
      Type.Array(Type.Enum(['status', 'ground', 'since', 'through']), {
        description: 'In what the law as this program has it now answers otherwise of the same record',
      }),
    ),
  },
  {
    description:
      'Whether it is the answer that was given; where not, or by an older law: what was said then, and what the law says today',
  },
)

const payment = closed(
  {
    month: month('The month paid for'),
    amount: money('What was credited'),
    creditedOn: day('The day the Fund had the money'),
    purposeCode: Type.Enum(['121', '122'], { description: '121 employer’s deduction, 122 contribution' }),
    payer: everyOf<PayerKind>()(
      [
        'employer',
        'gph',
        'entrepreneur',
        'self',
        'state',
        'single-payment',
        'unified-payment',
        'platform',
        'assistant',
        'peasant-farm',
        'local-budget',
      ],
      'Who paid, as the law names payers',
    ),
    payerName: Type.String({ description: 'Its identifier where no name was known' }),
  },
  { title: 'PaymentBehind' },
)

const numbered = closed({
  number: Type.String({ description: 'The number of an answer', examples: ['K-7F3A-9QX2-0MBD-4TZE'] }),
})

const readers = {
  roles: ['citizen', 'employer', 'provider', 'state-corporation', 'fund', 'contact-centre', 'auditor'],
  purpose: 'status',
  record: 'person',
} as const

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
  refusals: [...foreseen(questionRefusals), ...questionRefusalsOfTheLaw],
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
  links: { getAnswer: { number: '/number' }, getPaymentsBehind: { number: '/number' } },
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
  access: { roles: ['state-corporation', 'fund', 'auditor'], purpose: 'status', record: 'person' },
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
  refusals: [...foreseen(rowRefusals), ...foreseen(questionRefusals), ...questionRefusalsOfTheLaw],
  examples: [{ body: { file: 1, document: 1, row: 1 } }],
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
  access: readers,
  wholeRecord: true,
  params: numbered,
  answer: {
    status: 200,
    shape: closed({ ...fullFields, again }, { title: 'StatusAgain' }),
    description: 'The answer, and whether it is the same as was given',
  },
  refusals: foreseen(answerRefusals),
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
  access: readers,
  wholeRecord: true,
  params: numbered,
  answer: {
    status: 200,
    shape: closed({ number: answerNumber, payments: Type.Array(payment) }, { title: 'PaymentsBehind' }),
    description: 'The payments, by month',
  },
  refusals: foreseen(answerRefusals),
  examples: [{}],
})

export const routes = [askStatus, askStatusOfRow, getAnswer, getPaymentsBehind]

export type FullStatus = Told<typeof fullAnswer>
export type StatusAgain = Told<typeof getAnswer.answer.shape>
export type MonthOfGrid = Told<typeof gridMonth>
export type ReasonTold = Told<typeof reason>
export type PaymentBehind = Told<typeof payment>
