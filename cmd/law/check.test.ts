/** The review of the law's values . */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Review } from '#law/pages'
import { runProgram } from '../in-process.fixture.ts'

const check = (...words: string[]) => runProgram(['law', 'check', ...words])

test('what is missing now makes the answer no, and is told with what is done meanwhile', async () => {
  const { status, stdout } = await check('--on', '2027-01-15')
  assert.equal(status, 1)
  assert.match(stdout, /^2027-01-15$/m)
  assert.match(
    stdout,
    /missing now: Calendar of working days \(calendar\), 2027; needed from 2027-01; only the/,
  )
  assert.match(
    stdout,
    /from memory: Minimum wage \(minimum-wage\), 2017-01: 24459; Law on the republican budget for 2017, article 7/,
  )
})

test('--json is the review itself, and before anything was due or missing the answer is yes', async () => {
  const { status, stdout } = await check('--json', '--on', '2028-01-01')
  const review = JSON.parse(stdout) as Review
  assert.equal(status, 1)
  assert.ok(review.overdue.length > 100 && review.gaps.some(({ missing }) => missing))
  const before = await check('--json', '--on', '2019-06-01')
  assert.deepEqual([before.status, (JSON.parse(before.stdout) as Review).inOrder], [0, true])
})

test('it speaks three languages, and names a day that is none', async () => {
  assert.match((await check('--lang', 'kk')).stdout, /Толық расталмаған мәндер: \d+/)
  assert.match((await check('--lang=ru')).stdout, /Значения, в которых нет полной уверенности: \d+/)
  const wrong = await check('--on', '2026-02-30')
  assert.deepEqual([wrong.status, wrong.stdout], [2, ''])
  assert.match(wrong.stderr, /--on is a day/)
})

test('a day far out of reach is wrong use, and nothing is said of it', async () => {
  const { status, stdout, stderr } = await check('--on', '9999-12-31', '--lang', 'en')
  assert.deepEqual([status, stdout], [2, ''])
  assert.match(stderr, /outside what can be computed \(on\)\. Write a day not after 2099-12-31/)
})
