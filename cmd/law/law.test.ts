/** How cases come to the law by standard input, and of which day they are asked. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { test } from 'node:test'

const root = resolve(import.meta.dirname, '../..')

const law = (words: readonly string[], input = '') =>
  spawnSync(process.execPath, [join(root, 'cmd/kepil.ts'), 'law', ...words], {
    encoding: 'utf8',
    input,
    maxBuffer: 1 << 28,
    env: { ...process.env, KEPIL_LANG: 'en', KEPIL_TODAY: '2026-11-22', DATABASE_URL: '' },
  })
const answersOf = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
const iin = (question: object) => answersOf(law(['iin'], JSON.stringify(question)).stdout)[0]

const dues = '{"month":"2026-11","payer":"self"}'

test('a word after the rule is told to be too many, and where the case comes from', () => {
  const { status, stderr } = law(['dues', 'extra'])
  assert.equal(status, 2)
  assert.equal(
    stderr,
    'kepil: only one rule is wanted (dues), "extra" is too many; ' +
      'the case comes by standard input: kepil law dues --help\n',
  )
  assert.match(law(['nonsense']).stderr, /name a rule: dues, /)
})

test('the byte order mark Windows begins a file with is no part of the case', () => {
  for (const input of [`\uFEFF${dues}`, `\uFEFF${dues}\r\n${dues}\r\n`, `${dues}\n\uFEFF${dues}`]) {
    const { status, stdout } = law(['dues'], input)
    assert.equal(status, 0, stdout)
  }
  assert.equal(
    answersOf(law(['dues'], `{"\uFEFFmonth":"2026-11","payer":"self"}`).stdout)[0].error.field,
    '\uFEFFmonth',
  )
  assert.equal(answersOf(law(['dues'], `\uFEFF\uFEFF${dues}`).stdout)[0].error.code, 'not-json')
})

test('a number of one not born today is not sound, unless a later day is asked about', () => {
  assert.equal(iin({ iin: '990101500006' }).reason, 'birth-date-in-the-future')
  assert.equal(iin({ iin: '990101500006', on: null }).reason, 'birth-date-in-the-future')
  assert.equal(iin({ iin: '990101500006', on: '2099-01-01' }).valid, true)
  assert.equal(iin({ iin: '261122500011' }).valid, true)
  assert.equal(answersOf(law(['iin'], '[]').stdout)[0].error.code, 'not-an-object')
})

test('a number of an organisation not registered yet is not sound', () => {
  assert.equal(iin({ bin: '160440007161' }).valid, true)
  assert.equal(iin({ bin: '160440007161', on: '2016-03-31' }).reason, 'registration-in-the-future')
})

test('a long run over all cores goes by the same day', () => {
  const { status, stdout } = law(['iin'], '{"iin":"990101500006"}\n'.repeat(60_000))
  assert.equal(status, 0)
  assert.ok(answersOf(stdout).every(({ reason }) => reason === 'birth-date-in-the-future'))
})
