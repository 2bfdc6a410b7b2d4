/** The law over HTTP goes by the server's clock where a case names no day. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fixedClock } from '#platform/clock'
import { createServer, type Server } from '#platform/http'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import type { Day } from '#vocabulary/day.ts'
import { lawRoutes } from './routes.ts'

let fresh: FreshDatabase
let server: Server

before(async () => {
  fresh = await freshDatabase()
  server = await createServer({
    database: fresh.database,
    demonstration: () => false,
    logLevel: 'silent',
    holdsAnswers: true,
  })
  lawRoutes(server, { clock: fixedClock('2026-11-20' as Day) })
})
after(async () => {
  await server.close()
  await fresh.close()
})

const iin = async (payload: object) =>
  (await server.inject({ method: 'POST', url: '/api/law/iin', payload })).json()

test('who is born after today has no sound number, unless a later day is asked about', async () => {
  assert.equal((await iin({ iin: '261122500011' })).reason, 'birth-date-in-the-future')
  assert.equal((await iin({ iin: '261122500011', on: '2026-11-22' })).valid, true)
  assert.equal((await iin({ iin: '850101100002' })).valid, true)
})
