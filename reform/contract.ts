/** What a reform would change, as the outside asks for it. Nobody of the population lives. */
import * as Type from 'typebox'
import type { Ground, HowLost, ReformableUnit } from '#law'
import { foreseen } from '#vocabulary/refusal.ts'
import { type RefusalsOf, route, type Told } from '#vocabulary/route.ts'
import { closed, count, day, everyOf, money, month, orNull, text } from '#vocabulary/shapes.ts'
import { reformRefusals, reformRefusalsOfTheLaw } from './refusals.ts'

export { mostMonths, reformRefusals } from './refusals.ts'

const open = { roles: 'everybody', purpose: 'law', record: 'nobody' } as const

const sides = closed(
  {
    before: money('Without the reform'),
    after: money('With it'),
    difference: money('What it adds, or takes'),
  },
  { title: 'Sides' },
)
const counts = { before: count('Without the reform'), after: count('With it') }

const change = closed(
  {
    parameter: Type.String({ description: 'A value of the law that is open to reform' }),
    title: text,
    unit: everyOf<ReformableUnit>()(
      ['per cent', 'minimum wages', 'months', 'tenge'],
      'What the value is counted in',
    ),
    from: month('The first month it holds'),
    until: Type.Optional(month('The first month it holds no longer; absent: it goes on')),
    value: Type.String({ description: 'With the reform' }),
    without: orNull(Type.String({ description: 'Without the reform; null: the law says nothing' })),
  },
  { title: 'ChangeTold' },
)

const kindsOfDues = ['employer', 'employee', 'gph', 'entrepreneur', 'self', 'state'] as const

const duesOfKind = closed(
  {
    kind: Type.Enum([...kindsOfDues], { description: 'Whose dues' }),
    persons: count('Persons for whom they are due'),
    due: orNull(sides),
    paid: orNull(sides),
    missing: Type.Optional(text),
  },
  {
    title: 'DuesOfKind',
    description: 'paid: of what is due, in months that are paid for. missing: why the sum is not known',
  },
)

const income = closed(
  {
    decile: orNull(Type.Integer({ minimum: 1, description: 'From 1, the least; null: no income on record' })),
    persons: count('In the tenth'),
    incomeFrom: money('The least income of it'),
    incomeThrough: money('The greatest'),
    less: count('Who pays less himself'),
    more: count('Who pays more himself'),
    same: count('Who pays the same'),
    ownDues: sides,
    employerDues: sides,
    gainedCover: count('Insured on the last day only with the reform'),
    lostCover: count('Insured on it only without'),
  },
  { title: 'IncomeGroup' },
)

const tried = closed(
  {
    name: text,
    assumed: Type.Array(change),
    changes: Type.Array(change),
    months: closed({
      from: month('The first compared'),
      through: month('The last'),
      count: count('How many'),
    }),
    knownThrough: month('The last month that payments are known for; later ones are carried forward'),
    on: day('The last day of the months'),
    persons: count('Of the population'),
    dues: Type.Array(duesOfKind),
    total: sides,
    insured: closed({
      ...counts,
      byGround: Type.Array(
        closed({
          ground: everyOf<Ground>()(
            ['paid', 'state', 'grace', 'prepaid', 'own-service', 'transition'],
            'On what ground',
          ),
          ...counts,
        }),
      ),
    }),
    uninsured: closed({
      ...counts,
      byReason: Type.Array(
        closed({
          reason: everyOf<HowLost>()(
            ['never-covered', 'group-ended', 'employer-stopped', 'own-payments-stopped'],
            'How cover was lost',
          ),
          ...counts,
        }),
      ),
    }),
    notParticipant: count('Who is not in the scheme'),
    unknown: closed(counts),
    gainedCover: count('Insured on the last day only with the reform'),
    lostCover: count('Insured on it only without'),
    incomes: Type.Array(income),
    withoutIncome: income,
    personMonths: count('Months of persons that were compared'),
    seconds: Type.Number({ description: 'How long it took' }),
  },
  { title: 'ReformTried' },
)

export const getPopulation = route({
  name: 'getPopulation',
  method: 'GET',
  path: '/api/law/reform',
  tag: 'reform',
  summary: {
    kk: 'Реформалар сыналатын ойдан шығарылған халық',
    ru: 'Вымышленное население, на котором пробуют реформы',
    en: 'The made-up population that reforms are tried on',
  },
  description: {
    kk: 'Сұрау оны жасауды бастайды; `part` қай жеріне жеткенін айтады.',
    ru: 'Запрос начинает его построение; `part` говорит, сколько готово.',
    en: 'Asking begins to draw it; `part` tells how far it is.',
  },
  access: open,
  answer: {
    status: 200,
    shape: closed(
      {
        state: Type.Enum(['drawing', 'ready']),
        part: Type.Number({ minimum: 0, maximum: 1, description: '0 to 1' }),
        persons: count('How many it has, or will have'),
        firstMonth: month('The first month that payments are known for'),
        lastMonth: month('The last'),
      },
      { title: 'PopulationState' },
    ),
    description: 'How far it is',
  },
  refusals: [],
  examples: [{}],
})

export const tryReform = route({
  name: 'tryReform',
  method: 'POST',
  path: '/api/law/reform',
  tag: 'reform',
  summary: {
    kk: 'Реформа нені өзгертеді: төлемдер, кім сақтандырылған, кім ұтады, кім ұтылады',
    ru: 'Что изменила бы реформа: платежи, кто застрахован, кто выиграет и кто проиграет',
    en: 'What a reform would change: dues, who is insured, winners and losers',
  },
  description: {
    kk: 'Сұраудың мазмұны – реформа файлы; жауабы `kepil law reform --json` бергендей.',
    ru: 'Содержимое запроса – файл реформы; ответ тот же, что у `kepil law reform --json`.',
    en: 'The body is a reform file; the answer that of `kepil law reform --json`.',
  },
  access: open,
  takes: 'lawful',
  query: closed({
    from: Type.Optional(month('The first month compared; without it the first of the reform')),
    to: Type.Optional(month('The last; without it twelve months, as far as the law reaches')),
  }),
  body: Type.Object({}, { additionalProperties: true, description: 'See docs/formats.md, reform files' }),
  answer: { status: 200, shape: tried, description: 'Without the reform beside with it' },
  refusals: [...foreseen(reformRefusals), ...reformRefusalsOfTheLaw],
  examples: [
    {
      summary: {
        kk: 'Жұмыс берушінің мөлшерлемесі 2026 жылғы шілдеден 4 %',
        ru: 'Ставка работодателя 4 % с июля 2026 года',
        en: 'The employer’s rate is 4 % from July 2026',
      },
      body: {
        name: 'Four per cent',
        changes: [{ parameter: 'employer-deduction-rate', from: '2026-07', value: '4' }],
      },
    },
  ],
})

export const routes = [getPopulation, tryReform]

export type PopulationState = Told<typeof getPopulation.answer.shape>
export type ReformTried = Told<typeof tried>
export type Sides = Told<typeof sides>
/** What the desk of reforms says no with. */
export type ReformRefusal = RefusalsOf<typeof tryReform>
export type Counts = { readonly before: number; readonly after: number }
export type ChangeTold = Told<typeof change>
export type DuesOfKind = Told<typeof duesOfKind>
export type IncomeGroupTold = Told<typeof income>
