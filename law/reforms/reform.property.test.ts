/** What a reform does to the dues, and what it leaves alone. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dayNumberOf } from '#vocabulary/day.ts'
import { addMonths, type Month } from '#vocabulary/month.ts'
import { noMoney, type Tiyn, tenge } from '#vocabulary/tiyn.ts'
import { type LawBook, lawBook } from '../book.ts'
import { dues } from '../contributions/dues.ts'
import type { DuesFacts } from '../contributions/dues-case.ts'
import { SeriesMissing } from '../effective.ts'
import { statusOn } from '../status/status-on.ts'
import type { Step } from '../trace.ts'
import { type ReformChange, reformedBook } from './reform.ts'
import { findReformable, reformables } from './reformable.ts'

const month: fc.Arbitrary<Month> = fc
  .tuple(fc.integer({ min: 2020, max: 2026 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, inYear]) => (year * 100 + inYear) as Month)

const changes: fc.Arbitrary<readonly ReformChange[]> = fc.uniqueArray(
  fc
    .constantFrom(...reformables)
    .chain(({ name, least, most }) =>
      fc.record({ parameter: fc.constant(name), from: month, value: fc.integer({ min: least, max: most }) }),
    ),
  { maxLength: 4, selector: ({ parameter, from }) => `${parameter} ${from}` },
)

const facts = fc.record({
  month,
  payer: fc.constantFrom('employer', 'gph', 'entrepreneur', 'self', 'state'),
  income: fc.integer({ min: 0, max: 900_000_000 }).map((sum) => sum as Tiyn),
})

const caseOf = (book: LawBook, asked: Pick<DuesFacts, 'month' | 'payer' | 'income'>): DuesFacts => ({
  ...asked,
  book,
  otherBases: noMoney,
  groupSpells: [],
  residence: 'citizen',
})

/** The dues, or that a series does not reach. */
function duesOr(c: DuesFacts): unknown {
  try {
    return dues(c)
  } catch (error) {
    if (error instanceof SeriesMissing) return error.series
    throw error
  }
}

test('no month before the first of a reform has other dues', () => {
  fc.assert(
    fc.property(facts, changes, (asked, all) => {
      fc.pre(all.every(({ from }) => from > asked.month))
      const book = reformedBook('current', all)
      assert.deepEqual(duesOr(caseOf(book, asked)), duesOr(caseOf(lawBook('current'), asked)))
    }),
  )
})

test('a reform to what the law says anyway changes nothing', () => {
  fc.assert(
    fc.property(facts, fc.constantFrom(...reformables), month, (asked, one, from) => {
      const law = lawBook('current')
      const value = one.findNumber(law, from)
      fc.pre(value !== undefined)
      const until = addMonths(from, 1)
      const same = reformedBook('current', [{ parameter: one.name, from, until, value }])
      assert.deepEqual(duesOr(caseOf(same, asked)), duesOr(caseOf(law, asked)))
    }),
  )
})

test('after its last month the law is again what it was', () => {
  fc.assert(
    fc.property(facts, changes, (asked, all) => {
      const ended = all.map((one) => ({ ...one, until: addMonths(one.from, 2) }))
      fc.pre(ended.every(({ from, until }) => asked.month < from || asked.month >= until))
      fc.pre(asked.payer !== 'state')
      const book = reformedBook('current', ended)
      assert.deepEqual(duesOr(caseOf(book, asked)), duesOr(caseOf(lawBook('current'), asked)))
    }),
  )
})

const july = 202_607 as Month
const pay = (book: LawBook, payer: DuesFacts['payer'], income: Tiyn = noMoney, trace: Step[] = []) =>
  dues({ ...caseOf(book, { month: july, payer, income }), trace })
const with1 = (parameter: string, value: number): LawBook =>
  reformedBook('current', [{ parameter, from: july, value }])

