/** The 46 questions and their answers, for everybody. */
import * as Type from 'typebox'
import { foreseen } from '#vocabulary/refusal.ts'
import { route } from '#vocabulary/route.ts'
import { cite, closed, day, edition, everyOf, text } from '#vocabulary/shapes.ts'
import { knowledgeRefusals, knowledgeRefusalsOfTheLaw } from './refusals.ts'

const open = { roles: 'everybody', purpose: 'law', record: 'nobody' } as const

const number = Type.Integer({ minimum: 1, description: 'As printed in 2018', examples: [12] })
const words = (of: string) => Type.Array(Type.String(), { description: `Words it is looked for by, ${of}` })

export const getQuestions = route({
  name: 'getQuestions',
  method: 'GET',
  path: '/api/questions',
  tag: 'law',
  summary: {
    kk: 'Сақтандыру туралы сұрақтар тізімі',
    ru: 'Список вопросов о страховании',
    en: 'The questions about the insurance',
  },
  access: open,
  answer: {
    status: 200,
    shape: closed({
      questions: Type.Array(
        closed({
          number,
          asked: text,
          soughtBy: closed({
            kk: words('in Kazakh'),
            ru: words('in Russian'),
            en: words('in English'),
          }),
        }),
      ),
    }),
    description: 'The questions in their order',
  },
  refusals: [],
  examples: [{}],
  links: { getQuestion: { number: '/questions/0/number' } },
})

export const getQuestion = route({
  name: 'getQuestion',
  method: 'GET',
  path: '/api/questions/:number',
  tag: 'law',
  summary: {
    kk: 'Сұрақтың жауабы: сол күнгі заң бойынша',
    ru: 'Ответ на вопрос по закону на день',
    en: 'A question answered by the law of a day',
  },
  description: {
    kk: 'Әр сан заңнан алынады: күнді немесе редакцияны ауыстырсаңыз, жауап та ауысады.',
    ru: 'Каждая цифра берётся из закона: другой день или другая редакция – другой ответ.',
    en: 'Every figure comes from the law: with another day or edition the answer is another.',
  },
  access: open,
  params: closed({ number }),
  query: closed({
    on: Type.Optional(day('The reader’s day; today without it')),
    edition: Type.Optional(
      Type.String({
        description: 'The law that is asked: `current`, which is meant without it, `qa-2018` or a day',
        examples: ['qa-2018'],
      }),
    ),
  }),
  answer: {
    status: 200,
    shape: closed(
      {
        number,
        asked: text,
        edition,
        on: day('The reader’s day'),
        answer: Type.Array(text, { minItems: 1, description: 'A thought each, the answer itself first' }),
        cites: Type.Array(cite, { minItems: 1, description: 'The places of the law it rests on' }),
        confidence: everyOf<'high' | 'medium' | 'low'>()(
          ['high', 'medium', 'low'],
          'How sure we are of the least sure value in it',
        ),
        cautions: Type.Array(text, { description: 'Which values are not sure; none where all are' }),
        example: closed(
          {
            rule: Type.String({ description: 'The rule of law that answers it', examples: ['dues'] }),
            case: Type.Unsafe<Readonly<Record<string, unknown>>>(
              Type.Object(
                {},
                { additionalProperties: true, description: 'What `POST /api/law/…` of the rule takes' },
              ),
            ),
            address: Type.String({
              description: 'Where the portal opens it, to be tried with other figures',
            }),
          },
          { description: 'The case behind the answer' },
        ),
        then2018: Type.Optional(
          closed(
            { text, cites: Type.Array(cite, { minItems: 1, description: 'Where it was told' }) },
            { description: 'What was told otherwise in mid-2018; absent where nothing was' },
          ),
        ),
      },
      { title: 'QuestionAnswered' },
    ),
    description: 'The answer, with its places, its case and what was told in 2018',
  },
  refusals: [...foreseen(knowledgeRefusals), ...knowledgeRefusalsOfTheLaw],
  examples: [
    { params: { number: 12 } },
    { params: { number: 12 }, query: { on: '2020-06-01', edition: 'qa-2018' } },
  ],
})

export const routes = [getQuestions, getQuestion]
