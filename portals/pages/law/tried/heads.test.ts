/** The first sentence of an answer: there for every example, in each language, and only of fields there are. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askLaw, type RuleName, ruleNames } from '#law'
import { type CaseOfRule, ruleForms } from '#law/pages'
import { columnSum, percentText } from '#vocabulary/spoken.ts'
import { languages } from '#vocabulary/text.ts'
import { unsettledCase } from '../../../../law/status/unsettled.fixture.ts'
import { findHead, type Head } from './heads.ts'
import { findIn, type Value, valueText } from './values.ts'

function headOf(rule: RuleName, of: CaseOfRule): Head | undefined {
  const asked = askLaw(rule as string, of)
  if ('error' in asked) assert.fail(asked.error.message.en)
  const answer = asked.answer as Value
  const fields = ruleForms[rule].answer
  return findHead(rule, {
    of,
    answer,
    words: (name) => valueText(fields.find((field) => field.name === name)!, findIn(answer, name)),
  })
}

test('what a first sentence says to have said is a field of the answer; it fills all its places', () => {
  for (const rule of ruleNames)
    for (const example of ruleForms[rule].examples) {
      const head = headOf(rule, example.case)
      if (!head) continue
      for (const language of languages)
        for (const text of [head.words, ...(head.lead ? [head.lead] : [])])
          assert.doesNotMatch(text[language], /[{}]|undefined|null|NaN/, `${rule}: ${text[language]}`)
      assert.doesNotMatch(head.words.en, /\p{Script=Cyrillic}/u, `${rule}: ${head.words.en}`)
      assert.doesNotMatch(head.words.ru, /[әғқңөұүһі]/i, `${rule}: ${head.words.ru}`)
      const fields = ruleForms[rule].answer.map(({ name }) => name)
      for (const name of head.said) assert.ok(fields.includes(name), `${rule}: ${name}`)
    }
})

const said = (rule: RuleName, of: CaseOfRule) => headOf(rule, of)!.words.en.replaceAll('\u00a0', ' ')

test('the first sentence is what is so, not a sum of nothing', () => {
  assert.equal(said('dues', { payer: 'self', month: '2026-10' }), '4 250 ₸ is due by 25 November 2026')
  const child = { payer: 'self', month: '2026-10', birthDate: '2016-05-05' }
  assert.equal(said('dues', child), 'Nothing is due for this month')
  assert.equal(said('penalty', { debt: '5.00', dueOn: '2026-10-26', asOf: '2026-10-26' }), 'No penalty')
  assert.equal(
    said('status', { on: '2026-11-22', residence: 'temporary', payments: [] }),
    'On 22 November 2026: not a participant',
  )
})

test('what cannot be told is never told as a no', () => {
  const unknown = headOf('status', unsettledCase)!
  assert.equal(unknown.tone, 'sun')
  assert.match(unknown.words.en, /cannot be told/)
})

test('a sum to a millionth keeps its decimals, a rate the mark of the language', () => {
  assert.deepEqual(columnSum('1164.383562'), {
    kk: '1\u00a0164,383562',
    ru: '1\u00a0164,383562',
    en: '1\u00a0164.383562',
  })
  assert.equal(percentText('16.75').ru, '16,75\u00a0%')
})
