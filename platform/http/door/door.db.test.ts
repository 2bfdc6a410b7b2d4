/** What is refused at the door, before a route is asked: requests that cannot be read, senders that are not ours. */
import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { after, before, test } from 'node:test'
import * as Type from 'typebox'
import { createServer, listen, type Server, serve } from '#platform/http'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import { route } from '#vocabulary/route.ts'

let fresh: FreshDatabase
let server: Server
let address: string

const write = route({
  name: 'writeSample',
  method: 'POST',
  path: '/api/sample',
  tag: 'server',
  summary: { kk: 'Үлгі', ru: 'Образец', en: 'A sample' },
  access: { roles: ['fund'], purpose: 'operation', record: 'nobody' },
  body: Type.Object({}, { additionalProperties: true }),
  write: true,
  answer: { status: 200, shape: Type.Object({}, { additionalProperties: true }), description: 'Something' },
  refusals: [],
  examples: [{}],
})

before(async () => {
  fresh = await freshDatabase()
  server = await createServer({ database: fresh.database, demonstration: () => true, logLevel: 'silent' })
  serve(server, write, () => ({}))
  address = await listen(server, 0)
})
after(async () => {
  await server.close()
  await fresh.close()
})

const json = { 'content-type': 'application/json' }
async function send(path: string, init: RequestInit = {}): Promise<{ status: number; code?: string }> {
  const response = await fetch(address + path, init)
  const { code } = (await response.json()) as { code?: string }
  return { status: response.status, ...(code && { code }) }
}

/** Bytes as they are, and what came back. */
const raw = (text: string): Promise<string> =>
  new Promise((got) => {
    let read = ''
    const socket = connect(Number(new URL(address).port), '127.0.0.1', () => socket.end(text))
    socket.on('data', (data) => {
      read += data
    })
    socket.on('close', () => got(read))
  })

test('a page of another site, or of another port of this machine, can neither send nor reach us by another name', async () => {
  const from = (origin: string) =>
    send('/api/sample', { method: 'POST', body: '{}', headers: { ...json, origin } })
  for (const origin of ['https://evil.example', 'null', 'http://localhost:3000', 'http://127.0.0.1:1'])
    assert.deepEqual(await from(origin), { status: 403, code: 'foreign-origin' })
  assert.equal((await from(address)).status, 200)
  assert.match(await raw('GET /ready HTTP/1.1\r\nHost: evil.example\r\n\r\n'), /^HTTP\/1.1 403/)
  const nameless = (site: string) =>
    `POST /api/sample HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: ${site}\r\nContent-Length: 0\r\n\r\n`
  for (const site of ['cross-site', 'same-site']) assert.match(await raw(nameless(site)), /^HTTP\/1.1 403/)
  assert.match(await raw(nameless('same-origin')), /^HTTP\/1.1 400/)
})

test('where the head of a request cannot be read, the answer is a problem like every other', async () => {
  const heads: [string, number, string][] = [
    [`GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431, 'head-too-large'],
    ['GUESS / HTTP/1.1\r\nHost: localhost\r\n\r\n', 400, 'request-unreadable'],
    ['GET / HTTP/1.1\r\nHost: localhost\r\nX: a\x01b\r\n\r\n', 400, 'request-unreadable'],
    [
      'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n',
      400,
      'request-unreadable',
    ],
    ['GET /ready HTTP/1.1\r\n\r\n', 400, 'request-unreadable'],
    [
      'POST /api/sample HTTP/1.1\r\nHost: localhost\r\nExpect: more\r\nContent-Length: 0\r\n\r\n',
      417,
      'expectation-not-met',
    ],
  ]
  for (const [text, status, code] of heads) {
    const answer = await raw(text)
    assert.match(answer, new RegExp(`^HTTP/1.1 ${status} \\w`), text.slice(0, 60))
    assert.match(answer, /content-type: application\/problem\+json/i)
    assert.equal(JSON.parse(answer.slice(answer.indexOf('{'), answer.lastIndexOf('}') + 1)).code, code)
  }
})

test('whatever is answered is nothing but what it says it is, and stands in no other page', async () => {
  for (const head of [
    'GET /api/sample HTTP/1.1\r\nHost: localhost',
    'POST /api/sample HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0',
    'GET /api/sample HTTP/1.1\r\nHost: evil.example',
    'GET /health HTTP/1.1\r\nHost: localhost',
    'GUESS / HTTP/1.1\r\nHost: localhost',
    'POST /api/sample HTTP/1.1\r\nHost: localhost\r\nExpect: more\r\nContent-Length: 0',
  ]) {
    const answer = await raw(`${head}\r\n\r\n`)
    assert.match(answer, /^x-content-type-options: nosniff\r$/im, head)
    assert.match(
      answer,
      /^content-security-policy: .*object-src 'none'; base-uri 'none'.*frame-ancestors 'none'/im,
      head,
    )
  }
})

test('nothing of a request is sent back by TRACE', async () => {
  const answer = await raw('TRACE /api/sample HTTP/1.1\r\nHost: localhost\r\nX-Told: secret\r\n\r\n')
  assert.match(answer, /^HTTP\/1.1 4\d\d/)
  assert.doesNotMatch(answer, /secret/)
})

/** As many programs send: nothing is read before all is written. */
const readAfterSending = (head: string, body: Buffer): Promise<string> =>
  new Promise((got, lost) => {
    const socket = connect(Number(new URL(address).port), '127.0.0.1')
    socket.pause().on('error', lost).write(head)
    socket.write(body, () => {
      socket.once('data', (data) => {
        got(String(data))
        socket.destroy()
      })
      socket.resume()
    })
  })

test('whoever sends too much hears so, however much is still on its way', async () => {
  const body = Buffer.alloc(48 << 20, 'x')
  for (const key of ['', 'Idempotency-Key: much\r\n']) {
    const head = `POST /api/sample HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n${key}`
    const answer = await readAfterSending(`${head}Content-Length: ${body.length}\r\n\r\n`, body)
    assert.match(answer, /^HTTP\/1.1 413/)
    assert.match(answer, /"code":"body-too-large"/)
  }
})

test('it is not ready while no look-up could be logged', async () => {
  const { migrator } = fresh
  await migrator.execute(`CREATE FUNCTION public.full_disk() RETURNS trigger LANGUAGE plpgsql
    AS $$ BEGIN RAISE 'No space left on device' USING ERRCODE = '53100'; END $$`)
  await migrator.execute(
    `CREATE TRIGGER full_disk BEFORE INSERT ON audit.access EXECUTE FUNCTION public.full_disk()`,
  )
  assert.deepEqual(await send('/ready'), { status: 507, code: 'disk-full' })
  await migrator.execute('DROP TRIGGER full_disk ON audit.access')
  assert.equal((await send('/ready')).status, 200)
  assert.deepEqual(await migrator.query('SELECT 1 FROM audit.access'), [])
})
