import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#vocabulary/day.ts'
import { overdueThrough } from './unconfirmed.ts'

test('a notice of the bank is awaited for three operational days, over weekends and holidays', () => {
  assert.equal(overdueThrough(day('2026-11-26')), '2026-11-23', 'from Monday to Thursday')
  assert.equal(overdueThrough(day('2026-11-24')), '2026-11-19', 'over a weekend')
  assert.equal(overdueThrough(day('2026-11-22')), '2026-11-17', 'on a Sunday')
})
