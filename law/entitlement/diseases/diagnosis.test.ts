/** Codes of ICD-10: read strictly, and compared as letters and numbers. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findDiagnosis, isAmong } from './diagnosis.ts'

test('a diagnosis is a Latin capital, two digits, and perhaps a point and one or two digits', () => {
  for (const code of ['A36', 'A01.1', 'U07.1', 'M05.80', 'Z94']) assert.equal(findDiagnosis(code), code)
  for (const text of ['', 'a36', 'А36', 'A3', 'A366', 'A01.', 'A01.111', 'A01-A02', ' A36', 'A36 ', 'A0１'])
    assert.equal(findDiagnosis(text), undefined, text)
})

test('a range holds its ends and whatever is finer, and nothing beyond', () => {
  const tuberculosis = ['A15-A19']
  for (const code of ['A15', 'A15.0', 'A17.9', 'A19', 'A19.99']) assert.ok(isAmong(code, tuberculosis), code)
  for (const code of ['A14.9', 'A20', 'B15', 'A1']) assert.ok(!isAmong(code, tuberculosis), code)
})

test('a category is in a range of finer codes only when all of it is', () => {
  assert.ok(isAmong('A01.1', ['A01.1-A01.4']) && isAmong('A01.49', ['A01.1-A01.4']))
  assert.ok(!isAmong('A01', ['A01.1-A01.4']) && !isAmong('A01.0', ['A01.1-A01.4']))
  assert.ok(!isAmong('A22', ['A22.1']) && isAmong('A22.1', ['A22.1']))
})

test('a range may lie in a range, and ranges pass from letter to letter in order', () => {
  assert.ok(isAmong('C00-C97', ['C00-C97']) && !isAmong('C00-D09', ['C00-C97']))
  assert.ok(isAmong('D00', ['C00-D09']) && !isAmong('E00', ['C00-D09']))
})
