import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, before, test } from 'node:test'
import { fixedClock } from '#platform/clock'
import { createServer, type Server } from '#platform/http'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import type { Caller, Role } from '#vocabulary/callers/caller.ts'
import type { FindPurposes, PurposeHeld } from '#vocabulary/callers/purpose.ts'
import { day } from '#vocabulary/day.ts'
import { steppedClock } from '../../platform/clock/stepped-clock.fixture.ts'
import { iinOf, on, put, wage } from './oracle-record.ts'
import { statusRoutes } from './routes.ts'

let fresh: FreshDatabase
let server: Server
let demonstration = true
const clock = fixedClock(day('2021-03-10'))
const caller = (role: Role, personId?: number): Caller => ({
  accountId: 7,
  sessionId: 1,
  name: 'Үлгілова Айгүл',
  roles: [{ role, functions: [] }],
  ...(personId !== undefined && { personId }),
})
const callers: Readonly<Record<string, Caller>> = {
  one: caller('citizen', 1),
  stranger: caller('citizen'),
  clinic: caller('provider'),
  clerk: caller('contact-centre'),
  mother: { ...caller('citizen', 4), actsFor: [{ representation: 12, personId: 1 }] },
}
/** What the offices have at hand: an appointment of the first, a case of each. */
let hasNothing = false
const findPurposes: FindPurposes = async (asked) =>
  asked.map(({ seeker: { role }, personId }): PurposeHeld | undefined => {
    if (hasNothing) return undefined
    if (role !== 'provider') return { kind: 'case', reference: `C-${personId}` }
    return personId === 1 ? { kind: 'appointment', reference: 'A-1' } : undefined
  })
before(async () => {
  fresh = await freshDatabase()
  await put(fresh, clock, {
    persons: [{ personId: 1, participantFrom: day('2021-02-01') }, { personId: 3 }],
    spells: [{ personId: 3, kind: 'targeted-assistance', from: on('2021-01-01') }],
    credits: [wage(1, 202102, '2021-03-09')],
  })
  server = await createServer({
    database: fresh.database,
    demonstration: () => demonstration,
    holdsAnswers: true,
    callerOf: async (secret) => callers[secret],
  })
  const ownDataOfOthers = async (personId: number) => ({ kept: ['of another slice', personId] })
  statusRoutes(server, {
    database: fresh.database,
    clock,
    random: randomBytes,
    findPurposes,
    ownDataOfOthers,
  })
  await server.ready()
})
after(async () => {
  await server.close()
  await fresh.close()
})

const ask = async (payload: object) => {
  const response = await server.inject({ method: 'POST', url: '/api/status', payload })
  return { code: response.statusCode, body: response.json(), type: response.headers['content-type'] }
}

test('a status is asked by POST, and had again by its number', async () => {
  const { code, body, type } = await ask({ iin: iinOf(1) })
  assert.equal(code, 200)
  assert.match(String(type), /^application\/json/)
  assert.equal(body.status, 'insured')
  const again = await server.inject({ method: 'GET', url: `/api/answers/${body.number}` })
  assert.equal(again.statusCode, 200)
  const { again: verdict, ...rest } = again.json()
  assert.deepEqual(rest, body)
  assert.equal(verdict.sameAsGiven, true)
})

test('an answer that rests on what is not sure says so, now and when it is had again', async () => {
  const sure = (await ask({ iin: iinOf(1) })).body
  assert.deepEqual([sure.confidence, sure.caution], ['high', undefined])
  const { body } = await ask({ iin: iinOf(3) })
  assert.equal(body.confidence, 'medium')
  assert.match(body.caution.en, /“recipients of targeted social assistance who do not work”/)
  const again = await server.inject({ method: 'GET', url: `/api/answers/${body.number}` })
  assert.deepEqual(again.json().caution, body.caution)
})

test('the payments behind an answer are had by its number', async () => {
  const { number } = (await ask({ iin: iinOf(1) })).body
  const behind = await server.inject({ method: 'GET', url: `/api/answers/${number}/payments` })
  assert.equal(behind.statusCode, 200)
  assert.match(String(behind.headers['content-type']), /^application\/json/)
  const { payments } = behind.json()
  assert.deepEqual(payments, [
    {
      month: '2021-02',
      amount: '9000.00',
      creditedOn: '2021-03-09',
      purposeCode: '122',
      payer: 'employer',
      payerName: '',
    },
  ])
  const nothing = await server.inject({ method: 'GET', url: '/api/answers/K-1/payments' })
  assert.equal(nothing.statusCode, 404)
  assert.match(String(nothing.headers['content-type']), /^application\/problem\+json/)
})

test('the short answer has four fields and no number', async () => {
  const { body } = await ask({ iin: iinOf(1), short: true })
  assert.deepEqual(body, { status: 'insured', ground: 'paid', since: '2021-03-09', through: '2021-06-30' })
})

