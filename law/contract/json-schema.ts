/** As much of JSON Schema 2020-12 as a case and an answer of the law are described by; OpenAPI 3.1 takes it as it is. */
import type { Text } from '#vocabulary/text.ts'

type JsonType = 'object' | 'array' | 'string' | 'integer' | 'boolean' | 'number' | 'null'

export type JsonSchema = {
  /** The name of a component; see `components.ts`. */
  readonly title?: string
  /** Markdown, in English. */
  readonly description?: string
  /** The same for who reads Kazakh or Russian. */
  readonly 'x-description'?: Omit<Text, 'en'>
  readonly examples?: readonly unknown[]
  readonly type?: JsonType | readonly JsonType[]
  readonly enum?: readonly (string | null)[]
  readonly pattern?: string
  readonly format?: 'date'
  readonly minimum?: number
  readonly maximum?: number
  readonly items?: JsonSchema
  readonly minItems?: number
  readonly properties?: { readonly [name: string]: JsonSchema }
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | JsonSchema
  readonly anyOf?: readonly JsonSchema[]
  readonly allOf?: readonly JsonSchema[]
  readonly if?: JsonSchema
  readonly then?: JsonSchema
}

/** The schema with null allowed beside its values. It is another thing then, and no more the component it is made of. */
export function orNull(schema: JsonSchema): JsonSchema {
  const { title: _, ...untitled } = schema
  if (schema.anyOf) {
    const { description = '', 'x-description': others, ...undescribed } = schema
    const words = { description, ...(others && { 'x-description': others }) }
    return { ...words, anyOf: [undescribed, { type: 'null' }] }
  }
  const types = [schema.type ?? []].flat()
  return { ...untitled, type: [...types, 'null'], ...(schema.enum ? { enum: [...schema.enum, null] } : {}) }
}

/** A field at a path: `service.code` is the field `code` of the object `service`. */
export type Part = {
  readonly path: string
  readonly schema: JsonSchema
  readonly required: boolean
}

/** An object with these fields and no other; `around` makes the objects inside it of theirs. */
export function closedObject(parts: readonly Part[], around: (parts: readonly Part[]) => Part): JsonSchema {
  const names = [...new Set(parts.map(({ path }) => firstName(path)))]
  const fields = names.map((name): Part => {
    const here = parts.filter(({ path }) => firstName(path) === name)
    const [only] = here
    return only!.path === name ? only! : around(here)
  })
  const required = fields.filter((field) => field.required).map(({ path }) => path)
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map(({ path, schema }) => [path, schema])),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  }
}

export const firstName = (path: string): string => path.split('.')[0]!

/** The parts of an object as its own fields. */
export const inside = (parts: readonly Part[]): readonly Part[] =>
  parts.map((part) => ({ ...part, path: part.path.slice(firstName(part.path).length + 1) }))
