/** The timeline against the text read day by day, and the laws that hold for every history. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type DayNumber, formatDay } from '#vocabulary/day.ts'
import type { Tiyn } from '#vocabulary/tiyn.ts'
import { type Edition, lawBook, SeriesMissing } from '../book.ts'
import { type Credit, isInsured, type PersonFacts, type StatusSpell } from './facts.ts'
import { dayBetween, editions, histories, number } from './oracle/oracle-histories.ts'
import { type OracleStatus, StatusOracle } from './oracle/oracle-status.ts'
import { statusOn } from './status-on.ts'
import { timeline } from './timeline.ts'

/** More by hand: `STATUS_RUNS=20000`. */
const runs = Number(process.env.STATUS_RUNS ?? 400)

const spellOn = (spells: readonly StatusSpell[], on: number): StatusSpell =>
  spells.find(({ from, through }) => from <= on && (through === undefined || on <= through))!

const plain = ({ state }: StatusSpell): OracleStatus | 'unknown' =>
  state.startsWith('uninsured') ? 'uninsured' : (state as OracleStatus | 'unknown')

/** Days beside every change the timeline sees, and some between. */
function daysToAsk(spells: readonly StatusSpell[], person: PersonFacts): DayNumber[] {
  const days = new Set<number>()
  for (const { from, through } of spells) {
    for (const edge of [from, through ?? from]) for (const off of [-1, 0, 1]) days.add(edge + off)
    days.add(Math.floor((from + (through ?? from + 500)) / 2))
  }
  for (const { creditedOn } of person.credits.slice(0, 12)) days.add(creditedOn)
  return [...days].filter((one) => one >= number('2020-01-01') && one < number('2029-01-01')) as DayNumber[]
}

const isUninsured = (status: OracleStatus): boolean => status === 'uninsured'

/** What the text says of the day; `unknown` where it turns on a due that is on no record whether there is a right. */
function textOn(person: PersonFacts, known: Edition): (on: DayNumber) => OracleStatus | 'unknown' {
  const book = lawBook(known)
  const [asPaid, asUnpaid] = [0, Number.POSITIVE_INFINITY].map((due) => new StatusOracle(person, book, due))
  return (on) => {
    const [one, other] = [asPaid!.statusOn(on), asUnpaid!.statusOn(on)]
    if (isUninsured(one) !== isUninsured(other)) return 'unknown'
    return other
  }
}

function pricedArrears(oracle: StatusOracle, on: DayNumber): ReturnType<StatusOracle['arrears']> | undefined {
  try {
    return oracle.arrears(on)
  } catch (error) {
    if (error instanceof SeriesMissing) return undefined
    throw error
  }
}

const creditedBy = (person: PersonFacts, on: number): PersonFacts => ({
  ...person,
  credits: person.credits.filter(({ creditedOn }) => creditedOn <= on),
})

test('the timeline says of every day what the text says, read day by day', () => {
  fc.assert(
    fc.property(histories, editions, (person, known) => {
      const spells = timeline(person, lawBook(known))
      const text = textOn(person, known)
      for (const on of daysToAsk(spells, person)) {
        assert.equal(plain(spellOn(spells, on)), text(on), `${formatDay(on)} in ${known}`)
      }
    }),
    { numRuns: runs },
  )
})

test('every single day of two years agrees with the text', () => {
  fc.assert(
    fc.property(histories, editions, dayBetween('2021-06-01', '2026-06-01'), (person, known, start) => {
      const spells = timeline(person, lawBook(known))
      const text = textOn(person, known)
      for (let on = start; on < start + 730; on++) {
        assert.equal(plain(spellOn(spells, on)), text(on), `${formatDay(on)} in ${known}`)
      }
    }),
    { numRuns: Math.ceil(runs / 40) },
  )
})

test('spells follow each other from 2020-01-01 without a gap, and a run is as long as its insured spells', () => {
  fc.assert(
    fc.property(histories, editions, (person, known) => {
      const spells = timeline(person, lawBook(known))
      let next = number('2020-01-01')
      for (const [index, { from, through, state, runFrom, runThrough }] of spells.entries()) {
        assert.equal(from, next)
        assert.notEqual(state, spells[index + 1]?.state)
        assert.equal(through === undefined, index === spells.length - 1)
        next = ((through ?? from) + 1) as DayNumber
        if (!isInsured(state)) assert.equal(runFrom, undefined)
        else {
          assert.ok(isInsured(spellOn(spells, runFrom!).state))
          const before = spells.find((spell) => spell.through === runFrom! - 1)
          assert.ok(!before || !isInsured(before.state))
          const after = spells.find((spell) => spell.from === (runThrough ?? Number.NaN) + 1)
          assert.ok(!after || !isInsured(after.state))
        }
      }
    }),
    { numRuns: runs },
  )
})

