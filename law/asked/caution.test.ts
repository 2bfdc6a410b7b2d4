/** Never a guess: an answer that rests on a value we are not sure of says which. */
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { languages, type Text } from '#vocabulary/text.ts'
import { caseOfRow } from '../cases/case-of-row.ts'
import { readTables } from '../cases/table.ts'
import { askLaw } from './ask.ts'

type Said = { readonly confidence: string; readonly caution?: Text; readonly because: readonly unknown[] }

const law = join(import.meta.dirname, '..')
const answers = globSync('**/*.cases.md', { cwd: law }).flatMap((page) =>
  readTables(readFileSync(join(law, page), 'utf8')).flatMap(({ rule, inputs, rows }) =>
    rows.flatMap((row) => {
      const asked = askLaw(rule!, caseOfRow(inputs, row.inputs))
      if ('error' in asked) return []
      return [{ place: `${page}:${row.line}`, rule: rule!, answer: asked.answer as Said }]
    }),
  ),
)

const cautionOf = (rule: string, question: object): string | undefined => {
  const asked = askLaw(rule, question)
  assert.ok('answer' in asked, JSON.stringify(asked))
  return (asked.answer as Said).caution?.en
}

test('of all worked examples those that are sure carry no caution, the others one in three languages', () => {
  const unsure = answers.filter(({ answer }) => answer.confidence !== 'high')
  assert.ok(unsure.length >= 20 && answers.length - unsure.length >= 100)
  for (const { place, answer } of answers) {
    assert.equal('caution' in answer, answer.confidence !== 'high', place)
    for (const language of languages)
      if (answer.caution) assert.ok(answer.caution[language].length > 100, place)
  }
})

test('where it rests on a dated value or a group, the caution names it', () => {
  for (const { place, rule, answer } of answers)
    if (answer.caution && ['dues', 'status', 'penalty', 'refund'].includes(rule))
      assert.match(answer.caution.en, /“.+” \(.+, .+\)/, place)
})

test('only what is not sure is named: the wage of 2017, not the rate beside it', () => {
  const said = cautionOf('dues', { month: '2017-08', payer: 'employer', income: '1000.00' })
  assert.match(said!, /: “Minimum wage” \(Law on the republican budget for 2017, article 7\)\. Hold/)
})

test('a rate that changed while a debt grew is named once, with each day that is not sure', () => {
  const said = cautionOf('penalty', { debt: '1000.00', dueOn: '2018-05-25', asOf: '2018-11-01' })
  assert.match(
    said!,
    /\(Base rate of the National Bank, 17.April 2018, 5.June 2018, 16.October 2018\)\. Hold/,
  )
  assert.equal(said!.match(/“/g)!.length, 1)
})

test('a step of a value is as sure as itself: the State’s due day is named, its rate is not', () => {
  const said = cautionOf('dues', { month: '2022-05', payer: 'state' })!
  assert.match(said, /First working days of the month in which the State pays/)
  assert.doesNotMatch(said, /Rate of the State contribution/)
})

test('a group whose enactment is not on record is named by its name', () => {
  const groups = [{ group: 'targeted-assistance', from: '2024-01-01' }]
  const said = cautionOf('status', { on: '2026-11-22', groups, payments: [] })
  assert.match(
    said!,
    /“recipients of targeted social assistance[^”]+” \(Law No\. 405-V, article 26, paragraph 1\)/,
  )
})
