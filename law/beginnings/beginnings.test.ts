/** The day on which care begins is one fact: an edition that does not know it answers alike in every rule. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Day, dayNumber } from '#vocabulary/day.ts'
import { askLaw, type RuleName } from '../asked/ask.ts'
import { type Edition, lawBook } from '../book.ts'
import { servicesOnDay } from '../entitlement/services-on-day.ts'
import { timeline } from '../status/timeline.ts'
import { beginningNow, careBegins, findBeginning, insuranceBegins } from './beginnings.ts'

type Told = {
  readonly confidence: string
  readonly because: readonly { readonly rule: string; readonly text: { readonly en: string } }[]
}

/** The answer, or the series that is missing. */
function ask(
  rule: RuleName,
  question: object,
): (Told & Record<string, unknown>) | { readonly missing: string } {
  const asked = askLaw(rule, question) as {
    readonly answer?: Told & Record<string, unknown>
    readonly error?: { readonly message: { readonly en: string } }
  }
  return asked.answer ?? { missing: asked.error!.message.en }
}

const known = (rule: RuleName, question: object): Told & Record<string, unknown> => {
  const answer = ask(rule, question)
  if ('missing' in answer) assert.fail(`${rule} ${JSON.stringify(question)}: ${answer.missing}`)
  return answer
}

/** Of each rule by itself: whether care is given by the insurance on the day. */
function begunByRule(edition: Edition, on: string): Record<string, boolean> {
  const fund = known('duties', { edition, on, who: 'fund' }).duties as readonly { readonly duty: string }[]
  const duties = new Set(fund.map(({ duty }) => duty))
  const person = { birthDate: '1980-05-05', residence: 'citizen', payments: [] }
  const care = { edition, on, service: { code: 'inpatient-planned' } }
  const entitled = known('entitlement', {
    ...care,
    setting: 'planned',
    status: 'insured',
    residence: 'citizen',
  })
  const state = ask('dues', { edition, month: on.slice(0, 7), payer: 'state', birthDate: '2015-05-05' })
  return {
    'duty to pay for care': duties.has('pay-for-care'),
    'no duty to keep the money whole': !duties.has('keep-money-whole'),
    spending: known('spending', { edition, on }).allowed === true,
    status: known('status', { edition, on, ...person }).status !== 'not-started',
    timeline: timeline(
      {
        birthDate: dayNumber('1980-05-05' as Day),
        residence: 'citizen',
        groupSpells: [],
        entrepreneurSpells: [],
        credits: [],
      },
      lawBook(edition),
    ).some(
      ({ from, through }) =>
        from <= dayNumber(on as Day) && (through ?? Number.POSITIVE_INFINITY) >= dayNumber(on as Day),
    ),
    entitlement: entitled.package === 'insured',
    voluntary: known('voluntary', care).package === 'insured',
    services: servicesOnDay(lawBook(edition), dayNumber(on as Day)).some(
      ({ package: one }) => one === 'insured',
    ),
    dues: 'missing' in state || state.stateContribution !== '0.00',
  }
}

const days = ['2017-07-01', '2018-06-04', '2019-12-31', '2020-01-01', '2020-06-01', '2026-11-20']

for (const edition of ['2017-07-01', '2017-08-01', '2017-12-24'] as Day[])
  test(`edition ${edition} knows no beginning of care: no rule gives any, on no day`, () => {
    assert.equal(findBeginning(lawBook(edition), careBegins), undefined)
    for (const on of days)
      for (const [rule, begun] of Object.entries(begunByRule(edition, on)))
        assert.equal(begun, false, `${rule} on ${on}`)
  })

for (const edition of [
  '2017-12-25' as Day,
  'qa-2018',
  '2019-12-31' as Day,
  '2020-01-01' as Day,
  'current',
] as const)
  test(`edition ${edition} knows it: care is given from 2020-01-01, by every rule`, () => {
    for (const on of days)
      for (const [rule, begun] of Object.entries(begunByRule(edition, on)))
        assert.equal(begun, on >= '2020-01-01', `${rule} on ${on}`)
  })

test('where no beginning is known, that is the reason told, with little certainty, and no year is named', () => {
  const edition = '2017-08-01'
  const told = [
    known('spending', { edition, on: '2020-06-01' }),
    known('status', { edition, on: '2020-06-01', birthDate: '1980-05-05', payments: [] }),
    known('dues', { edition, month: '2020-06', payer: 'state', birthDate: '2015-05-05' }),
  ]
  for (const { confidence, because } of told) {
    assert.equal(confidence, 'low')
    const reason = because.find(({ rule }) => rule === 'care-beginning-not-known')
    assert.match(reason!.text.en, /taken as not begun/)
    assert.ok(because.every(({ text }) => !/from January 2020|1 January 2020/.test(text.en)))
  }
})

test('an edition that knows the day is as sure of it as before', () => {
  for (const edition of ['qa-2018', 'current'])
    for (const on of ['2019-12-31', '2020-06-01'])
      assert.equal(known('spending', { edition, on }).confidence, 'high')
})

test('the first dues are of July 2017, in every edition', () => {
  assert.equal(beginningNow(insuranceBegins), '2017-07-01')
  for (const edition of ['2017-07-01' as Day, 'qa-2018', 'current'] as const) {
    assert.equal(known('spending', { edition, on: '2017-06-30' }).because[0]!.rule, 'nothing-collected-yet')
    assert.equal(known('spending', { edition, on: '2017-07-01' }).heldAt, 'national-bank')
  }
})
