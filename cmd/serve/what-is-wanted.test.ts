/** What a field wants is told in words: of every route, of every field, however it is misspelt. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languages } from '#vocabulary/text.ts'
import { compileSchema, refusalOf } from '../../platform/http/validation.ts'
import { type SchemaFault, wantedAsDescribed } from '../../platform/http/wanted.ts'
import { allRoutes } from './all-routes.ts'

type Shape = {
  readonly type?: string
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly properties?: Readonly<Record<string, Shape>>
  readonly items?: Shape
  readonly anyOf?: readonly Shape[]
}

/** The fields of text within a shape that are held to a form or a length. */
const heldTexts = (shape: Shape): Shape[] => [
  ...(shape.pattern !== undefined || shape.minLength !== undefined || shape.maxLength !== undefined
    ? [shape]
    : []),
  ...[
    ...Object.values(shape.properties ?? {}),
    ...(shape.items ? [shape.items] : []),
    ...(shape.anyOf ?? []),
  ].flatMap(heldTexts),
]

const parts = ['body', 'querystring', 'params'] as const
/** Rules of the law read their cases themselves, and refuse in words of their own. */
const read = allRoutes.filter(({ name }) => !name.startsWith('askLaw'))
const asked = read.flatMap(({ name, body, query, params }) =>
  parts.flatMap((part) => {
    const shape = { body, querystring: query, params }[part] as Shape | undefined
    return shape ? heldTexts(shape).map((field) => ({ name, part, field })) : []
  }),
)

test('no field is refused by a regular expression or by sending the reader elsewhere', () => {
  assert.ok(asked.length > 50)
  for (const { name, part, field } of asked) {
    const schema = { type: 'object', properties: { field }, additionalProperties: false }
    const check = compileSchema({ schema, httpPart: part } as never) as (value: unknown) => {
      error?: unknown
    }
    const { pattern, maxLength = 10 } = field
    let refused = 0
    for (const written of ['', ' ', '\u0001', '180101100017', 'x'.repeat(maxLength + 1)]) {
      const { error } = check({ field: written })
      if (!error) continue
      refused++
      const { message } = refusalOf(error as SchemaFault[], part)
      for (const language of languages) {
        const said = message[language]
        assert.ok(pattern === undefined || !said.includes(pattern), `${name}: ${said}`)
        assert.ok(!said.includes(wantedAsDescribed[language]), `${name}, ${JSON.stringify(field)}: ${said}`)
      }
    }
    assert.ok(refused > 0, `${name}: nothing tried was wrong for ${JSON.stringify(field)}`)
  }
})
