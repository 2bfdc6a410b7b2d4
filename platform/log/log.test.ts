import assert from 'node:assert/strict'
import { test } from 'node:test'
import { maskIdentifiers } from '#platform/log'

test('no line of the log shows an IIN, wherever it stands', () => {
  const line = '{"time":1795338000123,"msg":"row 7: 180101100017 of 050540000002, sum 141420000"}'
  assert.equal(
    maskIdentifiers(line),
    '{"time":1795338000123,"msg":"row 7: 1801••••••17 of 0505••••••02, sum 141420000"}',
  )
})
