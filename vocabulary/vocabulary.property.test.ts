/** Money, days, months and numbers of persons hold their laws on any value. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isBinShaped, readBin } from './bin.ts'
import { findCheckDigit } from './check-digit.ts'
import {
  addMonthsToDay,
  calendarDateOf,
  type DayNumber,
  day,
  dayNumber,
  daysInMonth,
  findDay,
  formatDay,
  weekdayOf,
} from './day.ts'
import { maskIin, readIin } from './iin.ts'
import {
  addMonths,
  findMonth,
  firstDayOf,
  formatMonth,
  lastDayOf,
  type Month,
  month,
  monthIndex,
  monthOfDay,
  monthOfIndex,
} from './month.ts'
import {
  type BasisPoints,
  formatTenge,
  largestAssessable,
  parseTenge,
  share,
  type Tiyn,
  tiyn,
} from './tiyn.ts'

const aSum = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }).map((value) => value as Tiyn)
const aRate = fc.integer({ min: 0, max: 10_000 }).map((value) => value as BasisPoints)
const aDayNumber = fc.integer({ min: -70_000, max: 80_000 }).map((value) => value as DayNumber)
const aMonth = fc
  .tuple(fc.integer({ min: 1000, max: 9990 }), fc.integer({ min: 1, max: 12 }))
  .map(([y, m]) => month(y * 100 + m))

test('a share of a sum is rounded half up to a tiyn, exactly, however large the sum', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        aSum,
        fc.integer({ min: 0, max: largestAssessable }).map((v) => v as Tiyn),
      ),
      aRate,
      (sum, rate) => {
        assert.equal(BigInt(share(sum, rate)), (BigInt(sum) * BigInt(rate) * 2n + 10_000n) / 20_000n)
      },
    ),
  )
})

test('a sum written in tenge and read again is the same sum', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999_999_999 }), (value) =>
      assert.equal(parseTenge(formatTenge(value as Tiyn)), value),
    ),
  )
  assert.equal(formatTenge(tiyn(141_420)), '1414.20')
  assert.equal(formatTenge(tiyn(-5)), '-0.05')
})

test('a text that is not a plain sum of tenge is not money', () => {
  for (const text of [
    '',
    '-1',
    '+1',
    '1,5',
    '1.234',
    '1e3',
    ' 1',
    '1 ',
    '.5',
    '1.',
    '0x1',
    '١',
    '99999999999999',
  ]) {
    assert.equal(parseTenge(text), undefined, text)
  }
})

test('a number that is not whole and safe is not tiyn', () => {
  for (const value of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])
    assert.throws(() => tiyn(value), RangeError)
})

test('days count as the calendar of the machine counts them, and back', () => {
  fc.assert(
    fc.property(aDayNumber, (number) => {
      const text = formatDay(number)
      const known = new Date(number * 86_400_000)
      assert.equal(text, known.toISOString().slice(0, 10))
      assert.equal(dayNumber(text), number)
      assert.equal(weekdayOf(number), known.getUTCDay() || 7)
    }),
  )
})

test('a day that is not in the calendar is not a day', () => {
  for (const text of [
    '2023-02-29',
    '2100-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-1',
    '',
    '20260101',
  ]) {
    assert.equal(findDay(text), undefined, text)
  }
  assert.equal(findDay('2000-02-29'), '2000-02-29')
})

test('so many months on keeps the day of the month, or takes its last day', () => {
  fc.assert(
    fc.property(aDayNumber, fc.integer({ min: -400, max: 400 }), (number, count) => {
      const from = calendarDateOf(number)
      const to = calendarDateOf(addMonthsToDay(number, count))
      assert.equal(to.year * 12 + to.month - (from.year * 12 + from.month), count)
      assert.equal(to.dayOfMonth, Math.min(from.dayOfMonth, daysInMonth(to.year, to.month)))
    }),
  )
  assert.equal(formatDay(addMonthsToDay(dayNumber(day('2025-11-30')), 3)), '2026-02-28')
})

test('months follow one another without gaps', () => {
  fc.assert(
    fc.property(aMonth, fc.integer({ min: -200, max: 200 }), (value, count) => {
      assert.equal(findMonth(formatMonth(value)), value)
      assert.equal(monthOfIndex(monthIndex(value)), value)
      assert.equal(monthIndex(addMonths(value, count)) - monthIndex(value), count)
      assert.equal(lastDayOf(value) + 1, firstDayOf(addMonths(value, 1)))
      assert.equal(monthOfDay(formatDay(firstDayOf(value))), value)
    }),
  )
  for (const wrong of [202_613, 202_600, 2026, 20_261.5])
    assert.throws(() => month(wrong as Month), RangeError)
})

const elevenDigits = fc.stringMatching(/^\d{11}$/)

test('a check digit follows from the digits before it; some eleven digits have none', () => {
  fc.assert(
    fc.property(elevenDigits, (digits) => {
      const weigh = (weights: number[]) =>
        weights.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0) % 11
      const first = weigh([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
      const second = weigh([3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2])
      assert.equal(findCheckDigit(digits), first < 10 ? first : second < 10 ? second : undefined)
    }),
    { numRuns: 2000 },
  )
})

test('one digit mistyped makes an IIN invalid or another person’s birth or sex', () => {
  const iin = '841217100015'
  const sound = readIin(`${iin.slice(0, 11)}${findCheckDigit(iin.slice(0, 11))}`)
  assert.ok(sound.valid && sound.birthDate === '1884-12-17' && sound.sex === 'male')
  assert.equal(maskIin(sound.iin), `8412••••••${sound.iin.slice(10)}`)
})

test('an IIN says why it is none', () => {
  const fault = (text: string, on?: string) => {
    const read = readIin(text, on === undefined ? undefined : day(on))
    return read.valid ? 'valid' : read.fault
  }
  assert.equal(fault('90010539901'), 'not-twelve-digits')
  assert.equal(fault('900105399019'), 'check-digit-wrong')
  assert.equal(fault('900105999018'), 'century-digit-unassigned')
  assert.equal(fault('900105099018'), 'century-digit-unassigned')
  assert.equal(fault('900230399018'), 'birth-date-does-not-exist')
  assert.equal(fault('900105399018', '1990-01-04'), 'birth-date-in-the-future')
  assert.equal(fault('900105399018', '1990-01-05'), 'valid')
})

test('a BIN and an IIN are told apart by the fifth digit', () => {
  assert.ok(isBinShaped('180140990010') && !isBinShaped('900105399018'))
  assert.ok(readBin('160440007161').valid)
  assert.deepEqual(readBin('161340007161'), { valid: false, fault: 'registration-month-does-not-exist' })
  assert.deepEqual(readBin('160440007162'), { valid: false, fault: 'check-digit-wrong' })
  assert.deepEqual(readBin('900105399018'), { valid: false, fault: 'kind-digit-unassigned' })
})
