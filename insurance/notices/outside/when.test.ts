/** When a notice goes outside: in the hours its person allows, and again after longer and longer pauses. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Instant } from '#platform/clock'
import { firstTryAt, nextTryAt, usualQuietHours } from './when.ts'

/** Almaty is five hours ahead. */
const at = (utc: string): Instant => `2026-12-01T${utc}:00.000000Z` as Instant

test('at night it waits until eight, by day it goes at once, and what is urgent goes at any hour', () => {
  const tryAt = (utc: string, isUrgent = false) => firstTryAt(at(utc), usualQuietHours, isUrgent)
  assert.equal(tryAt('15:59'), at('15:59'), 'a minute before nine in the evening')
  assert.equal(tryAt('16:00'), '2026-12-02T03:00:00.000000Z')
  assert.equal(tryAt('22:30'), '2026-12-02T03:00:00.000000Z')
  assert.equal(tryAt('02:59'), at('03:00'))
  assert.equal(tryAt('03:00'), at('03:00'))
  assert.equal(tryAt('22:30', true), at('22:30'))
})

test('quiet hours may lie within a day, or be none', () => {
  const quiet = { from: 12 * 60, until: 13 * 60 }
  assert.equal(firstTryAt(at('07:30'), quiet, false), at('08:00'))
  assert.equal(firstTryAt(at('08:00'), quiet, false), at('08:00'))
  const none = { from: 0, until: 0 }
  for (const utc of ['00:00', '19:00', '23:59']) assert.equal(firstTryAt(at(utc), none, false), at(utc))
})

test('it is tried seven times, each pause longer than the one before, and then no more', () => {
  let tries = 0
  const pauses: number[] = []
  for (let next = nextTryAt(at('06:00'), ++tries); next; next = nextTryAt(at('06:00'), ++tries))
    pauses.push(Date.parse(next) - Date.parse(at('06:00')))
  assert.equal(tries, 7)
  assert.deepEqual(
    pauses,
    pauses.toSorted((a, b) => a - b),
  )
})