test('the answer of a day is the timeline of what was credited by it: status, since, through and arrears', () => {
  fc.assert(
    fc.property(histories, editions, dayBetween('2019-10-01', '2027-06-30'), (person, known, on) => {
      const book = lawBook(known)
      const answer = statusOn(person, book, on)
      if (on < number('2020-01-01')) return assert.equal(answer.status, 'not-started')
      const all = timeline(person, book)
      const then = spellOn(timeline(creditedBy(person, on), book), on)
      assert.equal(answer.state, then.state)
      assert.equal(plain(spellOn(all, on)), plain(then), 'a later credit changes nothing')
      assert.equal(answer.since, then.runFrom)
      assert.equal(answer.since, spellOn(all, on).runFrom)
      assert.equal(answer.through, then.runThrough)
      if (answer.status === 'not-participant' || answer.status === 'unknown') return
      const arrears = pricedArrears(new StatusOracle(person, book), on)
      if (arrears) assert.deepEqual(answer.arrears.unpaid, arrears)
    }),
    { numRuns: runs },
  )
})

test('since and through are the ends of the run of insured days, walked day by day', () => {
  const sought = number('2027-02-01')
  fc.assert(
    fc.property(histories, editions, dayBetween('2020-01-01', '2026-12-31'), (history, known, on) => {
      const person = { ...history, credits: history.credits.filter(({ month }) => month <= 202_612) }
      const oracle = new StatusOracle(person, lawBook(known))
      if (!oracle.isInsured(on)) return
      const { since, through } = statusOn(person, lawBook(known), on)
      assert.equal(since, oracle.since(on))
      assert.equal(
        through !== undefined && through < sought ? through : undefined,
        oracle.through(on, sought),
      )
    }),
    { numRuns: Math.ceil(runs / 4) },
  )
})

test('how cover was lost does not depend on a later credit', () => {
  fc.assert(
    fc.property(histories, editions, dayBetween('2020-01-01', '2026-12-31'), (person, known, on) => {
      const book = lawBook(known)
      assert.equal(
        spellOn(timeline(person, book), on).state,
        spellOn(timeline(creditedBy(person, on), book), on).state,
      )
    }),
    { numRuns: runs * 2 },
  )
})

const later = fc.record({
  at: fc.nat(200),
  creditedOn: dayBetween('2020-01-01', '2026-12-31'),
  own: fc.boolean(),
  amount: fc.constantFrom(100_000, 212_500, 425_000).map((amount) => amount as Tiyn),
})

test('a later payment never makes anyone less insured on a day, and changes no day before it', () => {
  fc.assert(
    fc.property(histories, editions, later, (person, known, { at, creditedOn, own, amount }) => {
      const book = lawBook(known)
      const month =
        person.credits[at % Math.max(1, person.credits.length)]?.month ?? (202_403 as Credit['month'])
      const before = timeline(person, book)
      const more = { ...person, credits: [...person.credits, { month, amount, own, creditedOn }] }
      const after = timeline(more, book)
      for (const on of [...daysToAsk(before, person), ...daysToAsk(after, more)]) {
        const [was, is] = [spellOn(before, on).state, spellOn(after, on).state]
        if (on < creditedOn) assert.equal(is, was, formatDay(on))
        if (isInsured(was)) assert.ok(isInsured(is), `${formatDay(on)}: ${was}, then ${is}`)
      }
    }),
    { numRuns: runs },
  )
})

test('a payment split in two on the same day, or credits told in another order, change nothing', () => {
  fc.assert(
    fc.property(
      histories,
      editions,
      fc.nat(200),
      fc.integer({ min: 1, max: 99 }),
      (person, known, at, part) => {
        fc.pre(person.credits.length > 0)
        const book = lawBook(known)
        const split = person.credits[at % person.credits.length]!
        const first = Math.max(1, Math.floor((split.amount * part) / 100)) as Tiyn
        const rest = { ...split, amount: (split.amount - first) as Tiyn }
        const others = person.credits.filter((credit) => credit !== split)
        const credits = [rest, ...others.reverse(), { ...split, amount: first }]
        assert.deepEqual(timeline({ ...person, credits }, book), timeline(person, book))
      },
    ),
    { numRuns: runs },
  )
})
