/** A caller who sends without end is stopped, in words; others are not. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import * as Type from 'typebox'
import { createServer, type Server, serveFile } from '#platform/http'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import { route } from '#vocabulary/route.ts'
import { HandedIn } from './limits.ts'

let fresh: FreshDatabase
let server: Server
const handIn = route({
  name: 'handInSample',
  method: 'POST',
  path: '/api/files',
  tag: 'server',
  summary: { kk: 'Үлгі', ru: 'Образец', en: 'A sample' },
  access: { roles: ['fund'], purpose: 'operation', record: 'nobody' },
  takes: 'file',
  answer: { status: 201, shape: Type.Object({ size: Type.Integer() }), description: 'Something' },
  refusals: [],
  examples: [{}],
})
before(async () => {
  fresh = await freshDatabase()
  server = await createServer({
    database: fresh.database,
    demonstration: () => true,
    logLevel: 'silent',
    limits: { requestsAMinute: 5, bytesADay: 1000 },
  })
  serveFile(server, handIn, 2000, ({ file }) => ({ size: file.bytes.length }))
})
after(async () => {
  await server.close()
  await fresh.close()
})

async function send(remoteAddress: string, size: number): Promise<[number, string | undefined]> {
  const answer = await server.inject({
    method: 'POST',
    url: '/api/files',
    payload: Buffer.alloc(size, 'x'),
    headers: { 'content-type': 'application/octet-stream' },
    remoteAddress,
  })
  if (answer.statusCode >= 400) assert.match(String(answer.headers['content-type']), /problem\+json/)
  if (answer.json().code === 'too-many-requests') assert.match(String(answer.headers['retry-after']), /^\d+$/)
  return [answer.statusCode, answer.json().code]
}

test('whoever hands in too many bytes or asks too often is refused, and nobody else', async () => {
  assert.deepEqual(await send('10.0.0.1', 600), [201, undefined])
  assert.deepEqual(await send('10.0.0.1', 600), [429, 'too-much-handed-in'])
  assert.deepEqual(await send('10.0.0.2', 600), [201, undefined])
  assert.deepEqual(await send('10.0.0.1', 400), [201, undefined])
  for (let times = 0; times < 2; times++) await send('10.0.0.1', 1)
  assert.deepEqual(await send('10.0.0.1', 1), [429, 'too-many-requests'])
  assert.deepEqual(await send('10.0.0.2', 1), [201, undefined])
})

test('the next day begins anew', () => {
  let now = 0
  const handedIn = new HandedIn({ requestsAMinute: 1, bytesADay: 10 }, () => now)
  const take = () => handedIn.take({ ip: '10.0.0.1' }, 10)?.code
  assert.deepEqual([take(), take()], [undefined, 'too-much-handed-in'])
  now = 86_400_000
  assert.equal(take(), undefined)
})
