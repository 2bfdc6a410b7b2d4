/** Laws over all dues: money never falls as income rises, nothing passes a ceiling, parts add up. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { DayNumber } from '#vocabulary/day.ts'
import { firstDayOf, lastDayOf, type Month, month as monthOf } from '#vocabulary/month.ts'
import { noMoney, type Tiyn } from '#vocabulary/tiyn.ts'
import { lawBook } from '../book.ts'
import { type Group, type GroupSpell, groups, isOwnService, stateCoversFrom } from '../groups.ts'
import type { Step } from '../trace.ts'
import { type Dues, dues } from './dues.ts'
import type { DuesFacts, PayerKind } from './dues-case.ts'
import { employerCeiling, ownCeiling } from './parameters.ts'
import { releasedByWholeMonths } from './release/parameters.ts'
import { minimumWage, minimumWages } from './wages.ts'

const month = fc
  .tuple(fc.integer({ min: 2018, max: 2026 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, inYear]) => monthOf(year * 100 + inYear))
const edition = fc.constantFrom('current' as const, 'qa-2018' as const)
const income = fc.oneof(
  fc.integer({ min: 0, max: 500_000_000 }),
  fc.integer({ min: 0, max: 1_000_000_000_000_000 }),
) as fc.Arbitrary<Tiyn>
const onIncome = fc.constantFrom<PayerKind>('employer', 'gph')

type Plain = Pick<DuesFacts, 'payer' | 'month' | 'income' | 'otherBases'> & { edition: 'current' | 'qa-2018' }
const plain: fc.Arbitrary<Plain> = fc.record({ edition, month, payer: onIncome, income, otherBases: income })

const assess = ({ edition: of, ...facts }: Plain, more: Partial<DuesFacts> = {}): Dues =>
  dues({ book: lawBook(of), groupSpells: [], residence: 'citizen', ...facts, ...more })

const spell = (group: Group, from: number, until?: number): GroupSpell => ({
  group,
  from: from as DayNumber,
  until: until as DayNumber | undefined,
})

const sums = (of: Dues): Tiyn[] => [of.base, of.ownBase, of.employerDeduction, of.ownContribution, of.total]

test('more income never lowers a due', () => {
  fc.assert(
    fc.property(plain, income, (facts, more) => {
      const [less, greater] = [assess(facts), assess({ ...facts, income: (facts.income + more) as Tiyn })]
      sums(less).forEach((sum, at) => {
        assert.ok(sums(greater)[at]! >= sum)
      })
    }),
  )
})

test('more assessed elsewhere never raises what is withheld here, and never touches the deduction', () => {
  fc.assert(
    fc.property(plain, income, (facts, more) => {
      const [less, greater] = [
        assess(facts),
        assess({ ...facts, otherBases: (facts.otherBases + more) as Tiyn }),
      ]
      assert.ok(greater.ownContribution <= less.ownContribution)
      assert.equal(greater.employerDeduction, less.employerDeduction)
    }),
  )
})

test('no base passes its ceiling or the income, and with other payers the person stays under one ceiling', () => {
  fc.assert(
    fc.property(plain, (facts) => {
      const book = lawBook(facts.edition)
      const wage = minimumWage(book, facts.month)
      const { base, ownBase } = assess(facts)
      assert.ok(base <= minimumWages(book.at(employerCeiling, facts.month).value, wage))
      assert.ok(base <= facts.income && ownBase <= facts.income)
      const own = minimumWages(book.at(ownCeiling, facts.month).value, wage)
      assert.ok(ownBase === 0 || ownBase + facts.otherBases <= own)
    }),
  )
})

test('the total is the sum of its parts, and a purpose code stands for each sum that is not zero', () => {
  fc.assert(
    fc.property(plain, (facts) => {
      const { employerDeduction, ownContribution, stateContribution, total, purposeCodes } = assess(facts)
      assert.equal(total, employerDeduction + ownContribution + stateContribution)
      assert.deepEqual(purposeCodes, [
        ...(employerDeduction > 0 ? ['121'] : []),
        ...(ownContribution > 0 ? ['122'] : []),
      ])
    }),
  )
})

const wholeMonths: readonly Group[] = lawBook('current').at(releasedByWholeMonths, monthOf(202_601)).value

test('a day of a group that may work releases, other groups do with the whole month; what lies on either side does not', () => {
  fc.assert(
    fc.property(plain, fc.constantFrom(...groups), fc.nat(30), (facts, group, at) => {
      const released = stateCoversFrom(lawBook(facts.edition), group)
      const covers = isOwnService(group) || (released !== undefined && released <= lastDayOf(facts.month))
      const day = Math.min(firstDayOf(facts.month) + at, lastDayOf(facts.month))
      const inside = [spell(group, day, day + 1)]
      const whole = [spell(group, firstDayOf(facts.month), lastDayOf(facts.month) + 1)]
      const byWhole = wholeMonths.includes(group)
      if (covers) assert.equal(assess(facts, { groupSpells: byWhole ? whole : inside }).total, noMoney)
      const outside = [
        spell(group, firstDayOf(facts.month) - 40, firstDayOf(facts.month)),
        spell(group, lastDayOf(facts.month) + 1),
      ]
      assert.deepEqual(assess(facts, { groupSpells: outside }), assess(facts))
    }),
  )
})

test('of someone in an own service and in a group the State pays for, the State is named, in whatever order they stand', () => {
  fc.assert(
    fc.property(plain, fc.boolean(), (facts, stateFirst) => {
      const trace: Step[] = []
      const spells = [spell('pensioner', 0), spell('military', 0)]
      assess(facts, { groupSpells: stateFirst ? spells : spells.reverse(), trace })
      assert.deepEqual([trace[0]?.rule, trace[0]?.facts.group], ['released-state-pays', 'pensioner'])
    }),
  )
})

test('whoever takes no part owes nothing', () => {
  fc.assert(
    fc.property(plain, (facts) => {
      assert.ok(sums(assess(facts, { residence: 'temporary' })).every((sum) => sum === 0))
    }),
  )
})

test('a trace changes no answer', () => {
  fc.assert(
    fc.property(plain, (facts) => assert.deepEqual(assess(facts, { trace: [] as Step[] }), assess(facts))),
  )
})

test('the sums are those of exact arithmetic, rounded half up', () => {
  const rates = (of: Month): [bigint, bigint] => {
    const year = Math.floor(of / 100)
    return [year < 2020 ? 150n : year < 2022 ? 200n : 300n, year < 2020 ? 0n : year === 2020 ? 100n : 200n]
  }
  fc.assert(
    fc.property(plain, (facts) => {
      const [employer, own] = rates(facts.month)
      const answer = assess(facts)
      const due = (base: Tiyn, rate: bigint) => (BigInt(base) * rate * 2n + 10_000n) / 20_000n
      assert.equal(BigInt(answer.ownContribution), due(answer.ownBase, own))
      assert.equal(BigInt(answer.employerDeduction), facts.payer === 'gph' ? 0n : due(answer.base, employer))
    }),
  )
})
