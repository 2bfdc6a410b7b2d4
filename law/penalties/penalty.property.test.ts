/** The penalty against a count day by day, and the laws it must keep. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type DayNumber, dayNumberOf, formatDay } from '#vocabulary/day.ts'
import { addMonths, formatMonth, month as getMonth } from '#vocabulary/month.ts'
import type { Tiyn } from '#vocabulary/tiyn.ts'
import { askLaw } from '../asked/ask.ts'
import { dueOn } from '../contributions/due-on.ts'
import { baseRateEntries, ratesKnownUntil } from './base-rate.ts'
import { type PenaltyCase, penalty, segmentAmount, weightOf } from './penalty.ts'

const first = dayNumberOf(2017, 7, 1)
const last = dayNumberOf(2027, 2, 1)
const day = fc.integer({ min: first, max: last }) as fc.Arbitrary<DayNumber>
const amount = fc.integer({ min: 1, max: 90_000_000 }) as fc.Arbitrary<Tiyn>
const payment = fc.record({ on: day, amount })
const late = fc.record({
  debt: amount,
  dueOn: day,
  payments: fc.array(payment, { maxLength: 5 }),
  asOf: fc.option(day, { nil: undefined }),
})

/** Day by day, as the article is worded; exact, in 1/2 920 000 of a tiyn. */
function dayByDay({ debt, dueOn, payments, asOf }: PenaltyCase): { weight: bigint; days: number } {
  const end = asOf ?? Math.max(dueOn, ...payments.map(({ on }) => on))
  const paidOn = (on: number): number =>
    payments.filter((one) => one.on === on).reduce((sum, one) => sum + one.amount, 0)
  let left = debt - payments.filter(({ on }) => on <= dueOn).reduce((sum, one) => sum + one.amount, 0)
  let [weight, days] = [0n, 0]
  for (let on = dueOn + 1; on <= end && left > 0; on++) {
    const rate = baseRateEntries.findLast(({ from }) => from <= on)!
    weight += BigInt(left) * BigInt(rate.basisPoints)
    days++
    left -= paidOn(on)
  }
  return { weight, days }
}

const exact = (c: PenaltyCase): bigint => penalty(c).segments.reduce((sum, one) => sum + weightOf(one), 0n)

test('the penalty is what a count day by day gives', () => {
  fc.assert(
    fc.property(late, (c) => {
      const { weight, days } = dayByDay(c)
      const answer = penalty(c)
      assert.equal(exact(c), weight)
      assert.equal(answer.days, days)
      assert.equal(BigInt(answer.penalty), (2n * weight + 2_920_000n) / 5_840_000n)
    }),
  )
})

test('the penalty is additive over days before rounding', () => {
  fc.assert(
    fc.property(amount, day, fc.nat(900), fc.nat(900), (debt, dueOn, a, b) => {
      const middle = (dueOn + a) as DayNumber
      const end = (middle + b) as DayNumber
      const whole = exact({ debt, dueOn, payments: [], asOf: end })
      const parts =
        exact({ debt, dueOn, payments: [], asOf: middle }) +
        exact({ debt, dueOn: middle, payments: [], asOf: end })
      assert.equal(whole, parts)
    }),
  )
})

test('splitting a payment in two on the same day changes nothing, nor does the order of payments', () => {
  fc.assert(
    fc.property(late, fc.nat(), (c, at) => {
      const [head, ...rest] = c.payments
      if (!head || head.amount < 2) return
      const part = ((at % (head.amount - 1)) + 1) as Tiyn
      const split = [...rest, { ...head, amount: (head.amount - part) as Tiyn }, { ...head, amount: part }]
      assert.deepEqual(penalty({ ...c, payments: split }), penalty(c))
    }),
  )
})

test('one more payment never raises the penalty as of a day', () => {
  fc.assert(
    fc.property(late, payment, day, (c, more, asOf) => {
      const without = penalty({ ...c, asOf })
      assert.ok(penalty({ ...c, asOf, payments: [...c.payments, more] }).penalty <= without.penalty)
    }),
  )
})

test('segments follow each other without gaps, each with one debt and one rate', () => {
  fc.assert(
    fc.property(late, (c) => {
      const { segments, provisional } = penalty(c)
      segments.forEach((one, at) => {
        assert.equal(one.days, one.through - one.from + 1)
        assert.equal(one.from, at === 0 ? c.dueOn + 1 : segments[at - 1]!.through + 1)
        assert.equal(
          one.rate,
          baseRateEntries.findLast(({ from }) => from <= one.through),
        )
        assert.ok(one.rate.from <= one.from)
        assert.match(segmentAmount(one), /^\d+\.\d{6}$/)
      })
      assert.equal(
        provisional,
        segments.some(({ through }) => through >= ratesKnownUntil),
      )
    }),
  )
})

/** All of an answer but its reasons. */
function chargedFor(question: object): object {
  const asked = askLaw('penalty', { debt: '50000.00', ...question })
  if ('error' in asked) assert.fail(asked.error.message.en)
  const { penalty, days, provisional, segments } = asked.answer
  return { penalty, days, provisional, segments }
}

test('a debt of a month is charged as one of its due day, and a day off as the working day after it', () => {
  const firstMonth = getMonth(201_707)
  fc.assert(
    fc.property(fc.nat(130), fc.nat(900), (count, late) => {
      const month = addMonths(firstMonth, count)
      const due = dueOn(month).day
      const asOf = formatDay((due + late) as DayNumber)
      const ofMonth = chargedFor({ month: formatMonth(month), asOf })
      assert.deepEqual(chargedFor({ dueOn: formatDay(due), asOf }), ofMonth)
      const printed = `${formatMonth(addMonths(month, 1))}-25`
      assert.deepEqual(chargedFor({ dueOn: printed, asOf }), ofMonth)
    }),
  )
})

test('the levels of the rate stand in order, each once', () => {
  const days = baseRateEntries.map(({ from }) => from)
  assert.deepEqual(
    days,
    [...new Set(days)].sort((a, b) => a - b),
  )
  baseRateEntries.slice(1).forEach((entry, at) => {
    assert.notEqual(entry.basisPoints, baseRateEntries[at]!.basisPoints)
  })
})
