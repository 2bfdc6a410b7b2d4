import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inBatches } from './batch.ts'

test('questions of one moment are answered together, each with its own answer', async () => {
  const sizes: number[] = []
  const ask = inBatches(
    async (questions: readonly number[]) => {
      sizes.push(questions.length)
      return questions.map((question) => question * 2)
    },
    { largest: 4, underWay: 2 },
  )
  const answers = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(ask))
  assert.deepEqual(answers, [2, 4, 6, 8, 10, 12, 14, 16, 18, 20])
  assert.deepEqual(sizes, [4, 4, 2])
})

test('no more batches are under way than allowed, and none is forgotten', async () => {
  let running = 0
  let most = 0
  const ask = inBatches(
    async (questions: readonly number[]) => {
      most = Math.max(most, ++running)
      await new Promise((resolve) => setTimeout(resolve, 2))
      running--
      return questions
    },
    { largest: 3, underWay: 1 },
  )
  const asked = Array.from({ length: 20 }, (_, place) => place)
  assert.deepEqual(await Promise.all(asked.map(ask)), asked)
  assert.equal(most, 1)
})

test('a batch that fails fails only its own questions', async () => {
  const ask = inBatches(
    async (questions: readonly number[]) => {
      if (questions.includes(2)) throw new Error('the database stopped')
      return questions
    },
    { largest: 2, underWay: 1 },
  )
  const outcomes = await Promise.allSettled([1, 2, 3, 4].map(ask))
  assert.deepEqual(
    outcomes.map((outcome) => outcome.status),
    ['rejected', 'rejected', 'fulfilled', 'fulfilled'],
  )
})
