/** Every page of worked examples in the repository's law, and the runner itself. */
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { runCases } from './run-cases.ts'
import { readTables } from './table.ts'

const law = join(import.meta.dirname, '..')

for (const page of globSync('**/*.cases.md', { cwd: law }).sort()) {
  test(`every row of ${page} gets the answer it shows`, () => {
    const { rows, failures } = runCases(readFileSync(join(law, page), 'utf8'))
    assert.ok(rows > 0, 'the page has no rows')
    assert.deepEqual(failures, [])
  })
}

const page = (row: string): string =>
  `rule: workdays\n\n| from | add | → | day |\n|---|---|---|---|\n${row}\n`

test('a row that shows another answer fails, and the failure names line, field and both values', () => {
  const { rows, failures } = runCases(page('| 2026-11-20 | 5 | | 2026-11-28 |'))
  assert.equal(rows, 1)
  assert.deepEqual(failures, [{ line: 5, message: 'day: the table says 2026-11-28, the law 2026-11-27' }])
})

test('a row whose case is refused fails with the refusal, unless it shows the refusal', () => {
  const [failure] = runCases(page('| 2026-11-31 | 5 | | 2026-11-28 |')).failures
  assert.match(failure!.message, /malformed from/)
  const shown = 'rule: workdays\n| from | add | -> | error.code |\n|---|---|---|---|\n| x | 5 | | malformed |'
  assert.deepEqual(runCases(shown).failures, [])
})

test('a table without an arrow is prose; a table with one and no rule above it fails', () => {
  assert.equal(runCases('| a | b |\n|---|---|\n| 1 | 2 |').rows, 0)
  assert.equal(runCases('| a | → | b |\n|---|---|---|\n| 1 | | 2 |').failures.length, 1)
})

test('a rule nobody knows fails', () => {
  const [failure] = runCases(
    page('| 2026-11-20 | 5 | | 2026-11-27 |').replace('workdays', 'weekends'),
  ).failures
  assert.match(failure!.message, /unknown-rule/)
})

test('tables inside a code fence are not run', () => {
  assert.equal(runCases(`\`\`\`\n${page('| 2026-11-20 | 5 | | 2026-11-28 |')}\`\`\`\n`).rows, 0)
})

const numbered = (columns: string, row: string): string =>
  `rule: workdays\n\n| ${columns} |\n|---|---|---|---|---|\n| ${row} |\n`

test('a column Q, wherever it stands, tells which questions a row answers and is no part of the case', () => {
  for (const markdown of [
    numbered('Q | from | add | → | day', '7, 13 | 2026-11-20 | 5 | | 2026-11-27'),
    numbered('from | add | → | Q | day', '2026-11-20 | 5 | | 7, 13 | 2026-11-27'),
    numbered('from | add | → | day | Q', '2026-11-20 | 5 | | 2026-11-27 | 7, 13'),
  ]) {
    const [table] = readTables(markdown)
    assert.deepEqual(table!.rows[0]!.questions, [7, 13])
    assert.deepEqual([table!.inputs, table!.outputs], [['from', 'add'], ['day']])
    assert.deepEqual(runCases(markdown), { rows: 1, failures: [] })
  }
})

test('a row without the column, or with an empty cell in it, answers no question', () => {
  assert.deepEqual(readTables(page('| 2026-11-20 | 5 | | 2026-11-27 |'))[0]!.rows[0]!.questions, [])
  const empty = numbered('Q | from | add | → | day', ' | 2026-11-20 | 5 | | 2026-11-27')
  assert.deepEqual(readTables(empty)[0]!.rows[0]!.questions, [])
})

test('a question that does not exist fails the row', () => {
  const known = numbered('Q | from | add | → | day', '1, 46 | 2026-11-20 | 5 | | 2026-11-27')
  assert.deepEqual(runCases(known).failures, [])
  for (const cell of ['47', '0', 'Q7', '7; 13']) {
    const markdown = numbered('Q | from | add | → | day', `${cell} | 2026-11-20 | 5 | | 2026-11-27`)
    assert.match(runCases(markdown).failures[0]!.message, /^Q:/)
  }
})
