/** Programs come in: what they may, how long what was read of them serves, and what is said to who is not let in. */
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { type Clock, dayOf, type Instant, instantAt } from '#platform/clock'
import { createServer, type Server, serve } from '#platform/http'
import type { AccessTokens } from '#platform/identity'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import type { Caller } from '#vocabulary/callers/caller.ts'
import { Failure } from '#vocabulary/refusal.ts'
import { usualClaims } from './claims.ts'
import { getSessions } from './contract.ts'
import { getMe } from './contract-me.ts'
import { openPrograms } from './programs.ts'

const second = 1_000_000
const start = Date.UTC(2026, 10, 30, 6) * 1000
let microseconds = start
const clock: Clock = {
  now: (): Instant => instantAt(microseconds),
  today: () => dayOf(instantAt(microseconds)),
}

/** Tokens as an issuer may have given them; all else it has not. */
type Given = NonNullable<Awaited<ReturnType<AccessTokens['read']>>>
const known = new Map<string, Given>()
const give = (token: string, claims: object, expiresAt = start / second + 300): void =>
  void known.set(token, {
    issuer: 'https://issuer.example',
    subject: 'clinic-program',
    claims: { client_id: 'clinic-program', ...claims },
    expiresAt,
  })
let asked = 0
const tokens: AccessTokens = {
  read: async (token) => {
    asked++
    if (token === 'of-a-silent-issuer') throw new Failure('issuer-silent', { kk: '', ru: '', en: '' })
    return known.get(token)
  },
}

let fresh: FreshDatabase
let server: Server
/** The accounts of programs that came in, a token a minute. */
let came: number[] = []
let programOf: (token: string) => Promise<Caller | undefined>
before(async () => {
  fresh = await freshDatabase()
})
beforeEach(async () => {
  await server?.close()
  microseconds = start
  asked = 0
  known.clear()
  came = []
  const onCame = (account: number) => void came.push(account)
  programOf = openPrograms({ database: fresh.database, clock, tokens, claims: usualClaims, onCame })
  server = await createServer({
    database: fresh.database,
    demonstration: () => true,
    callerOf: async () => ({ accountId: 7, sessionId: 1, name: 'Үлгілова Айгүл', roles: [] }),
    programOf,
    logLevel: 'silent',
  })
  serve(server, getMe, (_, { caller }) => ({
    today: clock.today(),
    signedIn: caller
      ? {
          name: caller.name,
          isPerson: false,
          roles: [],
          organisation: null,
          session: null,
          isLocked: false,
          lacksSecondFactor: false,
        }
      : null,
  }))
  serve(server, getSessions, () => ({ sessions: [] }))
  await server.ready()
})
after(async () => {
  await server.close()
  await fresh.close()
})

async function ask(authorization?: string, url: string = getMe.path, cookies = {}) {
  const headers = { ...(authorization !== undefined && { authorization }) }
  const response = await server.inject({ url, headers, cookies })
  const { code, signedIn } = response.json()
  return {
    status: response.statusCode,
    code,
    name: signedIn?.name,
    says: response.headers['www-authenticate'],
    body: response.body,
  }
}

test('a program has the roles its scopes name and no others, is nobody’s self, and works for its organisation', async () => {
  const scope = 'provider state-corporation/operator fund/emperor king citizen openid'
  give('t', { scope, iin: '850101300124', kepil_organisation: '990340999992', name: 'Емхана' })
  const { accountId, ...caller } = (await programOf('t'))!
  assert.ok(accountId > 0)
  assert.deepEqual(caller, {
    name: 'Емхана',
    organisation: '990340999992',
    roles: [
      { role: 'provider', functions: [] },
      { role: 'state-corporation', functions: ['operator'] },
    ],
  })
  give('bare', { kepil_organisation: '123' })
  assert.deepEqual(await programOf('bare'), { accountId, name: 'clinic-program', roles: [] })
})

test('a token is verified once a minute however often it comes, and never serves longer than it lasts', async () => {
  give('t', { scope: 'provider' }, start / second + 90)
  const at = async (seconds: number): Promise<number> => {
    microseconds = start + seconds * second
    await programOf('t')
    return asked
  }
  assert.deepEqual([await at(0), await at(1), await at(59)], [1, 1, 1])
  assert.deepEqual([await at(60), await at(89)], [2, 2])
  known.clear()
  assert.ok(await programOf('t'), 'it serves')
  microseconds = start + 90 * second
  assert.equal(await programOf('t'), undefined)
  assert.equal(came.length, 2)
})

test('tokens that were not accepted leave nothing, and what they would push out serves on', async () => {
  give('t', { scope: 'provider' })
  await programOf('t')
  for (let forged = 0; forged < 20; forged++) assert.equal(await programOf(`forged-${forged}`), undefined)
  await programOf('t')
  assert.equal(asked, 21)
})

test('a token that is not accepted is refused everywhere, with what to do and nothing of why', async () => {
  for (const authorization of ['Bearer forged', 'bearer', 'Bearer ', 'BEARER a b']) {
    const { status, code, says, body } = await ask(authorization)
    assert.deepEqual(
      [status, code, says],
      [401, 'token-not-accepted', 'Bearer error="invalid_token"'],
      authorization,
    )
    assert.doesNotMatch(body, /expired|signature|issuer\.example|forged/)
  }
})

test('whoever comes with nothing hears by what a program comes in; one that may not, that its scopes are too few', async () => {
  const { status, code, says } = await ask(undefined, getSessions.path)
  assert.deepEqual([status, code, says], [401, 'sign-in-needed', 'Bearer'])
  give('t', { scope: 'provider' })
  assert.equal((await ask('Bearer t')).name, 'clinic-program')
  const sessions = await ask('Bearer t', getSessions.path)
  assert.deepEqual(
    [sessions.status, sessions.code, sessions.says],
    [403, 'not-permitted', 'Bearer error="insufficient_scope"'],
  )
  assert.match(sessions.body, /any person who has signed in/)
})

test('a request that comes both by a session and by a token is nobody’s', async () => {
  give('t', { scope: 'provider' })
  const { status, code } = await ask('Bearer t', getMe.path, { 'kepil-session': 'secret' })
  assert.deepEqual([status, code], [400, 'request-unreadable'])
  assert.equal((await ask('Basic a', getMe.path, { 'kepil-session': 'secret' })).name, 'Үлгілова Айгүл')
})

test('while the issuer is silent a program hears to come again, and not that it is refused', async () => {
  const { status, code, says } = await ask('Bearer of-a-silent-issuer')
  assert.deepEqual([status, code, says], [503, 'issuer-silent', undefined])
})
