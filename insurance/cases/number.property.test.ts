/** Numbers of cases, as they are given and as people write them down. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bytesOfCaseNumber, caseNumber, findCaseNumber } from './number.ts'

const random = fc.uint8Array({ minLength: bytesOfCaseNumber, maxLength: bytesOfCaseNumber })

test('a number holds all its random bits: other bits are another number', () =>
  fc.assert(
    fc.property(random, random, (one, other) => {
      assert.match(caseNumber(one), /^C-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
      const isSame = Buffer.compare(one, other) === 0
      assert.equal(caseNumber(one) === caseNumber(other), isSame)
    }),
  ))

test('a number is read as it is said, small, without hyphens or its C, and with what is easily mistaken', () =>
  fc.assert(
    fc.property(random, (bytes) => {
      const number = caseNumber(bytes)
      const plain = number.slice(2).replace('-', '')
      const written = [
        number,
        number.toLowerCase(),
        `c${plain}`,
        plain,
        ` ${plain.slice(0, 4)} ${plain.slice(4)} `,
        number.replaceAll('0', 'O').replaceAll('1', 'l'),
      ]
      for (const each of written) assert.equal(findCaseNumber(each), number, each)
    }),
  ))

test('what is too short, too long or of other letters is no number of a case', () => {
  for (const other of ['', 'C-7F3A', 'C-7F3A-9QX22', 'C-7F3A-9QXU', 'K-7F3A-9QX2-0MBD-4TZE', '7F3A-9QXӨ'])
    assert.equal(findCaseNumber(other), undefined, other)
})
