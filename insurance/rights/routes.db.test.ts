import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { recordAccess } from '#platform/audit'
import { sampleIin, samplePerson } from '../registry/extracts/sample-extracts.fixture.ts'
import type { SampleRegister } from '../registry/sample-register.fixture.ts'
import type { SampleBrowser } from './browser.fixture.ts'
import { usualClaims } from './claims.ts'
import { openPrograms } from './programs.ts'
import { SampleOffice } from './sample-office.fixture.ts'

/** People as an issuer may have them. */
const known: Readonly<Record<string, object>> = {
  aigul: { name: 'Үлгілова Айгүл', iin: sampleIin(1) },
  erlan: { name: 'Сынақов Ерлан', iin: sampleIin(2) },
  gone: { name: 'Мысалов Болат', iin: sampleIin(3) },
  zere: { name: 'Байқауова Зере', iin: sampleIin(4) },
  stranger: { name: 'Нұсқалов Тимур', iin: sampleIin(9) },
  clerk: { name: 'Есепова Сәуле', kepil_roles: ['fund/registrar', 'fund/emperor', 'king'] },
  unconfirmed: {},
}

let office: SampleOffice
let register: SampleRegister
before(async () => {
  office = await SampleOffice.open(known)
  register = office.register
  const people = [1, 2, 3, 4].map((person) => samplePerson(sampleIin(person)))
  await register.take('persons', people)
  await register.take('persons', [samplePerson(sampleIin(3), { diedOn: '2020-01-01' })])
})
after(() => office.close())

const browser = (): SampleBrowser => office.browser()
const pass = (minutes: number): void => office.pass(minutes)

test('whoever comes in is known until he leaves, and what he left by opens nothing any more', async () => {
  const own = browser()
  assert.equal(await own.whoAmI(), undefined)
  assert.equal(await own.comeInAs('aigul', '/law?lang=ru'), '/law?lang=ru')
  assert.equal(await own.whoAmI(), 'Үлгілова Айгүл')
  const copied = own.copy()
  assert.equal((await own.ask('/api/sign-out', {})).status, 200)
  assert.equal(await own.whoAmI(), undefined)
  assert.equal(await copied.whoAmI(), undefined)
  assert.equal((await copied.ask('/api/me/sessions')).body.code, 'sign-in-needed')
})

test('the secret of a session is kept from scripts and from other sites, and the record has not got it', async () => {
  const left = await office.server.inject({ url: '/api/sign-in?as=aigul' })
  const [begun] = left.cookies
  const back = await office.server.inject({
    url: left.headers.location!.replace('http://localhost', ''),
    cookies: { [begun!.name]: begun!.value },
  })
  const session = back.cookies.find(({ name }) => name === 'kepil-session')!
  assert.deepEqual([session.httpOnly, session.sameSite, session.path], [true, 'Lax', '/'])
  const rows = await register.reader
    .query('SELECT 1 FROM rights.session')
    .catch((error: { code: string }) => error.code)
  assert.equal(rows, '42501', 'whoever only reads sees no session')
  const kept = await register.database.query(
    `SELECT encode(secret_digest, 'escape') AS kept FROM rights.session`,
  )
  assert.ok(!JSON.stringify(kept).includes(session.value))
})

test('a sign-in is taken up once, in time, and only by the browser that began it', async () => {
  const own = browser()
  const back = await own.leaveAs('aigul')
  assert.equal((await browser().ask(back)).location, '/sign-in?refused=sign-in-expired')
  const copied = own.copy()
  assert.equal((await own.ask(back)).location, '/me')
  assert.equal((await copied.ask(back)).location, '/sign-in?refused=sign-in-expired')
  const late = browser()
  const lateBack = await late.leaveAs('aigul')
  pass(11)
  assert.equal((await late.ask(lateBack)).location, '/sign-in?refused=sign-in-expired')
  assert.equal(await late.whoAmI(), undefined)
  assert.equal((await browser().ask('/api/sign-in/finish')).location, '/sign-in?refused=sign-in-expired')
})

test('two windows that sign in at once do not disturb each other, and the later one is who comes last', async () => {
  const own = browser()
  const [one, other] = [await own.leaveAs('aigul', '/law'), await own.leaveAs('erlan', '/api')]
  assert.equal((await own.ask(one)).location, '/law')
  assert.equal((await own.ask(other)).location, '/api')
  assert.equal(await own.whoAmI(), 'Сынақов Ерлан')
  assert.deepEqual(own.kept, ['kepil-session'])
})

