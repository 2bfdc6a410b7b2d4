/** A reform between the form, the address and a file; and its figures as people read them. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readReformOf, reformables } from '#law'
import type { IncomeGroupTold } from '#reform/contract'
import { monthsText, numberText } from '#vocabulary/spoken.ts'
import { languages } from '#vocabulary/text.ts'
import { groupsOfValues, nameOfValue, valueShown } from './names.ts'
import { named } from './reform-name.ts'
import { changeAMonth, countChange, incomeRange, monthBefore, sumChange } from './result/figures.ts'
import { plainNumber, reformInAddress, withoutPath } from './written.ts'

const change = { parameter: 'employer-deduction-rate', from: '2026-01', value: '5' }

test('an address carries a reform whole, and nothing that is none', () => {
  const reform = {
    name: { kk: 'А', ru: 'Б', en: 'C' },
    assumed: [{ parameter: 'minimum-wage', from: '2027-01', value: '90000' }],
    changes: [{ ...change, until: '2027-01' }],
  }
  assert.deepEqual(reformInAddress({ reform }), { reform })
  assert.deepEqual(reformInAddress({ reform: { changes: [{ ...change, value: 5 }] } }), {
    reform: { changes: [change] },
  })
  for (const none of [
    undefined,
    'x',
    [],
    {},
    { changes: [] },
    { changes: [7] },
    { changes: [{ value: '5' }] },
  ])
    assert.deepEqual(reformInAddress({ reform: none }), { reform: undefined })
})

test('a reform without a name is called by its changes, and is then one that the law reads', () => {
  const { name } = named(
    { changes: [change, { parameter: 'minimum-wage', from: '2026-01', value: '100000' }] },
    reformables,
  )
  assert.deepEqual(name, {
    kk: 'Жұмыс берушінің аударымы 5\u00a0%, Ең төменгі жалақы 100\u00a0000\u00a0₸',
    ru: 'Отчисления работодателя 5\u00a0%, Минимальная зарплата 100\u00a0000\u00a0₸',
    en: 'Employer deduction 5\u00a0%, Minimum wage 100\u00a0000\u00a0₸',
  })
  assert.ok('reform' in readReformOf(named({ changes: [change] }, reformables)))
  const many = Array.from({ length: 20 }, (_, at) => ({ ...change, from: `20${30 + at}-01` }))
  assert.ok('reform' in readReformOf(named({ changes: many }, reformables)))
})

test('a number is read as people write it', () => {
  const read = (unit: string, ...written: string[]) => written.map((one) => plainNumber(one, unit))
  assert.deepEqual(read('months', '2,5', '100 000', '1.4', ' 12 '), ['2.5', '100000', '1.4', '12'])
  assert.deepEqual(read('per cent', '5 %', '5,5\u00a0%', '6%'), ['5', '5.5', '6'])
  assert.deepEqual(read('tenge', '100\u00a0000\u00a0₸', '90\u202f000', '5 %'), ['100000', '90000', '5%'])
})

test('a number stands in a field as its reader writes it', () => {
  assert.deepEqual(
    languages.map((language) => numberText('5.5')[language]),
    ['5,5', '5,5', '5.5'],
  )
})

test('what the law says of a field is told without the path that the field has in a file', () => {
  const read = readReformOf({ name: 'A', changes: [change, { ...change, value: '6' }] })
  assert.ok('error' in read && read.error.field === 'changes[1].from')
  for (const language of languages) {
    assert.match(read.error.message[language], /\(changes\[1\]\.from\)/)
    assert.doesNotMatch(withoutPath(read.error.message)[language], /[[\]()]/)
  }
})

test('every value that can be reformed is offered under one heading, with a short name in each language', () => {
  const offered = groupsOfValues.flatMap(({ values }) => values)
  assert.deepEqual(offered.toSorted(), reformables.map(({ name }) => name).toSorted())
  for (const name of offered)
    for (const language of languages) {
      const said = nameOfValue(name)[language]
      assert.ok(said !== name && said.length <= 27, said)
    }
})

test('values and differences are said with their unit and sign', () => {
  assert.deepEqual(valueShown('1.4', 'minimum wages'), {
    kk: '1,4\u00a0ЕТЖ',
    ru: '1,4\u00a0МЗП',
    en: '1.4\u00a0min. wages',
  })
  assert.equal(valueShown('1', 'months').en, '1\u00a0month')
  assert.equal(countChange({ before: 1200, after: 3400 }).kk, '+2\u00a0200')
  assert.equal(countChange({ before: 3400, after: 1200 }).kk, '−2\u00a0200')
  assert.equal(sumChange(-2_500_000).ru, '−2,5\u00a0млн\u00a0₸')
  assert.equal(sumChange(0).en, '0')
})

test('what a group pays more or less is told for one person and month', () => {
  const dues = { before: '0.00', after: '1200.00', difference: '1200.00' }
  const group = { persons: 10, incomeFrom: '104190.00', incomeThrough: '148654.00' } as IncomeGroupTold
  assert.equal(changeAMonth(group, dues, 12), 10)
  assert.equal(changeAMonth({ ...group, persons: 0 }, dues, 12), 0)
  assert.equal(incomeRange(group).kk, '104\u00a0мың – 149\u00a0мың\u00a0₸')
})

test('a change that ends is told by its last month', () => {
  assert.equal(monthBefore('2027-01'), '2026-12')
  assert.equal(monthsText('2026-07', monthBefore('2027-07')).kk, '2026 жылғы шілде – 2027 жылғы маусым')
})
