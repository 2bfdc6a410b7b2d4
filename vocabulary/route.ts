/**
 * A route is data. The server serves it, the reference of the API is written from it, the pages call it, its refusals
 * and its readers are read off it: whatever is known of a route stands here once.
 */
import type { Static, TObject, TSchema } from 'typebox'
import type { Access } from './callers/caller.ts'
import type { Foreseen, Refusal } from './refusal.ts'
import type { Text } from './text.ts'

/** The good answer. `media`: JSON without it; a file of that type with it, and the shape is then of text or bytes. */
type AnswerShape = {
  /** 303: the address to go to, in the header Location. */
  readonly status: 200 | 201 | 303
  readonly shape: TSchema
  readonly media?: string
  /** What the reference calls it. */
  readonly description: string
  /** Answers to the examples, where they are the same everywhere and always. */
  readonly examples?: () => readonly { readonly name: Text; readonly value: unknown }[]
}

/** A question that runs on the demonstration as it stands. What a link of another route gives may be left out of `params`. */
export type RouteExample = {
  readonly params?: Readonly<Record<string, string | number>>
  readonly query?: Readonly<Record<string, string | number | boolean>>
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  readonly summary?: Text
  /** It shows this "no": what would be answered well is not there in a demonstration until somebody makes it. */
  readonly refusedAs?: string
}

/** What the routes of the reference are grouped by. */
export const tags = {
  status: {
    kk: 'Кім сақтандырылған, қашанға дейін және неге',
    ru: 'Кто застрахован, до какого дня и почему',
    en: 'Who is insured, until when and why',
  },
  'payment files': {
    kk: 'Төлем файлдары: қабылдау, тексеру, есепке жазу; олардың жолдары',
    ru: 'Платёжные файлы: приём, проверка, зачисление; их строки',
    en: 'Files handed in, checked, accepted; their rows',
  },
  ledger: { kk: 'Күн теңгерімі', ru: 'Баланс дня', en: 'The proof of the day' },
  overview: { kk: 'Жалпы көрсеткіштер', ru: 'Показатели в целом', en: 'Figures of the whole' },
  law: {
    kk: 'Заңның белгілі бір жағдайға айтатыны және қызметтер каталогы',
    ru: 'Что закон говорит о случае, и каталог услуг',
    en: 'What the law says of a case, and the catalogue of services',
  },
  people: {
    kk: 'Кім кірді, деректі кім көрді',
    ru: 'Кто вошёл и кто смотрел сведения',
    en: 'Who is signed in, and who looked',
  },
  cases: {
    kk: 'Өтініштер: сұрақ, шағым, қате дерек, түспеген төлем',
    ru: 'Обращения: вопросы, жалобы, ошибки в сведениях, пропавшие платежи',
    en: 'Cases: questions, complaints, wrong data, payments that did not arrive',
  },
  reform: { kk: 'Реформа нені өзгертеді', ru: 'Что изменила бы реформа', en: 'What a reform would change' },
  demonstration: { kk: 'Ойдан шығарылған аймақ', ru: 'Вымышленный регион', en: 'The made-up region' },
  server: { kk: 'Сервердің өз күйі', ru: 'Состояние самого сервера', en: 'How the server itself is' },
} as const satisfies Record<string, Text>

export type Route = {
  /** A verb of the office and its object; names the operation in the reference and the question in the pages. */
  readonly name: string
  readonly method: 'GET' | 'POST'
  /** Parameters as `:name`. */
  readonly path: string
  readonly tag: keyof typeof tags
  readonly summary: Text
  readonly description?: Text
  readonly access: Access
  /** Changes the record: takes an Idempotency-Key. */
  readonly write?: true
  /** True only of a whole record: refused while one is still being loaded. */
  readonly wholeRecord?: true
  readonly params?: TObject
  readonly query?: TObject
  /** Headers of its own, by their names in small letters. */
  readonly headers?: TObject
  readonly body?: TSchema
  /** `file`: the body is a file, as it is or as the first part of a form. `lawful`: the law reads the body, and judges it. */
  readonly takes?: 'file' | 'lawful'
  readonly answer: AnswerShape
  readonly refusals: readonly Foreseen[]
  readonly examples: readonly RouteExample[]
  /** Routes that may be asked next, with where in this answer each of their parameters stands (a JSON pointer). */
  readonly links?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Routes whose answers are another after this one was done. */
  readonly touches?: readonly string[]
}

/** A route, with the types of its shapes kept. */
// @__NO_SIDE_EFFECTS__
export const route = <const R extends Route>(known: R): R => known

type StaticOf<Shape> = Shape extends TSchema ? Static<Shape> : undefined

/** What is asked of a route. */
export type AskedOf<R extends Route> = {
  readonly params: StaticOf<R['params']>
  readonly query: StaticOf<R['query']>
  readonly body: StaticOf<R['body']>
}

type Reading<Value> = Value extends readonly (infer Each)[]
  ? readonly Reading<Each>[]
  : Value extends object
    ? { readonly [Field in keyof Value]: Reading<Value[Field]> }
    : Value

/** What a shape describes, as whoever reads it has it. */
export type Told<Shape extends TSchema> = Reading<Static<Shape>>

/** What it answers when all is well. */
export type AnswerOfRoute<R extends Route> = Told<R['answer']['shape']>

/** The codes it may refuse with, besides those any request may be refused with. */
export type RefusalsOf<R extends Route> = Refusal<R['refusals'][number]['code']>
