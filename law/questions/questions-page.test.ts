/** Each of the 46 questions is answered by a rule, shown on worked examples, and led to its place of the law. */
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { answeredQuestions, everyEdition, questionsPage, questionsPath } from './questions-page.ts'

const root = join(import.meta.dirname, '..', '..')
const pages = globSync('law/**/*.cases.md', { cwd: root }).map((file) => {
  const path = file.replaceAll('\\', '/')
  return { path, text: readFileSync(join(root, path), 'utf8') }
})
const answered = answeredQuestions(pages)

test('every question has a rule, a worked example, a place of the law and an edition', () => {
  assert.equal(answered.length, 46)
  for (const { question, rows, rules, places, editions } of answered) {
    for (const found of [rows, rules, places, editions])
      assert.ok(found.length > 0, `question ${question.number}`)
  }
})

test('every question is answered as it was told in 2018, and by the law of today or of any day', () => {
  for (const { question, editions } of answered) {
    const told = editions.includes('qa-2018') || editions.includes(everyEdition)
    assert.ok(told, `question ${question.number} has no row of qa-2018`)
    const today = editions.includes('current') || editions.includes(everyEdition)
    assert.ok(today, `question ${question.number} has no row of today`)
  }
})

test('the page of the questions has a row for each, without an empty cell', () => {
  const rows = questionsPage(pages)
    .split('\n')
    .filter((line) => /^\| \[\d+\]/.test(line))
  assert.equal(rows.length, 46)
  for (const row of rows) {
    const cells = row.split('|').slice(1, -1)
    assert.equal(cells.length, 7)
    for (const cell of cells) assert.ok(cell.trim().length > 0, row)
  }
})

test('the page in docs/law stands as the law makes it now', () => {
  const standing = readFileSync(join(root, questionsPath), 'utf8')
  assert.equal(standing, questionsPage(pages), 'stale: ./kepil law pages writes it')
})

test('a question without a row would leave its cells empty', () => {
  const [first] = answeredQuestions([])
  assert.deepEqual([first!.rows, first!.rules, first!.places, first!.editions], [[], [], [], []])
})
