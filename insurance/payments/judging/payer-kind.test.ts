import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PersonOfIntake } from '#insurance/registry'
import { isOwnPayment } from '#law'
import { day, dayNumber } from '#vocabulary/day.ts'
import { month } from '#vocabulary/month.ts'
import { daysOfMonth } from './judge-document.ts'
import { type PayerOfDocument, payerKindOf } from './payer-kind.ts'

const on = (text: string) => dayNumber(day(text))
const may = daysOfMonth(month(202105))
const person = (personId: number, more: Partial<PersonOfIntake> = {}): PersonOfIntake => ({
  personId,
  birthOn: on('1980-01-01'),
  diedOn: undefined,
  residence: 'citizen',
  nameFold: '',
  groupSpells: [],
  entrepreneurSpells: [],
  employments: [],
  ...more,
})
const business = { entrepreneurSpells: [{ from: on('2021-05-31') }] }
const organisation: PayerOfDocument = { identifier: '180140990010', payerId: 7 }
const natural = (asPerson?: PersonOfIntake): PayerOfDocument => ({
  identifier: '800101100000',
  payerId: 8,
  asPerson,
})
const kindOf = (purposeCode: number, payer: PayerOfDocument, whose: PersonOfIntake) =>
  payerKindOf({ purposeCode, payer, person: whose, days: may })

test('a deduction is an employer’s, whoever pays it', () => {
  assert.equal(kindOf(121, organisation, person(1)), 'employer')
  assert.equal(kindOf(121, natural(), person(1)), 'employer')
})

test('a contribution of an organisation is withheld from wages, or from a civil-law contract with that payer', () => {
  assert.equal(kindOf(122, organisation, person(1)), 'employer')
  const contract = { kind: 'gph', payerId: 7, from: on('2021-05-10'), until: on('2021-05-11') } as const
  assert.equal(kindOf(122, organisation, person(1, { employments: [contract] })), 'gph')
  assert.equal(
    kindOf(122, organisation, person(1, { employments: [{ ...contract, payerId: 9 }] })),
    'employer',
  )
})

test('paid under one’s own number it is an entrepreneur’s in a month of business, else a self-payer’s', () => {
  const self = person(1)
  assert.equal(kindOf(122, natural(self), self), 'self')
  const owner = person(1, business)
  assert.equal(kindOf(122, natural(owner), owner), 'entrepreneur')
  const june = payerKindOf({
    purposeCode: 122,
    payer: natural(owner),
    person: owner,
    days: daysOfMonth(month(202104)),
  })
  assert.equal(june, 'self')
})

test('paid under one’s own number it is a peasant farm’s while the register of payers has one, and so one’s own', () => {
  const [self, owner] = [person(1), person(1, business)]
  const farm = { payerId: 8, identifier: '800101100000', kind: 'peasant-farm', name: '' } as const
  for (const whose of [self, owner])
    assert.equal(kindOf(122, { ...natural(whose), known: farm }, whose), 'peasant-farm')
  assert.ok(isOwnPayment('peasant-farm'))
  const until = (deregisteredOn: string) =>
    kindOf(122, { ...natural(self), known: { ...farm, deregisteredOn: day(deregisteredOn) } }, self)
  assert.deepEqual(['2021-05-01', '2021-05-02'].map(until), ['self', 'peasant-farm'])
  assert.equal(kindOf(122, { ...natural(self), known: { ...farm, kind: 'state' } }, self), 'self')
  assert.equal(kindOf(121, { ...natural(self), known: farm }, self), 'employer')
})

test('paid by another person it is wages when that one is in business, else it was paid for a self-payer', () => {
  assert.equal(kindOf(122, natural(person(2)), person(1)), 'self')
  assert.equal(kindOf(122, natural(person(2, business)), person(1)), 'employer')
  const farm = { payerId: 8, identifier: '800101100000', kind: 'peasant-farm', name: '' } as const
  assert.equal(kindOf(122, { ...natural(), known: farm }, person(1)), 'employer')
})
