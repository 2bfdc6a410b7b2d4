import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  dayOf,
  endOfDay,
  fixedClock,
  type Instant,
  instantAt,
  microsecondsOf,
  movableClock,
  playedClock,
  systemClock,
} from '#platform/clock'
import { day } from '#vocabulary/day.ts'
import { startOfDay } from './almaty.ts'
import { steppedClock } from './stepped-clock.fixture.ts'

const instant = (text: string): Instant => text as Instant

test('a day in Almaty ends at 18:00 UTC before 1 March 2024 and at 19:00 after', () => {
  assert.equal(endOfDay(day('2021-06-09')), '2021-06-09T18:00:00.000000Z')
  assert.equal(endOfDay(day('2024-02-28')), '2024-02-28T18:00:00.000000Z')
  assert.equal(endOfDay(day('2024-02-29')), '2024-02-29T19:00:00.000000Z')
  assert.equal(endOfDay(day('2024-03-01')), '2024-03-01T19:00:00.000000Z')
  assert.equal(endOfDay(day('2026-12-31')), '2026-12-31T19:00:00.000000Z')
  assert.equal(endOfDay(day('9999-12-31')), '9999-12-31T19:00:00.000000Z')
})

test('the day of an instant follows the change of the hour in 2024', () => {
  assert.equal(dayOf(instant('2024-02-29T17:59:59.999999Z')), '2024-02-29')
  assert.equal(dayOf(instant('2024-02-29T18:30:00.000000Z')), '2024-02-29')
  assert.equal(dayOf(instant('2024-02-29T19:00:00.000000Z')), '2024-03-01')
  assert.equal(dayOf(instant('2024-03-01T18:59:59.999999Z')), '2024-03-01')
  assert.equal(dayOf(instant('2024-03-01T19:00:00.000000Z')), '2024-03-02')
  assert.equal(dayOf(instant('2023-07-01T18:00:00.000000Z')), '2023-07-02')
  assert.equal(dayOf(instant('1969-12-31T17:59:59.000001Z')), '1969-12-31')
})

test('every day begins where the day before it ends, and its instants are of it', () => {
  for (let index = 0; index < 4000; index++) {
    const midnight = startOfDay(day('2018-01-01'))
    const noon = instantAt(microsecondsOf(midnight) + (index * 24 + 12) * 3_600_000_000)
    const value = dayOf(noon)
    assert.ok(startOfDay(value) <= noon && noon < endOfDay(value), value)
    assert.equal(dayOf(startOfDay(value)), value)
    assert.ok(dayOf(instantAt(microsecondsOf(startOfDay(value)) - 1)) < value, value)
  }
})

test('an instant keeps its microseconds, and nothing else is an instant', () => {
  for (const text of [
    '2026-11-22T09:00:00.123456Z',
    '1969-12-31T23:59:59.999999Z',
    '2100-02-28T00:00:00.000001Z',
  ])
    assert.equal(instantAt(microsecondsOf(instant(text))), text)
  for (const text of [
    '2026-11-22T09:00:00.123Z',
    '2026-11-22 09:00:00.123456',
    '2026-11-22T09:00:00.123456+05:00',
  ])
    assert.throws(() => microsecondsOf(instant(text)), RangeError)
  assert.throws(() => instantAt(microsecondsOf(instant('9999-12-31T23:59:59.999999Z')) + 1), RangeError)
})

test('the fixed clock shows its day whatever the real one is, and its now is on that day', () => {
  const clock = fixedClock(day('2026-11-22'))
  assert.equal(clock.today(), '2026-11-22')
  assert.equal(dayOf(clock.now()), '2026-11-22')
})

test('the played clock stands at noon in Almaty', () => {
  assert.equal(playedClock(day('2026-11-22')).now(), '2026-11-22T07:00:00.000000Z')
  assert.equal(playedClock(day('2021-06-10')).now(), '2021-06-10T06:00:00.000000Z')
})

test('the stepped clock goes on by a second at a look and by days when told', () => {
  const clock = steppedClock(day('2026-11-22'))
  assert.equal(clock.now(), '2026-11-22T04:00:00.000000Z')
  assert.equal(clock.now(), '2026-11-22T04:00:01.000000Z')
  clock.advanceDays(10)
  assert.equal(clock.today(), '2026-12-02')
  assert.equal(clock.now(), '2026-12-02T04:00:02.000000Z')
})

test('the system clock shows the day of its own now', () => {
  const clock = systemClock()
  assert.equal(clock.today(), dayOf(clock.now()))
  assert.ok(Math.abs(microsecondsOf(clock.now()) / 1000 - Date.now()) < 2000)
})

test('a clock that can be moved goes forward alone, at the time of day it really is', () => {
  const clock = movableClock(day('2026-11-22'))
  clock.moveTo(day('2026-12-01'))
  assert.equal(clock.today(), '2026-12-01')
  assert.equal(dayOf(clock.now()), '2026-12-01')
  clock.moveTo(day('2026-11-30'))
  assert.equal(clock.today(), '2026-12-01')
})
