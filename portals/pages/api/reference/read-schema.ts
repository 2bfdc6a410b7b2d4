/** A schema as rows of a table: each field with its place, its form, and whether it must be there. */
import type { Schema } from '../document.ts'
import type { formNames } from '../form-names.ts'

type Schemas = Readonly<Record<string, Schema>>

type FieldForm = keyof typeof formNames

export type FieldRow = {
  /** `groups[].from`: a field of each of a list. */
  readonly path: string
  readonly form: FieldForm
  readonly isList: boolean
  readonly mayBeNull: boolean
  readonly needed: boolean
  /** Where its words are. */
  readonly of: Schema
  readonly values: readonly string[]
}

/** What has a form of its own: a reader need not see it taken apart. */
const formOfComponent: Readonly<Record<string, FieldForm>> = {
  Money: 'money',
  Sum: 'money',
  GivenSum: 'money',
  ExactSum: 'exactMoney',
  Rate: 'rate',
  Day: 'day',
  Month: 'month',
  Text: 'text',
  Cite: 'cite',
  Edition: 'edition',
}

const nameOf = ({ $ref, title }: Schema): string | undefined => $ref?.split('/').at(-1) ?? title

/** A schema that is no reference, and is without null. */
function resolved(schema: Schema, schemas: Schemas): Schema {
  const [whole, ...others] = (schema.anyOf ?? []).filter(({ type }) => type !== 'null')
  if (whole && others.length === 0) return { ...whole, ...schema, ...resolved(whole, schemas) }
  const name = schema.$ref && nameOf(schema)
  return name === undefined ? schema : { ...schemas[name], title: name }
}

const typesOf = ({ type }: Schema): readonly string[] => [type ?? []].flat()

const mayBeNull = (schema: Schema): boolean =>
  typesOf(schema).includes('null') || (schema.anyOf ?? []).some(({ type }) => type === 'null')

/** A sum that may be null bears no name; its pattern tells it. */
const componentOfPattern = (schema: Schema, schemas: Schemas): string | undefined =>
  schema.pattern === undefined
    ? undefined
    : Object.keys(formOfComponent).find((name) => schemas[name]?.pattern === schema.pattern)

function formOf(schema: Schema, schemas: Schemas): FieldForm {
  const named =
    formOfComponent[nameOf(schema) ?? ''] ?? formOfComponent[componentOfPattern(schema, schemas) ?? '']
  if (named) return named
  if (schema.enum || schema.const !== undefined) return 'word'
  const [type] = typesOf(schema).filter((one) => one !== 'null')
  if (type === 'boolean') return 'yesNo'
  if (type === 'integer') return 'whole'
  if (type === 'number') return 'number'
  if (type === 'string') return schema.format === 'date-time' ? 'instant' : 'string'
  return 'object'
}

const deepest = 4

/** The fields of an object, those inside it after it. */
export function fieldsOf(schema: Schema, schemas: Schemas, path = '', depth = 0): readonly FieldRow[] {
  const whole = resolved(schema, schemas)
  return Object.entries(whole.properties ?? {}).flatMap(([name, field]) => {
    const own = resolved(field, schemas)
    const isList = typesOf(own).includes('array')
    const each = isList && own.items ? resolved(own.items, schemas) : own
    const place = `${path}${name}${isList ? '[]' : ''}`
    const form = formOf(each, schemas)
    const row: FieldRow = {
      path: place,
      form,
      isList,
      mayBeNull: mayBeNull(field),
      needed: whole.required?.includes(name) ?? false,
      of: field.description === undefined ? own : field,
      values: (each.enum ?? (each.const === undefined ? [] : [each.const]))
        .filter((one) => one !== null)
        .map(String),
    }
    const inside = form === 'object' && depth < deepest ? fieldsOf(each, schemas, `${place}.`, depth + 1) : []
    return [row, ...inside]
  })
}
