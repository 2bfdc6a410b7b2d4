import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import * as Type from 'typebox'
import { createServer, forgetOldKeys, type Server, serve } from '#platform/http'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import { foreseen, refusal } from '#vocabulary/refusal.ts'
import { route } from '#vocabulary/route.ts'
import { closed } from '#vocabulary/shapes.ts'

const five = { five: { status: 422, words: () => ({ kk: 'бес', ru: 'пять', en: 'five' }) } }
const writing = route({
  name: 'write',
  method: 'POST',
  path: '/api/write',
  tag: 'server',
  summary: { kk: 'Үлгі', ru: 'Образец', en: 'A sample' },
  access: { roles: ['fund'], purpose: 'operation', record: 'nobody' },
  write: true,
  headers: Type.Object({ 'x-file-name': Type.Optional(Type.String()) }),
  answer: {
    status: 201,
    shape: closed({ done: Type.Integer(), size: Type.Integer() }),
    description: 'It is written',
  },
  refusals: foreseen(five),
  examples: [{}],
})

let fresh: FreshDatabase
let server: Server
let done = 0
let broken = false

before(async () => {
  fresh = await freshDatabase()
  server = await createServer({
    database: fresh.database,
    demonstration: () => true,
    callerOf: async (secret) => ({
      accountId: Number(secret),
      name: 'Үлгілова Айгүл',
      roles: [{ role: 'fund', functions: [] }],
    }),
    logLevel: 'silent',
  })
  server.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_, body, got) =>
    got(null, body),
  )
  serve(server, writing, async (_, request) => {
    await sleep(30)
    if (broken) throw new Error('broken')
    done++
    const size = Buffer.isBuffer(request.body) ? request.body.length : JSON.stringify(request.body).length
    return size === 5 ? refusal(five, 'five') : { done, size }
  })
})
after(async () => {
  await server.close()
  await fresh.close()
})

const write = (key: string | undefined, payload: string | Buffer | object, name?: string) =>
  server.inject({
    method: 'POST',
    url: '/api/write',
    payload,
    headers: {
      ...(key !== undefined && { 'idempotency-key': key }),
      ...(name !== undefined && { 'x-file-name': name }),
      ...(Buffer.isBuffer(payload) && { 'content-type': 'application/octet-stream' }),
    },
  })

test('the same key with the same content gives the same answer and is done once', async () => {
  const first = await write('a', { n: 1 })
  const before = done
  const again = await write('a', { n: 1 })
  assert.deepEqual([again.statusCode, again.body], [201, first.body])
  assert.equal(again.headers['idempotency-replayed'], 'true')
  assert.equal(done, before)
  const file = Buffer.alloc(300_000, 7)
  const whole = await write('file', file)
  assert.deepEqual([whole.json().size, (await write('file', file)).body], [300_000, whole.body])
})

test('the same file under another name is another request, and its key is refused', async () => {
  const file = Buffer.from('a list of persons')
  const first = await write('named', file, 'january.102')
  assert.equal((await write('named', file, 'january.102')).body, first.body)
  assert.equal((await write('named', file, 'february.102')).json().code, 'idempotency-key-reused')
})

test('a key is kept for thirty days and not for ever', async () => {
  const kept = () =>
    fresh.database.query("SELECT idempotency_key AS key FROM platform.idempotency_key WHERE route = 'old'")
  await fresh.database.execute(`INSERT INTO platform.idempotency_key (idempotency_key, route, request_digest, created_at)
    VALUES ('31', 'old', '', now() - interval '31 days'), ('29', 'old', '', now() - interval '29 days')`)
  await forgetOldKeys(fresh.worker)
  assert.deepEqual(await kept(), [{ key: '29' }])
})

test('a refusal is repeated as a refusal', async () => {
  const first = await write('r', Buffer.alloc(5))
  const again = await write('r', Buffer.alloc(5))
  assert.deepEqual([first.statusCode, again.statusCode, again.body], [422, 422, first.body])
  assert.match(String(again.headers['content-type']), /problem\+json/)
})

test('the same key with other content is refused', async () => {
  await write('b', { n: 1 })
  const other = await write('b', { n: 2 })
  assert.deepEqual([other.statusCode, other.json().code], [422, 'idempotency-key-reused'])
})

