/** Four eyes, by the giving of rights: proposed by one, approved by another, and neither is whom it is about. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sampleIin, samplePerson } from '../../registry/extracts/sample-extracts.fixture.ts'
import type { SampleBrowser } from '../browser.fixture.ts'
import { SampleOffice } from '../sample-office.fixture.ts'

const admin = { kepil_roles: ['admin'] }
/** The first administrator, as the issuer tells of him now. */
const firstAgain: { iin: string | undefined } = { iin: sampleIin(1) }
const known = {
  get first() {
    return { ...admin, name: 'Үлгілова Айгүл', kepil_person: 'tab-1', iin: firstAgain.iin }
  },
  citizen: { name: 'Нұсқалов Тимур', kepil_person: 'tab-3', iin: sampleIin(3) },
  'admin-program': { scope: 'admin', name: 'Бағдарлама' },
  second: { ...admin, name: 'Сынақов Ерлан', kepil_person: 'tab-2', iin: sampleIin(2) },
  'first-again': { ...admin, name: 'Үлгілова Айгүл', iin: sampleIin(1) },
  clerk: { name: 'Мысалова Жанна', kepil_person: 'tab-4', kepil_roles: ['fund'] },
  auditor: { name: 'Есепова Сәуле', kepil_roles: ['auditor'] },
}

let office: SampleOffice
const people: Record<string, SampleBrowser> = {}
const accounts: Record<string, number> = {}
before(async () => {
  office = await SampleOffice.open(known)
  await office.register.take('persons', [samplePerson(sampleIin(1)), samplePerson(sampleIin(2))])
  for (const subject of Object.keys(known).filter((each) => each !== 'admin-program'))
    people[subject] = await office.comeInAs(subject)
  const rows = await office.register.database.query<{ id: number; subject: string }>(
    'SELECT account_id AS id, subject FROM rights.account',
  )
  for (const { id, subject } of rows) accounts[subject] = id
})
after(() => office.close())

type Proposal = {
  readonly proposal: number
  readonly digest: string
  readonly lines: readonly { label: { en: string }; value: { en: string } }[]
  readonly decision: { approved: boolean; by: string } | null
}
type Listed = { readonly waiting: Proposal[]; readonly own: Proposal[] }

const reason = 'Қызметкер еңбек демалысында.'
const term = { from: '2026-11-30', through: '2026-12-31' }
const grant = (more: object = {}) => ({
  account: accounts.clerk,
  role: 'fund',
  function: 'registrar',
  ...term,
  reason,
  ...more,
})
const propose = (who: string, more: object = {}) => people[who]!.ask('/api/rights/grants', grant(more))
const listed = async (who: string) => (await people[who]!.ask('/api/approvals')).body as Listed
const decide = (who: string, { proposal, digest }: Pick<Proposal, 'proposal' | 'digest'>, approve = true) =>
  people[who]!.ask(`/api/approvals/${proposal}/decision`, { approve, reason, digest })
const codeOf = ({ status, body }: { status: number; body: Record<string, unknown> }) => [status, body.code]
const refresh = (): void => office.pass(1 / 30)
const rolesOf = async (who: string) =>
  ((await people[who]!.ask('/api/me')).body.signedIn as { roles: object[] }).roles

/** Proposed by the first administrator; as the second one sees it. */
async function proposed(more: object = {}): Promise<Proposal> {
  const { status, body } = await propose('first', more)
  assert.equal(status, 201, JSON.stringify(body))
  const { waiting } = await listed('second')
  return waiting.find(({ proposal }) => proposal === body.proposal)!
}

test('an administrator ends every session of somebody who has left, at once, and nobody else does', async () => {
  const [one, other] = [await office.comeInAs('clerk'), await office.comeInAs('clerk')]
  const end = (who: string, account = accounts.clerk) =>
    people[who]!.ask(`/api/rights/accounts/${account}/sessions/end`, {})
  assert.deepEqual(codeOf(await end('auditor')), [403, 'not-permitted'])
  assert.ok(await one.whoAmI())
  assert.deepEqual((await end('first')).body, { ended: 3 })
  for (const browser of [one, other, people.clerk!]) assert.equal(await browser.whoAmI(), undefined)
  assert.deepEqual((await end('first')).body, { ended: 0 })
  assert.deepEqual(codeOf(await end('first', 999_999_999)), [404, 'account-not-known'])
  assert.equal(await people.auditor!.whoAmI(), 'Есепова Сәуле')
  people.clerk = await office.comeInAs('clerk')
})

