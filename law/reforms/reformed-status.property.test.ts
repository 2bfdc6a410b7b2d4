/** The timeline of a reformed law against the text read day by day with the terms of each day. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type DayNumber, day, dayNumber, formatDay } from '#vocabulary/day.ts'
import { addMonths, firstDayOf, type Month } from '#vocabulary/month.ts'
import type { Tiyn } from '#vocabulary/tiyn.ts'
import { type Edition, type LawBook, lawBook } from '../book.ts'
import type { Credit, PersonFacts, StatusSpell } from '../status/facts.ts'
import { histories } from '../status/oracle/oracle-histories.ts'
import { monthOf } from '../status/oracle/oracle-months.ts'
import { type OracleTerms, StatusOracle, termsOf } from '../status/oracle/oracle-status.ts'
import { timeline } from '../status/timeline.ts'
import { type ReformChange, reformedBook } from './reform.ts'

const runs = Number(process.env.STATUS_RUNS ?? 300)
const plain = ({ state }: StatusSpell): string => (state.startsWith('uninsured') ? 'uninsured' : state)
const spellOn = (spells: readonly StatusSpell[], on: number): StatusSpell =>
  spells.find(({ from, through }) => from <= on && (through === undefined || on <= through))!

const month: fc.Arbitrary<Month> = fc
  .tuple(fc.integer({ min: 2020, max: 2026 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, inYear]) => (year * 100 + inYear) as Month)

const change = (parameter: string, least: number, most: number): fc.Arbitrary<ReformChange> =>
  fc.record({ parameter: fc.constant(parameter), from: month, value: fc.integer({ min: least, max: most }) })

/** Changes of the terms, at most two of each, so that terms follow one another. */
const changes: fc.Arbitrary<readonly ReformChange[]> = fc
  .tuple(
    fc.array(change('look-back-months', 2, 20), { maxLength: 2 }),
    fc.array(change('months-through-current', 1, 20), { maxLength: 2 }),
    fc.array(change('grace-months', 0, 10), { maxLength: 2 }),
    fc.array(change('prepaid-months', 1, 18), { maxLength: 2 }),
    fc.array(change('long-grace', 0, 12), { maxLength: 1 }),
  )
  .map((lists) => lists.flat())
  .filter((all) => new Set(all.map(({ parameter, from }) => `${parameter} ${from}`)).size === all.length)

const places: Readonly<Record<string, keyof OracleTerms>> = {
  'look-back-months': 'lookBack',
  'months-through-current': 'throughNow',
  'grace-months': 'grace',
  'prepaid-months': 'prepaid',
  'long-grace': 'longGrace',
}

/** The terms of a day: those of the law, with the changes that have begun laid over them in their order. */
const termsUnder =
  (all: readonly ReformChange[]) =>
  (book: LawBook, d: DayNumber): OracleTerms => {
    const begun = all.filter(({ from }) => from <= monthOf(d)).sort((a, b) => a.from - b.from)
    const changed = begun.map(({ parameter, value }) => [places[parameter]!, value])
    return { ...termsOf(book, d), ...Object.fromEntries(changed) }
  }

function daysToAsk(spells: readonly StatusSpell[], all: readonly ReformChange[]): DayNumber[] {
  const days = new Set<number>()
  for (const { from, through } of spells) {
    for (const edge of [from, through ?? from]) for (const off of [-1, 0, 1]) days.add(edge + off)
    days.add(Math.floor((from + (through ?? from + 500)) / 2))
  }
  for (const { from } of all) for (const off of [-1, 0, 20]) days.add(firstDayOf(from) + off)
  const [first, last] = [firstDayOf(202_001 as Month), firstDayOf(202_701 as Month)]
  return [...days].filter((one) => one >= first && one < last) as DayNumber[]
}

/** No sum is priced beyond 2026 here: what no record prices is another test's business. */
const within2026 = (person: PersonFacts): PersonFacts => ({
  ...person,
  credits: person.credits.filter(({ month: paid }) => paid <= 202_612),
})

test('with other terms from some months on the timeline says of every day what the text says with the terms of that day', () => {
  fc.assert(
    fc.property(histories, changes, (history, all) => {
      const person = within2026(history)
      const book = reformedBook('current', all)
      const spells = timeline(person, book)
      const oracle = new StatusOracle(person, book, undefined, termsUnder(all))
      for (const on of daysToAsk(spells, all)) {
        assert.equal(
          plain(spellOn(spells, on)),
          oracle.statusOn(on),
          `${formatDay(on)} ${JSON.stringify(all)}`,
        )
      }
    }),
    { numRuns: runs },
  )
})

test('months paid later prolong twelve paid ahead where the look-back grows only after the first month paid later', () => {
  const paid = (at: number, creditedOn: string): Credit => ({
    month: addMonths(202_401 as Month, at),
    amount: 425_000 as Tiyn,
    own: false,
    creditedOn: dayNumber(day(creditedOn)),
  })
  const credits = Array.from({ length: 14 }, (_, at) => paid(at, at < 12 ? '2023-12-31' : '2024-12-20'))
  const person = { residence: 'citizen', groupSpells: [], entrepreneurSpells: [], credits } as const
  const beforeTheCurrentMonthCounted = '2024-06-30' as Edition
  const longer = reformedBook(beforeTheCurrentMonthCounted, [
    { parameter: 'look-back-months', from: 202_502 as Month, value: 14 },
  ])
  const spells = timeline(person, longer)
  const stateOn = (on: string) => spellOn(spells, dayNumber(day(on))).state
  assert.equal(stateOn('2025-02-01'), 'prepaid')
  assert.equal(stateOn('2025-02-28'), 'prepaid')
  assert.equal(stateOn('2025-03-01'), 'paid')
})

test('no day before the first month of other terms is another', () => {
  fc.assert(
    fc.property(histories, changes, (history, all) => {
      const first = firstDayOf(Math.min(...all.map(({ from }) => from), 202_701) as Month)
      const [before, after] = [
        timeline(history, lawBook('current')),
        timeline(history, reformedBook('current', all)),
      ]
      for (const on of daysToAsk([...before, ...after], all)) {
        if (on < first) assert.equal(spellOn(after, on).state, spellOn(before, on).state, formatDay(on))
      }
    }),
    { numRuns: runs },
  )
})

test('terms set to what they are change nothing at all', () => {
  fc.assert(
    fc.property(histories, month, (person, from) => {
      const same: readonly ReformChange[] = [
        { parameter: 'look-back-months', from, value: 12 },
        { parameter: 'grace-months', from, value: 3 },
      ]
      assert.deepEqual(timeline(person, reformedBook('current', same)), timeline(person, lawBook('current')))
    }),
    { numRuns: runs },
  )
})
