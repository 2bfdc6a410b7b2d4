/** The dues of many rows at once are those of each case by itself, and those that the explained answer tells. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type DayNumber, dayNumberOf, formatDay } from '#vocabulary/day.ts'
import { formatMonth, type Month } from '#vocabulary/month.ts'
import { formatTenge, noMoney, type Tiyn } from '#vocabulary/tiyn.ts'
import { askLaw } from '../asked/ask.ts'
import { type LawBook, lawBook, SeriesMissing } from '../book.ts'
import { dues } from '../contributions/dues.ts'
import { type DuesFacts, payerKinds } from '../contributions/dues-case.ts'
import { IncomeOverLimit } from '../contributions/regimes/income-limit.ts'
import { type GroupSpell, groups } from '../groups.ts'
import { reformedBook } from '../reforms/reform.ts'
import { residences } from '../residence.ts'
import { type DuesColumns, type DuesSumColumns, duesOfColumns, newDuesSumColumns } from './dues-columns.ts'
import { unknownDay } from './spell-columns.ts'

type Row = Omit<DuesFacts, 'book' | 'trace' | 'regime'>

const aDay = (fromYear: number, toYear: number): fc.Arbitrary<DayNumber> =>
  fc
    .tuple(
      fc.integer({ min: fromYear, max: toYear }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([year, month, dayOfMonth]) => dayNumberOf(year, month, dayOfMonth))
const aMonth: fc.Arbitrary<Month> = fc
  .tuple(fc.integer({ min: 2017, max: 2026 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, inYear]) => (year * 100 + inYear) as Month)
const aSum: fc.Arbitrary<Tiyn> = fc
  .oneof(
    fc.nat(60_000_000),
    fc.nat(2_000_000_000).map((half) => half * 2),
  )
  .map((sum) => sum as Tiyn)
const aSpell: fc.Arbitrary<GroupSpell> = fc
  .record({ group: fc.constantFrom(...groups), from: aDay(2015, 2026), days: fc.option(fc.nat(1500)) })
  .map(({ group, from, days }) => ({
    group,
    from,
    until: days === null ? undefined : ((from + days) as DayNumber),
  }))

const aRow: fc.Arbitrary<Row> = fc.record({
  month: aMonth,
  payer: fc.constantFrom(...payerKinds),
  income: aSum,
  otherBases: fc.oneof(fc.constant(noMoney), aSum),
  birthDate: fc.option(
    fc.oneof(aDay(1950, 2016), fc.constantFrom(dayNumberOf(2004, 2, 29), dayNumberOf(2008, 2, 29))),
    { nil: undefined },
  ),
  groupSpells: fc.array(aSpell, { maxLength: 3 }),
  residence: fc.constantFrom(...residences, 'citizen', 'citizen'),
})

/** Undefined where the law refuses the case: there is no row for what cannot be assessed. */
function findDues(row: Row, book: LawBook) {
  try {
    return dues({ ...row, book })
  } catch (error) {
    if (error instanceof SeriesMissing || error instanceof IncomeOverLimit) return undefined
    throw error
  }
}

function columnsOf(rows: readonly Row[]): DuesColumns {
  const spells = rows.flatMap(({ groupSpells }) => groupSpells)
  let next = 0
  return {
    month: Int32Array.from(rows, ({ month }) => month),
    payer: Uint8Array.from(rows, ({ payer }) => payerKinds.indexOf(payer)),
    income: Float64Array.from(rows, ({ income }) => income),
    otherBases: Float64Array.from(rows, ({ otherBases }) => otherBases),
    birthDate: Int32Array.from(rows, ({ birthDate }) => birthDate ?? unknownDay),
    residence: Uint8Array.from(rows, ({ residence }) => residences.indexOf(residence)),
    spells: {
      first: Int32Array.from([0, ...rows.map(({ groupSpells }) => (next += groupSpells.length))]),
      group: Uint8Array.from(spells, ({ group }) => groups.indexOf(group)),
      from: Int32Array.from(spells, ({ from }) => from),
      until: Int32Array.from(spells, ({ until }) => until ?? unknownDay),
    },
  }
}