test('a right is given when a second administrator approves, holds from the next second, and is ended by one', async () => {
  const waiting = await proposed({ unit: 'Алматы' })
  assert.deepEqual(
    waiting.lines.map(({ value }) => value.en),
    [
      'Мысалова Жанна',
      'Fund (registrar)',
      'Алматы: only visits to it, and cases in its queue',
      '30.11.2026 – 31.12.2026',
    ],
  )
  refresh()
  assert.deepEqual(await rolesOf('clerk'), [{ role: 'fund', functions: [] }])
  assert.deepEqual((await decide('second', waiting)).body, { done: true })
  refresh()
  assert.deepEqual(await rolesOf('clerk'), [{ role: 'fund', functions: ['registrar'] }])
  const holders = (await people.auditor!.ask('/api/rights')).body.holders as {
    name: string
    grants: Record<string, unknown>[]
  }[]
  const held = holders.find(({ name }) => name === 'Мысалова Жанна')!
  const [given] = held.grants
  assert.deepEqual(
    [given!.proposedBy, given!.approvedBy, given!.through],
    ['Үлгілова Айгүл', 'Сынақов Ерлан', '2026-12-31'],
  )
  assert.equal((await people.second!.ask(`/api/rights/grants/${given!.grant}/end`, { reason })).status, 200)
  refresh()
  assert.deepEqual(await rolesOf('clerk'), [{ role: 'fund', functions: [] }])
  const again = await people.second!.ask(`/api/rights/grants/${given!.grant}/end`, { reason })
  assert.deepEqual(codeOf(again), [404, 'grant-not-open'])
})

test('whoever proposes cannot approve, from another account of his neither; he may take it back', async () => {
  const waiting = await proposed()
  assert.deepEqual(codeOf(await decide('first', waiting)), [403, 'second-person-needed'])
  assert.deepEqual(codeOf(await decide('first-again', waiting)), [403, 'second-person-needed'])
  assert.deepEqual(codeOf(await decide('clerk', waiting)), [403, 'not-yours-to-decide'])
  assert.deepEqual((await decide('first', waiting, false)).body, { done: false })
  assert.deepEqual(codeOf(await decide('second', waiting)), [409, 'already-decided'])
  assert.equal((await listed('first')).own[0]!.decision!.by, 'Үлгілова Айгүл')
})

test('nobody proposes or approves a right for himself, from another account of his neither', async () => {
  for (const account of ['first', 'first-again'])
    assert.deepEqual(codeOf(await propose('first', { account: accounts[account] })), [403, 'about-oneself'])
  const forSecond = (await propose('first', { account: accounts.second })).body.proposal as number
  assert.ok(!(await listed('second')).waiting.some(({ proposal }) => proposal === forSecond))
  const shown = (await listed('first')).own.find(({ proposal }) => proposal === forSecond)!
  assert.deepEqual(codeOf(await decide('second', shown)), [403, 'about-oneself'])
})

test('a program proposes nothing that takes two people, whatever its scopes', async () => {
  const program = await office.programAsks('admin-program', '/api/rights/grants', grant())
  assert.deepEqual(codeOf(program), [403, 'proposed-by-people'])
})

test('whoever signs in again without the number he is known by stays the person he is', async () => {
  const waiting = await proposed({ unit: 'Тараз' })
  firstAgain.iin = undefined
  people.first = await office.comeInAs('first')
  assert.deepEqual(codeOf(await decide('first-again', waiting)), [403, 'second-person-needed'])
})

test('whoever is only a citizen to the issuer stands in the list once something was granted to him', async () => {
  const waiting = await proposed({ account: accounts.citizen, unit: 'Орал' })
  assert.equal((await decide('second', waiting)).status, 200)
  const holders = (await people.auditor!.ask('/api/rights')).body.holders as {
    name: string
    grants: object[]
  }[]
  assert.equal(holders.find(({ name }) => name === 'Нұсқалов Тимур')?.grants.length, 1)
})

test('of two who approve at once one does it, and it is done once', async () => {
  const waiting = await proposed({ function: 'controller' })
  const both = await Promise.all([decide('second', waiting), decide('second', waiting)])
  assert.deepEqual(both.map(({ status }) => status).sort(), [200, 409])
  const kept = await office.register.database.query(
    "SELECT 1 FROM rights.staff_grant WHERE staff_function = 'controller'",
  )
  assert.equal(kept.length, 1)
})

test('the same proposed by several at once waits once; of two that rest on the same, approved at once, one is done', async () => {
  const alike = await Promise.all([1, 2, 3, 4].map(() => propose('first', { unit: 'Қостанай' })))
  assert.deepEqual(alike.map(({ status }) => status).sort(), [201, 409, 409, 409])
  assert.ok(alike.every(({ body }) => body.proposal || body.code === 'proposed-already'))
  const { waiting } = await listed('second')
  const first = waiting.find(({ proposal }) => alike.some(({ body }) => body.proposal === proposal))!
  const both = [first, await proposed({ unit: 'Павлодар' })]
  const decided = await Promise.all(both.map((each) => decide('second', each)))
  assert.deepEqual(decided.map(({ status }) => status).sort(), [200, 409])
})

