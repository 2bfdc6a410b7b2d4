/** What the pages ask first: which day it is, and what is shown of the demonstration. */
import * as Type from 'typebox'
import { foreseen } from '#vocabulary/refusal.ts'
import { route, type Told } from '#vocabulary/route.ts'
import { closed, count, day, orNull, text } from '#vocabulary/shapes.ts'
import { demonstrationRefusals } from './refusals.ts'

const demonstration = closed(
  {
    state: Type.Enum(['loading', 'ready']),
    persons: count('How many it has, or will have'),
    regionName: text,
    stage: text,
    done: Type.Number({ minimum: 0, description: 'How much of the whole is loaded' }),
    total: Type.Number({ minimum: 0, description: 'The whole' }),
    exampleFile: Type.Boolean({ description: 'Whether there is an example file; a small region has none' }),
  },
  { title: 'Demonstration' },
)

export const getNow = route({
  name: 'getNow',
  method: 'GET',
  path: '/api/now',
  tag: 'demonstration',
  summary: {
    kk: 'Бүгінгі күн және көрсетілім',
    ru: 'Сегодняшний день и демонстрация',
    en: 'The day, and the demonstration',
  },
  access: { roles: 'everybody', purpose: 'demonstration', record: 'nobody' },
  answer: {
    status: 200,
    shape: closed(
      {
        today: day('The day of this server'),
        demonstration: orNull(demonstration),
        examples: Type.Array(
          closed({
            iin: Type.String({ description: 'Of a made-up person worth looking up' }),
            what: text,
          }),
        ),
      },
      { title: 'Now' },
    ),
    description: 'The day; null in place of a demonstration there is none of',
  },
  refusals: [],
  examples: [{}],
  links: { askStatus: { iin: '/examples/0/iin' } },
})

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
  answer: {
    status: 200,
    shape: Type.String({ format: 'binary', description: 'MT102 in cp866' }),
    media: 'application/octet-stream',
    description: 'The file, named as a bank would name it',
  },
  refusals: foreseen(demonstrationRefusals),
  examples: [{}],
})

export const routes = [getNow, getExampleFile]

export type Now = Told<typeof getNow.answer.shape>
export type DemonstrationTold = Told<typeof demonstration>
