/** Notices of the bank as the outside hands them in, and the entries that wait for people. */
import * as Type from 'typebox'
import type { NoticeMessage } from '#documents/notice'
import { foreseen } from '#vocabulary/refusal.ts'
import { route, type Told } from '#vocabulary/route.ts'
import { closed, count, day, everyOf, instant, money, noIin, orNull, page, text } from '#vocabulary/shapes.ts'
import { noticeRefusals, waitingRefusals } from '../refusals.ts'
import type { NoticeState } from './notice.ts'
import { waitingReasons } from './waiting-reasons.ts'

const tag = 'payment files' as const
const operators = ['state-corporation', 'fund', 'auditor'] as const
const intakeOperator = ['state-corporation/operator'] as const

const place = (description: string) => orNull(Type.Integer({ minimum: 1, description }))

const noticeAnswer = closed(
  {
    id: Type.Integer({ minimum: 1 }),
    name: Type.String(),
    message: orNull(everyOf<NoticeMessage>()(['camt.054', 'camt.053'], 'null where it is neither')),
    state: everyOf<NoticeState>()(['refused', 'matching', 'matched'], 'How far it has got'),
    receivedOn: day('The day it was taken in'),
    receivedAt: instant('When it was taken in'),
    cameBefore: Type.Boolean({ description: 'The same bytes had come before: nothing was done now' }),
    entries: count('Payments it tells of'),
    repeated: count('Of them, those that earlier notices had told of'),
    confirmed: count('Documents it confirmed'),
    confirmedSum: money('Their sum'),
    confirmedBefore: count('Payments whose document had been confirmed for that day'),
    waiting: count('Payments that wait for people'),
    waitingSum: money('Their sum'),
    ended: count('Payments that waited until somebody ended them'),
    debits: count('Money that left the account, passed over'),
    notBooked: count('Entries the bank only expects, passed over'),
    refused: count('Entries that could not be read'),
    findings: Type.Array(
      closed(
        {
          entry: place('Which entry of the notice, from 1; null: of the notice as a whole'),
          line: place('The line of the file, from 1'),
          code: Type.String({ pattern: '^N0[1-4]$', description: 'The code of the finding' }),
          kind: Type.String({ description: 'What exactly was found in the notice' }),
          action: Type.Enum(['fatal', 'refused'], {
            description: 'Whether the notice is not taken, or the entry alone',
          }),
          what: text,
          remedy: text,
        },
        { title: 'NoticeFinding' },
      ),
    ),
    findingsLeftOut: count('Findings beyond the most kept of a notice'),
  },
  { title: 'BankNotice' },
)

const waitingEntry = closed(
  {
    notice: Type.Integer({ minimum: 1, description: 'The number of its notice' }),
    entry: Type.Integer({ minimum: 1, description: 'Which payment of the notice, from 1' }),
    line: Type.Integer({ minimum: 1, description: 'The line of the file of the notice' }),
    amount: money('Its sum'),
    creditedOn: day('The day of the money, as the bank tells it'),
    references: Type.Array(Type.String(), { description: 'Its numbers; a person’s is masked' }),
    purposeCode: orNull(Type.Integer({ description: 'The purpose code it gives' })),
    reason: Type.Enum([...waitingReasons], { description: 'Why it waits' }),
    what: text,
    remedy: text,
    file: place('The payment file of the one document it may be of'),
    ended: orNull(
      closed({
        at: instant('When'),
        by: Type.String({ description: 'Who ended it' }),
        why: Type.String({ description: 'Why' }),
      }),
    ),
  },
  { title: 'WaitingEntry' },
)

const numberedNotice = closed({
  id: Type.Integer({
    minimum: 1,
    maximum: Number.MAX_SAFE_INTEGER,
    description: 'The number of a notice of the bank',
  }),
})

