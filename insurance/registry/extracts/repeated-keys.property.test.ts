import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { repeatedKeys } from './repeated-keys.ts'

test('a key that stands twice in a file is never missed', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.array(fc.string(), { minLength: 1 }), (others, twice) => {
      const keys = repeatedKeys(1000)
      for (const key of [...twice, ...others, ...twice]) keys.see(key)
      return twice.every((key) => keys.has(key))
    }),
  )
})

test('few keys that stand once are taken for repeated', () => {
  const rows = 100_000
  const keys = repeatedKeys(rows * 80)
  for (let row = 0; row < rows; row++) keys.see(`key ${row}`)
  let taken = 0
  for (let row = 0; row < rows; row++) if (keys.has(`key ${row}`)) taken++
  assert.ok(taken < rows / 100, `${taken} of ${rows}`)
})
