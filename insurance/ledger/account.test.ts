import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, dayNumber } from '#vocabulary/day.ts'
import { findEarlySpending, mayMove, movements } from './account.ts'

const on = (text: string) => dayNumber(day(text))

test('no money is spent on care before 2020, and from its first day on it may be (Q20)', () => {
  assert.equal(findEarlySpending('spent-on-care', on('2019-12-31'))?.code, 'no-spending-before-2020')
  assert.equal(findEarlySpending('spent-on-care', on('2020-01-01')), undefined)
  assert.equal(findEarlySpending('posted', on('2017-08-01')), undefined)
})

test('money reaches clinics only as spending on care, so the refusal before 2020 cannot be walked around', () => {
  for (const [reason, listed] of Object.entries(movements))
    if (reason !== 'spent-on-care')
      for (const { debit, credit } of listed)
        assert.ok(![debit, credit].includes('provider-payables'), reason)
})

test('money leaves the National Bank only to pay out a return or to pay for care', () => {
  const leaving = Object.entries(movements).filter(([, listed]) =>
    listed.some(({ credit }) => credit === 'national-bank'),
  )
  assert.deepEqual(
    leaving.map(([reason]) => reason),
    ['paid-out', 'spent-on-care'],
  )
})

test('a merge takes back and enters again whatever can be entered for a person, the way it came', () => {
  for (const { debit, credit } of [...movements.posted, ...movements['released-from-suspense']]) {
    if (credit === 'returns') continue
    assert.ok(mayMove('merged', credit, debit), `${credit} back to ${debit}`)
    assert.ok(mayMove('merged', debit, credit), `${debit} to ${credit} again`)
  }
})

test('a reversal takes back a movement that exists, and nothing else', () => {
  assert.ok(mayMove('reversed', 'person-dues', 'receipts'))
  assert.ok(!mayMove('reversed', 'receipts', 'provider-payables'))
  assert.ok(!mayMove('posted', 'person-dues', 'receipts'))
})
