/** The door: what every answer carries, and that no case whatever breaks it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { languages, type Text } from '#vocabulary/text.ts'
import { acts, getAct } from '../acts.ts'
import type { Reason } from '../words.ts'
import { askLaw, ruleNames } from './ask.ts'
import { casesOfEveryStep } from './ask-cases.fixture.ts'
import { refusalCodes } from './refusal-words.ts'

type Answer = { readonly because: readonly Reason[]; readonly [name: string]: unknown }

const answered = (rule: string, question: unknown): Answer => {
  const asked = askLaw(rule, question)
  if ('error' in asked) assert.fail(`${rule}: ${JSON.stringify(asked.error)}`)
  return asked.answer as Answer
}

const assertSaid = (text: Text): void => {
  for (const language of languages) {
    assert.ok(text[language].length > 10, `${language}: ${text[language]}`)
    assert.doesNotMatch(text[language], /undefined|NaN|null|\[object/)
  }
}

/** Of the article in these nothing is on record: the act as a whole is cited. */
const citedWhole = new Set(['tax-code-214-VIII'])

for (const [rule, question] of casesOfEveryStep) {
  test(`${rule} ${JSON.stringify(question)} is answered with reasons in three languages, each with its act`, () => {
    const { because } = answered(rule, question)
    assert.ok(because.length > 0)
    for (const { cite, alsoCites = [], text } of because) {
      assertSaid(text)
      for (const { act, article } of [cite, ...alsoCites]) {
        assert.ok(Object.hasOwn(acts, act), act)
        assert.ok(article.length > 0 || citedWhole.has(act))
        assertSaid(getAct(act).title)
      }
    }
  })
}

test('no case whatever breaks the door: each is answered or refused with a known code and a text', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ruleNames, 'entitlements'), fc.jsonValue(), (rule, question) => {
      const asked = askLaw(rule, question)
      if ('answer' in asked) return
      assert.ok(Object.hasOwn(refusalCodes, asked.error.code))
      assertSaid(asked.error.message)
    }),
  )
})

const values = fc.oneof(
  fc.constantFrom(
    'current',
    'qa-2018',
    '2020-02-29',
    '2026-10-01',
    '9999-12-31',
    '0001-01-01',
    '2026-10',
    '9999-12',
  ),
  fc.constantFrom('employer', 'self', 'state', 'excess', '9999999999999.99', '0.01', '850101100002'),
  fc.integer(),
  fc.constant(null),
  fc.array(fc.constantFrom({ group: 'child', from: '2020-01-01' }, { on: '2026-10-01', amount: '1.00' }, 7)),
)
const names = [
  'edition',
  'month',
  'payer',
  'income',
  'otherBases',
  'birthDate',
  'groups',
  'residence',
  'debt',
]
const moreNames = ['dueOn', 'payments', 'asOf', 'filedOn', 'reason', 'iin', 'bin', 'on', 'from', 'add']
const namesOfRegimes = ['place', 'yearIncome', 'peasantFarmBase', 'averageWage']
const namesOfRights = ['by', 'scheme', 'of', 'year', 'applicant', 'shown', 'at', 'register', 'who', 'region']

test('nor does any mixture of known fields with values of the wrong kind or at the ends of time', () => {
  const question = fc.dictionary(
    fc.constantFrom(...names, ...moreNames, ...namesOfRegimes, ...namesOfRights),
    values,
  )
  fc.assert(
    fc.property(fc.constantFrom(...ruleNames), question, (rule, asked) => {
      assert.ok(JSON.stringify(askLaw(rule, asked)).length > 2)
    }),
    { numRuns: 2000 },
  )
})

const refused = (rule: string, question: unknown): readonly [string, string | undefined] => {
  const asked = askLaw(rule, question)
  if ('answer' in asked) assert.fail('answered')
  return [asked.error.code, asked.error.field]
}

test('a field too many is refused with its path, however deep', () => {
  assert.deepEqual(refused('dues', { month: '2026-10', payer: 'self', salary: '1.00' }), [
    'unknown-field',
    'salary',
  ])
  const payments = [
    { on: '2026-10-01', amount: '1.00' },
    { on: '2026-10-02', amount: '1.00', note: 'x' },
  ]
  const late = { debt: '5.00', dueOn: '2026-09-25', payments }
  assert.deepEqual(refused('penalty', late), ['unknown-field', 'payments[1].note'])
  assert.deepEqual(refused('dues', JSON.parse('{"__proto__": 1}')), ['unknown-field', '__proto__'])
})

test('a month or a day too far off to count from is refused', () => {
  assert.deepEqual(refused('dues', { month: '9999-12', payer: 'state' }), ['out-of-range', 'month'])
  assert.deepEqual(refused('workdays', { from: '9999-12-31', add: 1 }), ['out-of-range', 'from'])
  assert.deepEqual(refused('refund', { filedOn: '9999-12-31', reason: 'excess' }), [
    'out-of-range',
    'filedOn',
  ])
})

test('what is no object is refused', () => {
  for (const question of [null, 7, 'x', [], true]) {
    assert.deepEqual(refused('dues', question), ['not-an-object', ''])
  }
})

test('a field of null counts as absent', () => {
  assert.deepEqual(refused('dues', { month: null, payer: 'self' }), ['missing-field', 'month'])
  const open = {
    month: '2026-10',
    payer: 'self',
    groups: [{ group: 'disabled', from: '2020-01-01', until: null }],
  }
  assert.equal(answered('dues', open).total, '0.00')
})

test('money is text: a number is refused', () => {
  assert.deepEqual(refused('dues', { month: '2026-10', payer: 'gph', income: 500 }), ['malformed', 'income'])
})

test('a series that does not reach is named', () => {
  const asked = askLaw('dues', { month: '2099-01', payer: 'self' })
  assert.ok('error' in asked)
  assert.equal(asked.error.series, 'minimum-wage')
})

test('every refusal code has a text in three languages', () => {
  for (const text of Object.values(refusalCodes)) assertSaid(text)
})
