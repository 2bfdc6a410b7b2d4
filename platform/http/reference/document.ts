/** The reference of the API as a document, written from the routes' contracts: OpenAPI 3.1. */
import type { TObject } from 'typebox'
import { type Foreseen, foreseen } from '#vocabulary/refusal.ts'
import { type Route, type RouteExample, tags } from '#vocabulary/route.ts'
import type { Text } from '#vocabulary/text.ts'
import { problemSchema } from '../problem.ts'
import { arrivalRefusals, keyRefusals, loadingRefusals } from '../refusals.ts'
import { Components } from './components.ts'
import { refusalsOfRequest } from './of-request.ts'
import { securityOf, securitySchemes } from './security.ts'

export type Json = Record<string, unknown>

const keyParameter = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'Any text of your own, new for each write: the same again gives the same answer and nothing twice',
  schema: { type: 'string', minLength: 1, maxLength: 200 },
}

/** The document of these routes. The same routes make the same document, to the letter. */
export function describeRoutes(routes: readonly Route[], version: string): Json {
  const components = new Components()
  components.name('Problem', problemSchema)
  const paths: Record<string, Json> = {}
  for (const route of routes) {
    const path = route.path.replaceAll(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route, components) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Kepil',
      version,
      summary: 'Mandatory social health insurance',
      description: [
        'Payment files in, insured status out, every answer explained.',
        'Money is text of tenge with two decimals, days are YYYY-MM-DD, texts are {kk, ru, en}.',
        'A refusal is a problem (RFC 9457) with a stable code; `detail` is in the language of Accept-Language.',
        'x-roles, x-purpose and x-record say who may ask, what for, and whose record an answer shows.',
        'x-summary and x-description say a summary and a description in Kazakh and Russian.',
      ].join(' '),
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/', description: 'The server this is read from' }],
    tags: tagsOf(routes).map((name) => ({
      name,
      ...said('description', tags[name]),
    })),
    security: [],
    paths,
    components: { schemas: components.schemas(), securitySchemes: securitySchemes(routes) },
  }
}

/** In the order of their list: what is asked of people and payments first, the server’s own last. */
const tagsOf = (routes: readonly Route[]) => {
  const used = new Set(routes.map(({ tag }) => tag))
  return (Object.keys(tags) as Route['tag'][]).filter((tag) => used.has(tag))
}

function operation(route: Route, components: Components): Json {
  const { name, tag, summary, description, access, answer, links } = route
  const media = answer.media ?? 'application/json'
  return {
    operationId: name,
    tags: [tag],
    ...said('summary', summary),
    ...(description && said('description', description)),
    'x-roles': access.roles,
    'x-purpose': access.purpose,
    'x-record': access.record,
    ...securityOf(route),
    parameters: parametersOf(route),
    ...bodyOf(route, components),
    responses: {
      [answer.status]: {
        description: answer.description,
        ...(answer.status === 303
          ? { headers: { Location: { schema: { type: 'string' }, description: answer.description } } }
          : {
              content: {
                [media]: {
                  schema: components.refer(answer.shape),
                  ...(answer.examples && answersOf(answer.examples())),
                },
              },
            }),
        ...(links && { links: linksOf(links) }),
      },
      ...refusalsOf(route),
      '5XX': problemOf('A fault of ours or of what we rest on; what was asked is not recorded'),
    },
  }
}

/** OpenAPI knows one language; the others stand beside it. */
const said = (field: 'summary' | 'description', { kk, ru, en }: Text): Json => ({
  [field]: en,
  [`x-${field}`]: { kk, ru },
})

const answersOf = (examples: readonly { readonly name: Text; readonly value: unknown }[]): Json => ({
  examples: Object.fromEntries(
    examples.map(({ name, value }, place) => [`example-${place + 1}`, { ...said('summary', name), value }]),
  ),
})

function parametersOf({ params, query, headers, write, examples }: Route): Json[] {
  const listed = (shape: TObject | undefined, place: 'path' | 'query' | 'header', told: keyof RouteExample) =>
    Object.entries(shape?.properties ?? {}).map(([name, schema]) => {
      const { description, ...rest } = schema as Json
      const example = (examples[0]?.[told] as Json | undefined)?.[name]
      return {
        name,
        in: place,
        required: place === 'path' || ((shape?.required ?? []) as readonly string[]).includes(name),
        ...(description !== undefined && { description }),
        schema: plain(rest),
        ...(example !== undefined && { example }),
      }
    })
  return [
    ...listed(params, 'path', 'params'),
    ...listed(query, 'query', 'query'),
    ...listed(headers, 'header', 'headers'),
    ...(write ? [keyParameter] : []),
  ]
}

/** Without what JSON does not carry. */
const plain = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value))

function bodyOf({ body, takes, examples }: Route, components: Components): Json {
  if (takes === 'file') {
    const file = { type: 'string', format: 'binary' }
    return {
      requestBody: {
        required: true,
        content: {
          'application/octet-stream': { schema: file },
          'multipart/form-data': { schema: { type: 'object', properties: { file }, required: ['file'] } },
        },
      },
    }
  }
  if (!body) return {}
  const written = examples.filter((example) => example.body !== undefined)
  const named = written.map(({ summary, body: value }, place) => [
    `example-${place + 1}`,
    { ...(summary && said('summary', summary)), value },
  ])
  const content = { schema: components.refer(body), examples: Object.fromEntries(named) }
  return { requestBody: { required: true, content: { 'application/json': content } } }
}

const linksOf = (links: NonNullable<Route['links']>): Json =>
  Object.fromEntries(
    Object.entries(links).map(([operationId, parameters]) => [
      operationId,
      {
        operationId,
        parameters: Object.fromEntries(
          Object.entries(parameters).map(([name, pointer]) => [name, `$response.body#${pointer}`]),
        ),
      },
    ]),
  )

/** A response a status, with the codes it may carry. */
function refusalsOf(route: Route): Json {
  const { refusals, write, wholeRecord, takes } = route
  const all: readonly Foreseen[] = [
    ...refusalsOfRequest(route),
    ...(write ? foreseen(keyRefusals) : []),
    ...(takes === 'file' ? foreseen(arrivalRefusals) : []),
    ...(wholeRecord ? foreseen(loadingRefusals) : []),
    ...refusals,
  ]
  const byStatus = Map.groupBy(all, ({ status }) => status)
  return Object.fromEntries(
    [...byStatus]
      .toSorted(([a], [b]) => a - b)
      .map(([status, rows]) => [status, problemOf(saidOf(rows), rows)]),
  )
}

const saidOf = (rows: readonly Foreseen[]): string =>
  [...new Map(rows.map((row) => [row.code, row])).values()]
    .map(({ code, formerly }) => (formerly ? `${code} (earlier also ${formerly.join(', ')})` : code))
    .join(', ')

/** `x-refusals` says what each code means, where that is always the same. */
function problemOf(description: string, rows: readonly Foreseen[] = []): Json {
  const problem = { $ref: '#/components/schemas/Problem' }
  const means = new Map(rows.map(({ code, says }) => [code, says ?? null]))
  const codes = [...means.keys()]
  const schema = codes.length > 0 ? { allOf: [problem, { properties: { code: { enum: codes } } }] } : problem
  return {
    description,
    content: { 'application/problem+json': { schema } },
    ...(codes.length > 0 && { 'x-refusals': Object.fromEntries(means) }),
  }
}
