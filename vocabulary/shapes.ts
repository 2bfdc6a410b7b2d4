/** The shapes that answers of every slice are made of: days, months, sums, texts. */
import * as Type from 'typebox'
import { languages, type Text } from './text.ts'

/** What a field means. JSON Schema knows one language: the others stand beside it. */
export const meaning = ({ kk, ru, en }: Text) => ({ description: en, 'x-description': { kk, ru } })

/** An object of these fields and no others. */
// @__NO_SIDE_EFFECTS__
export const closed = <Properties extends Type.TProperties>(
  properties: Properties,
  options: Type.TObjectOptions = {},
) => Type.Object(properties, { ...options, additionalProperties: false })

export const orNull = <Shape extends Type.TSchema>(shape: Shape) => Type.Union([shape, Type.Null()])

/** A day of the calendar, `YYYY-MM-DD`. */
export const day = (description: string) =>
  Type.String({
    title: 'Day',
    format: 'date',
    pattern: '^\\d{4}-\\d{2}-\\d{2}$',
    description,
    examples: ['2026-11-22'],
  })

/** What a month looks like, as JSON Schema checks it. */
export const monthPattern = '^[1-9]\\d{3}-(0[1-9]|1[0-2])$'

/** Anything in which no whole IIN stands: for what is written into an address. */
export const noIinPattern = '^(?![\\s\\S]*(?<!\\d)\\d{4}[0-3]\\d{7}(?!\\d))'

/** The same, whole or broken by blanks, hyphens or points, in whatever digits: as a field's schema asks for it. */
export const noIin = { pattern: noIinPattern, format: 'no-iin' } as const

/** Words: something is said in them, and nothing that is no letter of a text. */
export const wordsPattern = '^(?=[\\s\\S]*\\S)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f]*$'

/** A unit of an organisation, as its people call it. */
export const unitName = (description: string) =>
  Type.String({
    ...noIin,
    pattern: `${noIinPattern}${wordsPattern.slice(1)}`,
    minLength: 1,
    maxLength: 100,
    description,
    examples: ['Астана қаласы, Есіл бөлімшесі'],
  })

/** A month, `YYYY-MM`. */
export const month = (description: string) =>
  Type.String({
    title: 'Month',
    pattern: monthPattern,
    description,
    examples: ['2026-10'],
  })

/** An instant in UTC, to the microsecond. */
export const instant = (description: string) =>
  Type.String({ format: 'date-time', description, examples: ['2026-11-22T06:00:00.000000Z'] })

/** A sum of tenge with two decimals. */
export const money = (description: string) =>
  Type.String({ title: 'Money', pattern: '^-?\\d+\\.\\d{2}$', description, examples: ['4250.00'] })

export const count = (description: string) => Type.Integer({ minimum: 0, description })

/** What is said to people, in the three languages. */
export const text = closed(
  { kk: Type.String(), ru: Type.String(), en: Type.String() },
  {
    title: 'Text',
    ...meaning({
      kk: 'Бір сөз қазақша, орысша және ағылшынша.',
      ru: 'Одно и то же по-казахски, по-русски и по-английски.',
      en: 'The same said in Kazakh, Russian and English.',
    }),
  },
)

export const language = Type.Enum([...languages] as ['kk', 'ru', 'en'], {
  description: 'The language of the words',
})

/** Which law an answer was made by. */
export const edition = Type.Union([Type.Enum(['current', 'qa-2018']), day('The law as known on that day')], {
  description: 'The law that was asked for',
})

/** A place in the law. */
export const cite = closed(
  {
    act: Type.String({
      ...meaning({
        kk: 'Актінің өзгермейтін атауы.',
        ru: 'Акт, по его неизменному имени.',
        en: 'The act, by its stable name.',
      }),
      examples: ['law-405-V'],
    }),
    article: Type.String({
      ...meaning({
        kk: 'Бап, тармақ немесе сұрақ.',
        ru: 'Статья, пункт или вопрос.',
        en: 'The article, point or question.',
      }),
      examples: ['27(1)'],
    }),
  },
  {
    title: 'Cite',
    ...meaning({
      kk: 'Заңдағы орын: акт және оның сілтенген жері.',
      ru: 'Место в законе: акт и что в нём названо.',
      en: 'A place in the law: an act and what is cited in it.',
    }),
  },
)

/** Why something is so by law. */
export const reason = closed(
  {
    rule: Type.String({
      ...meaning({
        kk: 'Қадамның өзгермейтін атауы.',
        ru: 'Шаг, по его неизменному имени.',
        en: 'The step, by its stable name.',
      }),
      examples: ['employer-deduction'],
    }),
    cite,
    alsoCites: Type.Optional(
      Type.Array(cite, {
        ...meaning({
          kk: 'Қадам сүйенетін басқа орындар.',
          ru: 'Другие места, на которых стоит шаг.',
          en: 'Further places the step rests on.',
        }),
        minItems: 1,
      }),
    ),
    text,
    facts: Type.Unsafe<Readonly<Record<string, string | number | boolean>>>(
      Type.Object(
        {},
        {
          additionalProperties: { type: ['string', 'number', 'boolean'] },
          ...meaning({
            kk: 'Қадамның оқығаны мен тапқаны: сома, күн, ай – мәтін түрінде, мөлшерлеме – пайызбен.',
            ru: 'Что шаг прочёл и нашёл: суммы, дни и месяцы – текстом, ставки – в процентах.',
            en: 'What the step read and found: money, days and months as text in their forms, rates in per cent.',
          }),
        },
      ),
    ),
  },
  {
    title: 'Reason',
    ...meaning({
      kk: 'Жауаптың бір қадамы: ережесі, сүйенетін заңы, сөзі және оқыған деректері.',
      ru: 'Один шаг ответа: правило, закон, на котором оно стоит, его слова и прочитанные факты.',
      en: 'One step of an answer: the rule, the law it rests on, its words and the facts it read.',
    }),
  },
)

export const partsOfPage = {
  offset: Type.Optional(
    Type.Integer({ minimum: 0, default: 0, description: 'How many of the list to pass over' }),
  ),
  limit: Type.Optional(
    Type.Integer({ minimum: 1, maximum: 500, default: 50, description: 'How many of it to answer with' }),
  ),
}

/** A page of a list. */
export const page = closed(partsOfPage)

/** One of the words of a type, which the list names all of: one left out, or one too many, does not compile. */
export const everyOf =
  <Word extends string>() =>
  <const List extends readonly Word[]>(
    list: List & ([Word] extends [List[number]] ? unknown : never),
    description: string,
  ) =>
    Type.Enum([...list] as Word[], { description })
