/** What stands of a real installation and what is missing, over HTTP. */
import * as Type from 'typebox'
import { route, type Told } from '#vocabulary/route.ts'
import { closed, count, orNull, text } from '#vocabulary/shapes.ts'
import { setupPages } from './judging/judged.ts'
import { type StepGroup, type StepName, stepGroups, stepNames } from './names.ts'

const step = closed({
  name: Type.Enum(Object.keys(stepNames) as StepName[]),
  title: text,
  state: Type.Enum(['done', 'missing', 'later', 'unknown'], {
    description:
      '`later`: not there yet, and nothing is lacking by that; `unknown`: it cannot be told from here; it is to be looked at',
  }),
  found: orNull(text),
  todo: orNull(text),
  command: orNull(Type.String({ description: 'By which command or variable' })),
  page: orNull(Type.Enum([...setupPages], { description: 'The page where it is done or seen' })),
})

const group = closed({
  name: Type.Enum(Object.keys(stepGroups) as StepGroup[]),
  title: text,
  steps: Type.Array(step),
})

export const getSetup = route({
  name: 'getSetup',
  method: 'GET',
  path: '/api/setup',
  tag: 'server',
  summary: {
    kk: 'Нақты орнату үшін не дайын, не жетіспейді',
    ru: 'Что для настоящей установки готово, а чего не хватает',
    en: 'What stands of a real installation, and what is missing',
  },
  access: { roles: ['admin'], purpose: 'rights', record: 'rights' },
  answer: {
    status: 200,
    shape: closed(
      {
        done: count('Steps that are done'),
        missing: count('Steps of which something is missing'),
        later: count('Steps that come by themselves, with another step, or when they are wanted'),
        unknown: count('Steps of which it cannot be told from here'),
        groups: Type.Array(group, { description: 'In the order in which they are gone' }),
      },
      { title: 'Setup' },
    ),
    description: 'As `kepil init` tells it',
  },
  refusals: [],
  examples: [{}],
})

export const routes = [getSetup]

export type SetupTold = Told<typeof getSetup.answer.shape>
export type StepTold = Told<typeof step>
