import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#vocabulary/day.ts'
import { factFaultWords } from './fact-fault-words.ts'
import { describeFault } from './fault-words.ts'
import { formFaultWords } from './form-fault-words.ts'
import { groupColumns, payerColumns, personColumns } from './format.ts'
import { readGroupRow } from './group-row.ts'
import { readPayerRow } from './payer-row.ts'
import { readPersonRow, unfoldNames } from './person-row.ts'
import { sampleBin, sampleIin, samplePerson } from './sample-extracts.fixture.ts'

const today = day('2026-11-22')
const iin = sampleIin(1)
const other = sampleIin(2)
const bin = sampleBin(1)

function rowOf<Column extends string>(columns: readonly Column[], given: Readonly<Record<string, string>>) {
  const values = Object.fromEntries(columns.map((column) => [column, given[column] ?? '']))
  return { row: 7, values: values as Record<Column, string> }
}
const person = (more: Record<string, string> = {}) =>
  readPersonRow(rowOf(personColumns, samplePerson(iin, more)), today)
const payer = (more: Record<string, string> = {}) =>
  readPayerRow(rowOf(payerColumns, { identifier: bin, kind: 'legal-entity', name: 'Мысал ЖШС', ...more }))
const group = (more: Record<string, string> = {}) =>
  readGroupRow(rowOf(groupColumns, { iin, spell: 'pensioner', from: '2024-01-01', ...more }))

test('a person is read with names folded one by one', () => {
  const read = person({ participantFrom: '1900-01-01', diedOn: '1950-05-05' })
  assert.ok(!Array.isArray(read))
  assert.equal(read.facts?.birthDate, '1880-06-15')
  assert.equal(read.facts?.diedOn, '1950-05-05')
  const { surname, givenName, patronymic } = unfoldNames(read.facts!.nameFold)
  assert.deepEqual([surname, givenName, patronymic], ['мысалов', 'улги', 'сынакулы'])
})

test('birth date and sex left out are those of the number', () => {
  const read = person({ birthDate: '', sex: '' })
  assert.ok(!Array.isArray(read))
  assert.deepEqual([read.facts?.birthDate, read.facts?.sex], ['1880-06-15', 'male'])
})

test('a row that only joins two numbers needs nothing else', () => {
  assert.deepEqual(readPersonRow(rowOf(personColumns, { iin, mergedInto: other }), today), {
    row: 7,
    iin,
    mergedInto: other,
  })
})

