/** Never a guess: every value says how sure we are of it and when it was checked, and what is missing is told. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addMonthsToDay, type Day, dayNumber, findDay, formatDay } from '#vocabulary/day.ts'
import { addMonths, formatMonth, type Month } from '#vocabulary/month.ts'
import { languages } from '#vocabulary/text.ts'
import { addDays } from '../../vocabulary/day.fixture.ts'
import { acts } from '../acts.ts'
import { askLaw } from '../asked/ask.ts'
import { currentLawVersion, lawBook } from '../book.ts'
import { firstStatutoryYear } from '../calendar/holidays.ts'
import { centreNumbers } from '../contacts/directory.ts'
import { entrepreneurRate } from '../contributions/parameters.ts'
import { dutyRows } from '../duties/table.ts'
import { type Series, series } from '../effective.ts'
import { groups } from '../groups.ts'
import { allSeries, parameters } from '../parameters.ts'
import { baseRateEntries, ratesKnownUntil } from '../penalties/base-rate.ts'
import { gapsOfSeries } from './gaps.ts'
import { reviewOf } from './review.ts'
import { reviewedTexts } from './rules-of-words.ts'
import { reviewedValues } from './values.ts'

/** The day of the law's version: no value can have been checked after it. */
const versionDay = currentLawVersion.slice(0, 10) as Day
const values = [...reviewedValues(), ...reviewedTexts()]

test('every value and dated text of the law says how sure we are, since when, and by what article', () => {
  for (const { of, from, cite, confidence, checkedOn, title } of values) {
    const place = `${of} ${from}`
    assert.ok(['high', 'medium', 'low'].includes(confidence), place)
    assert.ok(findDay(checkedOn) && checkedOn >= '2026-01-01' && checkedOn <= versionDay, place)
    assert.ok(Object.hasOwn(acts, cite.act) && cite.article !== '', place)
    for (const language of languages) assert.ok(title[language].length > 2, place)
  }
})

test('no value of the law is left out of the review', () => {
  const count = (of: string): number => values.filter((value) => value.of === of).length
  for (const { name, amendments, rows } of parameters)
    assert.equal(count(name), amendments.length || rows.length, name)
  for (const { name, entries } of allSeries) assert.equal(count(name), entries.length, name)
  assert.equal(count('base-rate'), baseRateEntries.length)
  assert.equal(count('group'), groups.length + 1, 'the registered unemployed went over to local budgets')
  assert.ok(count('calendar') >= 11)
  for (const { duty } of dutyRows) assert.ok(count(`duty-${duty}`) > 0, duty)
  assert.equal(count('contact-centre'), centreNumbers.length)
})

test('a year after it was checked a value is still in order; a day later it is due', () => {
  const [oldest] = values.map(({ checkedOn }) => checkedOn).sort()
  const year = formatDay(addMonthsToDay(dayNumber(oldest!), 12))
  assert.deepEqual(reviewOf(year).overdue, [])
  const due = values.filter(({ checkedOn }) => checkedOn === oldest)
  assert.deepEqual(reviewOf(addDays(year, 1)).overdue, due)
})

test('what is known from memory or from one source is listed, the least sure first', () => {
  const { unsure } = reviewOf(versionDay)
  const levels = unsure.map(({ confidence }) => confidence)
  assert.ok(levels.lastIndexOf('low') < levels.indexOf('medium'))
  assert.equal(unsure.length, values.filter(({ confidence }) => confidence !== 'high').length)
  const places = unsure.map(({ of, from, confidence }) => `${confidence} ${of} ${from}`)
  for (const place of ['low minimum-wage 2017-01', 'low base-rate 2012-08-06', 'medium group 2020-01-01'])
    assert.ok(places.includes(place), place)
})

test('an amendment is as sure as its least sure step', () => {
  const [first] = values.filter(
    ({ of, from }) => of === 'entrepreneur-contribution-rate' && from === '2017-07',
  )
  assert.equal(first!.confidence, 'medium')
  const governing = lawBook('current').at(entrepreneurRate, 202_405 as Month)
  assert.deepEqual([governing.value, governing.confidence], [500, 'high'])
})

const wages = (years: readonly number[], needed: Series['needed']): Series =>
  series({
    name: 'made-up',
    title: { kk: 'Ойдан', ru: 'Выдумка', en: 'Made up' },
    needed,
    entries: years.map((year) => ({
      from: (year * 100 + 1) as Month,
      through: (year * 100 + 12) as Month,
      value: 1,
      cite: { act: 'base-rate', article: '1' },
      confidence: 'high',
      checkedOn: versionDay,
    })),
  })
