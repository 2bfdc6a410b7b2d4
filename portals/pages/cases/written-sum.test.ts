import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readSum } from './written-sum.ts'

test('a sum is read as people write it, and nothing else is taken for one', () => {
  for (const [written, read] of [
    ['4 250', '4250.00'],
    ['4\u00a0250,5 ₸', '4250.50'],
    ['4250.50', '4250.50'],
    ['0', '0.00'],
  ] as const)
    assert.equal(readSum(written), read)
  for (const other of ['', '5 мың', '-5', '4250,555', '4.250,00', '1'.repeat(13)])
    assert.equal(readSum(other), undefined, other)
})