const wrongCheckDigit = `${iin.slice(0, 11)}${(Number(iin[11]) + 1) % 10}`
const cases: [string, { fault: unknown }, string, string][] = [
  ['a number of eleven digits', { fault: person({ iin: '12345678901' }) }, 'iin', 'iin-malformed'],
  ['no number', { fault: person({ iin: '' }) }, 'iin', 'value-missing'],
  ['a wrong check digit', { fault: person({ iin: wrongCheckDigit }) }, 'iin', 'iin-check-digit-wrong'],
  [
    'a wrong check digit of the number before',
    { fault: person({ previousIin: wrongCheckDigit }) },
    'previousIin',
    'iin-check-digit-wrong',
  ],
  [
    'a birth on another day than the number says',
    { fault: person({ birthDate: '1880-06-16' }) },
    'birthDate',
    'birth-date-differs-from-iin',
  ],
  [
    'a birth on 30 February',
    { fault: person({ birthDate: '1880-02-30' }) },
    'birthDate',
    'day-does-not-exist',
  ],
  ['the other sex than the number says', { fault: person({ sex: 'female' }) }, 'sex', 'sex-differs-from-iin'],
  ['an unknown sex', { fault: person({ sex: 'm' }) }, 'sex', 'sex-unknown'],
  ['an unknown residence', { fault: person({ residence: 'tourist' }) }, 'residence', 'residence-unknown'],
  ['a death before the birth', { fault: person({ diedOn: '1880-06-14' }) }, 'diedOn', 'died-before-birth'],
  ['a death to come', { fault: person({ diedOn: '2026-11-23' }) }, 'diedOn', 'died-in-the-future'],
  [
    'a participant before birth',
    { fault: person({ participantFrom: '1880-06-14' }) },
    'participantFrom',
    'participant-before-birth',
  ],
  ['no name', { fault: person({ surname: '', givenName: '' }) }, 'surname', 'value-missing'],
  [
    'a number that replaced itself',
    { fault: person({ previousIin: iin }) },
    'previousIin',
    'previous-iin-is-the-same',
  ],
  [
    'a re-issue and a merge at once',
    { fault: person({ previousIin: other, mergedInto: other }) },
    'mergedInto',
    'previous-and-merged-together',
  ],
  ['a name without end', { fault: person({ surname: 'А'.repeat(501) }) }, 'surname', 'value-too-long'],
  ['a payer of eleven digits', { fault: payer({ identifier: bin.slice(1) }) }, 'identifier', 'bin-malformed'],
  [
    'a BIN with a wrong check digit',
    { fault: payer({ identifier: `${bin.slice(0, 11)}${(Number(bin[11]) + 1) % 10}` }) },
    'identifier',
    'bin-check-digit-wrong',
  ],
  ['an unknown kind of payer', { fault: payer({ kind: 'company' }) }, 'kind', 'payer-kind-unknown'],
  ['a payer without a name', { fault: payer({ name: '' }) }, 'name', 'value-missing'],
  [
    'a suspension without a beginning',
    { fault: payer({ suspendedUntil: '2024-01-01' }) },
    'suspendedFrom',
    'suspension-without-start',
  ],
  [
    'a suspension that ends before it begins',
    { fault: payer({ suspendedFrom: '2024-01-02', suspendedUntil: '2024-01-02' }) },
    'suspendedUntil',
    'until-not-after-from',
  ],
  ['an unknown group', { fault: group({ spell: 'veteran' }) }, 'spell', 'spell-unknown'],
  ['a spell without a beginning', { fault: group({ from: '' }) }, 'from', 'value-missing'],
  ['a spell without days', { fault: group({ until: '2024-01-01' }) }, 'until', 'until-not-after-from'],
  ['work for nobody', { fault: group({ spell: 'employment' }) }, 'payer', 'payer-missing'],
  ['an income with a comma', { fault: group({ monthlyIncome: '1,5' }) }, 'monthlyIncome', 'income-malformed'],
  [
    'a withdrawal that is neither yes nor no',
    { fault: group({ withdrawn: '+' }) },
    'withdrawn',
    'withdrawn-malformed',
  ],
]
for (const [what, { fault }, field, code] of cases) {
  test(`${what} is a fault of the row, told once`, () => assert.deepEqual(fault, [{ row: 7, field, code }]))
}

test('a row tells all its faults at once', () => {
  const faults = person({ residence: '', sex: 'x', diedOn: 'yesterday' })
  assert.ok(Array.isArray(faults))
  assert.deepEqual(
    faults.map(({ field }) => field),
    ['sex', 'residence', 'diedOn'],
  )
})

test('a payer may be a person, by the IIN', () => {
  const read = payer({ identifier: iin, kind: 'entrepreneur', deregisteredOn: '2024-02-29' })
  assert.ok(!Array.isArray(read))
  assert.equal(read.deregisteredOn, '2024-02-29')
})

test('an employment carries its payer and income, in tiyn', () => {
  const read = group({ spell: 'employment', payer: bin, monthlyIncome: '250000.5', until: '2024-02-01' })
  assert.ok(!Array.isArray(read))
  assert.deepEqual([read.payer, read.monthlyIncome, read.until], [bin, 25_000_050, '2024-02-01'])
})

test('every fault says what is wrong and what to do in three languages, in the letters of each', () => {
  for (const code of Object.keys({ ...formFaultWords, ...factFaultWords })) {
    const { what, remedy } = describeFault({ row: 1, code: code as 'iin-malformed' })
    for (const text of [what, remedy]) {
      assert.match(text.kk, /[а-яәғқңөұүһі]{3}/i, code)
      assert.match(text.ru, /[а-яё]{3}/i, code)
      assert.match(text.en, /^[A-Za-z][\x20-\x7e’…]+$/, code)
      assert.notEqual(text.kk, text.ru, code)
    }
  }
})
