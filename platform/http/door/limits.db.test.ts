/** A caller who sends without end is stopped, in words; others are not. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import * as Type from 'typebox'
import { type Clock, fixedClock } from '#platform/clock'
import { createServer, forgetCounts, type Server, serveFile } from '#platform/http'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import type { Caller } from '#vocabulary/callers/caller.ts'
import { day } from '#vocabulary/day.ts'
import { route } from '#vocabulary/route.ts'
import { steppedClock } from '../../clock/stepped-clock.fixture.ts'
import { networkOf } from './counts.ts'
import { HandedIn } from './limits.ts'

const clerk = (accountId: number): Caller => ({
  accountId,
  sessionId: 1,
  name: 'Үлгілова Айгүл',
  roles: [{ role: 'fund', functions: [] }],
})
/** Delegates of a firm of this number. */
const delegate = (accountId: number, organisation: number): Caller => ({
  accountId,
  sessionId: 1,
  name: 'Сынақов Ерлан',
  roles: [{ role: 'employer', functions: [] }],
  delegations: [{ organisation, abilities: ['file'] }],
})
const callers: Readonly<Record<string, Caller>> = {
  ...{ one: clerk(1), two: clerk(2), three: clerk(3) },
  ...{ accountant: delegate(4, 70), director: delegate(5, 70), rival: delegate(6, 71) },
}
const clock = steppedClock(day('2026-11-22'))

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
const handInForFirm = route({
  ...handIn,
  name: 'handInFirmSample',
  path: '/api/organisations/:organisation/files',
  access: { roles: ['employer'], purpose: 'own', record: 'organisation', ability: 'file' },
  params: Type.Object({ organisation: Type.Integer() }),
  examples: [{ params: { organisation: 70 } }],
})
async function open(clock: Clock): Promise<Server> {
  const opened = await createServer({
    database: fresh.database,
    demonstration: () => true,
    logLevel: 'silent',
    callerOf: async (secret) => callers[secret],
    limits: { requestsAMinute: 5, bytesADay: 1000, unknownADay: 1 },
    clock,
  })
  for (const each of [handIn, handInForFirm])
    serveFile(opened, each, 2000, ({ file }) => ({ size: file.bytes.length }))
  return opened
}
before(async () => {
  fresh = await freshDatabase()
  server = await open(clock)
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

const asked = async (remoteAddress: string, secret?: string) => {
  const cookies: Record<string, string> = secret === undefined ? {} : { 'kepil-session': secret }
  const { statusCode } = await server.inject({
    method: 'POST',
    url: '/api/files',
    payload: 'x',
    headers: { 'content-type': 'application/octet-stream' },
    remoteAddress,
    cookies,
  })
  return statusCode
}

test('of those who sign in each is counted for himself, wherever he asks from: an office has one address', async () => {
  for (const account of ['one', 'two'])
    for (let times = 0; times < 5; times++) assert.equal(await asked('10.1.0.1', account), 201)
  assert.equal(await asked('10.1.0.1', 'one'), 429)
  assert.equal(await asked('10.1.0.2', 'one'), 429)
  assert.equal(await asked('10.1.0.1', 'three'), 201)
  assert.equal(await asked('10.1.0.1'), 201)
})

test('a firm is counted as one, whichever of its delegates asks; who may not act for it takes nothing of it', async () => {
  // One minute of one day: nothing passes by itself.
  const still = await open(fixedClock(day('2026-12-01')))
  const hand = async (who: string, firm: number, size = 1) => {
    const { statusCode } = await still.inject({
      method: 'POST',
      url: `/api/organisations/${firm}/files`,
      payload: Buffer.alloc(size, 'x'),
      headers: { 'content-type': 'application/octet-stream' },
      cookies: { 'kepil-session': who },
    })
    return statusCode
  }
  for (let times = 0; times < 3; times++) assert.equal(await hand('rival', 70), 403)
  assert.deepEqual([await hand('accountant', 70, 600), await hand('director', 70, 600)], [201, 429])
  for (const who of ['accountant', 'director', 'accountant']) assert.equal(await hand(who, 70), 201)
  for (const who of ['accountant', 'director']) assert.equal(await hand(who, 70), 429)
  assert.equal(await hand('rival', 71), 201)
  await still.close()
})

test('whoever is turned away at the door is counted too: secrets cannot be tried out without end', async () => {
  for (let times = 0; times < 5; times++) assert.equal(await asked('10.2.0.1', `guess ${times}`), 401)
  assert.equal(await asked('10.2.0.1', 'guess again'), 429)
  assert.equal(await asked('10.2.0.2', 'guess again'), 401)
  clock.advanceDays(1)
  assert.equal(await asked('10.2.0.1', 'guess again'), 401)
})

test('all addresses of one subscriber of IPv6 are one caller', () => {
  assert.equal(networkOf('2001:db8:0:1::7'), networkOf('2001:0DB8:0:1:aa:bb:cc:dd'))
  assert.notEqual(networkOf('2001:db8:0:1::7'), networkOf('2001:db8:0:2::7'))
  assert.equal(networkOf('::1'), '0:0:0:0::/64')
  assert.equal(networkOf('::ffff:10.0.0.1'), networkOf('10.0.0.1'))
  assert.notEqual(networkOf('10.0.0.1'), networkOf('10.0.0.2'))
})

test('what is counted by the day is counted by all processes together, and the next day begins anew', async () => {
  const days = steppedClock(day('2027-11-22'))
  const limits = { requestsAMinute: 1, bytesADay: 10, unknownADay: 1 }
  const two = [1, 2].map(() => new HandedIn(limits, fresh.database, days))
  const take = async (process: number, size: number) =>
    (await two[process]!.take({ ip: '10.3.0.1' }, size))?.code
  assert.equal(await take(0, 11), 'too-much-handed-in')
  const atOnce = await Promise.all([0, 1, 0, 1, 0, 1].map((process) => take(process, 4)))
  assert.equal(atOnce.filter((code) => code === undefined).length, 2)
  assert.deepEqual([await take(1, 3), await take(0, 2)], ['too-much-handed-in', undefined])
  days.advanceDays(1)
  assert.equal(await take(1, 10), undefined)
  await forgetCounts(fresh.worker, day('2027-11-23'))
  const kept = await fresh.database.query(
    'SELECT counted_on AS on, amount FROM platform.caller_count WHERE counted_on > $1',
    ['2027-01-01'],
  )
  assert.deepEqual(kept, [{ on: '2027-11-23', amount: 10 }])
})
