/** Leaving one's desk and coming back; functions that ask for a second factor. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sampleIin, samplePerson } from '../registry/extracts/sample-extracts.fixture.ts'
import type { SampleBrowser } from './browser.fixture.ts'
import { SampleOffice } from './sample-office.fixture.ts'

const acr = 'urn:example:mfa'
const known = {
  zere: { name: 'Байқауова Зере', iin: sampleIin(1) },
  admin: { name: 'Үлгілова Айгүл', kepil_roles: ['admin', 'fund/registrar', 'fund/controller'] },
}

let office: SampleOffice
before(async () => {
  office = await SampleOffice.open(known, [
    { allowed: 'admin', acr },
    { allowed: 'fund/controller', acr },
    { allowed: 'employer', acr },
  ])
  await office.register.take('persons', [samplePerson(sampleIin(1))])
})
after(() => office.close())

const codeOf = ({ status, body }: { status: number; body: Record<string, unknown> }) => [status, body.code]
const meOf = async (who: SampleBrowser) => (await who.ask('/api/me')).body.signedIn as Record<string, unknown>

test('a locked session is answered nothing but who it is, until he has signed in again, and the old secret opens nothing', async () => {
  const own = await office.comeInAs('zere')
  const left = own.copy()
  assert.equal((await own.ask('/api/me/lock', {})).status, 200)
  assert.deepEqual([(await meOf(own)).name, (await meOf(own)).isLocked], ['Байқауова Зере', true])
  for (const url of ['/api/me/looks', '/api/me/sessions', '/api/represented'])
    assert.deepEqual(codeOf(await own.ask(url)), [401, 'session-locked'], url)
  await own.comeInAs('zere')
  assert.equal((await own.ask('/api/me/looks')).status, 200)
  assert.deepEqual(codeOf(await left.ask('/api/me/looks')), [401, 'sign-in-needed'])
})

test('what asks for a second factor is not held without it, and is with it; the rest is held anyway', async () => {
  const own = await office.comeInAs('admin')
  const before = await meOf(own)
  assert.deepEqual(before.roles, [{ role: 'fund', functions: ['registrar'] }])
  assert.equal(before.lacksSecondFactor, true)
  assert.deepEqual(codeOf(await own.ask('/api/rights')), [403, 'second-factor-needed'])
  assert.deepEqual(codeOf(await own.ask('/api/represented')), [403, 'not-permitted'])
  const { location } = await own.ask('/api/sign-in?as=admin&secondFactor=true&to=%2Frights')
  assert.match(location!, /acr=urn:example:mfa/)
  const back = new URL(location!)
  assert.equal((await own.ask(`${back.pathname}${back.search}`)).location, '/rights')
  const after = await meOf(own)
  assert.equal(after.lacksSecondFactor, false)
  assert.deepEqual((after.roles as { role: string }[]).map(({ role }) => role).sort(), ['admin', 'fund'])
  assert.equal((await own.ask('/api/rights')).status, 200)
})
