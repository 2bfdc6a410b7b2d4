/** The kept calendars against themselves and against the statutory rules. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type DayNumber, dayNumberOf, formatDay, weekdayOf } from '#vocabulary/day.ts'
import { calendarOf, firstCalendarYear, firstStatutoryYear, statutoryDaysOff } from './holidays.ts'
import { isProvisional, isWorkingDay, workdayAfter, workingDayFrom } from './workdays.ts'

const kept = Array.from(
  { length: firstStatutoryYear - firstCalendarYear + 1 },
  (_, at) => firstCalendarYear + at,
)
const days = (set: ReadonlySet<DayNumber>) =>
  [...set].sort((a, b) => a - b).map((day): string => formatDay(day))

test('the statutory rules alone give the calendar of 2027', () => {
  assert.deepEqual(days(calendarOf(2027).off), days(statutoryDaysOff(2027)))
})

test('a kept day off is a weekday of its year, a worked day a Saturday or Sunday', () => {
  for (const year of kept) {
    const { off, worked } = calendarOf(year)
    for (const day of off) {
      assert.ok(weekdayOf(day) <= 5, formatDay(day))
      assert.equal(formatDay(day).slice(0, 4), String(year))
    }
    for (const day of worked) assert.ok(weekdayOf(day) >= 6, formatDay(day))
  }
})

test('every swap gives a day off for a worked day: the year of 2018 works as many days as its holidays leave', () => {
  assert.equal(calendarOf(2018).worked.size, 5)
  assert.equal(calendarOf(2026).worked.size, 0)
})

test('after 2027 a holiday on a weekend moves, Orthodox Christmas does not', () => {
  const off2028 = days(statutoryDaysOff(2028))
  assert.ok(off2028.includes('2028-01-03') && off2028.includes('2028-01-04'))
  assert.ok(days(statutoryDaysOff(2030)).includes('2030-01-07'))
  assert.ok(!days(statutoryDaysOff(2029)).includes('2029-01-08'), 'Sunday 7 January 2029 moves nowhere')
})

test('statutory days off never meet: a year has as many as it has holidays, less Christmas on a weekend', () => {
  for (let year = 2028; year < 2100; year++) {
    const christmas = weekdayOf(dayNumberOf(year, 1, 7)) <= 5 ? 1 : 0
    assert.equal(statutoryDaysOff(year).size, 13 + christmas, String(year))
  }
})

test('working days follow each other: n after a day and one more is n + 1 after it', () => {
  const from = dayNumberOf(2025, 12, 20)
  for (let count = 1; count < 300; count++) {
    assert.equal(workdayAfter(workdayAfter(from, count), 1), workdayAfter(from, count + 1))
    assert.ok(isWorkingDay(workdayAfter(from, count)))
  }
  assert.equal(workingDayFrom(dayNumberOf(2026, 11, 22)), dayNumberOf(2026, 11, 23))
})

test('answers at days of 2027 and later are provisional', () => {
  assert.equal(isProvisional(dayNumberOf(2026, 12, 31)), false)
  assert.equal(isProvisional(dayNumberOf(2027, 1, 1)), true)
})