test('each value reaches the due it is for', () => {
  assert.equal(
    pay(with1('employer-deduction-rate', 500), 'employer', tenge(100_000)).employerDeduction,
    500_000,
  )
  assert.equal(
    pay(with1('employee-contribution-rate', 250), 'employer', tenge(100_000)).ownContribution,
    250_000,
  )
  assert.equal(pay(with1('civil-law-contribution-rate', 300), 'gph', tenge(100_000)).ownContribution, 300_000)
  assert.equal(pay(with1('own-contribution-rate', 400), 'self').ownContribution, 340_000)
  assert.equal(pay(with1('entrepreneur-base', 200), 'entrepreneur').ownContribution, 850_000)
  assert.equal(pay(with1('self-payer-base', 150), 'self').ownContribution, 637_500)
  assert.equal(pay(with1('employer-ceiling', 100), 'employer', tenge(1_000_000)).base, 8_500_000)
  assert.equal(pay(with1('own-ceiling', 100), 'employer', tenge(1_000_000)).ownBase, 8_500_000)
})

test('the minimum wage reaches every due that is measured by it', () => {
  const book = with1('minimum-wage', 100_000)
  assert.equal(pay(book, 'self').ownContribution, 500_000)
  assert.equal(pay(book, 'entrepreneur').ownContribution, 700_000)
  assert.equal(pay(book, 'employer', tenge(9_000_000)).base, tenge(4_000_000))
  assert.equal(pay(book, 'employer', tenge(9_000_000)).ownBase, tenge(2_000_000))
})

test('the State’s share is known where a reform says the wage it needs, by the wage of two years before', () => {
  assert.throws(() => pay(lawBook('current'), 'state'), SeriesMissing)
  const wage = { parameter: 'average-wage', from: 202_401 as Month, value: 400_000 }
  const steps: Step[] = []
  const { stateContribution } = pay(reformedBook('current', [wage]), 'state', noMoney, steps)
  assert.equal(stateContribution, 800_000)
  assert.equal(steps.find(({ rule }) => rule === 'state-contribution')?.facts.wageYear, 2024)
  const more = { parameter: 'state-contribution-rate', from: july, value: 300 }
  assert.equal(pay(reformedBook('current', [wage, more]), 'state').stateContribution, 1_200_000)
})

test('a value of a reform is cited as the reform’s, never as an article’s', () => {
  const steps: Step[] = []
  pay(with1('employer-deduction-rate', 500), 'employer', tenge(100_000), steps)
  const rate = steps.find(({ rule }) => rule === 'employer-deduction')
  assert.deepEqual(rate?.cites, [{ act: 'reform', article: 'employer-deduction-rate' }])
  const base = steps.find(({ rule }) => rule === 'employer-base')
  assert.ok(base?.cites.every(({ act }) => act !== 'reform'))
})

test('of changes of one value the one that began last holds, and after its end the one before it', () => {
  const rate = (from: number, value: number, until?: number): ReformChange => ({
    parameter: 'own-contribution-rate',
    from: from as Month,
    value,
    until: until as Month | undefined,
  })
  const book = reformedBook('current', [rate(202_603, 700, 202_605), rate(202_601, 600)])
  const own = findReformable('own-contribution-rate')!
  const said = [202_512, 202_601, 202_603, 202_604, 202_605].map((at) => own.findNumber(book, at as Month))
  assert.deepEqual(said, [500, 600, 700, 700, 600])
})

test('an unpaid month is priced by the reform in the arrears of a status', () => {
  const on = dayNumberOf(2026, 9, 30)
  const person = {
    residence: 'citizen' as const,
    groupSpells: [],
    entrepreneurSpells: [],
    credits: [],
    participantFrom: dayNumberOf(2026, 5, 1),
  }
  const owed = (book: LawBook) => statusOn(person, book, on).arrears.unpaid.map(({ amount }) => amount)
  assert.deepEqual(owed(lawBook('current')), [425_000, 425_000, 425_000, 425_000])
  assert.deepEqual(owed(with1('minimum-wage', 100_000)), [425_000, 425_000, 500_000, 500_000])
})
