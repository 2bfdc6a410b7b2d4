/** A refusal finds its field, and speaks there as the reader writes. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askLaw, type RuleName } from '#law'
import { ruleForms } from '#law/pages'
import { faultOf } from './fault.ts'
import { faultText } from './text.ts'
import { caseOf, type Written } from './written.ts'

function refused(rule: RuleName, written: Written) {
  const { fields } = ruleForms[rule]
  const asked = askLaw(rule as string, caseOf(fields, written))
  if ('answer' in asked) assert.fail('answered')
  return faultOf(asked.error, fields, written)
}

test('a field left empty is asked to be filled in, one that is unreadable is told how it is written', () => {
  assert.deepEqual(refused('dues', { payer: 'self', month: '' }), {
    path: 'month',
    words: faultText.missing,
    inField: true,
  })
  assert.equal(refused('dues', { payer: 'self', month: '13.2026' }).words, faultText.month)
  assert.equal(refused('dues', { payer: 'self', month: '10.26' }).words, faultText.monthUnreadable)
  const born = (birthDate: string) => refused('dues', { payer: 'self', month: '10.2026', birthDate }).words
  assert.equal(born('31.02.2001'), faultText.day)
  assert.equal(born('25.6.26'), faultText.dayUnreadable)
  assert.equal(refused('workdays', { from: '20.11.2026', add: 'үш' }).words, faultText.count)
})

test('what is written in a field of words or years is told without the words of JSON', () => {
  const written = { 'service.code': 'mri', on: '20.11.2026', residence: 'citizen', status: 'insured' }
  assert.equal(refused('entitlement', { ...written, age: 'жас' }).words, faultText.age)
  assert.equal(refused('entitlement', { ...written, diagnosis: 'zz' }).words, faultText.diagnosis)
  const late = { debt: '5', payments: [], asOf: '20.04.2026' }
  assert.equal(refused('penalty', late).words, faultText.monthOrDueDay)
  const both = { ...late, month: '02.2026', dueOn: '26.03.2026' }
  assert.equal(refused('penalty', both).words, faultText.onlyMonthOrDueDay)
  assert.equal(refused('iin', { iin: '', bin: '' }).words, faultText.iinOrBin)
  assert.equal(refused('iin', { iin: '850101100003', bin: '1' }).words, faultText.onlyOne)
})

test('a fault in a row of a list is told in that row, without the path the place tells', () => {
  const payments = [
    { month: '10.2026', amount: '0', payer: 'self', kind: 'contribution', creditedOn: '20.11.2026' },
  ]
  const { path, words, inField } = refused('status', { on: '22.11.2026', payments })
  assert.deepEqual([path, inField], ['payments[0].amount', true])
  assert.equal(words.en, 'The sum must be more than zero.')
})

test('what the law alone can say is said in its words: what is missing where nothing by itself is needed', () => {
  const { path, words } = refused('penalty', { debt: '5', dueOn: '26.01.2026', asOf: '', payments: [] })
  assert.equal(path, 'asOf')
  assert.match(words.en, /Give payments or the day/)
  assert.match(refused('dues', { payer: 'self', month: '05.2050' }).words.en, /2050/)
})

test('a fault of what the form does not show is not laid on a field', () => {
  const { fields } = ruleForms.dues
  const refusal = { code: 'malformed', field: 'income', message: faultText.sum }
  assert.equal(faultOf(refusal, fields, { payer: 'self', month: '10.2026' }).inField, false)
})
