/** How cases come to the law by standard input, and of which day they are asked. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runProgram } from '../in-process.fixture.ts'

const law = (words: readonly string[], input = '') =>
  runProgram(['law', ...words], { input, environment: { KEPIL_TODAY: '2026-11-22' } })
const answersOf = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
const iin = async (question: object) => answersOf((await law(['iin'], JSON.stringify(question))).stdout)[0]

const dues = '{"month":"2026-11","payer":"self"}'

test('a word after the rule is told to be too many, and where the case comes from', async () => {
  const { status, stderr } = await law(['dues', 'extra'])
  assert.equal(status, 2)
  assert.equal(
    stderr,
    'kepil: only one rule is wanted (dues), "extra" is too many; ' +
      'the case comes by standard input: kepil law dues --help\n',
  )
  assert.match((await law(['nonsense'])).stderr, /name a rule: dues, /)
})

test('the byte order mark Windows begins a file with is no part of the case', async () => {
  for (const input of [`\uFEFF${dues}`, `\uFEFF${dues}\r\n${dues}\r\n`, `${dues}\n\uFEFF${dues}`]) {
    const { status, stdout } = await law(['dues'], input)
    assert.equal(status, 0, stdout)
  }
  assert.equal(
    answersOf((await law(['dues'], `{"\uFEFFmonth":"2026-11","payer":"self"}`)).stdout)[0].error.field,
    '\uFEFFmonth',
  )
  assert.equal(answersOf((await law(['dues'], `\uFEFF\uFEFF${dues}`)).stdout)[0].error.code, 'not-json')
})

test('a number of one not born today is not sound, unless a later day is asked about', async () => {
  assert.equal((await iin({ iin: '990101500006' })).reason, 'birth-date-in-the-future')
  assert.equal((await iin({ iin: '990101500006', on: null })).reason, 'birth-date-in-the-future')
  assert.equal((await iin({ iin: '990101500006', on: '2099-01-01' })).valid, true)
  assert.equal((await iin({ iin: '261122500011' })).valid, true)
  assert.equal(answersOf((await law(['iin'], '[]')).stdout)[0].error.code, 'not-an-object')
})

test('a number of an organisation not registered yet is not sound', async () => {
  assert.equal((await iin({ bin: '160440007161' })).valid, true)
  assert.equal((await iin({ bin: '160440007161', on: '2016-03-31' })).reason, 'registration-in-the-future')
})

test('a long run over all cores goes by the same day', async () => {
  const { status, stdout } = await law(['iin'], '{"iin":"990101500006"}\n'.repeat(60_000))
  assert.equal(status, 0)
  assert.ok(answersOf(stdout).every(({ reason }) => reason === 'birth-date-in-the-future'))
})
