/** A case goes into the fields of its form and comes back the same, however people write it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askLaw, ruleNames } from '#law'
import { type CaseOfRule, type FormField, type ListField, ruleForms } from '#law/pages'
import { caseOf, oneMore, readMonth, readSum, shownFields, unknownNames, writtenOf } from './written.ts'

const { fields: ofDues } = ruleForms.dues
const { fields: ofStatus } = ruleForms.status
const dues = (written: CaseOfRule) => caseOf(ofDues, { ...writtenOf(ofDues, {}), ...written } as never)

test('every example of every rule comes back from its fields as it was', () => {
  for (const rule of ruleNames)
    for (const example of ruleForms[rule].examples) {
      const { fields } = ruleForms[rule]
      assert.deepEqual(caseOf(fields, writtenOf(fields, example.case)), example.case, rule)
    }
})

test('a sum is read with spaces, a comma or the sign of the tenge', () => {
  assert.equal(readSum('500\u00a0000,5 ₸'), '500000.50')
  assert.equal(readSum('1414.20'), '1414.20')
  assert.equal(readSum('-5'), undefined)
  assert.equal(readSum('5 тысяч'), undefined)
})

test('a month is read as payment files write it, or as the law does', () => {
  assert.equal(readMonth('10.2026'), '2026-10')
  assert.equal(readMonth(' 1/2026'), '2026-01')
  assert.equal(readMonth('2026-10'), '2026-10')
  assert.equal(readMonth('13.2026'), undefined)
})

test('days, months and sums are written as people write them', () => {
  const written = writtenOf(ofDues, {
    month: '2026-10',
    income: '1500000.50',
    birthDate: '2001-02-03',
    edition: '2018-07-31',
  })
  assert.equal(written.month, '10.2026')
  assert.equal(written.income, '1\u00a0500\u00a0000,50')
  assert.equal(written.birthDate, '03.02.2001')
  assert.equal(written.edition, 'day 31.07.2018')
})

test('an empty field is left out, and so is the edition in force', () => {
  assert.deepEqual(dues({ payer: 'self', month: '10.2026', edition: 'current', income: '' }), {
    payer: 'self',
    month: '2026-10',
  })
})

test('what is asked of an employer alone is not asked, nor told to the law, of a self-payer', () => {
  const written = { payer: 'self', month: '10.2026', income: '500' }
  assert.deepEqual(dues(written), { payer: 'self', month: '2026-10' })
  assert.ok(!shownFields(ofDues, written).some(({ name }) => name === 'income'))
  assert.ok(shownFields(ofDues, { payer: 'employer' }).some(({ name }) => name === 'income'))
})

test('what cannot be read is refused by the law at its own place', () => {
  for (const [written, field] of [
    [{ payer: 'employer', month: '13.2026', income: '5' }, 'month'],
    [{ payer: 'employer', month: '10.2026', income: 'көп' }, 'income'],
    [{ payer: 'self', month: '10.2026', edition: 'day ' }, 'edition'],
    [{ payer: 'self', month: '10.2026', birthDate: '31.02.2001' }, 'birthDate'],
  ] as const) {
    const asked = askLaw('dues', dues(written))
    assert.ok('error' in asked)
    assert.equal(asked.error.field, field)
  }
})

const listOf = (fields: readonly FormField[], name: string): ListField =>
  fields.find((field): field is ListField => field.name === name && field.kind === 'list')!

test('one more payment is for the month after; the first, and a spell, begin as the form says', () => {
  const payments = listOf(ofStatus, 'payments')
  const first = oneMore(payments, [])
  assert.deepEqual(caseOf(payments.fields, first), payments.row)
  const rows = [writtenOf(payments.fields, { ...payments.row, month: '2026-12', creditedOn: '2026-12-31' })]
  const { month, creditedOn, amount } = caseOf(payments.fields, oneMore(payments, rows))
  assert.deepEqual([month, creditedOn, amount], ['2027-01', '2027-01-31', '4250.00'])
  const groups = listOf(ofStatus, 'groups')
  assert.deepEqual(caseOf(groups.fields, oneMore(groups, [{ group: 'child', from: '' }])), groups.row)
})

test('a case from an address may hold anything: it is shown, refused or named, and never breaks the form', () => {
  for (const strange of [
    { month: 7, payer: ['self'], groups: 'x', birthDate: {} },
    { groups: [null, 5, { group: 7 }], edition: 4 },
    JSON.parse('{"__proto__": {"month": "2026-10"}, "constructor": 1}'),
  ]) {
    const asked = askLaw('dues', caseOf(ofDues, writtenOf(ofDues, strange)))
    assert.ok('error' in asked)
  }
  assert.deepEqual(unknownNames(ofDues, { month: '2026-10', salary: '5', groups: [] }), ['salary'])
})
