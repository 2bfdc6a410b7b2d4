/** The schema of a rule's answer, made of the fields its form shows and of what every answer carries. */
import { meaning } from '#vocabulary/shapes.ts'
import type { Language, Text } from '#vocabulary/text.ts'
import type { AnswerField, RuleForm } from '../pages/forms/form.ts'
import { confidence, day, exactSum, month, rate, reason, sum, text } from './components.ts'
import { described, labelled, listed } from './field-words.ts'
import { closedObject, firstName, inside, type JsonSchema, orNull, type Part } from './json-schema.ts'

type Kind = Exclude<AnswerField['kind'], 'word' | 'words' | 'list'>

const kinds: Readonly<Record<Kind, JsonSchema>> = {
  day,
  month,
  sum,
  rate,
  says: text,
  text: { type: 'string' },
  count: { type: 'integer', minimum: 0 },
  'yes-no': { type: 'boolean' },
}

const oneOf = (words: Readonly<Record<string, Text>>): JsonSchema => ({
  type: 'string',
  enum: Object.keys(words),
})

const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items })

function bareSchema(field: AnswerField): JsonSchema {
  if (field.kind === 'list') return listOf(closedObject(field.fields.map(partOf), around))
  if (field.kind === 'words') return listOf(oneOf(field.words))
  const one = field.kind === 'word' ? oneOf(field.words) : field.exact === true ? exactSum : kinds[field.kind]
  return field.many ? listOf(one) : one
}

const wordsOf = (field: AnswerField, language: Language): string =>
  field.kind === 'word' || field.kind === 'words'
    ? `${labelled(field, language)}\n${listed(Object.entries(field.words), language)}`
    : labelled(field, language)

function partOf(field: AnswerField): Part {
  const schema = { ...bareSchema(field), ...described((language) => wordsOf(field, language)) }
  return {
    path: field.name,
    schema: field.orElse === 'null' ? orNull(schema) : schema,
    required: field.orElse !== 'absent',
  }
}

/** An object in an answer: absent where its fields are, and whole where it is there. */
const around = (parts: readonly Part[]): Part => ({
  path: firstName(parts[0]!.path),
  schema: closedObject(
    inside(parts).map((part) => ({ ...part, required: true })),
    around,
  ),
  required: parts.some(({ required }) => required),
})

/** What every answer carries besides its own fields. */
const explained: readonly Part[] = [
  { path: 'confidence', schema: confidence, required: true },
  {
    path: 'caution',
    schema: {
      ...text,
      ...meaning({
        kk: 'Қай мәндер анық емес; бәрі анық болса, болмайды.',
        ru: 'Какие значения не надёжны; нет, если надёжны все.',
        en: 'Which values are not sure; absent where all are.',
      }),
    },
    required: false,
  },
  {
    path: 'because',
    schema: {
      ...meaning({
        kk: 'Жауаптың қадамдары, жасалған ретімен.',
        ru: 'Шаги ответа в том порядке, в каком сделаны.',
        en: 'The steps of the answer, in the order they were taken.',
      }),
      type: 'array',
      items: reason,
      minItems: 1,
    },
    required: true,
  },
]

/** The answer of a rule. */
export const answerSchemaOf = (
  { says, answer, answerUnshown = [] }: RuleForm,
  title: string,
): JsonSchema => ({
  title,
  ...described((language) => says[language]),
  ...closedObject([...[...answer, ...answerUnshown].map(partOf), ...explained], around),
})