test('what was changed since must be proposed anew, and nothing of it is done', async () => {
  const [one, other] = [await proposed({ unit: 'Ақтөбе' }), await proposed({ unit: 'Атырау' })]
  assert.equal((await decide('second', one)).status, 200)
  assert.deepEqual(codeOf(await decide('second', other)), [409, 'object-changed'])
  const forged = { ...(await proposed({ unit: 'Шымкент' })), digest: 'a'.repeat(64) }
  assert.deepEqual(codeOf(await decide('second', forged)), [409, 'object-changed'])
  const kept = await office.register.database.query<{ unit: string | null }>(
    'SELECT unit FROM rights.staff_grant WHERE unit IS NOT NULL ORDER BY grant_id',
  )
  assert.deepEqual(
    kept.map(({ unit }) => unit).filter((unit) => unit === 'Ақтөбе' || unit === 'Атырау'),
    ['Ақтөбе'],
  )
  assert.equal(
    (await listed('second')).waiting.find(({ proposal }) => proposal === other.proposal)?.decision,
    null,
  )
})

test('what cannot be granted is said: to nobody known, a function of another role, a term of more than a year', async () => {
  for (const [more, status, code] of [
    [{ account: 999_999 }, 404, 'account-not-known'],
    [{ inPlaceOf: 999_999 }, 404, 'account-not-known'],
    [{ function: 'operator' }, 422, 'function-of-another-role'],
    [{ role: 'admin', function: undefined, unit: 'Тараз' }, 422, 'unit-limits-nothing'],
    [{ unit: ' ' }, 400, 'field-unreadable'],
    [{ role: 'citizen', function: undefined }, 400, 'field-unreadable'],
    [{ role: 'employer', function: undefined }, 400, 'field-unreadable'],
    [{ through: '2027-12-01' }, 422, 'term-too-long'],
    [{ through: '2026-11-29' }, 422, 'term-too-long'],
    [{ from: '2026-11-01', through: '2026-11-29' }, 409, 'term-over'],
    [{ reason: `${reason} ${sampleIin(3)}` }, 400, 'field-unreadable'],
  ] as const)
    assert.deepEqual(codeOf(await propose('first', more)), [status, code])
  assert.deepEqual(codeOf(await propose('clerk')), [403, 'not-permitted'])
  assert.deepEqual(codeOf(await decide('second', { proposal: 999_999, digest: 'a'.repeat(64) })), [
    404,
    'proposal-not-found',
  ])
})

test('the rights of a day are had as a table, of past days as they were then; no cell is a formula', async () => {
  const file = await office.server.inject({ url: '/api/rights/file', cookies: people.auditor!.cookies })
  assert.match(String(file.headers['content-disposition']), /rights-2026-11-30\.csv/)
  const lines = file.body.split('\r\n')
  assert.ok(
    lines.some((line) => /;Мысалова Жанна;;Қор;тіркеуші;Ақтөбе;2026-11-30;2026-12-31;;Үлгілова/.test(line)),
  )
  for (const cell of lines.flatMap((line) => line.split(';'))) assert.doesNotMatch(cell, /^[=+\-@]/)
  const before = (await people.auditor!.ask('/api/rights?on=2026-11-29')).body.holders as object[]
  assert.equal(before.length, 0)
})

test('what would be over when it is approved is not approved: the last day itself still is', async () => {
  const [today, tomorrow] = [
    await proposed({ through: '2026-11-30', unit: 'Орал 2' }),
    await proposed({ through: '2026-12-01', unit: 'Орал 3' }),
  ]
  assert.equal((await decide('second', today)).status, 200)
  office.pass(2 * 24 * 60)
  for (const subject of ['first', 'second']) people[subject] = await office.comeInAs(subject)
  assert.deepEqual(codeOf(await decide('second', tomorrow)), [409, 'term-over'])
  assert.equal((await decide('second', tomorrow, false)).status, 200, 'it may be refused')
})

test('a proposal nobody decides is over after thirty days', async () => {
  const waiting = await proposed({ from: '2026-12-30', through: '2027-01-31', unit: 'Семей' })
  office.pass(30 * 24 * 60 + 1)
  for (const subject of ['second']) people[subject] = await office.comeInAs(subject)
  assert.deepEqual(codeOf(await decide('second', waiting)), [409, 'proposal-over'])
  assert.equal((await listed('second')).waiting.length, 0)
})