test('the same key twice at once is done once', async () => {
  const before = done
  const answers = await Promise.all([1, 2, 3, 4].map(() => write('c', { n: 1 })))
  assert.equal(done, before + 1)
  // Whoever comes while it is under way is told so; whoever comes after it gets its answer.
  const answered = answers.filter(({ statusCode }) => statusCode === 201)
  assert.ok(answered.length > 0)
  assert.equal(new Set(answered.map(({ body }) => body)).size, 1)
  for (const answer of answers) {
    if (answer.statusCode !== 201) assert.equal(answer.json().code, 'request-in-progress')
  }
})

test('a fault is not kept: the same key may try again', async () => {
  broken = true
  assert.equal((await write('d', { n: 1 })).statusCode, 500)
  broken = false
  assert.equal((await write('d', { n: 1 })).statusCode, 201)
})

test('a key whose answer was lost with the program is done again after a while', async () => {
  await write('e', { n: 1 })
  const age =
    "UPDATE platform.idempotency_key SET answer_code = NULL, created_at = now() - $1::interval WHERE idempotency_key = 'e'"
  await fresh.database.execute(age, ['1 second'])
  assert.equal((await write('e', { n: 1 })).json().code, 'request-in-progress')
  await fresh.database.execute(age, ['1 minute'])
  assert.equal((await write('e', { n: 1 })).statusCode, 201)
})

test('what one process is at work on, however long, another leaves alone; of several one takes what was left behind', async () => {
  const work = Promise.withResolvers<void>()
  let begun = 0
  const two = await Promise.all(
    [work.promise, undefined].map(async (until) => {
      const own = await createServer({
        database: fresh.database,
        demonstration: () => true,
        logLevel: 'silent',
      })
      serve(own, writing, async () => {
        begun++
        await until
        return { done: begun, size: 0 }
      })
      return own
    }),
  )
  const ask = (at: number) =>
    two[at]!.inject({
      method: 'POST',
      url: '/api/write',
      payload: { n: 1 },
      headers: { 'idempotency-key': 'long' },
    })
  const passes = (time: string) =>
    fresh.database.execute(
      "UPDATE platform.idempotency_key SET created_at = created_at - $1::interval WHERE idempotency_key = 'long'",
      [time],
    )
  const first = ask(0)
  await sleep(200)
  await passes('19 seconds')
  await sleep(5500)
  const other = await ask(1)
  work.resolve()
  assert.equal(other.json().code, 'request-in-progress')
  assert.deepEqual([(await first).statusCode, (await ask(1)).body], [201, (await first).body])
  await fresh.database.execute(
    "UPDATE platform.idempotency_key SET answer_code = NULL WHERE idempotency_key = 'long'",
  )
  await passes('21 seconds')
  const codes = (await Promise.all([0, 1, 0, 1].map(ask))).map((answer) => answer.json().code)
  assert.ok(codes.includes(undefined) && begun === 2, `${begun} times: ${codes}`)
  await Promise.all(two.map((own) => own.close()))
})

test('without a key each write is done; a key that is none is refused', async () => {
  const before = done
  await write(undefined, { n: 1 })
  await write(undefined, { n: 1 })
  assert.equal(done, before + 2)
  assert.equal((await write('x'.repeat(201), { n: 1 })).json().code, 'idempotency-key-unreadable')
})

test('a key is its caller’s own: another who sends the same is neither told what one was answered nor kept from his own deed', async () => {
  const writeAs = async (account: string) => {
    const sent = { method: 'POST', url: '/api/write', payload: { file: 'same' } } as const
    const headers = { 'idempotency-key': 'of-two', cookie: `kepil-session=${account}` }
    const { statusCode, ...answer } = await server.inject({ ...sent, headers })
    return { status: statusCode, code: answer.json().code, replayed: answer.headers['idempotency-replayed'] }
  }
  assert.deepEqual(await writeAs('1'), { status: 201, code: undefined, replayed: undefined })
  assert.deepEqual(await writeAs('1'), { status: 201, code: undefined, replayed: 'true' })
  assert.deepEqual(await writeAs('2'), { status: 201, code: undefined, replayed: undefined })
  assert.deepEqual(await writeAs('1'), { status: 201, code: undefined, replayed: 'true' })
})
