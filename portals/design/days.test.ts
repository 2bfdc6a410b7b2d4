import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDay } from './days.ts'

test('a day is read as people write it, and only if there is such a day', () => {
  assert.equal(readDay('22.11.2026'), '2026-11-22')
  assert.equal(readDay(' 1/2/2026 '), '2026-02-01')
  assert.equal(readDay('2026-11-22'), '2026-11-22')
  assert.equal(readDay('29.02.2026'), undefined)
  assert.equal(readDay('22.11.26'), undefined)
})
