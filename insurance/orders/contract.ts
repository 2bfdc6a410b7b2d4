/** Payers' orders to their banks: handed in, checked by the file alone, and what the bank made of each. */
import * as Type from 'typebox'
import { foreseen } from '#vocabulary/refusal.ts'
import { route, type Told } from '#vocabulary/route.ts'
import { closed, count, day, money, orNull, page, partsOfPage, text } from '#vocabulary/shapes.ts'
import { orderStates } from './order.ts'
import { orderRefusals, ownOrderRefusals, sampleOrderRefusals } from './refusals.ts'

const tag = 'payment files' as const
const organisation = Type.Integer({ minimum: 1, description: 'The number of the organisation acted for' })

const order = closed(
  {
    id: count('The number of the order'),
    payer: Type.String({ description: 'A firm by its name; the name of a person is masked' }),
    name: Type.String({ description: 'Of the file' }),
    handedInOn: day('The day it was handed in'),
    cameBefore: Type.Optional(
      Type.Boolean({
        description: 'The same file was given before: it is the order of then, and nothing was done now',
      }),
    ),
    documents: count('Its documents'),
    rows: count('Their rows'),
    total: money('All of it'),
    state: Type.Enum([...orderStates], {
      description:
        'handed-in: it waits for the bank and credits nobody; executed: the money has come; rejected: it has not',
    }),
    settledOn: orNull(day('The day the bank executed or rejected it')),
    reason: orNull(text),
    reference: orNull(Type.String({ description: 'The bank’s own number of the payment' })),
    file: orNull(count('The payment file in which the money came')),
    findings: Type.Array(
      closed({
        row: orNull(count('The row, of a table the line of its sheet; null: of a document as a whole')),
        code: Type.String({ description: 'D of a document, P of a row' }),
        message: text,
      }),
      { description: 'What the file alone shows; registers are asked once the money has come' },
    ),
    findingsLeftOut: count('Findings beyond those'),
  },
  { title: 'PayerOrder' },
)

const orders = closed(
  { orders: Type.Array(order), total: count('How many there are') },
  { title: 'PayerOrders' },
)
const tried = closed(
  {
    payer: Type.String({ description: 'A firm by its name; the name of a person is masked' }),
    name: Type.String({ description: 'Of the file' }),
    documents: count('Its documents'),
    rows: count('Their rows'),
    persons: count('How many people they name'),
    total: money('All of it'),
    returned: count('Rows that would come back as they stand'),
    returnedSum: money('Their sum'),
    findings: Type.Array(
      closed({
        row: orNull(count('The row, of a table the line of its sheet; null: of a document as a whole')),
        code: Type.String({ description: 'D of a document, P of a row' }),
        isReturned: Type.Boolean({
          description: 'The row would come back by it; without that it is told and passes',
        }),
        message: text,
        remedy: text,
      }),
      { description: 'What the file alone shows' },
    ),
    findingsLeftOut: count('Findings beyond those'),
  },
  { title: 'TriedOrder' },
)
const headers = Type.Object({
  'x-file-name': Type.Optional(Type.String({ description: 'The name of the file, URL-encoded' })),
})
const checked = {
  status: 200,
  shape: tried,
  description: 'What the order would be; nothing is kept',
} as const
const handedIn = { status: 201, shape: order, description: 'The order; it credits nobody' } as const

export const tryOrder = route({
  name: 'tryOrder',
  method: 'POST',
  path: '/api/organisations/:organisation/orders/check',
  tag,
  summary: {
    kk: 'Ұйымның тапсырмасын берер алдында тексеру: қанша адам, қандай сома, қай жолдар қайтады; ештеңе сақталмайды',
    ru: 'Проверить поручение организации, прежде чем дать: сколько людей, какая сумма, какие строки вернутся; ничего не сохраняется',
    en: 'Checks an order of an organisation before it is given: how many people, which sum, which rows would come back; nothing is kept',
  },
  access: { roles: ['employer'], purpose: 'own', record: 'organisation', ability: 'file' },
  wholeRecord: true,
  params: closed({ organisation }),
  headers,
  takes: 'file',
  answer: checked,
  refusals: foreseen({ ...orderRefusals, ...ownOrderRefusals }),
  examples: [{ refusedAs: 'order-of-several-payers' }],
})

