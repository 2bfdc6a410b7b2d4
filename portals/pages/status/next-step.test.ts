import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FullStatus } from '#insurance/status/contract'
import { askLaw } from '#law'
import { ruleForms } from '#law/pages'
import { sumText } from '#vocabulary/spoken.ts'
import { languages } from '#vocabulary/text.ts'
import { fill } from '../../filling.ts'
import { whatToDo } from './next-step.ts'

const day = '2026-11-22'
const months = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => {
    const month = `2026-${String(from + at).padStart(2, '0')}`
    return { month, amount: '4250.00', creditedOn: `${month}-20`, payer: 'self' }
  })

const cases: readonly object[] = [
  ...ruleForms.status.examples.map(({ case: of }) => of),
  { birthDate: '1990-03-04', sex: 'male', on: day, payments: [] },
  { birthDate: '1990-03-04', sex: 'male', on: day, payments: months(1, 6) },
  { birthDate: '1990-03-04', sex: 'male', on: day, payments: months(1, 8) },
  { birthDate: '2008-01-15', sex: 'female', on: day, payments: [] },
]

const answers = cases.flatMap((of) => {
  const asked = askLaw('status', of)
  return 'answer' in asked ? [asked.answer as unknown as FullStatus] : []
})

test('beside the ways, "What to do?" names none of their sums again, and says in few words that they stand below', () => {
  const withWays = answers.filter(({ ways }) => ways.some(({ pay }) => pay.length > 0))
  assert.ok(withWays.length >= 5, `${withWays.length} of ${answers.length}`)
  for (const answer of withWays)
    for (const language of languages) {
      const said = whatToDo(answer).map(([text, filling]) => fill(text, language, filling))
      const words = said.join(' ')
      for (const { total, pay, text } of answer.ways) {
        if (pay.length > 0) assert.ok(!words.includes(sumText(total)[language]), words)
        assert.ok(!words.includes(text[language]), words)
      }
      assert.ok(words.length < answer.nextStep[language].length, words)
      assert.doesNotMatch(words, /\{\w+\}|\s\s/)
      assert.match(words, /төменде|ниже|below/)
    }
})

test('where no way is open the next step is said as the law says it', () => {
  const without = answers.filter(({ ways }) => ways.length === 0)
  assert.ok(without.length > 0)
  for (const answer of without) assert.deepEqual(whatToDo(answer), [[answer.nextStep]])
})
