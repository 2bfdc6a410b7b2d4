/** The questions themselves: none is missing, each is worded in three languages, each citation is of a known act. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languages } from '#vocabulary/text.ts'
import { acts } from '../acts.ts'
import { questions } from './questions.ts'
import { questionTopics } from './topics.ts'

test('there are 46 questions, numbered in order, each worded as a question in three languages', () => {
  assert.deepEqual(
    questions.map(({ number }) => number),
    Array.from({ length: 46 }, (_, index) => index + 1),
  )
  for (const { title } of questions)
    for (const language of languages) assert.match(title[language], /.{20,}\?$/)
})

test('where a printed citation is corrected, it is by another place of the law', () => {
  for (const { printed, corrected } of questions) {
    for (const cite of [...printed, ...corrected]) assert.ok(Object.hasOwn(acts, cite.act), cite.act)
    for (const { act, article } of corrected) {
      assert.ok(printed.length > 0 && article !== '')
      assert.ok(!printed.some((cite) => cite.act === act && cite.article === article))
    }
  }
})

test('each question stands under one topic', () => {
  const numbers = questionTopics.flatMap((topic) => topic.numbers)
  assert.deepEqual(
    [...numbers].sort((one, other) => one - other),
    questions.map(({ number }) => number),
  )
})
