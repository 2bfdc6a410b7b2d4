/** The questions over HTTP: public, of any day and edition, and a "no" in words where there is no answer. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Cite } from '#law'
import { fixedClock } from '#platform/clock'
import type { Day } from '#vocabulary/day.ts'
import { serveOneSlice } from '../../platform/http/one-slice.fixture.ts'
import { knowledgeRoutes } from './index.ts'

const { get } = serveOneSlice((server) => knowledgeRoutes(server, { clock: fixedClock('2026-11-22' as Day) }))

test('the list holds the 46 questions with the words they are looked for by, without signing in', async () => {
  const answered = await get('/api/questions')
  assert.equal(answered.statusCode, 200)
  const { questions } = answered.json()
  assert.deepEqual(
    questions.map(({ number }: { number: number }) => number),
    Array.from({ length: 46 }, (_, at) => at + 1),
  )
  assert.ok(questions[11].soughtBy.kk.includes('ЖК'))
})

test('every one of them is answered as its contract says, today and by the edition of 2018', async () => {
  for (const asked of ['', '?edition=qa-2018', '?edition=qa-2018&on=2018-07-31'])
    for (let number = 1; number <= 46; number++) {
      const answered = await get(`/api/questions/${number}${asked}`)
      assert.equal(answered.statusCode, 200, `${number}${asked}: ${answered.body}`)
    }
})

test('an entrepreneur is told his sum of today, and beside it what was told in 2018', async () => {
  const { on, edition, answer, then2018, cites, example } = (await get('/api/questions/12')).json()
  assert.deepEqual([on, edition], ['2026-11-22', 'current'])
  assert.match(answer[1].kk, /5\u00a0950\u00a0₸/)
  assert.match(then2018.text.kk, /8\u00a0500\u00a0₸/)
  assert.ok(cites.some(({ act, article }: Cite) => act === 'law-405-V' && article === '28(5)'))
  assert.deepEqual(example.case, { month: '2026-11', payer: 'entrepreneur' })
  const of2018 = (await get('/api/questions/12?edition=qa-2018')).json()
  assert.match(of2018.answer[1].kk, /8\u00a0500\u00a0₸/)
  assert.equal(of2018.then2018, undefined)
})

test('no such question, no such edition and a day out of reach are refused in words', async () => {
  const refused = async (url: string) => {
    const { statusCode, body } = await get(url)
    return [statusCode, JSON.parse(body).code]
  }
  assert.deepEqual(await refused('/api/questions/47'), [404, 'question-not-found'])
  assert.deepEqual(await refused('/api/questions/12?edition=2016'), [422, 'edition-unknown'])
  assert.deepEqual(await refused('/api/questions/18?on=2029-01-15'), [422, 'series-missing'])
  assert.deepEqual(await refused('/api/questions/18?on=2017-06-30'), [422, 'series-missing'])
  for (const number of [1, 21])
    assert.deepEqual(await refused(`/api/questions/${number}?on=9999-12-31`), [422, 'out-of-range'])
  assert.deepEqual(await refused('/api/questions/12?edition=9999-12-31'), [422, 'edition-unknown'])
})
