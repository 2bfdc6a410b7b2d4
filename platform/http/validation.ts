/** Checks requests against their schemas and says what is wrong by the path of the field. */
import type { FastifySchemaCompiler } from 'fastify'
import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import Format from 'typebox/format'
import { Value } from 'typebox/value'
import { findDay } from '#vocabulary/day.ts'
import { holdsIin } from '#vocabulary/iin.ts'
import type { Refusal } from '#vocabulary/refusal.ts'
import { requestRefusal } from './refusals.ts'
import { type SchemaFault, wantedBy } from './wanted.ts'

// A day of the calendar, and not whatever looks like one.
Format.Set('date', (written) => findDay(written) !== undefined)
Format.Set('no-iin', (written) => !holdsIin(written))

/** A body is taken as it is; parameters of an address, which are always text, are read as their type. */
export const compileSchema: FastifySchemaCompiler<TSchema> = ({ schema, httpPart }) => {
  const check = Compile(schema)
  return (value: unknown) => {
    const read = httpPart === 'body' ? value : convert(schema, value)
    if (check.Check(read)) return { value: read }
    const faults: SchemaFault[] = check
      .Errors(read)
      .map((fault) => ({ ...fault, ...exampleAt(schema, fault.instancePath) }))
    return { error: faults as unknown as Error }
  }
}

type Shape = {
  readonly properties?: Readonly<Record<string, Shape>>
  readonly items?: Shape
  readonly examples?: readonly unknown[]
}

/** An example of the field, where its schema has one. */
function exampleAt(schema: TSchema, pointer: string): Pick<SchemaFault, 'example'> {
  const parts = pointer.split('/').slice(1)
  const field = parts.reduce<Shape | undefined>(
    (shape, part) => shape?.properties?.[part] ?? shape?.items,
    schema as Shape,
  )
  const example = field?.examples?.[0]
  return example === undefined ? {} : { example: String(example) }
}

/** Text becomes the number it writes, and no other: `1.5` is not 1. */
function convert(schema: TSchema, value: unknown): unknown {
  const written = { ...(value as Record<string, unknown>) }
  const read = Value.Convert(schema, value)
  if (typeof read !== 'object' || read === null) return read
  return Object.fromEntries(
    Object.entries(read).map(([name, one]) => [
      name,
      typeof one === 'number' && String(one) !== String(written[name]) ? written[name] : one,
    ]),
  )
}

/** The first thing wrong, as a refusal. `given` is what was sent as the body, if anything was. */
export function refusalOf(
  faults: readonly SchemaFault[],
  part: string | undefined,
  given?: unknown,
): Refusal {
  const fault =
    faults.find(({ keyword }) => keyword === 'required' || keyword === 'additionalProperties') ??
    faults.find(({ keyword }) => keyword === 'format') ??
    faults[0]!
  const path = pathOf(fault.instancePath)
  if (fault.keyword === 'required')
    return aboutField('field-missing', joined(path, firstOf(fault.params.requiredProperties)))
  if (fault.keyword === 'additionalProperties') {
    return aboutField('field-unknown', joined(path, firstOf(fault.params.additionalProperties)))
  }
  if (path === '' && part === 'body') {
    return requestRefusal(given == null ? 'body-missing' : 'body-is-not-an-object')
  }
  const field = path || (part ?? 'body')
  return { ...requestRefusal('field-unreadable', field, wantedBy(fault, faults, part)), field }
}

const aboutField = (code: 'field-missing' | 'field-unknown', field: string): Refusal => ({
  ...requestRefusal(code, field),
  field,
})

const firstOf = (names: unknown): string => (Array.isArray(names) ? String(names[0]) : '')
const joined = (path: string, name: string): string => (path ? `${path}.${name}` : name)

/** `/payments/0/amount` as `payments[0].amount`. */
const pathOf = (pointer: string): string =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((path, part) => (/^\d+$/.test(part) ? `${path}[${part}]` : joined(path, part)), '')
