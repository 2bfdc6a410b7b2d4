/** What an organisation sees of its own payments, through its delegates. */
import * as Type from 'typebox'
import { foreseen } from '#vocabulary/refusal.ts'
import { route, type Told } from '#vocabulary/route.ts'
import { closed, count, day, money, month, orNull, partsOfPage } from '#vocabulary/shapes.ts'
import { ownPaymentRefusals } from './refusals.ts'

const access = { roles: ['employer'], purpose: 'own', record: 'organisation', ability: 'see' } as const
const organisation = Type.Integer({ minimum: 1, description: 'The number of the organisation acted for' })

const document = closed({
  file: count('The number of the payment file it came in'),
  document: count('Its place in it'),
  creditedOn: day('The day the money came'),
  reference: Type.String({ description: 'As the payer numbered it' }),
  purposeCode: count('121-124'),
  rows: count('Its rows'),
  total: money('All of it'),
  posted: money('Entered for persons'),
  suspense: money('Held'),
  returned: money('Sent back'),
})

export const getOwnPayments = route({
  name: 'getOwnPayments',
  method: 'GET',
  path: '/api/organisations/:organisation/payments',
  tag: 'payment files',
  summary: {
    kk: 'Ұйым төлеген құжаттар: түскен күні, сомасы, немен аяқталғаны',
    ru: 'Платежи организации: день, сумма и что с ними стало',
    en: 'The payments of an organisation: the day, the sum and what became of each',
  },
  access,
  params: closed({ organisation }),
  query: closed(partsOfPage),
  answer: {
    status: 200,
    shape: closed(
      {
        documents: Type.Array(document),
        total: count('How many there are in all'),
        months: Type.Array(month('A month they were for'), { description: 'The latest first' }),
      },
      { title: 'OwnPayments' },
    ),
    description: 'Those credited last come first',
  },
  refusals: [],
  examples: [{}],
})

const worker = closed({
  name: Type.String({ description: 'As the organisation wrote it' }),
  iin: Type.String({ description: 'Masked', examples: ['8412••••••07'] }),
  paid: money('All that was paid for him in the month'),
  posted: money('Of it, what was entered for him'),
  covered: orNull(
    Type.Boolean({
      description:
        'Whether he is insured on the last day of the month, or today where it has not ended; why is his own',
    }),
  ),
})

export const getPaidFor = route({
  name: 'getPaidFor',
  method: 'GET',
  path: '/api/organisations/:organisation/workers',
  tag: 'payment files',
  summary: {
    kk: 'Ұйым бір айда кім үшін төлеген және ол сол айда сақтандырылған ба',
    ru: 'За кого организация заплатила за месяц и застрахован ли он в нём',
    en: 'For whom an organisation paid in a month, and whether he is covered in it',
  },
  access,
  wholeRecord: true,
  params: closed({ organisation }),
  query: closed({ month: month('The month paid for'), ...partsOfPage }),
  answer: {
    status: 200,
    shape: closed(
      {
        month: month('The month'),
        workers: Type.Array(worker),
        total: count('How many there are in all'),
      },
      { title: 'PaidFor' },
    ),
    description: 'By name; nothing of him but covered or not',
  },
  refusals: foreseen(ownPaymentRefusals),
  examples: [{ query: { month: '2026-10' } }],
})

export const payerRoutes = [getOwnPayments, getPaidFor]

export type OwnPaymentsTold = Told<typeof getOwnPayments.answer.shape>
export type WorkerTold = Told<typeof worker>
