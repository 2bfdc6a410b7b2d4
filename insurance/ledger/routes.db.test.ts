import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fixedClock } from '#platform/clock'
import { createServer, type Server } from '#platform/http'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import { day } from '#vocabulary/day.ts'
import { ledgerRoutes } from './routes.ts'

let fresh: FreshDatabase
let server: Server
before(async () => {
  fresh = await freshDatabase()
  server = await createServer({ database: fresh.database, demonstration: () => false, holdsAnswers: true })
  ledgerRoutes(server, { database: fresh.database, clock: fixedClock(day('2026-11-22')) })
})
after(async () => {
  await server.close()
  await fresh.close()
})

test('the balance of empty books is all zero, today and on any day', async () => {
  const answer = await server.inject('/api/balance')
  const zero = { received: '0.00', posted: '0.00', suspense: '0.00', returned: '0.00', difference: '0.00' }
  assert.deepEqual(answer.json(), { on: '2026-11-22', ...zero })
  assert.equal((await server.inject('/api/balance?on=2021-06-10')).json().on, '2021-06-10')
})

test('a day that is not in the calendar is refused by name, with what to write instead', async () => {
  const answer = await server.inject('/api/balance?on=2021-02-30')
  assert.equal(answer.statusCode, 400)
  assert.deepEqual([answer.json().code, answer.json().field], ['field-unreadable', 'on'])
})