const gaps = (years: readonly number[], needed: Series['needed'], month: number) =>
  gapsOfSeries(wages(years, needed), month as Month).map(
    ({ from, through, neededFrom, missing }) =>
      `${missing ? 'missing' : 'ahead'} ${from}..${through}, needed from ${neededFrom}`,
  )

test('a series that ends with the year is wanted for the next one, and missing when that has begun', () => {
  const needed = { from: 2020, yearsBefore: 0 }
  assert.deepEqual(gaps([2020, 2021], needed, 202_012), [])
  const ahead = ['ahead 2022-01..2022-12, needed from 2022-01']
  assert.deepEqual(gaps([2020, 2021], needed, 202_112), ahead)
  assert.deepEqual(gaps([2020, 2021], needed, 202_201), [
    'missing 2022-01..2022-12, needed from 2022-01',
    'ahead 2023-01..2023-12, needed from 2023-01',
  ])
})

test('years before the first entry and between entries are gaps of their own', () => {
  assert.deepEqual(gaps([2019, 2022], { from: 2018, yearsBefore: 0 }, 202_106), [
    'missing 2018-01..2018-12, needed from 2018-01',
    'missing 2020-01..2021-12, needed from 2020-01',
  ])
})

test('a series read two years later is wanted two years later', () => {
  const needed = { from: 2018, yearsBefore: 2 }
  assert.deepEqual(gaps([2018, 2019, 2020], needed, 202_112), [])
  assert.deepEqual(gaps([2018, 2019, 2020], needed, 202_212), ['ahead 2021-01..2021-12, needed from 2023-01'])
  assert.deepEqual(gaps([2018, 2019, 2020], needed, 202_301), [
    'missing 2021-01..2021-12, needed from 2023-01',
    'ahead 2022-01..2022-12, needed from 2024-01',
  ])
})

const ofName = (on: Day, name: string) =>
  reviewOf(on)
    .gaps.filter(({ of }) => of === name)
    .map(({ from, missing }) => `${missing ? 'missing' : 'ahead'} ${from}`)

test('a decision on the base rate is missing from the day it may apply, and never before', () => {
  const from = formatDay(ratesKnownUntil)
  assert.deepEqual(ofName(addDays(from, -1), 'base-rate'), [`ahead ${from}`])
  assert.deepEqual(ofName(from, 'base-rate'), [`missing ${from}`])
})

test('where a text ends a value is missing, unless the law ended what it measures', () => {
  for (const { name, abolished, amendments, rows } of parameters) {
    const [last] = rows.slice(-1)
    if (amendments.length === 0 || last!.value !== undefined) continue
    const told = ofName('2030-01-01' as Day, name)
    assert.deepEqual(told, abolished ? [] : [`missing ${last!.from}`], name)
  }
  assert.deepEqual(ofName('2030-01-01' as Day, 'unified-payment-share'), [])
})

test('a calendar of which only the holidays are known is wanted before its year and stays missing after it', () => {
  const year = firstStatutoryYear
  assert.deepEqual(ofName(`${year - 2}-12-31` as Day, 'calendar'), [])
  assert.deepEqual(ofName(`${year - 1}-01-01` as Day, 'calendar'), [`ahead ${year}`])
  assert.deepEqual(ofName(`${year + 1}-01-01` as Day, 'calendar'), [
    `missing ${year}`,
    `missing ${year + 1}`,
    `ahead ${year + 2}`,
  ])
})

test('a month that is told to be missing is refused by the law, and no month is told that is not', () => {
  const months = reviewOf(versionDay).gaps.filter(({ of }) => of === 'minimum-wage')
  for (let month = 201_707 as Month; month <= 202_912; month = addMonths(month, 1)) {
    const text = formatMonth(month)
    const known = 'answer' in askLaw('dues', { month: text, payer: 'employer', income: '1000.00' })
    const told = months.some(({ from, through }) => from <= text && text <= through!)
    if (month <= Number(versionDay.slice(0, 4)) * 100 + 112) assert.equal(told, !known, text)
  }
})

test('the law is in order only where nothing is overdue and nothing the day needs is missing', () => {
  for (let on = '2026-01-01' as Day; on < '2028-06-01'; on = addDays(on, 17)) {
    const { inOrder, overdue, gaps } = reviewOf(on)
    assert.equal(inOrder, overdue.length === 0 && gaps.every(({ missing }) => !missing), on)
    const [first] = gaps.map(({ missing }) => missing)
    if (gaps.some(({ missing }) => missing)) assert.ok(first, 'what is missing comes first')
  }
})

test('of each gap it is said, in three languages, what is done meanwhile', () => {
  for (const { meanwhile, title } of reviewOf(versionDay).gaps)
    for (const language of languages) {
      assert.ok(meanwhile[language].length > 20)
      assert.ok(title[language].length > 5)
    }
})
