import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import * as Type from 'typebox'
import { migrate } from '#platform/database'
import { startScratch } from '#platform/embedded'
import { createServer, listen, type Server, serve } from '#platform/http'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import { Failure, foreseen, refusal } from '#vocabulary/refusal.ts'
import { route } from '#vocabulary/route.ts'
import { closed, day } from '#vocabulary/shapes.ts'
import { openDatabase } from '../database/connection.ts'
import { urlOfRole } from '../database/roles.ts'

const text = (en: string) => ({ kk: `${en} (kk)`, ru: `${en} (ru)`, en })
let fresh: FreshDatabase
let server: Server
let demonstration = true
let address: string

const body = closed({
  iin: Type.String({ pattern: '^\\d{12}$' }),
  payments: Type.Optional(Type.Array(closed({ amount: Type.String() }))),
  payer: Type.Optional(Type.Union([Type.Literal('employer'), Type.Literal('self')])),
})

const closing = { 'month-closed': { status: 409, words: text } }
const anything = Type.Object({}, { additionalProperties: true })
const plain = {
  method: 'GET',
  tag: 'server',
  summary: { kk: 'Үлгі', ru: 'Образец', en: 'A sample' },
  access: { roles: ['fund'], purpose: 'operation', record: 'nobody' },
  answer: { status: 200, shape: anything, description: 'Something' },
  refusals: [],
  examples: [{}],
} as const
const sample = route({ ...plain, name: 'sample', method: 'POST', path: '/api/sample', body })
const counted = route({
  ...plain,
  name: 'countThings',
  path: '/api/count',
  query: closed({ n: Type.Integer(), day: Type.Optional(day('A day')) }),
})
const refused = route({
  ...plain,
  name: 'closeMonth',
  method: 'POST',
  path: '/api/refused',
  refusals: foreseen(closing),
})
const broken = route({ ...plain, name: 'break', path: '/api/fault' })
const full = route({ ...plain, name: 'fill', path: '/api/full' })

before(async () => {
  fresh = await freshDatabase()
  server = await createServer({
    database: fresh.database,
    demonstration: () => demonstration,
    logLevel: 'silent',
  })
  serve(server, sample, ({ body: got }) => ({ got }))
  serve(server, counted, ({ query }) => query)
  serve(server, refused, () => refusal(closing, 'month-closed', 'Closed'))
  serve(server, broken, () => {
    throw new Error('iin 180101100017 broke it')
  })
  serve(server, full, () => {
    throw new Failure('disk-full', text('Full'))
  })
  address = await listen(server, 0)
})
after(async () => {
  await server.close()
  await fresh.close()
})

type Answer = { status: number; body: Record<string, unknown>; headers: Headers }
async function send(path: string, init: RequestInit & { json?: unknown } = {}): Promise<Answer> {
  const { json, ...rest } = init
  const sent = json === undefined ? {} : { method: 'POST', body: JSON.stringify(json) }
  const headers = { ...(json !== undefined && { 'content-type': 'application/json' }), ...init.headers }
  const response = await fetch(address + path, { ...sent, ...rest, headers })
  const read = await response.text()
  const isJson = /json/.test(response.headers.get('content-type') ?? '')
  return { status: response.status, body: isJson ? JSON.parse(read) : { read }, headers: response.headers }
}

async function assertProblem(
  answer: Promise<Answer>,
  status: number,
  code: string,
  field?: string,
): Promise<Answer> {
  const given = await answer
  assert.equal(given.status, status, JSON.stringify(given.body))
  assert.match(given.headers.get('content-type') ?? '', /^application\/problem\+json/)
  const { message, ...rest } = given.body as Record<string, unknown> & { message: Record<string, string> }
  assert.deepEqual([rest.code, rest.status, rest.field], [code, status, field])
  assert.equal(rest.detail, message.kk)
  for (const language of ['kk', 'ru', 'en']) assert.match(message[language] ?? '', /\S{3}/)
  return given
}
const post = (payload: string, type = 'application/json') =>
  send('/api/sample', { method: 'POST', body: payload, headers: { 'content-type': type } })

test('a request that fits its schema is answered', async () => {
  const sent = { iin: '180101100017', payments: [{ amount: '1.00' }], payer: 'self' }
  assert.deepEqual((await send('/api/sample', { json: sent })).body, { got: sent })
})

