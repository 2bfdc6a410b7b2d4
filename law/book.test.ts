/** Editions and amendments: what is known on which day, step by step through every schedule. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Day, dayNumber } from '#vocabulary/day.ts'
import { addMonths, type Month } from '#vocabulary/month.ts'
import { addDays } from '../vocabulary/day.fixture.ts'
import { findEdition, firstEditionDay, type LawBook, lawBook, SeriesMissing } from './book.ts'
import * as budgets from './contributions/budgets/parameters.ts'
import * as dues from './contributions/parameters.ts'
import * as release from './contributions/release/parameters.ts'
import { minimumWageSeries } from './contributions/wages.ts'
import type { Parameter } from './effective.ts'
import { refundTerms } from './refunds/refund.ts'
import {
  graceTerm,
  longGraceTerm,
  lookBackTerm,
  prepaidDays,
  prepaidTerm,
  termDays,
} from './status/cover-terms.ts'

const all: readonly Parameter<unknown>[] = [
  ...Object.values(dues),
  ...Object.values(budgets),
  ...Object.values(release),
  lookBackTerm,
  graceTerm,
  longGraceTerm,
  prepaidTerm,
  refundTerms,
]

const number = (text: string) => dayNumber(text as Day)

const valueAt = (book: LawBook, parameter: Parameter<unknown>, month: number): unknown =>
  book.find(parameter, month as Month)?.value

for (const parameter of all) {
  test(`${parameter.name}: each step of the last schedule begins in its month and not before`, () => {
    const { schedule } = parameter.amendments.at(-1)!
    schedule.forEach(([from, value], index) => {
      assert.deepEqual(valueAt(lawBook('current'), parameter, from), value)
      const before = valueAt(lawBook('current'), parameter, addMonths(from as Month, -1))
      assert.deepEqual(before, schedule[index - 1]?.[1])
    })
  })

  test(`${parameter.name}: each amendment is read from the day it was enacted`, () => {
    const laws = parameter.amendments.filter(({ bill }) => !bill)
    laws.forEach(({ enacted, schedule }, index) => {
      for (const [from, value] of schedule) {
        if (enacted < firstEditionDay) continue
        assert.deepEqual(valueAt(lawBook(enacted), parameter, from), value)
        const eve = addDays(enacted, -1)
        if (eve < firstEditionDay) continue
        const known = laws[index - 1]?.schedule.findLast(([first]) => first <= from)?.[1]
        assert.deepEqual(valueAt(lawBook(eve), parameter, from), known)
      }
    })
  })

  test(`${parameter.name}: amendments and their rows stand in order`, () => {
    const enacted = parameter.amendments.map((one) => one.enacted)
    assert.deepEqual(enacted, [...enacted].sort())
    for (const { schedule } of parameter.amendments) {
      const months = schedule.map(([from]) => from)
      assert.deepEqual(months, [...new Set(months)].sort())
    }
  })
}

test('an edition is current, qa-2018 or a day from 1 July 2017 through 2099, and none far out of reach', () => {
  for (const text of ['current', 'qa-2018', '2017-07-01', '2026-11-22', '2099-12-31'])
    assert.equal(findEdition(text), text)
  for (const text of ['2017-06-30', '2026-02-30', '2100-01-01', '9999-12-31', 'qa-2019', '', 'Current']) {
    assert.equal(findEdition(text), undefined)
  }
})

const firstOf = <V>(book: LawBook, term: Parameter<V>) => termDays(book, term)[0]

test('a day of the law knows no bill, and mid-2018 knows the bill of Resolution No 400', () => {
  assert.equal(firstOf(lawBook('qa-2018'), graceTerm)?.value, 3)
  assert.equal(firstOf(lawBook('qa-2018'), lookBackTerm)?.value, 12)
  assert.equal(firstOf(lawBook('2018-07-31' as Day), graceTerm), undefined)
  assert.equal(firstOf(lawBook('2020-01-01' as Day), graceTerm)?.value, 3)
})

test('the longer grace and the prepaid year are known from their first days, and never in mid-2018', () => {
  const long = firstOf(lawBook('current'), longGraceTerm)
  assert.deepEqual(long?.value, { months: 6, paidMonths: 60 })
  assert.equal(long?.from, number('2026-01-01'))
  assert.equal(firstOf(lawBook('2025-12-31' as Day), longGraceTerm), undefined)
  assert.equal(firstOf(lawBook('qa-2018'), longGraceTerm), undefined)
  assert.equal(prepaidDays(lawBook('current'))[0]?.from, number('2022-09-05'))
  assert.equal(firstOf(lawBook('2022-09-04' as Day), prepaidTerm), undefined)
  assert.equal(firstOf(lawBook('qa-2018'), prepaidTerm), undefined)
})

test('a series gives no value beyond its last entry, nor before its first', () => {
  const book = lawBook('current')
  assert.equal(book.entry(minimumWageSeries, 202_612 as Month).value, 85_000)
  assert.throws(() => book.entry(minimumWageSeries, 209_901 as Month), SeriesMissing)
  assert.throws(() => book.entry(minimumWageSeries, 201_412 as Month), SeriesMissing)
})

test('a missing value names its series and the month in three languages', () => {
  try {
    lawBook('current').entry(minimumWageSeries, 209_901 as Month)
    assert.fail('answered')
  } catch (error) {
    assert.ok(error instanceof SeriesMissing)
    assert.equal(error.series, 'minimum-wage')
    const { kk, ru, en } = error.text
    assert.match(kk, /2099 жылғы қаңтар үшін мән жоқ/)
    assert.match(ru, /нет значения на январь 2099.г\. Известны/)
    assert.match(en, /no value for January 2099\. Values/)
  }
})
