/** What is not modelled is never guessed: each topic a case can run into is shown stopping it, or read as its text says. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { askLaw } from './asked/ask.ts'
import { caseOfRow } from './cases/case-of-row.ts'
import { readTables } from './cases/table.ts'
import { type HowNotModelled, notModelled } from './not-modelled.ts'

const page = readFileSync(join(import.meta.dirname, 'not-modelled.cases.md'), 'utf8')
const rows = readTables(page).flatMap((table) =>
  table.rows.map((row) => ({
    topic: row.shows,
    line: row.line,
    asked: askLaw(table.rule!, caseOfRow(table.inputs, row.inputs)),
  })),
)

test('every topic that a case can hold has a row, every row is of such a topic, and no topic is named twice', () => {
  const topics = notModelled.map(({ topic }) => topic)
  assert.equal(new Set(topics).size, topics.length)
  const askable = notModelled.filter(({ how }) => how !== 'outside').map(({ topic }) => topic)
  assert.deepEqual([...new Set(rows.map(({ topic }) => topic))].sort(), askable.sort())
})

const isUnknown = (answer: object): boolean => Object.values(answer).includes('unknown')

const meets: Readonly<Record<HowNotModelled, (asked: ReturnType<typeof askLaw>) => boolean>> = {
  refused: (asked) => 'error' in asked && asked.error.message.kk.length > 30,
  unknown: (asked) => 'answer' in asked && isUnknown(asked.answer),
  read: (asked) => 'answer' in asked && !isUnknown(asked.answer),
  outside: () => false,
}

test('a topic that is refused is refused with a text, one that is unknown is said to be, one that is read is answered', () => {
  for (const { topic, line, asked } of rows) {
    const { how } = notModelled.find((one) => one.topic === topic)!
    assert.ok(meets[how](asked), `line ${line}: ${topic} is not ${how}`)
  }
})

test('a topic no case can hold says why none can', () => {
  for (const { topic, how, text } of notModelled) {
    if (how === 'outside') assert.ok(text.en.length > 90, topic)
  }
})
