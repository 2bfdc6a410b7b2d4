/** The schema of a rule's case, made of the form to try it. It says what the readers of `asked/` take and refuse by form. */
import type { Language, Text } from '#vocabulary/text.ts'
import { oldestAge } from '../asked/fields.ts'
import { firstEditionDay, lastEditionDay } from '../book.ts'
import type { ChoiceField, FormField, PlainField, RuleForm } from '../pages/forms/form.ts'
import { day, edition, givenSum, month } from './components.ts'
import { described, either, labelled, listed } from './field-words.ts'
import { closedObject, firstName, inside, type JsonSchema, orNull, type Part } from './json-schema.ts'

const plainKinds: Readonly<Record<PlainField['kind'], JsonSchema>> = {
  day,
  month,
  sum: givenSum,
  edition,
  text: { type: 'string' },
  count: { type: 'integer', minimum: 1 },
  age: { type: 'integer', minimum: 0, maximum: oldestAge },
  'yes-no': { type: 'boolean' },
}

const plainSchema = ({ kind, form, most }: PlainField): JsonSchema => ({
  ...plainKinds[kind],
  ...(form ? { pattern: form.source } : {}),
  ...(most === undefined ? {} : { maximum: most }),
})

const choiceSchema = ({ choices, ofCatalogue }: ChoiceField): JsonSchema =>
  ofCatalogue
    ? { type: 'string', examples: [choices[0]!.value] }
    : { type: 'string', enum: choices.map(({ value }) => value) }

function bareSchema(field: FormField): JsonSchema {
  if (field.kind === 'choice') return choiceSchema(field)
  return field.kind === 'list' ? { type: 'array', items: objectOf(field.fields) } : plainSchema(field)
}

const askedWhere = (field: string, among: (language: Language) => string): Text => ({
  kk: ` \`${field}\` мәні ${among('kk')} болғанда ғана сұралады.`,
  ru: ` Спрашивается, где \`${field}\` – ${among('ru')}.`,
  en: ` Asked where \`${field}\` is ${among('en')}.`,
})

const moreThanZero: Text = { kk: ' Нөлден көп.', ru: ' Больше нуля.', en: ' More than zero.' }

const codeOfCatalogue: Text = {
  kk: ' Қызметтер каталогының коды.',
  ru: ' Код каталога услуг.',
  en: ' A code of the catalogue of services.',
}

const editionWords: Text = {
  kk: `Қай заң сұралады: \`current\` – аталмаса осы алынады; \`qa-2018\` – Қордың 2018 жылдың ортасындағы айтуынша; немесе белгілі бір күні белгілі болған заң, ${firstEditionDay} мен ${lastEditionDay} аралығында.`,
  ru: `О каком законе речь: \`current\` – если не названо иное; \`qa-2018\` – как его излагал Фонд в середине 2018 года; или закон, известный на день, с ${firstEditionDay} по ${lastEditionDay}.`,
  en: edition.description!,
}

function wordsOf(field: FormField, language: Language): string {
  const { when } = field
  const only = when ? askedWhere(when.field, (of) => either(when.among, of))[language] : ''
  const label = labelled(field, language)
  if (field.kind !== 'choice') {
    if (field.kind === 'edition') return `${label} ${editionWords[language]}`
    const more = field.kind === 'sum' && field.moreThanZero ? moreThanZero[language] : ''
    return `${label}${more}${only}`
  }
  if (field.ofCatalogue) return `${label}${codeOfCatalogue[language]}${only}`
  const choices = field.choices.map(({ value, label: name }) => [value, name] as const)
  return `${label}${only}\n${listed(choices, language)}`
}

/** Needed whatever the rest of the case says. */
const isAlwaysNeeded = ({ needed, when }: FormField): boolean => needed === true && when === undefined

/** A field that is not needed may be null: it counts as absent. */
function partOf(field: FormField): Part {
  const required = isAlwaysNeeded(field)
  const schema = { ...bareSchema(field), ...described((language) => wordsOf(field, language)) }
  return { path: field.name, schema: required ? schema : orNull(schema), required }
}

/** An object in a case: needed where any field of it is. */
function around(parts: readonly Part[]): Part {
  const required = parts.some((part) => part.required)
  const object = closedObject(inside(parts), around)
  return { path: firstName(parts[0]!.path), schema: required ? object : orNull(object), required }
}

/** What must be there, and no null, once the other field has such a value. */
const neededThen = ({ when, name, ...field }: FormField): JsonSchema => ({
  if: {
    properties: { [when!.field]: { enum: when!.among } },
    required: [when!.field],
  },
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
  then: { required: [name], properties: { [name]: { type: typeOf({ ...field, name }) } } },
})

const typeOf = (field: FormField): NonNullable<JsonSchema['type']> => bareSchema(field).type!

function objectOf(fields: readonly FormField[]): JsonSchema {
  const sometimesNeeded = fields.filter(({ needed, when }) => needed && when)
  return {
    ...closedObject(fields.map(partOf), around),
    ...(sometimesNeeded.length > 0 ? { allOf: sometimesNeeded.map(neededThen) } : {}),
  }
}

/** One of these is there and, where it is a list, not empty. */
const present = (field: FormField): JsonSchema => ({
  required: [field.name],
  properties: {
    [field.name]: { type: typeOf(field), ...(field.kind === 'list' ? { minItems: 1 } : {}) },
  },
})

const nullIsAbsent: Text = {
  kk: 'null мәні өріс жоқ дегенді білдіреді.',
  ru: 'Поле со значением null – всё равно что его нет.',
  en: 'A field of null counts as absent.',
}

/** The case of a rule. */
export function caseSchemaOf({ says, fields, anyNeeded = [] }: RuleForm, title: string): JsonSchema {
  const { allOf = [], ...object } = objectOf(fields)
  const any = anyNeeded.map((names) => ({
    anyOf: fields.filter(({ name }) => names.includes(name)).map(present),
  }))
  const all = [...allOf, ...any]
  return {
    title,
    ...described((language) => `${says[language]} ${nullIsAbsent[language]}`),
    ...object,
    ...(all.length > 0 ? { allOf: all } : {}),
  }
}
