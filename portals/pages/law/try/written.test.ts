/** A case goes into the fields of its form and comes back the same, however people write it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askLaw, ruleNames } from '#law'
import { type CaseOfRule, type FormField, type ListField, ruleForms } from '#law/pages'
import { readMonth } from '../../../design/days.ts'
import { caseOf, everyMonth, oneMore, readSum, shownFields, unknownNames, writtenOf } from './written.ts'

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

test('every month of a stretch is a row like the last, credited as long after its month; others stay as they are', () => {
  const payments = listOf(ofStatus, 'payments')
  const rows = [
    writtenOf(payments.fields, { ...payments.row, month: '2025-03', creditedOn: '2025-04-01' }),
    writtenOf(payments.fields, {
      ...payments.row,
      amount: '7000.00',
      month: '2026-01',
      creditedOn: '2026-02-10',
    }),
  ]
  const made = everyMonth(payments, rows, { from: '12.2025', through: 'наурыз 2026' })!
  const told = made
    .map((row) => caseOf(payments.fields, row))
    .map((one) => [one.month, one.creditedOn, one.amount])
  assert.deepEqual(told, [
    ['2025-03', '2025-04-01', '4250.00'],
    ['2025-12', '2026-01-10', '7000.00'],
    ['2026-01', '2026-02-10', '7000.00'],
    ['2026-02', '2026-03-10', '7000.00'],
    ['2026-03', '2026-04-10', '7000.00'],
  ])
  const changed = [
    writtenOf(payments.fields, { ...payments.row, month: '2025-11', creditedOn: '2026-11-20' }),
  ]
  const year = everyMonth(payments, changed, { from: '11.2025', through: '05.2026' })!
  assert.deepEqual(
    year.map((row) => caseOf(payments.fields, row).creditedOn),
    ['2025-12-20', '2026-01-20', '2026-02-20', '2026-03-20', '2026-04-20', '2026-05-20', '2026-06-20'],
  )
  assert.equal(everyMonth(payments, [], { from: '01.2026', through: '12.2026' }), undefined)
  for (const stretch of [
    { from: '03.2026', through: '02.2026' },
    { from: '', through: '02.2026' },
    { from: '01.1990', through: '02.2026' },
  ])
    assert.equal(everyMonth(payments, rows, stretch), undefined)
})

test('a citizen who came later than birth is asked back; whoever is no citizen, or came with birth, is not', () => {
  const asks = (of: CaseOfRule) => ruleForms.status.asksBack!(of)?.en
  assert.match(asks({ birthDate: '1990-05-10', participantFrom: '2026-09-01' })!, /from birth/)
  assert.equal(
    asks({ birthDate: '1990-05-10', participantFrom: '2026-09-01', residence: 'kandas' }),
    undefined,
  )
  assert.equal(asks({ birthDate: '1990-05-10', participantFrom: '1990-05-10' }), undefined)
  assert.equal(asks({ birthDate: '1990-05-10' }), undefined)
  const payments = [{ creditedOn: '2026-11-22' }, { creditedOn: '2027-01-20' }]
  assert.match(asks({ on: '2026-11-22', payments })!, /do not count: 1/)
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
