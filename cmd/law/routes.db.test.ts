/** The law over HTTP goes by the server's clock where a case names no day. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fixedClock } from '#platform/clock'
import type { Day } from '#vocabulary/day.ts'
import { serveOneSlice } from '../../platform/http/one-slice.fixture.ts'
import { lawRoutes } from './routes.ts'

const { ask } = serveOneSlice((server) => lawRoutes(server, { clock: fixedClock('2026-11-20' as Day) }))

const iin = async (payload: object) => (await ask({ method: 'POST', url: '/api/law/iin', payload })).json()

test('who is born after today has no sound number, unless a later day is asked about', async () => {
  assert.equal((await iin({ iin: '261122500011' })).reason, 'birth-date-in-the-future')
  assert.equal((await iin({ iin: '261122500011', on: '2026-11-22' })).valid, true)
  assert.equal((await iin({ iin: '850101100002' })).valid, true)
})
