import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findCheckDigit } from '#vocabulary/check-digit.ts'
import { type Day, day } from '#vocabulary/day.ts'
import { readIin } from '#vocabulary/iin.ts'
import { birthDayOf } from '../payment-document.ts'
import { birthLimit, isBornBy, soundNumber } from './sound-number.ts'

const two = (value: number): string => String(value).padStart(2, '0')

/** Numbers of any day and century, most of them with their check digit, and birthdays that often are the same. */
const person = fc
  .record({
    hundreds: fc.constantFrom('18', '19', '20', '21', '1٩'),
    year: fc.integer({ min: 0, max: 99 }),
    month: fc.integer({ min: 0, max: 13 }),
    dayOfMonth: fc.integer({ min: 0, max: 32 }),
    century: fc.integer({ min: 0, max: 7 }),
    serial: fc.integer({ min: 0, max: 9999 }),
    check: fc.constantFrom(undefined, undefined, undefined, '0', 'x', '', '٠'),
    other: fc.constantFrom('', '', '', '0', '-'),
  })
  .map(({ hundreds, year, month, dayOfMonth, century, serial, check, other }) => {
    const birth = two(year) + two(month) + two(dayOfMonth)
    const eleven = `${birth}${century}${String(serial).padStart(4, '0')}`
    return { iin: eleven + (check ?? findCheckDigit(eleven) ?? '0'), birthText: hundreds + birth + other }
  })

test('a sound number is one that the full rules find nothing against', () => {
  const on = fc.constantFrom<Day | undefined>(
    undefined,
    day('2018-12-20'),
    day('2049-06-15'),
    day('1999-01-01'),
  )
  fc.assert(
    fc.property(person, on, ({ iin, birthText }, received) => {
      const number = soundNumber(iin, birthText)
      const isSound = number >= 0 && isBornBy(number, birthLimit(received))
      const reading = readIin(iin, received)
      const bornBefore2000 = /^\d{6}[1-4]/.test(iin)
      const whole = bornBefore2000 ? readIin(iin) : reading
      const holds = /^\d{8}$/.test(birthText) && whole.valid && birthDayOf(birthText) === whole.birthDate
      assert.equal(isSound, holds)
      if (number >= 0) assert.equal(number, Number(iin))
    }),
    { numRuns: 5000 },
  )
})
