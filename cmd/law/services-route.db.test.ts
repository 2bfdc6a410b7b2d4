/** The catalogue over HTTP: public, the same as the program prints, described in OpenAPI. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { medicalServices } from '#law'
import { fixedClock } from '#platform/clock'
import type { Day } from '#vocabulary/day.ts'
import { serveOneSlice } from '../../platform/http/one-slice.fixture.ts'
import { lawRoutes } from './routes.ts'

const { get } = serveOneSlice((server) => lawRoutes(server, { clock: fixedClock('2026-11-20' as Day) }))

test('without a day the catalogue is today’s, and needs no sign-in and no demonstration', async () => {
  const answered = await get('/api/law/services')
  assert.equal(answered.statusCode, 200)
  const { on, edition, services } = answered.json()
  assert.deepEqual([on, edition, services.length], ['2026-11-20', 'current', medicalServices.length])
  const scan = services.find(({ code }: { code: string }) => code === 'ct-scan')
  assert.deepEqual(
    [scan.package, scan.needsReferral, scan.packages.length, scan.cite.act],
    ['insured', true, 2, 'code-360-VI'],
  )
  assert.ok(scan.name.kk && scan.guaranteedFor[0].icd10.includes('A15-A19'))
})

test('a day and an edition ask of another law', async () => {
  const { services } = (await get('/api/law/services?on=2019-06-01&edition=qa-2018')).json()
  const scan = services.find(({ code }: { code: string }) => code === 'ct-scan')
  assert.deepEqual([scan.package, scan.packages.at(-1).cite.act], ['guaranteed', 'resolution-400'])
})

test('an edition or a day that is none is refused at its place, in three languages', async () => {
  for (const [query, code, field] of [
    ['edition=1999-01-01', 'edition-unknown', 'edition'],
    ['edition=9999-12-31', 'edition-unknown', 'edition'],
    ['on=9999-12-31', 'out-of-range', 'on'],
    ['on=2026-02-30', 'field-unreadable', 'on'],
  ]) {
    const refused = await get(`/api/law/services?${query}`)
    assert.equal(refused.statusCode, code === 'field-unreadable' ? 400 : 422)
    const problem = refused.json()
    assert.equal(problem.code, code)
    assert.ok(JSON.stringify(problem).includes(field!) && problem.message.kk)
  }
})

test('OpenAPI describes the route', async () => {
  const { paths } = (await get('/api/openapi.json')).json()
  assert.ok(paths['/api/law/services'].get.responses['200'])
})
