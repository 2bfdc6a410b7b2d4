import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, before, test } from 'node:test'
import { fixedClock } from '#platform/clock'
import { createServer, type Server } from '#platform/http'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import { day } from '#vocabulary/day.ts'
import { iinOf, on, put, wage } from './oracle-record.ts'
import { statusRoutes } from './routes.ts'

let fresh: FreshDatabase
let server: Server
let demonstration = true
const clock = fixedClock(day('2021-03-10'))
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
  })
  statusRoutes(server, { database: fresh.database, clock, random: randomBytes })
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
  assert.equal(refused.code, 403)
  assert.equal((await fresh.database.query('SELECT 1 FROM audit.access')).length, before.length)
})
