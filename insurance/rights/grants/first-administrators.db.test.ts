/** Whoever holds the server names the first two; from then on an issuer that knows no role of ours is enough. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { isRefusal } from '#vocabulary/refusal.ts'
import { sampleIin, samplePerson } from '../../registry/extracts/sample-extracts.fixture.ts'
import { SampleOffice } from '../sample-office.fixture.ts'
import { nameFirstAdministrators } from './first-administrators.ts'

/** Of nobody a role; of staff the issuer tells which human each is. */
const known = {
  'staff-7': { name: 'Үлгілова Айгүл', iin: sampleIin(1), kepil_person: 'tab-7' },
  'staff-8': { name: 'Сынақов Ерлан', kepil_person: 'tab-8' },
  'staff-9': { name: 'Мысалова Жанна', iin: sampleIin(3), kepil_person: 'tab-9' },
  'staff-10': { name: 'Есепова Сәуле' },
}

let office: SampleOffice
before(async () => {
  office = await SampleOffice.open(known)
  await office.register.take(
    'persons',
    [1, 3].map((n) => samplePerson(sampleIin(n))),
  )
})
after(() => office.close())

const issuer = 'https://issuer.example'
const name = (...subjects: string[]) =>
  nameFirstAdministrators({ database: office.register.database, clock: office.clock }, { issuer, subjects })
const codeOf = async (named: ReturnType<typeof name>) => {
  const answer = await named
  return 'code' in answer ? answer.code : answer.length
}
type Holder = { name: string; signedInAt: string | null; grants: Record<string, string>[] }
type Waiting = { waiting: { proposal: number; digest: string }[] }
const reason = 'Қор тіркеушісі болып ауысты.'

test('one is no two, nor is one named twice; of two who name at once one is told who is there', async () => {
  assert.equal(await codeOf(name('staff-7')), 'two-administrators-needed')
  assert.equal(await codeOf(name('staff-7', 'staff-7')), 'two-administrators-needed')
  const both = await Promise.all([codeOf(name('staff-7', 'staff-8')), codeOf(name('staff-9', 'staff-10'))])
  assert.ok(both.includes(2) && both.includes('administrators-there'), both.join())
  // The test goes on with the first two.
  await office.register.migrator.execute('TRUNCATE rights.staff_grant, rights.account')
  assert.equal(await codeOf(name('staff-7', 'staff-8')), 2)
  const again = await name('staff-9', 'staff-10')
  assert.ok(isRefusal(again) && again.message.en.includes('staff-7, staff-8'))
})

test('they sign in with no role of the issuer’s, see by whom they were named, and give rights by two', async () => {
  const [first, second] = [await office.comeInAs('staff-7'), await office.comeInAs('staff-8')]
  const { body } = await first.ask('/api/rights')
  const holders = body.holders as Holder[]
  assert.deepEqual(
    holders.map(({ name: who, grants }) => [who, grants[0]?.proposedBy, grants[0]?.approvedBy]),
    [
      ['Сынақов Ерлан', 'kepil init', 'kepil init'],
      ['Үлгілова Айгүл', 'kepil init', 'kepil init'],
    ],
  )
  const grant = { role: 'fund', from: '2026-11-30', through: '2026-12-31', reason }
  const unknown = await first.ask('/api/rights/grants', { ...grant, subject: 'staff-9' })
  assert.deepEqual([unknown.status, unknown.body.code], [404, 'account-not-known'])
  const clerk = await office.comeInAs('staff-9')
  const { status } = await first.ask('/api/rights/grants', { ...grant, subject: 'staff-9' })
  assert.equal(status, 201)
  const { waiting } = (await second.ask('/api/approvals')).body as Waiting
  const [{ proposal, digest }] = waiting as [Waiting['waiting'][number]]
  const decided = await second.ask(`/api/approvals/${proposal}/decision`, { approve: true, reason, digest })
  assert.deepEqual(decided.body, { done: true })
  office.pass(1 / 30)
  const { signedIn } = (await clerk.ask('/api/me')).body as { signedIn: { roles: { role: string }[] } }
  assert.deepEqual(
    signedIn.roles.map(({ role }) => role),
    ['citizen', 'fund'],
  )
})

test('whoever came in with neither IIN nor role is in the list, so that something can be proposed for him', async () => {
  await office.comeInAs('staff-10')
  const admin = await office.comeInAs('staff-7')
  const holders = (await admin.ask('/api/rights')).body.holders as Holder[]
  assert.ok(holders.some(({ name: who }) => who === 'Есепова Сәуле'))
})

test('a number by which an issuer knows somebody is not shown as his name', async () => {
  await office.register.migrator.execute('UPDATE rights.staff_grant SET ended_at = now(), ended_by = 1')
  assert.equal(await codeOf(name(sampleIin(4), 'staff-8')), 2)
  const admin = await office.comeInAs('staff-8')
  const holders = (await admin.ask('/api/rights')).body.holders as Holder[]
  const ahead = holders.filter(({ signedInAt }) => signedInAt === null)
  assert.deepEqual(
    ahead.map(({ name: who }) => who),
    [`${sampleIin(4).slice(0, 4)}••••••${sampleIin(4).slice(10)}`],
  )
})
