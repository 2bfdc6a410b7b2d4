/** How long what is held about people is kept: for whoever asks. */
import * as Type from 'typebox'
import { route, type Told } from '#vocabulary/route.ts'
import { closed, day, orNull, text } from '#vocabulary/shapes.ts'
import { keptKinds } from './kinds.ts'

const term = closed(
  {
    kind: Type.Enum([...keptKinds]),
    name: text,
    from: day('Since when this term holds'),
    keeps: Type.Enum(['years', 'days', 'minutes', 'for-ever', 'not-kept']),
    many: orNull(Type.Integer({ minimum: 1, description: 'How many; null where it is not counted' })),
    counted: text,
    source: text,
    byErasure: Type.Enum(['struck-out', 'deleted', 'stays'], {
      description: 'What erasure of a person by law does to it before its term',
    }),
    job: orNull(
      Type.String({ description: 'The job that does what fell due, as `kepil worker --list` says' }),
    ),
  },
  { title: 'TermOfKeeping' },
)

export const getTermsOfKeeping = route({
  name: 'getTermsOfKeeping',
  method: 'GET',
  path: '/api/keeping',
  tag: 'people',
  summary: {
    kk: 'Деректің әр түрі қанша сақталады, содан кейін не болады',
    ru: 'Сколько хранится каждый вид сведений и что бывает потом',
    en: 'How long each kind of record is kept, and what follows',
  },
  access: { roles: 'everybody', purpose: 'law', record: 'nobody' },
  answer: {
    status: 200,
    shape: closed(
      { on: day('The day they are told of'), terms: Type.Array(term) },
      { title: 'TermsOfKeeping' },
    ),
    description: 'A term a kind, as it holds today',
  },
  refusals: [],
  examples: [{}],
})

export const routes = [getTermsOfKeeping]

export type TermOfKeeping = Told<typeof term>
