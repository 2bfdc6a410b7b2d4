/** The demonstration's day and its example file. */
import * as Type from 'typebox'
import { foreseen } from '#vocabulary/refusal.ts'
import { route, type Told } from '#vocabulary/route.ts'
import { closed, count, day, money } from '#vocabulary/shapes.ts'
import { getNow } from './contract-me.ts'
import { dayRefusals, demonstrationRefusals } from './refusals.ts'

export const getExampleFile = route({
  name: 'getExampleFile',
  method: 'GET',
  path: '/api/demonstration/example-file',
  tag: 'demonstration',
  summary: {
    kk: 'Бүгінгі күнмен жасалған MT102 файлы, әр тапсырылған файлдан кейін жаңасы',
    ru: 'Файл MT102 сегодняшним днём, после каждого сданного файла новый',
    en: 'An MT102 file valued today, another after each file handed in',
  },
  description: {
    kk: 'Әдейі қателері бар тізім және кемінде екі адам сақтандырылатын төлемдер.',
    ru: 'Список с намеренными ошибками и платежи, по которым застрахованы станут не меньше двух человек.',
    en: 'A list with some faults put in, and payments by which at least two persons become insured who are not.',
  },
  access: { roles: ['state-corporation', 'fund'], purpose: 'demonstration', record: 'persons-of-file' },
  wholeRecord: true,
  query: closed({
    order: Type.Optional(
      Type.Boolean({ description: 'true: an order of one employer, for persons not insured' }),
    ),
  }),
  answer: {
    status: 200,
    shape: Type.String({ format: 'binary', description: 'MT102 in cp866' }),
    media: 'application/octet-stream',
    description: 'The file, named as a bank would name it',
  },
  refusals: foreseen(demonstrationRefusals),
  examples: [{}],
})

const dayPlayed = closed(
  {
    day: day('The day'),
    files: count('Payment files that came and were taken in'),
    rows: count('Their rows'),
    received: money('All of their money'),
    posted: money('Of it, what was entered for persons'),
    suspense: money('Held'),
    returned: money('Sent back'),
    ordersExecuted: count('Payers’ orders that the bank paid that day; their files are among those'),
    ordersRejected: count('Payers’ orders that it rejected'),
    becameInsured: count('Persons insured that day who were not the day before'),
    lostCover: count('Persons insured the day before who are not that day'),
  },
  { title: 'DayPlayed' },
)

export const startNextDay = route({
  name: 'startNextDay',
  method: 'POST',
  path: '/api/demonstration/next-day',
  tag: 'demonstration',
  summary: {
    kk: 'Көрсетілім күнін алға жылжыту: сол күнгі файлдар қабылданады',
    ru: 'Передвинуть день демонстрации вперёд: файлы того дня принимаются',
    en: 'Moves the day of the demonstration forward: the files of that day are taken in',
  },
  description: {
    kk: 'Күн артқа қайтпайды және бір уақытта бір рет қана жылжиды. Нақты жүйеде рұқсат етілмейді.',
    ru: 'День не идёт назад и передвигается только кем-то одним. В настоящей системе это не делается.',
    en: 'The day never goes back, and one at a time moves it. A real installation refuses it.',
  },
  access: { roles: 'everybody', purpose: 'demonstration', record: 'nobody' },
  wholeRecord: true,
  write: true,
  body: closed({
    until: Type.Optional(day('The day to move to, at most 31 days ahead; the next without it')),
  }),
  answer: {
    status: 200,
    shape: closed({ today: day('The day it is now'), days: Type.Array(dayPlayed) }, { title: 'NextDay' }),
    description: 'What happened on each day, in order',
  },
  refusals: foreseen(dayRefusals),
  examples: [{ body: { until: '2026-11-01' }, refusedAs: 'day-not-ahead' }],
  touches: [
    'getOrders',
    'getOwnOrders',
    'getOwnPayments',
    'getPaidFor',
    'getNow',
    'getFiles',
    'getOverview',
    'getBalance',
    'askStatus',
    'askOwnStatus',
    'getExampleFile',
  ],
})

export const routes = [getNow, getExampleFile, startNextDay]

export type DayPlayedTold = Told<typeof dayPlayed>
