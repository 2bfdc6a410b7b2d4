/** Which days are played when the day of the demonstration is moved. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#vocabulary/day.ts'
import { isRefusal } from '#vocabulary/refusal.ts'
import { daysToPlay } from './days.ts'

const played = { day: day('2026-11-29'), isPlayed: true }
const brokenOff = { day: day('2026-11-29'), isPlayed: false }
const said = (days: ReturnType<typeof daysToPlay>) => (isRefusal(days) ? days.code : days)

test('the next day is played, or each day until the one asked for, over the end of a month', () => {
  assert.deepEqual(said(daysToPlay(played, undefined)), ['2026-11-30'])
  assert.deepEqual(said(daysToPlay(played, day('2026-12-01'))), ['2026-11-30', '2026-12-01'])
})

test('a day that was broken off comes first, and is not passed over', () => {
  assert.deepEqual(said(daysToPlay(brokenOff, undefined)), ['2026-11-29'])
  assert.deepEqual(said(daysToPlay(brokenOff, day('2026-11-29'))), ['2026-11-29'])
  assert.deepEqual(said(daysToPlay(brokenOff, day('2026-11-30'))), ['2026-11-29', '2026-11-30'])
})

test('the day never goes back, nor more than 31 days at once, nor to a month whose sums nobody knows', () => {
  assert.equal(said(daysToPlay(played, day('2026-11-29'))), 'day-not-ahead')
  assert.equal(said(daysToPlay(brokenOff, day('2026-11-28'))), 'day-not-ahead')
  assert.equal((said(daysToPlay(played, day('2026-12-30'))) as readonly string[]).length, 31)
  assert.equal(said(daysToPlay(played, day('2026-12-31'))), 'days-too-many')
  assert.equal(said(daysToPlay({ day: day('2026-12-31'), isPlayed: true }, undefined)), 'day-beyond-law')
})
