/** What every verb has in common: how it is found, helped with, used wrongly, and fed with lines. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { runProgram } from './in-process.fixture.ts'

const away = mkdtempSync(join(tmpdir(), 'kepil-away-'))
after(() => rmSync(away, { recursive: true }))

const kepil = (words: readonly string[], input = '') => runProgram(words, { input, folder: away })

const dues = '{"month":"2026-11","payer":"employer","income":"100000.00"}'

test('the program lists its verbs, and each verb helps with an example', async () => {
  const { stdout, status } = await kepil(['--help'])
  assert.equal(status, 0)
  const verbs = [...stdout.matchAll(/^ {2}(\S+) {2,}\S/gm)].map(([, name]) => name!)
  assert.ok(verbs.includes('law') && verbs.includes('start') && verbs.includes('migrate'))
  for (const verb of verbs) {
    const help = await kepil([verb, '--help'])
    assert.equal(help.status, 0, verb)
    assert.match(help.stdout, /Example/, `${verb} --help shows no example`)
  }
})

test('wrong use ends with 2 and one line that says what is wrong', async () => {
  for (const words of [
    [],
    ['nonsense'],
    ['law'],
    ['law', 'nonsense'],
    ['law', 'dues', 'more'],
    ['law', 'cases'],
  ])
    assert.equal((await kepil(words)).status, 2, words.join(' '))
  const { stderr } = await kepil(['nonsense'])
  assert.equal(stderr, 'kepil: there is no verb "nonsense"; see kepil --help\n')
  assert.equal((await kepil(['law', 'cases', 'gone.md'])).status, 2)
})

test('the law answers a line a case, in order, and goes on after a bad one', async () => {
  const { stdout, status } = await kepil(
    ['law', 'dues'],
    `${dues}\n\nnot json\n${dues.replace('employer', 'owner')}\n${dues}`,
  )
  const answers = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  assert.equal(answers.length, 4)
  assert.equal(status, 1)
  assert.deepEqual([answers[0].total, answers[3].total], ['5000.00', '5000.00'])
  assert.equal(answers[1].error.code, 'not-json')
  assert.equal(answers[2].error.field, 'payer')
  assert.equal((await kepil(['law', 'dues'], dues)).status, 0)
  assert.equal((await kepil(['law', 'dues'], '')).stdout, '')
})

test('a page of worked examples is run, and a row that fails is named', async () => {
  const page = join(away, 'page.cases.md')
  const table = (total: string) =>
    `rule: dues\n\n| month | payer | income | → | total |\n|---|---|---|---|---|\n| 2026-11 | employer | 100000.00 | | ${total} |\n`
  writeFileSync(page, table('5000.00'))
  const { status, stdout } = await kepil(['law', 'cases', page])
  assert.deepEqual([status, stdout], [0, '1 rows, failed: 0\n'])
  writeFileSync(page, table('1.00'))
  const failed = await kepil(['law', 'cases', 'page.cases.md'])
  assert.equal(failed.status, 1)
  assert.match(failed.stdout, /^page\.cases\.md:5: total: /)
})
