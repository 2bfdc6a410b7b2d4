/** Laws over the special regimes and over several payers of one month. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Month, month as monthOf } from '#vocabulary/month.ts'
import type { Tiyn } from '#vocabulary/tiyn.ts'
import { lawBook } from '../../book.ts'
import type { Step } from '../../trace.ts'
import { type Dues, dues } from '../dues.ts'
import type { DuesCase, PayerKind } from '../dues-case.ts'
import { ownCeiling } from '../parameters.ts'
import { minimumWage, minimumWages } from '../wages.ts'

const book = lawBook('current')
const monthFrom = (first: number): fc.Arbitrary<Month> =>
  fc
    .tuple(fc.integer({ min: first, max: 2026 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, inYear]) => monthOf(year * 100 + inYear))
const income = fc.integer({ min: 0, max: 500_000_000 }) as fc.Arbitrary<Tiyn>

const assess = (payer: PayerKind, month: Month, more: Partial<DuesCase> = {}): Dues =>
  dues({
    book,
    payer,
    month,
    income: 0 as Tiyn,
    otherBases: 0 as Tiyn,
    groupSpells: [],
    residence: 'citizen',
    ...more,
  })

test('the two parts of a single payment are what an employer outside it pays, under no purpose code', () => {
  fc.assert(
    fc.property(monthFrom(2023), income, income, (month, income, otherBases) => {
      const { purposeCodes, ...single } = assess('single-payment', month, { income, otherBases })
      const { purposeCodes: _, ...employer } = assess('employer', month, { income, otherBases })
      assert.deepEqual(single, employer)
      assert.deepEqual(purposeCodes, [])
    }),
  )
})

const limit = 1_297_500_00

test('a self-employed person on a platform pays half of what an employee does, rounded, and no deduction is due', () => {
  const small = fc.integer({ min: 0, max: limit }) as fc.Arbitrary<Tiyn>
  fc.assert(
    fc.property(monthFrom(2026), small, income, (month, income, otherBases) => {
      const platform = assess('platform', month, { income, otherBases })
      const employee = assess('employer', month, { income, otherBases })
      assert.equal(platform.ownBase, employee.ownBase)
      assert.ok(Math.abs(platform.ownContribution * 2 - employee.ownContribution) <= 1)
      assert.equal(platform.employerDeduction, 0)
    }),
  )
})

const payers = fc.array(
  fc.record({
    payer: fc.constantFrom<PayerKind>('employer', 'gph', 'single-payment', 'platform', 'assistant'),
    income: fc.integer({ min: 0, max: limit }) as fc.Arbitrary<Tiyn>,
  }),
  { minLength: 1, maxLength: 6 },
)

test('over all payers of a month, in whatever order, a person is assessed on the whole income up to one ceiling', () => {
  fc.assert(
    fc.property(monthFrom(2026), payers, (month, payers) => {
      let assessed = 0
      let earned = 0
      for (const { payer, income } of payers) {
        assessed += assess(payer, month, { income, otherBases: assessed as Tiyn }).ownBase
        earned += income
      }
      const ceiling = minimumWages(book.at(ownCeiling, month).value, minimumWage(book, month))
      assert.equal(assessed, Math.min(earned, ceiling))
    }),
  )
})

test('a trace changes no answer of any regime, and tells at least one reason', () => {
  const any = fc.constantFrom<PayerKind>(
    ...(['single-payment', 'platform', 'assistant', 'peasant-farm', 'local-budget'] as const),
  )
  fc.assert(
    fc.property(any, monthFrom(2026), income, (payer, month, wages) => {
      const regime = { averageWage: (wages + 1) as Tiyn }
      const more = { income: Math.min(wages, limit) as Tiyn, regime }
      const trace: Step[] = []
      assert.deepEqual(assess(payer, month, { ...more, trace }), assess(payer, month, more))
      assert.ok(trace.length > 0)
    }),
  )
})
