/** Paying as told gives what was told: each way is paid on every day it allows, and the law is asked again. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type DayNumber, formatDay } from '#vocabulary/day.ts'
import { addMonths, formatMonth } from '#vocabulary/month.ts'
import type { Tiyn } from '#vocabulary/tiyn.ts'
import { type Edition, type LawBook, lawBook } from '../../book.ts'
import { workdayAfter } from '../../calendar/workdays.ts'
import { isInsured, type PersonFacts, type StatusSpell } from '../facts.ts'
import { addMonthsToSlotDay } from '../month-slots.ts'
import { dayBetween, editions, histories, number } from '../oracle/oracle-histories.ts'
import { monthOf, sumOf } from '../oracle/oracle-months.ts'
import { StatusOracle } from '../oracle/oracle-status.ts'
import { statusOn } from '../status-on.ts'
import { timeline } from '../timeline.ts'
import type { OpenWay, PayRow } from './way.ts'

/** More by hand: `WAYS_RUNS=20000`. */
const runs = Number(process.env.WAYS_RUNS ?? 300)

const asked = dayBetween('2020-01-01', '2027-02-28')

type Case = { readonly person: PersonFacts; readonly known: Edition; readonly on: DayNumber }
const cases: fc.Arbitrary<Case> = fc.record({ person: histories, known: editions, on: asked })

/** The record as it stands on the day, and then with the payments, all credited on one day. */
const afterPaying = ({ person, on }: Case, pay: readonly PayRow[], day: number): PersonFacts => ({
  ...person,
  credits: [
    ...person.credits.filter(({ creditedOn }) => creditedOn <= on),
    ...pay.map(({ month, amount }) => ({ month, amount, own: true, creditedOn: day as DayNumber })),
  ],
})

const spellOn = (spells: readonly StatusSpell[], day: number): StatusSpell =>
  spells.find(({ through }) => through === undefined || day <= through)!

const daysOf = (from: number, through: number): DayNumber[] =>
  Array.from({ length: through - from + 1 }, (_, at) => (from + at) as DayNumber)

const paying = (ways: readonly OpenWay[]): readonly OpenWay[] => ways.filter(({ pay }) => pay.length > 0)

const shown = ({ person, known, on }: Case, { way, pay, creditedBy }: OpenWay): string =>
  [
    `${known} ${formatDay(on)} ${way} ${pay.map(({ month }) => formatMonth(month)).join(',')}`,
    `by ${creditedBy && formatDay(creditedBy)} ${JSON.stringify(person)}`,
  ].join(' ')

/** Holds a way to its promise, by whoever tells through which day one who is insured on a day stays so. */
function assertKept(one: Case, way: OpenWay, book: LawBook): void {
  const { on } = one
  const { pay, creditedBy, insuredFrom, through } = way
  let someLoseIt = false
  for (const day of daysOf(on, creditedBy!)) {
    const spells = timeline(afterPaying(one, pay, day), book)
    const first = spellOn(spells, Math.max(day, insuredFrom!))
    assert.ok(isInsured(first.state), `${formatDay(day)}: ${first.state}; ${shown(one, way)}`)
    const { runThrough } = first
    if (through === undefined) assert.equal(runThrough, undefined, shown(one, way))
    else {
      assert.ok(runThrough === undefined || runThrough >= through, `${formatDay(day)}; ${shown(one, way)}`)
      someLoseIt ||= runThrough === through
    }
  }
  if (through !== undefined) assert.ok(someLoseIt, `the right goes on; ${shown(one, way)}`)
}

test('whoever pays a way on any day it allows is insured as it says, and no longer than on some of them', () => {
  fc.assert(
    fc.property(cases, (one) => {
      const book = lawBook(one.known)
      for (const way of paying(statusOn(one.person, book, one.on).ways)) assertKept(one, way, book)
    }),
    { numRuns: runs },
  )
})

test('the second witness, reading the text day by day, says so too', () => {
  fc.assert(
    fc.property(cases, fc.nat(1000), (one, drawn) => {
      const book = lawBook(one.known)
      for (const way of paying(statusOn(one.person, book, one.on).ways)) {
        const { pay, creditedBy, insuredFrom, through } = way
        const days = daysOf(one.on, creditedBy!)
        for (const day of [days[0]!, days[drawn % days.length]!, days.at(-1)!]) {
          const witness = new StatusOracle(afterPaying(one, pay, day), book, Number.POSITIVE_INFINITY)
          const first = Math.max(day, insuredFrom!)
          const last = through ?? first + 400
          const between = first + (drawn % Math.max(1, last - first))
          for (const told of [first, between, last])
            assert.ok(
              told < first || witness.isInsured(told as DayNumber),
              `${formatDay(day)}, ${formatDay(told as DayNumber)}; ${shown(one, way)}`,
            )
        }
      }
    }),
    { numRuns: Math.ceil(runs / 4) },
  )
})