function sumsOf(rows: readonly Row[], book: LawBook): DuesSumColumns {
  const out = newDuesSumColumns(rows.length)
  duesOfColumns(columnsOf(rows), book, out)
  return out
}

const sumNames = ['base', 'ownBase', 'employerDeduction', 'ownContribution', 'stateContribution'] as const

function assertRowsAgree(rows: readonly Row[], book: LawBook): void {
  const sums = sumsOf(rows, book)
  rows.forEach((row, at) => {
    const alone = findDues(row, book)!
    for (const name of sumNames) assert.equal(sums[name][at], alone[name], `${name} of row ${at}`)
  })
}

const aBook = fc.oneof(
  fc.constantFrom('current' as const, 'qa-2018' as const).map((edition) => lawBook(edition)),
  fc.integer({ min: 0, max: 1000 }).map((value) =>
    reformedBook('current', [
      { parameter: 'employer-deduction-rate', from: 202_301 as Month, value },
      { parameter: 'own-ceiling', from: 202_001 as Month, value: 500 + value },
      { parameter: 'minimum-wage', from: 202_407 as Month, value: 90_000 },
    ]),
  ),
)

test('rows of any payer, month and person, by any book, give the dues of each case by itself', () => {
  fc.assert(
    fc.property(fc.array(aRow, { minLength: 1, maxLength: 60 }), aBook, (asked, book) => {
      assertRowsAgree(
        asked.filter((row) => findDues(row, book) !== undefined),
        book,
      )
    }),
    { numRuns: 400 },
  )
})

test('a long column is worked through to its last row, whatever stood in the place of a row before', () => {
  const rows = fc.sample(aRow, { numRuns: 700, seed: 7 }).filter((row) => findDues(row, lawBook()))
  const long = Array.from({ length: 5003 }, (_, at) => rows[(at * 31) % rows.length]!)
  assertRowsAgree(long, lawBook())
})

/** A question refuses a spell that ends before it begins; a column only passes over it. */
const withoutEmptySpells = (row: Row): Row => ({
  ...row,
  groupSpells: row.groupSpells.filter(({ from, until }) => until === undefined || until > from),
})

test('the explained answer of a row tells the sums that its column holds', () => {
  const plain = aRow
    .filter(({ payer }) => ['employer', 'gph', 'entrepreneur', 'self', 'state'].includes(payer))
    .map(withoutEmptySpells)
  fc.assert(
    fc.property(plain, fc.constantFrom('current' as const, 'qa-2018' as const), (row, edition) => {
      fc.pre(findDues(row, lawBook(edition)) !== undefined)
      const asked = askLaw('dues', {
        edition,
        month: formatMonth(row.month),
        payer: row.payer,
        income: formatTenge(row.income),
        otherBases: formatTenge(row.otherBases),
        ...(row.birthDate === undefined ? {} : { birthDate: formatDay(row.birthDate) }),
        groups: row.groupSpells.map(({ group, from, until }) => ({
          group,
          from: formatDay(from),
          ...(until === undefined ? {} : { until: formatDay(until) }),
        })),
        residence: row.residence,
      })
      assert.ok('answer' in asked, JSON.stringify(asked))
      const told = asked.answer as Record<string, unknown>
      const sums = sumsOf([row], lawBook(edition))
      for (const name of sumNames) assert.equal(told[name], formatTenge(sums[name][0] as Tiyn), name)
    }),
    { numRuns: 1500 },
  )
})

test('a row whose month the law does not reach is refused, and rows after it are not', () => {
  const [row] = fc.sample(aRow, 1)
  const employer: Row = {
    ...row!,
    payer: 'employer',
    groupSpells: [],
    birthDate: undefined,
    residence: 'citizen',
  }
  assert.throws(() => sumsOf([{ ...employer, month: 201_706 as Month }], lawBook()), SeriesMissing)
  assertRowsAgree([{ ...employer, month: 202_610 as Month }], lawBook())
})
