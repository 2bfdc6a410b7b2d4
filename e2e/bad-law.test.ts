/** The law asked badly, at the command line and over HTTP's own door: an error on its line, and the run goes on. */
import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { after, test } from 'node:test'
import { unsettledCase } from '../law/status/unsettled.fixture.ts'
import { assertSaid, Place } from './program.ts'

const place = new Place()
after(() => rmSync(place.folder, { recursive: true }))

type Said = { error?: { code: string; field: string; message: unknown } } & Record<string, unknown>

/** Each line's answer; `lines` are texts as they stand, or cases. */
async function ask(
  rule: string,
  lines: readonly unknown[],
): Promise<{ status: number | null; answers: Said[] }> {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')
  const { status, stdout, stderr } = await place.kepil(['law', rule], { input })
  assert.equal(stderr, '')
  const answers = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Said)
  return { status, answers }
}

/** A sound case of each rule, to stand between bad ones. */
const sound: Readonly<Record<string, object>> = {
  dues: { month: '2026-11', payer: 'employer', income: '100000.00' },
  status: { on: '2026-11-22', payments: [] },
  penalty: { debt: '1000.00', dueOn: '2026-01-26', asOf: '2026-11-22' },
  refund: { filedOn: '2026-11-20', reason: 'excess' },
  iin: { iin: '890105100011' },
  workdays: { from: '2026-11-20', add: 3 },
}

const paid = {
  month: '2026-10',
  amount: '4250.00',
  kind: 'contribution',
  payer: 'self',
  creditedOn: '2026-11-20',
}
const dues = (changes: object) => ({ ...sound.dues, ...changes })
const paying = (...payments: object[]) => ({ on: '2026-11-22', payments })

/** A bad case, the code it gets, and the field it is told at. */
type Bad = readonly [question: unknown, code: string, field: string]

