/** Terms of keeping: by the calendar, and with a job wherever something falls due. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#vocabulary/day.ts'
import { keepingJobs, keptKinds } from './kinds.ts'
import { keepingTerms, keptFor, lastDayOver } from './terms.ts'

test('five years are counted by the calendar', () => {
  assert.equal(lastDayOver('refused-files', day('2031-11-22')), '2026-11-22')
  assert.equal(lastDayOver('refused-files', day('2028-02-29')), '2023-02-28')
})

test('whatever falls due has a job, and what is kept for ever or not at all has none', () => {
  for (const kind of keptKinds) {
    const falls = typeof keptFor(kind, day('2026-11-30')) !== 'string'
    assert.equal(keepingJobs[kind] !== undefined, falls, kind)
  }
})

test('a term has a first day, and a later one is said after it', () => {
  for (const terms of Object.values(keepingTerms)) {
    assert.ok(terms.length > 0)
    assert.deepEqual(
      terms.map(({ from }) => from),
      terms.map(({ from }) => from).toSorted(),
    )
  }
})
