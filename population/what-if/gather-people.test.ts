/** What registers and documents tell again, take back or tie together. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FileChecker, type PaymentDocument, readPaymentFile } from '#documents'
import { day, dayNumber } from '#vocabulary/day.ts'
import type { Month } from '#vocabulary/month.ts'
import { tenge } from '#vocabulary/tiyn.ts'
import { exampleFile, iinOf } from '../../documents/fixtures/example.fixture.ts'
import { GatherPeople } from './gather-people.ts'
import { openEnd } from './people.ts'

const [first, second, stranger] = [iinOf('0105', 10), iinOf('0105', 40), iinOf('0105', 100)]
const facts = { birthDate: day('1889-01-05'), residence: 'citizen' as const }
const months = { first: 202_601 as Month, last: 202_610 as Month }
const spell = {
  iin: first,
  kind: 'employment' as const,
  from: day('2026-01-10'),
  source: 'labour',
  evidence: 'L-1',
  payer: '180140990010',
  monthlyIncome: tenge(100_000),
  withdrawn: false,
}

const gathering = () => {
  const people = new GatherPeople()
  people.person({ iin: first, facts })
  people.person({ iin: second, facts })
  return people
}

test('a stretch told again with another end or income is corrected; one taken back is none', () => {
  const people = gathering()
  people.spell(spell)
  people.spell({ ...spell, until: day('2026-06-01'), monthlyIncome: tenge(120_000) })
  people.spell({ ...spell, evidence: 'L-2' })
  people.spell({ ...spell, evidence: 'L-2', withdrawn: true })
  people.spell({ ...spell, iin: second, kind: 'gph' })
  people.spell({ ...spell, iin: stranger })
  const { jobs } = people.people(months)
  assert.deepEqual([...jobs.first], [0, 1, 2])
  assert.deepEqual([...jobs.until], [dayNumber(day('2026-06-01')), openEnd])
  assert.deepEqual([...jobs.income], [tenge(120_000), tenge(100_000)])
  assert.deepEqual([...jobs.civilLaw], [0, 1])
  assert.equal(people.strangers, 1)
})

test('a new number of a person is the same person; what registers say last holds', () => {
  const people = gathering()
  people.person({ iin: stranger, previousIin: first, facts: { ...facts, diedOn: day('2026-03-01') } })
  people.spell({ ...spell, iin: stranger })
  const gathered = people.people(months)
  assert.equal(gathered.count, 2)
  assert.deepEqual([...gathered.died], [dayNumber(day('2026-03-01')), openEnd])
  assert.deepEqual([...gathered.jobs.first], [0, 1, 1])
})

const documentOf = (changes: Parameters<typeof exampleFile>[0]): PaymentDocument =>
  readPaymentFile(exampleFile({ value: '261120', period: '102026', ...changes })).documents[0]!
const take = (people: GatherPeople, document: PaymentDocument) =>
  people.document(document, new FileChecker({}).check(document))

test('what a payer withholds is not one’s own, what one sends oneself is; a row that goes back is nothing', () => {
  const people = gathering()
  const row = { birth: '18890105', amount: '5000,00' }
  const wrong = `${first.slice(0, 11)}${(Number(first[11]) + 1) % 10}`
  take(
    people,
    documentOf({
      purposeCode: '122',
      rows: [
        { ...row, iin: first },
        { ...row, iin: wrong },
      ],
    }),
  )
  take(people, documentOf({ purposeCode: '121', rows: [{ ...row, iin: first }] }))
  take(people, documentOf({ purposeCode: '122', payerIdentifier: second, rows: [{ ...row, iin: second }] }))
  take(people, documentOf({ purposeCode: '122', payerIdentifier: second, rows: [{ ...row, iin: first }] }))
  take(people, documentOf({ purposeCode: '122', rows: [{ ...row, iin: stranger }] }))
  const { credits } = people.people(months)
  assert.deepEqual([...credits.first], [0, 2, 3])
  assert.deepEqual([...credits.own], [1, 0, 1])
  // The deduction and the contribution of one day for one month are one credit of others.
  assert.deepEqual([...credits.amount], [tenge(5000), tenge(10_000), tenge(5000)])
  assert.equal(people.strangers, 1)
})

test('an entrepreneur who sends a list for another is his employer', () => {
  const people = gathering()
  people.spell({ ...spell, iin: second, kind: 'entrepreneur' })
  const rows = [{ birth: '18890105', amount: '5000,00', iin: first }]
  take(people, documentOf({ purposeCode: '122', payerIdentifier: second, rows }))
  assert.deepEqual([...people.people(months).credits.own], [0])
})