test('where the issuer cannot be reached one is told so on the page, keeps where one was going, and comes in later', async () => {
  const own = browser()
  office.issuerIsSilent = true
  try {
    const { status, location } = await own.ask('/api/sign-in?as=aigul&to=%2Flaw')
    assert.deepEqual([status, location], [303, '/sign-in?refused=sign-in-unavailable&to=%2Flaw'])
  } finally {
    office.issuerIsSilent = false
  }
  assert.equal(await own.comeInAs('aigul', '/law'), '/law')
})

test('one comes back to a page of ours and nowhere else', async () => {
  for (const to of [
    '//evil.example',
    'https://evil.example',
    '/\\evil.example',
    '/ /evil',
    '/api/sign-out',
    'law',
    '',
  ])
    assert.equal(await browser().comeInAs('aigul', to), '/', to)
})

test('a link on a page of another site signs nobody in: it leads to where one may', async () => {
  const follow = async (site: string, to = '') => {
    const headers = { 'sec-fetch-site': site }
    const { statusCode, headers: told } = await office.server.inject({
      url: `/api/sign-in?as=aigul${to}`,
      headers,
    })
    return [statusCode, String(told.location).split('=')[0]]
  }
  for (const site of ['cross-site', 'same-site']) {
    assert.deepEqual(await follow(site), [303, '/sign-in'])
    assert.deepEqual(await follow(site, '&to=%2Flaw'), [303, '/sign-in?to'])
  }
  for (const site of ['same-origin', 'none'])
    assert.deepEqual(await follow(site), [303, 'http://localhost/api/sign-in/finish?code'])
})

test('who is not confirmed by the issuer, or has died, is not let in; who is no person of the register is', async () => {
  assert.equal(await browser().comeInAs('unconfirmed'), '/sign-in?refused=sign-in-not-confirmed')
  assert.equal(await browser().comeInAs('gone'), '/sign-in?refused=person-not-living')
  const stranger = browser()
  await stranger.comeInAs('stranger')
  const { signedIn } = (await stranger.ask('/api/me')).body as { signedIn: { isPerson: boolean } }
  assert.equal(signedIn.isPerson, false)
  assert.equal((await stranger.ask('/api/me/looks')).body.code, 'not-in-register')
})

test('a sign-in that came to nothing is in the log with why; one that came to something is on record with how surely', async () => {
  const [lines, write] = [[] as string[], process.stderr.write]
  process.stderr.write = ((line: string) => lines.push(line) > 0) as typeof process.stderr.write
  try {
    await browser().comeInAs('unconfirmed')
    await browser().ask('/api/sign-in/finish')
    await browser().comeInAs('erlan')
  } finally {
    process.stderr.write = write
  }
  const told = lines.map((line) => JSON.parse(line))
  assert.deepEqual(
    told.map(({ msg, code, check, route, from }) => [msg, code, check, route, from]),
    [
      ['sign-in-not-confirmed', 'audience'],
      ['sign-in-expired', undefined],
    ].map(([code, check]) => ['refused', code, check, 'finishSignIn', '127.0.0.1']),
  )
  const [last] = await register.database.query<{ name: string; acr: string; at: unknown }>(
    `SELECT account_name AS name, acr, signed_in_at AS at FROM rights.session JOIN rights.account USING (account_id)
      ORDER BY session_id DESC LIMIT 1`,
  )
  assert.deepEqual([last!.name, last!.acr, last!.at !== null], ['Сынақов Ерлан', '', true])
})

test('of what the issuer says of roles, only those there are give a right', async () => {
  const clerk = browser()
  await clerk.comeInAs('clerk')
  const { signedIn } = (await clerk.ask('/api/me')).body as { signedIn: { roles: object[] } }
  assert.deepEqual(signedIn.roles, [{ role: 'fund', functions: ['registrar'] }])
  const { status, body } = await clerk.ask('/api/me/looks')
  assert.deepEqual([status, body.code], [403, 'not-permitted'])
  assert.match((body.message as { en: string }).en, /It is given to: citizen\./)
})

test('a session ends when it is not used for a quarter of an hour, and after twelve hours however it is used', async () => {
  const idle = browser()
  await idle.comeInAs('zere')
  pass(14)
  assert.equal(await idle.whoAmI(), 'Байқауова Зере')
  pass(14)
  assert.equal(await idle.whoAmI(), 'Байқауова Зере')
  pass(16)
  assert.equal(await idle.whoAmI(), undefined)
  const used = browser()
  await used.comeInAs('zere')
  for (let minutes = 0; minutes < 12 * 60 - 10; minutes += 10) {
    pass(10)
    assert.ok(await used.whoAmI(), `after ${minutes} minutes`)
  }
  pass(11)
  assert.equal(await used.whoAmI(), undefined)
})

