import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languages } from '#vocabulary/text.ts'
import { answerRefusals, firstDay, questionRefusals } from '../../../insurance/status/refusals.ts'
import { inTwo } from './said.ts'

test('a refusal says first what is so and then what to do, in each language', () => {
  const refusals = [
    questionRefusals['person-not-found'].words(),
    questionRefusals['day-out-of-range'].words(firstDay),
    questionRefusals['known-on-is-ahead'].words(firstDay),
    answerRefusals['answer-not-found'].words(),
  ]
  for (const words of refusals) {
    const { what, rest } = inTwo(words)
    for (const language of languages) {
      assert.ok(what[language].length > 10 && what[language].length < 120, what[language])
      assert.ok(rest[language].length > 20, words[language])
      assert.doesNotMatch(what[language], /[.!]$/)
    }
  }
  assert.equal(inTwo(refusals[0]!).what.ru, 'Этого ИИН в регистре нет')
})

test('one sentence is all there is', () =>
  assert.deepEqual(inTwo({ kk: 'Файл бос.', ru: 'Файл пуст.', en: 'The file is empty.' }), {
    what: { kk: 'Файл бос', ru: 'Файл пуст', en: 'The file is empty' },
    rest: { kk: '', ru: '', en: '' },
  }))