const badCases: Readonly<Record<string, readonly Bad[]>> = {
  dues: [
    ['{"month":', 'not-json', ''],
    ['month,payer', 'not-json', ''],
    ['[]', 'not-an-object', ''],
    ['null', 'not-an-object', ''],
    ['"2026-11"', 'not-an-object', ''],
    [{}, 'missing-field', 'month'],
    [{ month: '2026-11' }, 'missing-field', 'payer'],
    [{ month: '2026-11', payer: 'employer' }, 'missing-field', 'income'],
    [dues({ incom: '1.00' }), 'unknown-field', 'incom'],
    ['{"__proto__":{},"month":"2026-11","payer":"self"}', 'unknown-field', '__proto__'],
    [dues({ payer: 'boss' }), 'unknown-value', 'payer'],
    [dues({ residence: 'nowhere' }), 'unknown-value', 'residence'],
    [dues({ income: 100000 }), 'malformed', 'income'],
    [dues({ income: '100000,00' }), 'malformed', 'income'],
    [dues({ income: '-1.00' }), 'malformed', 'income'],
    [dues({ income: '1e5' }), 'malformed', 'income'],
    [dues({ income: '100.001' }), 'malformed', 'income'],
    [dues({ income: '99999999999999.00' }), 'malformed', 'income'],
    [dues({ month: '2026-13' }), 'malformed', 'month'],
    [dues({ month: '2026-00' }), 'malformed', 'month'],
    [dues({ month: 202611 }), 'malformed', 'month'],
    [dues({ month: '9999-12' }), 'out-of-range', 'month'],
    [dues({ birthDate: '1890-02-30' }), 'malformed', 'birthDate'],
    [dues({ groups: {} }), 'malformed', 'groups'],
    [dues({ groups: ['child'] }), 'not-an-object', 'groups[0]'],
    [dues({ groups: [{ group: 'nobody', from: '2020-01-01' }] }), 'unknown-value', 'groups[0].group'],
    [dues({ groups: [{ group: 'child' }] }), 'missing-field', 'groups[0].from'],
    [
      dues({
        groups: [
          { group: 'child', from: '2020-01-01' },
          { group: 'disabled', from: '2020-01-01', until: '2019-01-01' },
        ],
      }),
      'until-not-after-from',
      'groups[1].until',
    ],
    [dues({ edition: '2016-01-01' }), 'edition-unknown', 'edition'],
    [dues({ edition: 'yesterday' }), 'edition-unknown', 'edition'],
    [dues({ edition: '9999-12-31' }), 'edition-unknown', 'edition'],
    // A month before the law, and months after the last wage on record: never the last known value in its place.
    [dues({ month: '2017-06' }), 'series-missing', 'month'],
    [dues({ month: '2016-11' }), 'series-missing', 'month'],
    [dues({ month: '2099-01' }), 'series-missing', 'month'],
    [{ month: '2017-12', payer: 'self' }, 'series-missing', 'month'],
  ],
  status: [
    [{ payments: [] }, 'missing-field', 'on'],
    [{ on: '2026-11-22' }, 'missing-field', 'payments'],
    [{ on: '2026-11-31', payments: [] }, 'malformed', 'on'],
    [{ on: '2026-11-22', payments: {} }, 'malformed', 'payments'],
    [paying({ ...paid, amount: 4250 }), 'malformed', 'payments[0].amount'],
    [paying(paid, { ...paid, amount: '0.00' }), 'not-positive', 'payments[1].amount'],
    [paying({ ...paid, creditedOn: undefined }), 'missing-field', 'payments[0].creditedOn'],
    [paying(paid, paid, { ...paid, note: 'x' }), 'unknown-field', 'payments[2].note'],
    [paying({ ...paid, kind: 'employer-deduction' }), 'fields-disagree', 'payments[0].payer'],
    [
      { ...sound.status, entrepreneurSpells: [{ until: '2020-01-01' }] },
      'missing-field',
      'entrepreneurSpells[0].from',
    ],
  ],
  penalty: [
    [{ debt: '1000.00', dueOn: '2026-01-26' }, 'missing-field', 'asOf'],
    [{ debt: '1000.00', dueOn: '2026-01-26', payments: [] }, 'missing-field', 'asOf'],
    [{ ...sound.penalty, payments: [{ on: '2026-03-01' }] }, 'missing-field', 'payments[0].amount'],
    [{ ...sound.penalty, dueOn: '2012-01-25' }, 'series-missing', 'dueOn'],
  ],
  refund: [
    [{ filedOn: '2026-11-20' }, 'missing-field', 'reason'],
    [{ filedOn: '2026-11-20', reason: 'because' }, 'unknown-value', 'reason'],
    [{ filedOn: '2017-06-30', reason: 'excess' }, 'series-missing', 'filedOn'],
  ],
  iin: [
    [{}, 'missing-field', 'iin'],
    [{ iin: 890105100011 }, 'malformed', 'iin'],
    [{ iin: '890105100011', bin: '180140990010' }, 'fields-disagree', 'bin'],
  ],
  workdays: [
    [{ from: '2026-11-20', add: 0 }, 'out-of-range', 'add'],
    [{ from: '2026-11-20', add: 1.5 }, 'malformed', 'add'],
    [{ from: '2026-11-20', add: '3' }, 'malformed', 'add'],
    [{ from: '2016-12-30', add: 3 }, 'series-missing', 'from'],
  ],
}

for (const [rule, bad] of Object.entries(badCases)) {
  test(`law ${rule}: each bad case is told on its line at its field, the sound ones between are answered, exit 1`, async () => {
    const { status, answers } = await ask(
      rule,
      bad.flatMap(([question]) => [question, '', sound[rule], '   ']),
    )
    assert.equal(status, 1)
    assert.equal(answers.length, bad.length * 2)
    bad.forEach(([question, code, field], at) => {
      const { error, ...rest } = answers[at * 2]!
      assert.deepEqual([error?.code, error?.field, rest], [code, field, {}], JSON.stringify(question))
      assertSaid(error!.message, JSON.stringify(question))
      const answered = answers[at * 2 + 1]!
      assert.equal(answered.error, undefined)
      assert.ok(Array.isArray(answered.because))
    })
    assert.equal((await ask(rule, [sound[rule]])).status, 0)
  })
}

