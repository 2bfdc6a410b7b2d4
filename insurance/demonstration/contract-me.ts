/** What every page asks of the demonstration: which day it is, and what is shown. */
import * as Type from 'typebox'
import { route, type Told } from '#vocabulary/route.ts'
import { closed, count, day, orNull, text } from '#vocabulary/shapes.ts'

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

export type Now = Told<typeof getNow.answer.shape>
export type DemonstrationTold = Told<typeof demonstration>