test('ways come by price, each sum is that of its rows, and each leaves ten working days unless the law or a value ends them', () => {
  fc.assert(
    fc.property(cases, ({ person, known, on }) => {
      const { ways, through } = statusOn(person, lawBook(known), on)
      for (const [at, { way, pay, total, creditedBy }] of ways.entries()) {
        assert.ok(at === 0 || ways[at - 1]!.total <= total)
        assert.equal(
          total,
          pay.reduce((sum, { amount }) => sum + amount, 0),
        )
        assert.equal(pay.length === 0, way === 'refund' || way === 'group')
        if (creditedBy === undefined) continue
        assert.ok(on <= creditedBy)
        const years = [on, creditedBy].map((day) => formatDay(day as DayNumber).slice(0, 4))
        const isAtEnd = Number(years[1]) >= 2026 || (way === 'stay' && creditedBy === through)
        if (!isAtEnd && person.diedOn === undefined) assert.ok(creditedBy >= workdayAfter(on, 10))
      }
    }),
    { numRuns: runs },
  )
})

/** The minimum wage is on record through 2026: of days that near its end a way may need a due that is not. */
const lastPriced = number('2026-12-31')
const lastToStay = number('2026-09-01')

test('the uninsured always have a way that is paid; the insured have one to stay just if the right ends within 92 days', () => {
  fc.assert(
    fc.property(cases, (one) => {
      const { on } = one
      const answer = statusOn(one.person, lawBook(one.known), on)
      const { status, through, ways, ground } = answer
      if (status === 'uninsured') {
        assert.ok(ways.every(({ way }) => way !== 'stay'))
        if (one.person.diedOn === undefined && on <= lastPriced)
          assert.ok(paying(ways).length > 0, `${formatDay(on)} ${one.known} ${JSON.stringify(one.person)}`)
        return
      }
      if (status !== 'insured' || through === undefined || through - on > 92) {
        assert.deepEqual(ways, [], ground)
        return
      }
      assert.ok(ways.every(({ way }) => way === 'stay'))
      const reach = addMonthsToSlotDay(through, 1)
      for (const { through: held } of ways) assert.ok(held === undefined || held >= reach)
      if (one.person.diedOn === undefined && on <= lastToStay)
        assert.ok(ways.length > 0, `${formatDay(on)} ${one.known} ${JSON.stringify(one.person)}`)
    }),
    { numRuns: runs },
  )
})

/** The months open on the day, of the year before it through the last in which the money may come, by the second witness. */
function openRows({ person, known, on }: Case, creditedBy: DayNumber): PayRow[] {
  const witness = new StatusOracle(person, lawBook(known), Number.POSITIVE_INFINITY)
  const [first, last] = [addMonths(monthOf(on), -12), monthOf(creditedBy)]
  const rows: PayRow[] = []
  for (let month = first; month <= last; month = addMonths(month, 1)) {
    if (!witness.isOpen(month, on)) continue
    const paid = witness.creditsOf(month, on).filter(({ own }) => own)
    const amount = (witness.ownDue(month)! - sumOf(paid)) as Tiyn
    if (Number.isFinite(amount) && amount > 0) rows.push({ month, amount, purposeCode: '122' })
  }
  return rows
}

/** Every choice of some of the rows that costs less. */
function* cheaperChoices(rows: readonly PayRow[], total: number): Generator<readonly PayRow[]> {
  for (let bits = 0; bits < 2 ** rows.length; bits++) {
    const choice = rows.filter((_, at) => bits & (2 ** at))
    if (choice.reduce((sum, { amount }) => sum + amount, 0) < total) yield choice
  }
}

test('no cheaper choice of the open months insures whenever the money comes', () => {
  fc.assert(
    fc.property(cases, (one) => {
      const { person, known, on } = one
      const book = lawBook(known)
      const way = statusOn(person, book, on).ways.find((found) => found.way === 'arrears')
      if (!way) return
      const seen = { ...one, person: afterPaying(one, [], on) }
      const rows = openRows(seen, way.creditedBy!)
      if (rows.length > 7) return
      const isEnough = (pay: readonly PayRow[]): boolean =>
        daysOf(on, way.creditedBy!).every((day) =>
          isInsured(spellOn(timeline(afterPaying(one, pay, day), book), day).state),
        )
      for (const choice of cheaperChoices(rows, way.total))
        assert.ok(!isEnough(choice), `${choice.map(({ month }) => month).join()}; ${shown(one, way)}`)
    }),
    { numRuns: runs },
  )
})