export const sendNotice = route({
  name: 'sendNotice',
  method: 'POST',
  path: '/api/bank-notices',
  tag,
  summary: {
    kk: 'Банк хабарламасын (camt.054, camt.053) тапсыру: ол растаған құжаттардың ақшасы банк айтқан күнмен есептеледі',
    ru: 'Сдать уведомление банка (camt.054, camt.053): деньги подтверждённых им документов считаются днём банка',
    en: 'Hands in a notice of the bank (camt.054, camt.053); the money of documents it confirms counts from the bank’s day',
  },
  access: { roles: intakeOperator, purpose: 'intake', record: 'nobody' },
  wholeRecord: true,
  write: true,
  headers: Type.Object({
    'x-file-name': Type.Optional(Type.String({ description: 'The name of the file, URL-encoded' })),
  }),
  takes: 'file',
  answer: { status: 201, shape: noticeAnswer, description: 'The notice, and what became of its payments' },
  refusals: [],
  examples: [
    {
      summary: {
        kk: 'Қазақстан банкінің хабарламасы',
        ru: 'Уведомление казахстанского банка',
        en: 'A notice of a bank of Kazakhstan',
      },
    },
  ],
  links: { getNotice: { id: '/id' } },
  touches: ['getFile', 'getFiles', 'getBalance', 'getOverview', 'askStatus', 'getWaitingEntries'],
})

export const getNotice = route({
  name: 'getNotice',
  method: 'GET',
  path: '/api/bank-notices/:id',
  tag,
  summary: {
    kk: 'Банк хабарламасы және ол айтқан төлемдермен не болғаны',
    ru: 'Уведомление банка и что стало с его платежами',
    en: 'A notice of the bank and what became of its payments',
  },
  access: { roles: operators, purpose: 'intake', record: 'nobody' },
  params: numberedNotice,
  answer: { status: 200, shape: noticeAnswer, description: 'The notice' },
  refusals: foreseen(noticeRefusals),
  examples: [{ params: { id: 1 } }],
})

export const getWaitingEntries = route({
  name: 'getWaitingEntries',
  method: 'GET',
  path: '/api/bank-notices/waiting',
  tag,
  summary: {
    kk: 'Банк жазбалары: құжаты табылмаған немесе адам шешуін күткендері, ескісі бірінші',
    ru: 'Записи банка, которые не нашли документа или ждут решения людей, сначала старые',
    en: 'Entries of the bank that found no document or wait for people, oldest first',
  },
  access: { roles: operators, purpose: 'intake', record: 'nobody' },
  query: closed({
    ...page.properties,
    ended: Type.Optional(
      Type.Boolean({ description: 'Those that were ended, the latest first, instead of those that wait' }),
    ),
  }),
  answer: {
    status: 200,
    shape: closed({
      entries: Type.Array(waitingEntry),
      total: count('Entries that wait in all'),
      sum: money('The sum of all that wait'),
    }),
    description: 'A page of the entries, and how many there are',
  },
  refusals: [],
  examples: [{ query: { offset: 0, limit: 20 } }],
  links: { getNotice: { id: '/entries/0/notice' } },
})

export const endWaitingEntry = route({
  name: 'endWaitingEntry',
  method: 'POST',
  path: '/api/bank-notices/:id/entries/:entry/end',
  tag,
  summary: {
    kk: 'Күтіп тұрған банк жазбасын себебін айтып аяқтайды: ақша есебінде ештеңе өзгермейді',
    ru: 'Завершает ожидающую запись банка с причиной: в учёте денег ничего не меняется',
    en: 'Ends an entry of the bank that waits, with a reason: nothing moves in the books',
  },
  access: { roles: intakeOperator, purpose: 'intake', record: 'nobody' },
  write: true,
  params: closed({
    ...numberedNotice.properties,
    entry: Type.Integer({
      minimum: 1,
      maximum: 2_147_483_647,
      description: 'Which payment of the notice, from 1',
    }),
  }),
  body: closed(
    {
      reason: Type.String({
        ...noIin,
        minLength: 5,
        maxLength: 500,
        description: 'Why it need wait no more, in a sentence; no IIN',
        examples: ['Банк түзетілген хабарлама жіберді, құжат расталды.'],
      }),
    },
    { title: 'WaitingEntryEnded' },
  ),
  answer: {
    status: 200,
    shape: closed({ ended: Type.Literal(true) }),
    description: 'It is off the list, and in that of ended ones',
  },
  refusals: foreseen(waitingRefusals),
  examples: [
    {
      params: { id: 999_999_999, entry: 1 },
      body: { reason: 'Банк түзетілген хабарлама жіберді, құжат расталды.' },
      refusedAs: 'entry-not-waiting',
    },
  ],
  touches: ['getWaitingEntries', 'getNotice'],
})

export const noticeRoutes = [sendNotice, getNotice, getWaitingEntries, endWaitingEntry]

export type NoticeTold = Told<typeof noticeAnswer>
export type WaitingTold = Told<typeof waitingEntry>