test('one sees one’s sessions and ends them from another at once; of a sixth the one used longest ago makes room', async () => {
  const browsers = Array.from({ length: 5 }, browser)
  for (const each of browsers) {
    await each.comeInAs('erlan')
    pass(1)
  }
  const [first, second, , , fifth] = browsers as [
    SampleBrowser,
    SampleBrowser,
    SampleBrowser,
    SampleBrowser,
    SampleBrowser,
  ]
  await first.whoAmI()
  const sixth = browser()
  await sixth.comeInAs('erlan')
  assert.deepEqual([await first.whoAmI(), await second.whoAmI()], ['Сынақов Ерлан', undefined])
  type Listed = { session: number; isThis: boolean }
  const sessionsOf = async (who: SampleBrowser) =>
    (await who.ask('/api/me/sessions')).body.sessions as Listed[]
  const open = await sessionsOf(fifth)
  assert.equal(open.length, 5)
  const mine = (await sessionsOf(first)).find(({ isThis }) => isThis)!
  assert.deepEqual((await fifth.ask('/api/me/sessions/end', { session: mine.session })).body, { ended: 1 })
  assert.equal(await first.whoAmI(), undefined)
  const other = browser()
  await other.comeInAs('aigul')
  const [others] = await sessionsOf(other)
  const refused = await fifth.ask('/api/me/sessions/end', { session: others!.session })
  assert.deepEqual([refused.status, refused.body.code], [403, 'session-not-open'])
  assert.equal(await other.whoAmI(), 'Үлгілова Айгүл')
  assert.deepEqual((await sixth.ask('/api/me/sessions/end', { session: 'others' })).body, { ended: 3 })
  assert.deepEqual([await fifth.whoAmI(), await sixth.whoAmI()], [undefined, 'Сынақов Ерлан'])
})

test('a person sees who looked at his record: himself, a clerk and a clinic’s program by role and name, a visitor, a verb', async () => {
  const own = browser()
  await own.comeInAs('zere')
  const personId = await register.idOf(sampleIin(4))
  const accounts = await register.database.query<{ id: number; subject: string }>(
    'SELECT account_id AS id, subject FROM rights.account',
  )
  const idOf = (wanted: string) => accounts.find(({ subject }) => subject === wanted)!.id
  const claims = { scope: 'provider', client_id: 'clinic', name: 'Үлгі емханасының бағдарламасы' }
  const token = { issuer: 'https://issuer.example', subject: 'clinic', claims, expiresAt: 0 }
  const { database } = register
  const tokens = { read: async () => token }
  const clinic = await openPrograms({ database, clock: office.clock, tokens, claims: usualClaims })('token')
  const what = 'status'
  const looked = [
    `citizen:${idOf('zere')}`,
    `fund:${idOf('clerk')}`,
    `provider:${clinic!.accountId}`,
    'demonstration',
    'kepil status',
    'king:1',
  ]
  for (const who of looked)
    await recordAccess(register.database, [{ personId, who, what, why: 'test' }], office.clock.now())
  const { looks, total } = (await own.ask('/api/me/looks')).body as {
    looks: { role: string; name: string | null }[]
    total: number
  }
  assert.equal(total, 6)
  assert.deepEqual(
    looks.map(({ role, name }) => [role, name]),
    [
      ['program', null],
      ['program', null],
      ['demonstration', null],
      ['provider', 'Үлгі емханасының бағдарламасы'],
      ['fund', 'Есепова Сәуле'],
      ['self', null],
    ],
  )
})

test('whoever was merged into another is the other from the next second on; of one who has died since nobody asks', async () => {
  const own = browser()
  await own.comeInAs('zere')
  const looks = async () => (await own.ask('/api/me/looks')).body.total
  assert.equal(await looks(), 6)
  await register.take('persons', [{ iin: sampleIin(4), mergedInto: sampleIin(1) }])
  pass(1)
  assert.equal(await looks(), 6, 'what was looked at under the number he had is his to see')
  await register.take('persons', [samplePerson(sampleIin(1), { diedOn: '2026-11-01' })])
  pass(1)
  assert.equal((await own.ask('/api/me/looks')).status, 401)
})
