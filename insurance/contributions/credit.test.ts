import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inForce } from './credit.ts'

test('a credit that was taken back does not stand, nor does the row that took it back', () => {
  const credits = [{ transferId: 1 }, { transferId: 2 }, { transferId: 3, reverses: 1 }]
  assert.deepEqual(inForce(credits), [{ transferId: 2 }])
})

test('without reversals all credits stand, in their order', () => {
  const credits = [{ transferId: 2 }, { transferId: 1 }]
  assert.deepEqual(inForce(credits), credits)
})