test('nobody known is 404, a number that cannot be is 422, a field too many is 400, all as problems', async () => {
  const nobody = await ask({ iin: iinOf(2) })
  assert.equal(nobody.code, 404)
  assert.equal(nobody.body.code, 'person-not-found')
  assert.match(String(nobody.type), /^application\/problem\+json/)
  assert.deepEqual(Object.keys(nobody.body.message), ['kk', 'ru', 'en'])
  assert.equal((await ask({ iin: '1' })).code, 422)
  assert.equal((await ask({ iin: iinOf(1), day: '2021-01-01' })).code, 400)
  assert.equal((await ask({ on: '2021-01-01' })).code, 400)
  const noDay = await ask({ iin: iinOf(1), on: '2021-02-30' })
  assert.deepEqual([noDay.code, noDay.body.code, noDay.body.field], [400, 'field-unreadable', 'on'])
  assert.equal((await server.inject({ method: 'GET', url: '/api/answers/K-1' })).statusCode, 404)
})

test('without demonstration data nobody is told anything, and nothing is read', async () => {
  const before = await fresh.database.query('SELECT 1 FROM audit.access')
  demonstration = false
  const refused = await ask({ iin: iinOf(1) })
  demonstration = true
  assert.equal(refused.code, 401)
  assert.equal((await fresh.database.query('SELECT 1 FROM audit.access')).length, before.length)
})

const askAs = async (who: string, url: string, payload?: object) => {
  const response = await server.inject({
    method: payload ? 'POST' : 'GET',
    url,
    cookies: { 'kepil-session': who },
    ...(payload && { payload }),
  })
  const { number: _, reference: __, ...body } = response.json()
  return { code: response.statusCode, number: response.json().number, body }
}

test('a citizen is told of himself, and does not learn of another whether he is on record at all', async () => {
  const own = await askAs('one', '/api/me/status', {})
  assert.deepEqual([own.code, own.body.status], [200, 'insured'])
  assert.equal((await askAs('one', '/api/status', { iin: iinOf(1) })).code, 200)
  const another = await askAs('one', '/api/status', { iin: iinOf(3) })
  assert.deepEqual([another.code, another.body.code], [403, 'record-not-yours'])
  for (const question of [
    { iin: iinOf(99) },
    { iin: iinOf(99), short: true },
    { iin: iinOf(3), short: true },
  ])
    assert.deepEqual(await askAs('one', '/api/status', question), another, JSON.stringify(question))
  for (const knownOn of ['2021-03-01', '2021-03-10'])
    assert.deepEqual(await askAs('one', '/api/status', { iin: iinOf(3), knownOn }), another)
  const stranger = await askAs('stranger', '/api/status', { iin: iinOf(1) })
  assert.equal(stranger.body.code, 'record-not-yours')
  assert.equal((await askAs('stranger', '/api/me/status', {})).body.code, 'person-not-found')
})

test('a citizen has his own answers again, and of another’s number learns no more than of one never given', async () => {
  const own = await askAs('one', '/api/me/status', {})
  assert.equal((await askAs('one', `/api/answers/${own.number}`)).code, 200)
  assert.equal((await askAs('one', `/api/answers/${own.number}/payments`)).code, 200)
  const { number } = await askAs('clerk', '/api/status', { iin: iinOf(3) })
  const others = await askAs('one', `/api/answers/${number}`)
  assert.deepEqual([others.code, others.body.code], [403, 'answer-not-yours'])
  assert.deepEqual(await askAs('one', '/api/answers/K-7F3A-9QX2-0MBD-4TZE'), others)
  assert.deepEqual(await askAs('one', `/api/answers/${number}/payments`), others)
})

test('a provider of care is told whether a person is insured and no sums; whoever asks is in the log by role and account', async () => {
  const { code, body } = await askAs('clinic', '/api/status', { iin: iinOf(1) })
  assert.deepEqual([code, Object.keys(body).sort()], [200, ['ground', 'since', 'status', 'through']])
  const looks = await fresh.database.query<{ who: string }>(
    'SELECT DISTINCT who FROM audit.access WHERE person_id = 1 ORDER BY who',
  )
  assert.deepEqual(
    looks.map(({ who }) => who),
    ['citizen:7', 'demonstration', 'provider:7'],
  )
  const refused = await fresh.database.query(
    "SELECT 1 FROM audit.access WHERE person_id = 3 AND who = 'citizen:7'",
  )
  assert.equal(refused.length, 0, 'nothing was shown, so nobody looked')
})

