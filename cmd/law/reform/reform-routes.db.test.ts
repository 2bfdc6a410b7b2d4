/** Reforms over HTTP: the population is drawn beside the server, which answers meanwhile; nothing of a person leaves. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Month } from '#vocabulary/month.ts'
import { serveOneSlice } from '../../../platform/http/one-slice.fixture.ts'
import { ReformDesk } from './reform-desk.ts'
import { reformRoutes } from './reform-routes.ts'

const order = { persons: 600, seed: 4, from: 202_506 as Month, to: 202_610 as Month }
const { ask, get } = serveOneSlice((server) => reformRoutes(server, new ReformDesk(order)))

const reform = {
  name: 'A',
  changes: [{ parameter: 'employer-deduction-rate', from: '2026-01', value: '5' }],
}
const post = (payload: object, query = '') => ask({ method: 'POST', url: `/api/law/reform${query}`, payload })

test('asking begins to draw the population; the server answers while it is drawn, and a reform waits for it', async () => {
  const asked = await get('/api/law/reform')
  assert.deepEqual([asked.statusCode, asked.json().state, asked.json().persons], [200, 'drawing', 600])
  const tried = post(reform)
  assert.equal((await get('/health')).statusCode, 200)
  const answered = await tried
  assert.equal(answered.statusCode, 200)
  const answer = answered.json()
  assert.deepEqual(answer.months, { from: '2026-01', through: '2026-12', count: 12 })
  assert.equal(answer.persons, 600)
  assert.equal(answer.dues[0].kind, 'employer')
  assert.ok(Number(answer.dues[0].due.difference) > 0)
  assert.doesNotMatch(answered.body, /\d{12}|surname|iin/i)
  const ready = (await get('/api/law/reform')).json()
  assert.deepEqual(ready, {
    state: 'ready',
    part: 1,
    persons: 600,
    firstMonth: '2025-06',
    lastMonth: '2026-10',
  })
})

test('the reference describes the answer whole: nothing of it is left out on the way', async () => {
  const order = { persons: 600, seed: 4, from: 202_506 as Month, to: 202_610 as Month }
  const desk = new ReformDesk(order)
  try {
    const tried = (await desk.try({ ...reform, assumed: [wage] }, {})) as object
    const { seconds: _, ...sent } = (await post({ ...reform, assumed: [wage] })).json()
    const { seconds: __, ...made } = tried as { seconds: number }
    assert.deepEqual(sent, JSON.parse(JSON.stringify(made)))
  } finally {
    await desk.close()
  }
})
const wage = { parameter: 'average-wage', from: '2024-01', until: '2025-01', value: '400000' }

test('the months asked for are those compared', async () => {
  const { months } = (await post(reform, '?from=2026-02&to=2026-04')).json()
  assert.deepEqual(months, { from: '2026-02', through: '2026-04', count: 3 })
})

test('what is wrong with a reform, its months or its future is refused in words', async () => {
  const wrong = { ...reform, changes: [{ ...reform.changes[0], value: '500' }] }
  const future = { ...reform, changes: [{ ...reform.changes[0], from: '2027-01' }] }
  for (const [payload, query, code, field] of [
    [wrong, '', 'out-of-range', 'changes[0].value'],
    [{ name: 'A' }, '', 'missing-field', 'changes'],
    [future, '', 'series-missing', 'minimum-wage'],
    [reform, '?from=2024-01', 'out-of-range', 'from'],
    [reform, '?from=January', 'field-unreadable', 'from'],
    [reform, '?to=2026-04', 'months-out-of-order', 'to'],
    [reform, '?from=2026-05&to=2026-04', 'months-out-of-order', 'to'],
  ] as const) {
    const refused = await post(payload, query)
    assert.equal(refused.statusCode, code === 'field-unreadable' ? 400 : 422, refused.body)
    assert.deepEqual([refused.json().code, refused.json().field], [code, field])
    assert.match(refused.json().message.kk, /\S{3}/)
  }
})

test('too many at once are asked to come again', async () => {
  const answers = await Promise.all(Array.from({ length: 30 }, () => post(reform)))
  const codes = answers.map(({ statusCode }) => statusCode)
  assert.equal(codes.filter((code) => code === 200).length, 20)
  assert.equal(codes.filter((code) => code === 503).length, 10)
})
