/** A reform file: what is taken, and how exactly it is told what is wrong. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { languages } from '#vocabulary/text.ts'
import { lawBook } from '../book.ts'
import { regimeParameters } from '../contributions/regimes/parameters.ts'
import { parameters } from '../parameters.ts'
import { findJsonFault } from './json-fault.ts'
import { readReform, reformText } from './read-reform.ts'
import { findValueText, reformables } from './reformable.ts'

const change = { parameter: 'employer-deduction-rate', from: '2027-01', value: '5' }
const read = (written: unknown) => readReform(JSON.stringify(written))
const refused = (written: unknown, code: string, field: string, said?: RegExp): void => {
  const answer = typeof written === 'string' ? readReform(written) : read(written)
  assert.ok('error' in answer, JSON.stringify(written))
  assert.deepEqual([answer.error.code, answer.error.field], [code, field])
  for (const language of languages) assert.match(answer.error.message[language], /\S{3}/)
  if (said) assert.match(answer.error.message.en, said)
}
const changed = (changes: object) => ({ name: 'A', changes: [{ ...change, ...changes }] })

test('a reform names itself in one language or in three, and says each value in its unit', () => {
  const answer = read({
    name: { kk: 'Реформа', en: 'Reform' },
    assumed: [{ parameter: 'minimum-wage', from: '2027-01', value: '90000' }],
    changes: [
      { ...change, until: '2028-01' },
      { parameter: 'employer-deduction-rate', from: '2028-01', value: 5.5 },
      { parameter: 'entrepreneur-base', from: '2027-01', value: '1.25' },
      { parameter: 'grace-months', from: '2027-01', value: '6' },
    ],
  })
  assert.ok('reform' in answer)
  assert.deepEqual(answer.reform, {
    name: { kk: 'Реформа', ru: 'Реформа', en: 'Reform' },
    assumed: [{ parameter: 'minimum-wage', from: 202_701, value: 90_000 }],
    changes: [
      { parameter: 'employer-deduction-rate', from: 202_701, until: 202_801, value: 500 },
      { parameter: 'employer-deduction-rate', from: 202_801, value: 550 },
      { parameter: 'entrepreneur-base', from: 202_701, value: 125 },
      { parameter: 'grace-months', from: 202_701, value: 6 },
    ],
  })
})

test('a reform written again reads as the same reform', () => {
  for (const name of ['One name', { kk: 'Аты', ru: 'Имя', en: 'Name' }]) {
    const first = read({
      name,
      assumed: [{ ...change, from: '2026-01' }],
      changes: [{ ...change, until: '2028-06' }],
    })
    assert.ok('reform' in first)
    assert.deepEqual(readReform(reformText(first.reform)), first)
  }
})

test('what is no JSON is told by line and character', () => {
  refused('{\n  "name": "A",\n  "changes": [,]\n}', 'not-json', '', /line 3, character 15/)
  refused('{\n  "name": "A"\n  "changes": []\n}', 'not-json', '', /line 3, character 3/)
  refused('{"name": "A", "changes": [}', 'not-json', '', /line 1, character 27/)
  refused('{"name": "A",', 'not-json', '', /line 1, character 14/)
  refused("{'name': 'A'}", 'not-json', '', /line 1, character 2/)
  refused('{"name": "A"} {}', 'not-json', '', /line 1, character 15/)
  refused('', 'not-json', '', /line 1, character 1/)
  refused('[]', 'not-an-object', '')
})

test('a fault is found in exactly those texts that no program reads as JSON', () => {
  const pieces = [
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"\\n"',
    '"\\x"',
    '1',
    '-0.5e3',
    '01',
    'true',
    'nul',
    ' ',
    '\n',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 9 }), (list) => {
      const text = list.join('')
      let reads = true
      try {
        JSON.parse(text)
      } catch {
        reads = false
      }
      assert.equal(findJsonFault(text) === undefined, reads, text)
    }),
    { numRuns: 5000 },
  )
  fc.assert(fc.property(fc.json(), (text) => assert.equal(findJsonFault(text), undefined)))
})

test('whatever is wrong is named by its place', () => {
  refused({ changes: [change] }, 'missing-field', 'name')
  refused({ name: ' ', changes: [change] }, 'malformed', 'name')
  refused({ name: { de: 'A' }, changes: [change] }, 'unknown-field', 'name.de')
  refused({ name: {}, changes: [change] }, 'missing-field', 'name')
  refused({ name: 'A' }, 'missing-field', 'changes')
  refused({ name: 'A', changes: [] }, 'missing-field', 'changes')
  refused({ name: 'A', changes: {} }, 'malformed', 'changes')
  refused({ name: 'A', changes: [change], more: 1 }, 'unknown-field', 'more')
  refused({ name: 'A', changes: [7] }, 'not-an-object', 'changes[0]')
  refused({ name: 'A', changes: [change, { ...change, form: '' }] }, 'unknown-field', 'changes[1].form')
  refused({ name: 'A', assumed: [{}], changes: [change] }, 'missing-field', 'assumed[0].parameter')
  refused({ name: 'A', changes: Array(51).fill(change) }, 'out-of-range', 'changes')
})

test('an unknown parameter is answered with the names of those that can be changed', () => {
  const answer = read(changed({ parameter: 'employer-rate' }))
  assert.ok('error' in answer && answer.error.field === 'changes[0].parameter')
  for (const { name } of reformables) assert.match(answer.error.message.kk, new RegExp(name))
  for (const parameter of ['base-rate', 'refund-terms', 'monthly-index'])
    refused(changed({ parameter }), 'unknown-value', 'changes[0].parameter')
})

test('a month is a month of the calendar and of the insurance, and an end comes after its beginning', () => {
  refused(changed({ from: '2027-13' }), 'malformed', 'changes[0].from')
  refused(changed({ from: '01.2027' }), 'malformed', 'changes[0].from')
  refused(changed({ from: '2017-06' }), 'out-of-range', 'changes[0].from', /2017-07/)
  refused(changed({ from: undefined }), 'missing-field', 'changes[0].from')
  refused(changed({ until: '2027-01' }), 'until-not-after-from', 'changes[0].until')
})

test('a value is of the unit of its parameter and within what can be', () => {
  for (const value of ['5 %', '5,5', '-5', '0.055', '1e2', 'five', true, null, '']) {
    const code = value === null ? 'missing-field' : 'malformed'
    refused(changed({ value }), code, 'changes[0].value')
  }
  refused(changed({ value: '100.01' }), 'out-of-range', 'changes[0].value', /from 0 to 100/)
  refused(
    changed({ parameter: 'grace-months', value: '1.5' }),
    'malformed',
    'changes[0].value',
    /whole months/,
  )
  refused(changed({ parameter: 'look-back-months', value: '1' }), 'out-of-range', 'changes[0].value')
  refused(changed({ parameter: 'minimum-wage', value: '0' }), 'out-of-range', 'changes[0].value')
})

test('one value cannot begin twice in one month', () => {
  refused({ name: 'A', changes: [change, { ...change, value: '6' }] }, 'fields-disagree', 'changes[1].from')
})

test('what can be reformed is told with its value as the parameters tell it', () => {
  const book = lawBook('current')
  for (const one of reformables) {
    const { rows, unit, title } = parameters.find(({ name }) => name === one.name)!
    assert.deepEqual([one.unit, one.title], [unit, title])
    const row = rows.findLast(({ from }) => from <= '2026-01')!
    if (row.through === undefined || row.through >= '2026-01')
      assert.equal(findValueText(one, book, 202_601 as never), row.value, one.name)
  }
})

test('every number of the law is open to reform, but those that no sum of a population rests on', () => {
  const closed = [
    ...regimeParameters.map(({ name }) => name),
    'local-budget-rate',
    'state-due-days',
    'self-paid-months',
    'refund-terms',
    'monthly-index',
    'base-rate',
  ]
  const open = new Set(reformables.map(({ name }) => name))
  const ofOtherKinds: readonly string[] = ['diseases', 'day', 'groups', 'end of grace']
  const numbers = parameters.filter(({ unit }) => !ofOtherKinds.includes(unit))
  const found = numbers.map(({ name }) => name).filter((name) => !open.has(name))
  assert.deepEqual(found.toSorted(), closed.toSorted())
})
