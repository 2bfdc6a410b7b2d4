/** The case behind the answer to a question opens in the form of its rule, as if its reader had written it there. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ruleForms } from '#law/pages'
import { answerQuestion, questionsListed } from '#law/questions'
import { day } from '#vocabulary/day.ts'
import { parseSearch, stringifySearch } from '../../address.ts'
import { caseOf, writtenOf } from './try/written.ts'

test('the address of each example is the one the page of its rule gives the case', () => {
  for (const edition of ['current', 'qa-2018'] as const)
    for (const { number } of questionsListed) {
      const found = answerQuestion(number, { edition, on: day('2026-11-22') })
      assert.ok('example' in found, String(number))
      const { rule, case: asked, address } = found.example
      const search = address.slice(address.indexOf('?'))
      assert.deepEqual({ ...parseSearch(search) }, { case: asked }, String(number))
      assert.deepEqual(parseSearch(stringifySearch({ case: asked })), parseSearch(search))
      const { fields } = ruleForms[rule]
      assert.deepEqual(caseOf(fields, writtenOf(fields, asked)), asked, `${number}: ${rule}`)
    }
})
