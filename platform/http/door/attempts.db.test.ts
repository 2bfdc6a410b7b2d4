/** Who tried what and was refused stands in the log, so that somebody can look for it; what he sent does not. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import * as Type from 'typebox'
import { fixedClock } from '#platform/clock'
import { createServer, type Server, serve } from '#platform/http'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import { day } from '#vocabulary/day.ts'
import { route } from '#vocabulary/route.ts'

const ask = route({
  name: 'askSample',
  method: 'POST',
  path: '/api/sample',
  tag: 'server',
  summary: { kk: 'Үлгі', ru: 'Образец', en: 'A sample' },
  access: { roles: ['fund'], purpose: 'operation', record: 'nobody' },
  body: Type.Object({ iin: Type.String() }, { additionalProperties: false }),
  answer: { status: 200, shape: Type.Object({}), description: 'Something' },
  refusals: [],
  examples: [{ body: { iin: '180101100017' } }],
})

let fresh: FreshDatabase
let server: Server
before(async () => {
  fresh = await freshDatabase()
  server = await createServer({
    database: fresh.database,
    demonstration: () => false,
    callerOf: async (secret) =>
      secret === 'gone'
        ? undefined
        : {
            accountId: 12,
            sessionId: 1,
            name: 'Есепова Сәуле',
            roles: [{ role: secret === 'clerk' ? 'fund' : 'citizen', functions: [] }],
          },
    clock: fixedClock(day('2026-11-22')),
  })
  serve(server, ask, () => ({}))
})
after(async () => {
  await server.close()
  await fresh.close()
})

type Told = Record<string, unknown>
/** What the log says while something is done. */
async function toldOf(work: () => Promise<unknown>): Promise<Told[]> {
  const [lines, write] = [[] as string[], process.stderr.write]
  process.stderr.write = ((line: string) => lines.push(line) > 0) as typeof process.stderr.write
  try {
    await work()
  } finally {
    process.stderr.write = write
  }
  return lines.map((line) => JSON.parse(line))
}
const send = (secret: string | undefined, more: object = {}, payload: object = { iin: '180101100017' }) =>
  server.inject({
    method: 'POST',
    url: '/api/sample',
    payload,
    remoteAddress: '203.0.113.7',
    ...(secret && { cookies: { 'kepil-session': secret } }),
    ...more,
  })
const plain = ({ msg, code, method, route, account, from }: Told) => [
  msg,
  code,
  method,
  route,
  account ?? from,
]

test('whoever tries what he may not is in the log, by account or network, with what he tried and nothing he sent', async () => {
  const tried: [() => Promise<unknown>, string, unknown][] = [
    [() => send(undefined), 'sign-in-needed', '203.0.113.7'],
    [() => send('gone'), 'sign-in-needed', '203.0.113.7'],
    [() => send('citizen'), 'not-permitted', 12],
    [() => send('citizen', { headers: { authorization: 'Bearer a' } }), 'request-unreadable', '203.0.113.7'],
    [() => send('clerk', { headers: { origin: 'https://evil.example' } }), 'foreign-origin', '203.0.113.7'],
    [() => send('clerk', {}, { iin: '180101100017', more: '180101100017' }), 'field-unknown', 12],
  ]
  for (const [attempt, code, who] of tried) {
    const told = await toldOf(attempt)
    assert.deepEqual(told.map(plain), [['refused', code, 'POST', 'askSample', who]], code)
    assert.doesNotMatch(JSON.stringify(told), /1801|Сәуле|citizen|clerk|Bearer/)
    assert.match(String(told[0]!.reference), /^[\da-f]+-\d+$/)
    assert.ok(Number(told[0]!.time) > Date.UTC(2020, 0))
  }
})

test('what is answered, and an address that is none, are no attempts', async () => {
  assert.deepEqual(await toldOf(() => send('clerk')), [])
  assert.deepEqual(await toldOf(() => server.inject({ url: '/nowhere' })), [])
})

test('whoever tries without end does not fill the log, and hides nobody else', async () => {
  const many = () =>
    Promise.all(Array.from({ length: 200 }, () => send(undefined, { remoteAddress: '203.0.113.8' })))
  assert.equal((await toldOf(many)).length, 60)
  assert.equal((await toldOf(() => send(undefined, { remoteAddress: '203.0.113.9' }))).length, 1)
})