test('an office reads a record for what it has at hand, which the log names; for nothing it reads none, by a number neither', async () => {
  const { number } = await askAs('clerk', '/api/status', { iin: iinOf(3) })
  await askAs('clerk', `/api/answers/${number}`)
  await askAs('clerk', '/api/status', { iin: iinOf(3), short: true })
  await askAs('clerk', '/api/status', { iin: iinOf(3), on: '2021-01-10', short: true })
  const why = await fresh.database.query<{ why: string }>(
    "SELECT DISTINCT why FROM audit.access WHERE person_id = 3 AND who LIKE 'contact-centre:%'",
  )
  assert.deepEqual(
    why.map((each) => each.why),
    ['case C-3'],
  )
  const logged = async () =>
    (await fresh.database.query('SELECT 1 FROM audit.access WHERE person_id = 3')).length
  const before = await logged()
  hasNothing = true
  try {
    for (const [who, url, body] of [
      ['clerk', '/api/status', { iin: iinOf(3) }],
      ['clerk', '/api/status', { iin: iinOf(3), short: true }],
      ['clerk', '/api/status', { iin: iinOf(3), short: true, on: '2021-01-10' }],
      ['clinic', '/api/status', { iin: iinOf(3) }],
      ['clerk', `/api/answers/${number}`],
      ['clerk', `/api/answers/${number}/payments`],
    ] as const) {
      const refused = await askAs(who, url, body)
      assert.deepEqual([refused.code, refused.body.code], [403, 'purpose-needed'], `${who} ${url}`)
    }
    const unknown = await askAs('clerk', '/api/status', { iin: iinOf(99) })
    assert.equal(unknown.body.code, 'person-not-found')
  } finally {
    hasNothing = false
  }
  assert.equal(await logged(), before, 'nothing was shown, so nobody looked')
})

test('a mother is told of her child, by the representation and by its number; of nobody else’s', async () => {
  const own = await askAs('mother', '/api/represented/12/status', {})
  assert.deepEqual([own.code, own.body.status], [200, 'insured'])
  assert.equal((await askAs('mother', `/api/answers/${own.number}`)).code, 200)
  assert.equal((await askAs('mother', '/api/status', { iin: iinOf(1) })).code, 200)
  for (const [who, url] of [
    ['mother', '/api/represented/13/status'],
    ['one', '/api/represented/12/status'],
  ] as const)
    assert.equal((await askAs(who, url, {})).body.code, 'record-not-yours')
  assert.equal((await askAs('mother', '/api/status', { iin: iinOf(3) })).body.code, 'record-not-yours')
})

test('a person takes away all that is held about him, and of nobody else; the taking is in the log', async () => {
  const asked = (who: string) =>
    server.inject({ method: 'GET', url: '/api/me/data', cookies: { 'kepil-session': who } })
  const file = await asked('one')
  const { person, payments, status, kept } = file.json()
  assert.equal(person.iin, iinOf(1))
  assert.deepEqual([payments.length, payments[0].month, Array.isArray(status)], [1, '2021-02', true])
  assert.deepEqual(kept, ['of another slice', 1])
  assert.ok(!file.body.includes(iinOf(3)))
  const logged = await fresh.database.query(
    "SELECT 1 FROM audit.access WHERE person_id = 1 AND what = 'all data' AND who = 'citizen:7'",
  )
  assert.equal(logged.length, 1)
  assert.equal((await asked('stranger')).json().code, 'person-not-found')
  assert.equal((await asked('clerk')).json().code, 'not-permitted')
})

test('whoever tries out numbers is told nothing more that day, of those on record neither; others are', async () => {
  const steps = steppedClock(day('2021-03-10'))
  const bounds = async () => {
    const server = await createServer({
      database: fresh.database,
      demonstration: () => false,
      callerOf: async (secret) => ({ ...callers.clerk!, accountId: Number(secret) }),
      limits: { requestsAMinute: 100, bytesADay: 1, unknownADay: 2 },
      clock: steps,
    })
    statusRoutes(server, { database: fresh.database, clock, random: randomBytes, findPurposes })
    return server
  }
  const bounded = await bounds()
  const askBy = async (account: number, number: number, by = bounded) => {
    const cookies = { 'kepil-session': String(account) }
    const payload = { iin: iinOf(number), short: true }
    const { statusCode } = await by.inject({ method: 'POST', url: '/api/status', payload, cookies })
    return statusCode
  }
  assert.deepEqual([await askBy(1, 2), await askBy(1, 1), await askBy(1, 4)], [404, 200, 404])
  assert.deepEqual([await askBy(1, 5), await askBy(1, 1)], [429, 429])
  const other = await bounds()
  assert.equal(await askBy(1, 1, other), 429, 'another process knows it too')
  const guesses = await Promise.all([4, 5, 6, 7, 8].map((number) => askBy(3, number, other)))
  assert.deepEqual(guesses.toSorted(), [404, 404, 429, 429, 429], 'nor do many at once get further')
  await other.close()
  assert.deepEqual([await askBy(2, 1), await askBy(2, 2)], [200, 404])
  steps.advanceDays(1)
  assert.equal(await askBy(1, 1), 200)
  await bounded.close()
})
