/** What is due to be told of a person's cover on a day, from his spells alone. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type DayNumber, day, dayNumber } from '#vocabulary/day.ts'
import type { KeptSpell } from '../spells.ts'
import { noticesDue } from './notices-due.ts'
import { standingOf, type ToldStanding, ToldStandings } from './standings.ts'

const on = (text: string): DayNumber => dayNumber(day(text))
type Days = readonly [from: string, through: string | undefined]
const spell = (state: KeptSpell['state'], [from, through]: Days, run?: Days): KeptSpell => ({
  state,
  from: on(from),
  through: through === undefined ? undefined : on(through),
  runFrom: run && on(run[0]),
  runThrough: run?.[1] === undefined ? undefined : on(run[1]),
})
const due = (today: string, told: ToldStanding, ...spells: KeptSpell[]) =>
  noticesDue({ personId: 1, spells, told }, on(today)).map(
    ({ kind, facts }) => `${kind} ${Object.values(facts).join(' ')}`,
  )

const grace = spell('grace', ['2026-10-28', '2026-12-31'], ['2024-01-01', '2026-12-31'])
const lost = spell('uninsured-employer-stopped', ['2027-01-01', undefined])

test('of a cover that ends a person is warned thirty and ten days before, and told on the day it is lost', () => {
  const warned = (today: string) => due(today, 'insured', grace, lost).filter((each) => /ends/.test(each))
  assert.deepEqual(warned('2026-11-30'), [])
  assert.deepEqual(warned('2026-12-01'), ['cover-ends 2026-12-31 30 grace'])
  // The worker was away on the first of the days.
  assert.deepEqual(warned('2026-12-08'), ['cover-ends 2026-12-31 30 grace'])
  assert.deepEqual(warned('2026-12-21'), ['cover-ends 2026-12-31 10 grace'])
  assert.deepEqual(due('2027-01-01', 'insured', lost), ['cover-lost 2027-01-01 uninsured-employer-stopped'])
  assert.deepEqual(due('2027-01-01', 'uninsured', lost), [])
})

test('the month whose due day went by unpaid is named, and none where the grace began by something else', () => {
  // September's dues were to be paid by Tuesday the 27th of October: the 25th is a Sunday, the 26th a day off.
  const dayAfter = (from: string) => ({ ...grace, from: on(from) })
  const months = ['2026-10-26', '2026-10-27', '2026-10-28'].flatMap((from) =>
    due('2026-10-29', 'insured', dayAfter(from)),
  )
  assert.deepEqual(months, ['month-unpaid 2026-09 2026-12-31'])
  const afterGroup = dayAfter('2026-10-15')
  assert.deepEqual(due('2026-10-29', 'insured', afterGroup), [])
})

test('a ground that ends while cover goes on is told by itself; where cover ends with it that is told alone', () => {
  const child = spell('state', ['2020-01-01', '2026-12-04'], ['2020-01-01', '2027-03-31'])
  const then = spell('grace', ['2026-12-05', '2027-03-31'], ['2020-01-01', '2027-03-31'])
  assert.deepEqual(due('2026-12-01', 'insured', child, then), ['ground-ends 2026-12-04 state grace'])
  assert.deepEqual(due('2026-10-01', 'insured', child, then), [])
  const alone = spell('state', ['2020-01-01', '2026-12-04'], ['2020-01-01', '2026-12-04'])
  const nothing = spell('uninsured-group-ended', ['2026-12-05', undefined])
  assert.deepEqual(due('2026-12-01', 'insured', alone, nothing), ['cover-ends 2026-12-04 10 state'])
})

test('cover that begins is told with its ground, to whoever was told that he had none', () => {
  const paid = spell('paid', ['2026-11-20', undefined], ['2026-11-20', undefined])
  assert.deepEqual(due('2026-12-01', 'uninsured', paid), ['cover-begins 2026-11-20 paid'])
  assert.deepEqual(due('2026-12-01', 'none', paid), [])
  assert.deepEqual(due('2026-12-01', 'insured', paid), [])
})

test('of no participant, and where it cannot be said, nothing is told, and what was told before stays', () => {
  for (const state of ['not-participant', 'unknown'] as const) {
    assert.deepEqual(due('2026-12-01', 'insured', spell(state, ['2026-12-01', undefined])), [])
    assert.equal(standingOf(state), 'none')
  }
})

test('standings of a range are kept as they were put, however many persons come after', () => {
  const first = new ToldStandings({ from: 100, until: 103 }, new Uint8Array())
  first.keep(100, 'insured')
  first.keep(101, 'uninsured')
  first.keep(102, 'insured')
  first.keep(102, 'uninsured')
  first.keep(102, 'none')
  const grown = new ToldStandings({ from: 100, until: 1100 }, first.bytes)
  assert.deepEqual(
    [100, 101, 102, 103, 1099].map((personId) => grown.of(personId)),
    ['insured', 'uninsured', 'uninsured', 'none', 'none'],
  )
})
