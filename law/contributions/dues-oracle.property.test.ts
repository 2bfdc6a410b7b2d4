/** The dues agree with a second writing of the statute, in bigint and from its own tables, on any input. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { askLaw } from '../asked/ask.ts'
import { type OracleCase, type OracleDues, oracleDues } from './oracle-dues.ts'

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
/** Editions know the civil-law rate from the tax amendments of December 2017 on. */
const anEdition = fc.oneof(
  fc.constantFrom('current', 'qa-2018', '2019-12-31', '2020-01-01', '2025-07-13', '2025-07-14', '2026-01-01'),
  aDay(2018, 2026),
)

const aCase: fc.Arbitrary<OracleCase> = fc
  .record(
    {
      edition: anEdition,
      month: aDay(2017, 2027).map((day) => day.slice(0, 7)),
      payer: fc.constantFrom('employer', 'gph', 'entrepreneur', 'self', 'state'),
      income: aSum,
      otherBases: aSum,
      birthDate: fc.oneof(aDay(1960, 2016), fc.constantFrom('2004-02-29', '2008-02-29')),
      groups: fc.array(aSpell, { maxLength: 2 }),
      residence: fc.constantFrom('citizen', 'permanent-resident', 'kandas', 'eaeu-worker', 'temporary'),
    },
    { requiredKeys: ['edition', 'month', 'payer', 'income'] },
  )
  .filter(({ payer, residence }) => payer !== 'state' || residence !== 'temporary')
  .map((asked) => {
    if (asked.payer === 'employer' || asked.payer === 'gph') return asked as OracleCase
    const { income, otherBases, ...rest } = asked
    return rest as OracleCase
  })

test('dues of any payer, month, edition and person are what the statute says, to the tiyn', () => {
  fc.assert(
    fc.property(aCase, (asked) => {
      const answered = askLaw('dues', asked)
      const expected = oracleDues(asked)
      if ('error' in answered) {
        assert.equal(answered.error.code, 'series-missing')
        assert.equal(expected, 'missing')
        return
      }
      assert.notEqual(expected, 'missing')
      const answer = answered.answer as Record<string, unknown>
      for (const [name, value] of Object.entries(expected as OracleDues))
        assert.equal(answer[name], value, name)
    }),
    { numRuns: 4000 },
  )
})