test('what is wrong with a request is named by its field', async () => {
  await assertProblem(post('{"iin": '), 400, 'body-is-not-json')
  await assertProblem(post('{"__proto__": {"a": 1}}'), 400, 'body-is-not-json')
  await assertProblem(post(''), 400, 'body-missing')
  await assertProblem(send('/api/sample', { method: 'POST' }), 400, 'body-missing')
  await assertProblem(post('a,b', 'text/x-unheard-of'), 415, 'media-type-not-taken')
  await assertProblem(post(`"${'x'.repeat(2 << 20)}"`), 413, 'body-too-large')
  const iin = '180101100017'
  await assertProblem(send('/api/sample', { json: {} }), 400, 'field-missing', 'iin')
  await assertProblem(send('/api/sample', { json: { iin, name: 'a' } }), 400, 'field-unknown', 'name')
  const deep = (payment: object) =>
    send('/api/sample', { json: { iin, payments: [{ amount: '1' }, payment] } })
  await assertProblem(deep({}), 400, 'field-missing', 'payments[1].amount')
  await assertProblem(deep({ amount: '1', sum: 2 }), 400, 'field-unknown', 'payments[1].sum')
  await assertProblem(deep({ amount: 1 }), 400, 'field-unreadable', 'payments[1].amount')
  await assertProblem(send('/api/sample', { json: { iin: '12' } }), 400, 'field-unreadable', 'iin')
  await assertProblem(send('/api/sample', { json: { iin: 12 } }), 400, 'field-unreadable', 'iin')
  const chosen = await assertProblem(
    send('/api/sample', { json: { iin, payer: 'all' } }),
    400,
    'field-unreadable',
    'payer',
  )
  assert.match(JSON.stringify(chosen.body), /employer, self/)
  await assertProblem(send('/api/sample', { json: [] }), 400, 'body-is-not-an-object')
  await assertProblem(send('/api/%zz'), 400, 'request-unreadable')
  await assertProblem(send('/api/count?n=x'), 400, 'field-unreadable', 'n')
  await assertProblem(send('/api/count?n=1&m=2'), 400, 'field-unknown', 'm')
  const noDay = await assertProblem(send('/api/count?n=7&day=2026-02-30'), 400, 'field-unreadable', 'day')
  assert.match(JSON.stringify(noDay.body), /2026-11-22/)
  assert.deepEqual((await send('/api/count?n=7&day=2026-02-28')).body, { n: 7, day: '2026-02-28' })
  assert.deepEqual((await send('/api/count?n=7')).body, { n: 7 })
})

test('a refusal has its code and words in the reader’s language', async () => {
  await assertProblem(send('/api/refused', { method: 'POST' }), 409, 'month-closed')
  const russian = await send('/api/refused', {
    method: 'POST',
    headers: { 'accept-language': 'de, en;q=0.7, ru-RU;q=0.8, kk;q=0' },
  })
  assert.equal(russian.body.detail, 'Closed (ru)')
  const said = async (language: string) =>
    (await send('/api/refused', { method: 'POST', headers: { 'accept-language': language } })).body.detail
  assert.equal(await said('en;q=0.1, kk-KZ'), 'Closed (kk)')
  assert.equal(await said('de'), 'Closed (kk)')
  assert.equal(await said('*'), 'Closed (kk)')
  await assertProblem(send('/api/nowhere'), 404, 'path-not-found')
})

test('a fault says what is safe and shows nothing of the inside', async () => {
  const fault = await assertProblem(send('/api/fault'), 500, 'fault')
  assert.match(String(fault.body.reference), /^[0-9a-f]{8}-\d+$/)
  assert.doesNotMatch(JSON.stringify(fault.body), /180101100017|stack|broke/)
  await assertProblem(send('/api/full'), 507, 'disk-full')
})

test('records of people are closed without demonstration data; the law and the reference are not', async () => {
  demonstration = false
  try {
    await assertProblem(send('/api/count?n=7'), 401, 'sign-in-needed')
    assert.equal((await send('/api/openapi.json')).status, 200)
    assert.equal((await send('/health')).status, 200)
  } finally {
    demonstration = true
  }
})

test('the reference lists the routes in OpenAPI 3.1', async () => {
  const { body: described } = await send('/api/openapi.json')
  assert.equal(described.openapi, '3.1.0')
  const paths = described.paths as Record<string, Record<string, { summary?: string; responses: object }>>
  assert.equal(paths['/api/sample']?.post?.summary, 'A sample')
  assert.deepEqual(Object.keys(paths['/api/refused']!.post!.responses), [
    '200',
    '400',
    '401',
    '403',
    '409',
    '413',
    '415',
    '429',
    '5XX',
  ])
  assert.match(JSON.stringify(paths['/api/refused']!.post!.responses), /month-closed/)
})

test('the server tells that it lives, is ready, and how it does', async () => {
  assert.deepEqual((await send('/health')).body, { alive: true })
  assert.equal((await send('/ready')).body.ready, true)
  assert.match(
    await (await fetch(`${address}/metrics`)).text(),
    /kepil_http_request_seconds_count\{method="POST",route="\/api\/sample"/,
  )
})

test('a stopped database is a 503 that says so; the server lives on', async () => {
  const other = await startScratch()
  await migrate(other.url)
  const database = openDatabase(urlOfRole('app', other.url))
  const lonely = await createServer({ database, demonstration: () => true, logLevel: 'silent' })
  lonely.get('/api/ask', async () => database.query('SELECT 1 AS one'))
  assert.equal((await lonely.inject('/ready')).statusCode, 200)
  await other.stop()
  for (const path of ['/api/ask', '/ready', '/api/ask']) {
    const answer = await lonely.inject(path)
    assert.deepEqual([answer.statusCode, answer.json().code], [503, 'database-unavailable'])
  }
  const elsewhere = await lonely.inject({ url: '/ready', remoteAddress: '10.0.0.1' })
  assert.deepEqual([elsewhere.statusCode, elsewhere.json().code], [503, 'not-in-service'])
  assert.equal((await lonely.inject('/health')).statusCode, 200)
  await lonely.close()
  await database.close()
})