export const sendOrder = route({
  name: 'sendOrder',
  method: 'POST',
  path: '/api/organisations/:organisation/orders',
  tag,
  summary: {
    kk: 'Ұйымның төлем тапсырмасын беру: файл тексеріледі, банк орындағанша ешкімге ақша жазылмайды',
    ru: 'Дать платёжное поручение организации: файл проверяется, до исполнения банком никому ничего не зачисляется',
    en: 'Gives a payment order of an organisation: it is checked, and credits nobody until the bank executes it',
  },
  access: { roles: ['employer'], purpose: 'own', record: 'organisation', ability: 'file' },
  wholeRecord: true,
  write: true,
  params: closed({ organisation }),
  headers,
  takes: 'file',
  answer: handedIn,
  refusals: foreseen({ ...orderRefusals, ...ownOrderRefusals }),
  examples: [{ refusedAs: 'order-of-several-payers' }],
  touches: ['getOwnOrders', 'getOrders'],
})

export const getOwnOrders = route({
  name: 'getOwnOrders',
  method: 'GET',
  path: '/api/organisations/:organisation/orders',
  tag,
  summary: {
    kk: 'Ұйымның тапсырмалары: банк орындады ма, бас тартты ма, неге',
    ru: 'Поручения организации: исполнил ли их банк, отклонил ли и почему',
    en: 'The orders of an organisation: executed, rejected and why, or still with the bank',
  },
  access: { roles: ['employer'], purpose: 'own', record: 'organisation', ability: 'see' },
  params: closed({ organisation }),
  query: page,
  answer: { status: 200, shape: orders, description: 'Those handed in last come first' },
  refusals: [],
  examples: [{}],
})

export const trySampleOrder = route({
  name: 'trySampleOrder',
  method: 'POST',
  path: '/api/orders/check',
  tag,
  summary: {
    kk: 'Көрсетілімге келушінің тапсырмасын берер алдында тексеру; ештеңе сақталмайды',
    ru: 'Проверить поручение посетителя демонстрации, прежде чем дать; ничего не сохраняется',
    en: 'Checks an order of a visitor of the demonstration before it is given; nothing is kept',
  },
  access: { roles: ['employer'], purpose: 'demonstration', record: 'nobody' },
  wholeRecord: true,
  headers,
  takes: 'file',
  answer: checked,
  refusals: foreseen({ ...orderRefusals, ...sampleOrderRefusals }),
  examples: [{ refusedAs: 'order-of-several-payers' }],
})

export const sendSampleOrder = route({
  name: 'sendSampleOrder',
  method: 'POST',
  path: '/api/orders',
  tag,
  summary: {
    kk: 'Көрсетілімге келушінің төлем тапсырмасы, файлда тұрған төлеушінің атынан',
    ru: 'Платёжное поручение посетителя демонстрации, от плательщика из файла',
    en: 'A payment order of a visitor of the demonstration, for the payer its file names',
  },
  access: { roles: ['employer'], purpose: 'demonstration', record: 'nobody' },
  wholeRecord: true,
  write: true,
  headers,
  takes: 'file',
  answer: handedIn,
  refusals: foreseen({ ...orderRefusals, ...sampleOrderRefusals }),
  examples: [{ refusedAs: 'order-of-several-payers' }],
  touches: ['getOrders', 'getOwnOrders'],
})

export const getOrders = route({
  name: 'getOrders',
  method: 'GET',
  path: '/api/orders',
  tag,
  summary: {
    kk: 'Төлеушілердің тапсырмалары, жаңасы бірінші: бұл әлі ақша емес',
    ru: 'Поручения плательщиков, сначала новые: это ещё не деньги',
    en: 'The orders of payers, newest first: they are no money yet',
  },
  access: { roles: ['state-corporation', 'fund', 'auditor'], purpose: 'intake', record: 'nobody' },
  query: closed(partsOfPage),
  answer: { status: 200, shape: orders, description: 'Those handed in last come first' },
  refusals: [],
  examples: [{}],
})

export const routes = [tryOrder, sendOrder, getOwnOrders, trySampleOrder, sendSampleOrder, getOrders]

export type PayerOrderTold = Told<typeof order>
export type TriedOrderTold = Told<typeof tried>