test('an answer of no is no bad case: a wrong check digit, an uninsured day, a day before the law', async () => {
  const numbers = await ask('iin', [
    { iin: '890105100012' },
    { bin: '180140990011' },
    { iin: '12' },
    { iin: '' },
  ])
  assert.equal(numbers.status, 0)
  assert.deepEqual(
    numbers.answers.map(({ valid, reason }) => [valid, reason]),
    [
      [false, 'check-digit-wrong'],
      [false, 'check-digit-wrong'],
      [false, 'not-twelve-digits'],
      [false, 'not-twelve-digits'],
    ],
  )
  for (const { because } of numbers.answers) assertSaid((because as { text: unknown }[])[0]!.text)
  const days = await ask('status', [
    { on: '2026-11-22', payments: [] },
    { on: '2016-11-22', payments: [] },
    { on: '2099-11-22', payments: [] },
    unsettledCase,
  ])
  assert.equal(days.status, 0)
  assert.deepEqual(
    days.answers.map(({ status }) => status),
    ['uninsured', 'not-started', 'uninsured', 'unknown'],
  )
  for (const { nextStep } of days.answers) assertSaid(nextStep)
})

test('a series that ends is told with where it begins and ends', async () => {
  const { answers } = await ask('dues', [dues({ month: '2099-01' }), dues({ month: '2017-06' })])
  const texts = answers.map(({ error }) => (error!.message as { en: string }).en)
  assert.match(texts[0]!, /Minimum wage.*January 2099.*from January 2015 through December 20\d\d/)
  assert.match(texts[1]!, /June 2017.*from July 2017/)
})

const money = /^\d+\.\d\d$/
const shapes: Readonly<
  Record<string, Readonly<Record<string, RegExp | 'number' | 'boolean' | 'text' | 'list'>>>
> = {
  dues: {
    base: money,
    ownBase: money,
    employerDeduction: money,
    ownContribution: money,
    stateContribution: money,
    total: money,
    dueOn: /^\d{4}-\d\d-\d\d$/,
    purposeCodes: 'list',
  },
  status: { status: /^uninsured$/, arrears: 'list', arrearsTotal: money, nextStep: 'text' },
  penalty: { penalty: money, days: 'number', provisional: 'boolean', segments: 'list' },
  refund: { acceptable: 'boolean', stateCorporationBy: /^\d{4}-\d\d-\d\d$/, fundBy: /^\d{4}-\d\d-\d\d$/ },
  iin: { valid: 'boolean', birthDate: /^\d{4}-\d\d-\d\d$/, sex: /^male$/ },
  workdays: { day: /^\d{4}-\d\d-\d\d$/ },
}

test('every rule answers by the names and types of the contract', async () => {
  for (const [rule, fields] of Object.entries(shapes)) {
    const [answer] = (await ask(rule, [sound[rule]])).answers
    for (const [name, kind] of Object.entries(fields)) {
      const value = answer![name]
      const where = `${rule}.${name}: ${JSON.stringify(value)}`
      if (kind instanceof RegExp) assert.match(String(value), kind, where)
      else if (kind === 'list') assert.ok(Array.isArray(value), where)
      else if (kind === 'text') assertSaid(value, where)
      else assert.equal(typeof value, kind, where)
      if (kind instanceof RegExp) assert.equal(typeof value, 'string', where)
    }
    for (const { cite, text, facts } of answer!.because as { cite: object; text: unknown; facts: object }[]) {
      assert.deepEqual(Object.keys(cite), ['act', 'article'])
      assertSaid(text, rule)
      assert.equal(typeof facts, 'object')
    }
  }
})

test('law --help lists the rules and every code a bad case got', async () => {
  const { stdout, status } = await place.kepil(['law', '--help'])
  assert.equal(status, 0)
  const codes = Object.values(badCases).flatMap((bad) => bad.map(([, code]) => code))
  for (const word of [...Object.keys(badCases), ...new Set(codes)])
    assert.match(stdout, new RegExp(`\\b${word}\\b`))
})
