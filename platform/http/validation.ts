/** Checks requests against their schemas and says what is wrong by the path of the field. */
import type { FastifySchemaCompiler } from 'fastify'
import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import Format from 'typebox/format'
import { Value } from 'typebox/value'
import { findDay } from '#vocabulary/day.ts'
import type { Refusal } from '#vocabulary/refusal.ts'
import { monthPattern, noIinPattern } from '#vocabulary/shapes.ts'
import type { Text } from '#vocabulary/text.ts'
import { requestRefusal } from './refusals.ts'

// A day of the calendar, and not whatever looks like one.
Format.Set('date', (written) => findDay(written) !== undefined)

/** A body is taken as it is; parameters of an address, which are always text, are read as their type. */
export const compileSchema: FastifySchemaCompiler<TSchema> = ({ schema, httpPart }) => {
  const check = Compile(schema)
  return (value: unknown) => {
    const read = httpPart === 'body' ? value : convert(schema, value)
    return check.Check(read) ? { value: read } : { error: check.Errors(read) as unknown as Error }
  }
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

export type SchemaFault = {
  readonly keyword: string
  readonly instancePath: string
  readonly params: Readonly<Record<string, unknown>>
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
  return { ...requestRefusal('field-unreadable', field, wantedBy(fault, faults)), field }
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

const same = (text: string): Text => ({ kk: text, ru: text, en: text })

function wantedBy(fault: SchemaFault, faults: readonly SchemaFault[]): Text {
  const { keyword, params } = fault
  if (keyword === 'type') return wantedType(String(params.type))
  if (keyword === 'const' || keyword === 'enum') return oneOf(fault, faults)
  if (keyword === 'pattern') {
    const pattern = String(params.pattern)
    if (pattern === monthPattern) return wantedMonth
    if (pattern === noIinPattern) return wantedNoIin
    return {
      kk: `${pattern} үлгісіне сай болуы керек`,
      ru: `нужен вид ${pattern}`,
      en: `it must look like ${pattern}`,
    }
  }
  if (keyword === 'format') {
    const format = String(params.format)
    if (format === 'date') return wantedDay
    return { kk: `${format} түрінде болуы керек`, ru: `нужен вид ${format}`, en: `it must be a ${format}` }
  }
  if (keyword === 'minimum' || keyword === 'maximum') return wantedSize(keyword, String(params.limit))
  return {
    kk: 'мәні шарттарға сай емес, сипаттамасы /api бетінде',
    ru: 'значение не отвечает условиям, описание на странице /api',
    en: 'it does not meet the conditions described at /api',
  }
}

const wantedMonth: Text = {
  kk: 'ай ЖЖЖЖ-АА түрінде болуы керек, мысалы 2026-10',
  ru: 'нужен месяц в виде ГГГГ-ММ, например 2026-10',
  en: 'it must be a month written YYYY-MM, such as 2026-10',
}

const wantedNoIin: Text = {
  kk: 'мекенжайда адамның ЖСН тұрмауы керек; адамды сұраудың мазмұнымен (POST /api/status) тексеріңіз',
  ru: 'в адресе не должно быть ИИН; проверьте человека содержимым запроса (POST /api/status)',
  en: 'no IIN may stand in an address; check a person by the body of a request (POST /api/status)',
}

const wantedDay: Text = {
  kk: 'күнтізбеде бар күн ЖЖЖЖ-АА-КК түрінде болуы керек, мысалы 2026-11-22',
  ru: 'нужен день календаря в виде ГГГГ-ММ-ДД, например 2026-11-22',
  en: 'it must be a day of the calendar written YYYY-MM-DD, such as 2026-11-22',
}

const types: Readonly<Record<string, Text>> = {
  string: {
    kk: 'тырнақшадағы мәтін болуы керек',
    ru: 'нужен текст в кавычках',
    en: 'it must be text in quotes',
  },
  number: { kk: 'сан болуы керек', ru: 'нужно число', en: 'it must be a number' },
  integer: { kk: 'бүтін сан болуы керек', ru: 'нужно целое число', en: 'it must be a whole number' },
  boolean: {
    kk: 'true немесе false болуы керек',
    ru: 'нужно true или false',
    en: 'it must be true or false',
  },
  array: { kk: 'тізім болуы керек', ru: 'нужен список', en: 'it must be a list' },
  object: { kk: 'объект болуы керек', ru: 'нужен объект', en: 'it must be an object' },
}
const wantedType = (name: string): Text => types[name] ?? same(name)

const wantedSize = (bound: 'minimum' | 'maximum', limit: string): Text =>
  bound === 'minimum'
    ? {
        kk: `${limit} немесе одан көп болуы керек`,
        ru: `нужно не меньше ${limit}`,
        en: `it must be ${limit} or more`,
      }
    : {
        kk: `${limit} шамасынан аспауы керек`,
        ru: `нужно не больше ${limit}`,
        en: `it must be at most ${limit}`,
      }

/** A choice fails once for each of its values; all of them are named. */
function oneOf(fault: SchemaFault, faults: readonly SchemaFault[]): Text {
  const values = faults
    .filter(({ instancePath }) => instancePath === fault.instancePath)
    .flatMap(({ params }) => params.allowedValue ?? params.allowedValues ?? [])
    .join(', ')
  return {
    kk: `мыналардың бірі болуы керек: ${values}`,
    ru: `нужно одно из: ${values}`,
    en: `it must be one of: ${values}`,
  }
}
