import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { answerNumber, bytesOfNumber, findAnswerNumber } from './number.ts'

test('ten random bytes make a number of eighty bits', () => {
  assert.equal(bytesOfNumber, 10)
  assert.equal(answerNumber(new Uint8Array(10)), 'K-0000-0000-0000-0000')
  assert.equal(answerNumber(new Uint8Array(10).fill(255)), 'K-ZZZZ-ZZZZ-ZZZZ-ZZZZ')
  assert.throws(() => answerNumber(new Uint8Array(9)), RangeError)
})

test('a number is found again however it was typed', () => {
  assert.equal(findAnswerNumber('k-7f3a-9qx2-ombd-4tze'), 'K-7F3A-9QX2-0MBD-4TZE')
  assert.equal(findAnswerNumber('7F3A9QX2iMBD4TZE'), 'K-7F3A-9QX2-1MBD-4TZE')
  assert.equal(findAnswerNumber('K-7F3A-9QX2-0MBD'), undefined)
  assert.equal(findAnswerNumber('K-7F3A-9QX2-0MBD-4TZU'), undefined)
  assert.equal(findAnswerNumber("K-7F3A-9QX2-0MBD-4TZ'"), undefined)
})

test('other random bytes make another number, and each is read back as it was written', () => {
  const bytes = fc.uint8Array({ minLength: 10, maxLength: 10 })
  fc.assert(
    fc.property(bytes, bytes, (one, other) => {
      assert.equal(findAnswerNumber(answerNumber(one)), answerNumber(one))
      assert.equal(answerNumber(one) === answerNumber(other), Buffer.compare(one, other) === 0)
    }),
  )
})
