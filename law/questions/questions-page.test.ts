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

test('of an answer of many duties those count that answer the question', () => {
  const refunds = (number: number): boolean =>
    answered[number - 1]!.places.some(({ act, article }) => act === 'order-478' && article === '40')
  assert.ok(refunds(21))
  assert.deepEqual([20, 30, 33, 39].filter(refunds), [])
})

test('who is no citizen pays and is insured by the Law and the Treaty; the same care for unequal sums by the Law', () => {
  const placesOf = (number: number): string[] =>
    answered[number - 1]!.places.map(({ act, article }) => `${act} ${article}`)
  for (const number of [44, 45])
    for (const place of ['law-405-V 2(2)', 'eaeu-treaty 98(3)']) assert.ok(placesOf(number).includes(place))
  assert.ok(placesOf(1).some((place) => place.startsWith('law-405-V 4(')))
})

test('two items of one annex printed beside an answer are shown as two', () => {
  const row = questionsPage(pages)
    .split('\n')
    .find((line) => line.startsWith('| [43]'))!
  assert.match(row, /30-қосымша, 4-тармақ; 30-қосымша, 5-тармақ/)
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
  const onDisk = readFileSync(join(root, questionsPath), 'utf8')
  assert.equal(onDisk, questionsPage(pages), 'stale: ./kepil law pages writes it')
})

test('a question without a row would leave its cells empty', () => {
  const [first] = answeredQuestions([])
  assert.deepEqual([first!.rows, first!.rules, first!.places, first!.editions], [[], [], [], []])
})
