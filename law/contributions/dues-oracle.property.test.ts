/** The dues agree with a second writing of the statute, in bigint and from its own tables, on any input. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { askLaw } from '../asked/ask.ts'
import { type DuesOracleCase, type OracleDues, oracleDues } from './oracle/oracle-dues.ts'

const two = (value: number): string => String(value).padStart(2, '0')
const aDay = (fromYear: number, toYear: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.integer({ min: fromYear, max: toYear }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([year, month, dayOfMonth]) => `${year}-${two(month)}-${two(dayOfMonth)}`)
const aSum = fc
  .tuple(fc.integer({ min: 0, max: 6_000_000 }), fc.integer({ min: 0, max: 99 }))
  .map(([whole, part]) => `${whole}.${two(part)}`)
const aGroup = fc.constantFrom(
  'registered-unemployed',
  'non-working-pregnant',
  'caring-for-child-under-3',
  'targeted-assistance',
  'caring-for-disabled-from-childhood',
  'local-budget-covered',
  'military',
  'special-body',
  'full-time-student',
  'pensioner',
  'parental-leave',
  'disabled',
)
const aSpell = fc
  .record({ group: aGroup, from: aDay(2016, 2026), until: fc.option(aDay(2017, 2027), { nil: undefined }) })
  .filter(({ from, until }) => until === undefined || until > from)
  .map(({ until, ...rest }) => (until === undefined ? rest : { ...rest, until }))
/** A spell that begins or ends in the month or close to it, counted from its first day. */
const aNearSpell = fc.record({
  group: aGroup,
  after: fc.oneof(fc.constant(0), fc.integer({ min: -45, max: 35 })),
  length: fc.oneof(fc.constantFrom(28, 29, 30, 31), fc.integer({ min: 1, max: 80 }), fc.constant(undefined)),
})
function spellNear(
  month: string,
  { group, after, length }: typeof aNearSpell extends fc.Arbitrary<infer T> ? T : never,
) {
  const dayAfter = (days: number) =>
    new Date(Date.parse(`${month}-01T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
  const from = dayAfter(after)
  return length === undefined ? { group, from } : { group, from, until: dayAfter(after + length) }
}
/** Editions know the civil-law rate from the tax amendments of December 2017 on. */
const anEdition = fc.oneof(
  fc.constantFrom(
    'current',
    'qa-2018',
    '2019-12-31',
    '2020-01-01',
    '2025-07-13',
    '2025-07-14',
    '2025-12-11',
    '2026-01-01',
  ),
  aDay(2018, 2026),
)

const payers = [
  ...['employer', 'gph', 'entrepreneur', 'self', 'state', 'single-payment', 'unified-payment', 'platform'],
  ...['assistant', 'peasant-farm', 'local-budget'],
]
const payersOfIncome = ['employer', 'gph', 'single-payment', 'platform', 'assistant']

const anyFields = fc.record(
  {
    edition: anEdition,
    month: aDay(2017, 2027).map((day) => day.slice(0, 7)),
    laterMonth: aDay(2027, 2040).map((day) => day.slice(0, 7)),
    payer: fc.constantFrom(...payers),
    income: fc.oneof(aSum, fc.constantFrom('0.00', '0.01', '1297500.00', '1297500.01')),
    otherBases: aSum,
    birthDate: fc.oneof(aDay(1960, 2016), fc.constantFrom('2004-02-29', '2008-02-29')),
    groups: fc.array(aSpell, { maxLength: 2 }),
    near: fc.array(aNearSpell, { maxLength: 2 }),
    residence: fc.constantFrom('citizen', 'permanent-resident', 'kandas', 'eaeu-worker', 'temporary'),
    place: fc.constantFrom('city', 'elsewhere'),
    yearIncome: fc.oneof(aSum, fc.constantFrom('3427475.00', '3427475.01', '3114925.00', '3114925.01')),
    peasantFarmBase: fc.constantFrom('entrepreneur', 'self'),
    averageWage: fc.integer({ min: 1, max: 90_000_000 }).map((tiyn) => (tiyn / 100).toFixed(2)),
  },
  { requiredKeys: ['edition', 'month', 'payer', 'income', 'place'] },
)

/** The average wage is asked for only where it is on no record. */
const isWageKnown = (month: string): boolean =>
  month < '2020-01' || ['2022', '2023', '2024'].includes(month.slice(0, 4))

/** Each payer is asked what belongs to it and no more. */
function belonging(asked: typeof anyFields extends fc.Arbitrary<infer T> ? T : never): DuesOracleCase {
  const { income, otherBases, place, yearIncome, peasantFarmBase, averageWage, near, laterMonth, ...plain } =
    asked
  const { payer } = plain
  // Only what the budgets pay has sums years ahead.
  const month = payer === 'state' && laterMonth ? laterMonth : plain.month
  const groups = [...(plain.groups ?? []), ...(near ?? []).map((spell) => spellNear(month, spell))]
  const rest = { ...plain, month, ...(groups.length > 0 ? { groups } : {}) }
  const paid = payer === 'local-budget' || (payer === 'state' && !isWageKnown(month))
  return {
    ...rest,
    ...(payersOfIncome.includes(payer) ? { income, ...(otherBases ? { otherBases } : {}) } : {}),
    ...(payer === 'unified-payment' ? { place, ...(yearIncome ? { yearIncome } : {}) } : {}),
    ...(payer === 'peasant-farm' && peasantFarmBase ? { peasantFarmBase } : {}),
    ...(paid && averageWage ? { averageWage } : {}),
  }
}

const aCase: fc.Arbitrary<DuesOracleCase> = anyFields
  .filter(({ payer, residence }) => payer !== 'state' || residence !== 'temporary')
  .map(belonging)

test('dues of any payer, month, edition and person are what the statute says, to the tiyn', () => {
  fc.assert(
    fc.property(aCase, (asked) => {
      const answered = askLaw('dues', asked)
      const expected = oracleDues(asked)
      if ('error' in answered) {
        const code = expected === 'over' ? 'income-over-limit' : 'series-missing'
        assert.equal(answered.error.code, code)
        assert.ok(expected === 'missing' || expected === 'over')
        return
      }
      assert.ok(expected !== 'missing' && expected !== 'over')
      const answer = answered.answer as Record<string, unknown>
      for (const [name, value] of Object.entries(expected as OracleDues))
        assert.equal(answer[name], value, name)
    }),
    { numRuns: 8000 },
  )
})
