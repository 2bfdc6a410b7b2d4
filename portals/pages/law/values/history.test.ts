/** The history of a value as a reader sees it. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parameters } from '#law'
import { valueText } from '#law/names'
import { fromTimeText } from '#vocabulary/spoken.ts'
import { findRowOn, linesOf, plotUntil, replacedOf } from './history.ts'

const history = (name: string) => parameters.find((each) => each.name === name)!

test('what was enacted and replaced is told apart from what was only carried on', () => {
  assert.deepEqual(
    replacedOf(history('employer-deduction-rate')).map(({ enacted }) => enacted),
    ['2015-11-16'],
  )
  assert.deepEqual(
    replacedOf(history('state-contribution-rate')),
    [],
    'each year’s act carries the years before and adds its own',
  )
  assert.deepEqual(replacedOf(history('grace-months')), [], 'the bill said the same as the law')
})

test('the value of a day is that of its row; before the first row and after the text ends there is none', () => {
  const valueOn = (name: string, day: string) => findRowOn(history(name), day)?.value
  assert.equal(valueOn('employer-deduction-rate', '2021-12-31'), '2')
  assert.equal(valueOn('employer-deduction-rate', '2022-01-01'), '3')
  assert.equal(valueOn('employer-deduction-rate', '2017-06-30'), undefined)
  assert.equal(valueOn('base-rate', '2026-09-06'), '16.75')
  assert.equal(valueOn('base-rate', '2026-09-07'), '16.25')
  assert.equal(valueOn('unified-payment-in-cities', '2024-01-01'), undefined, 'abolished')
  assert.equal(valueOn('average-wage', '2020-12-31'), '212600')
  assert.equal(valueOn('average-wage', '2029-01-01'), undefined, 'the series does not reach')
})

test('the line of a series ends where the series does', () => {
  const [line] = linesOf(history('average-wage'))
  assert.equal(line!.steps.at(-1)!.value, undefined)
  assert.ok(plotUntil(history('average-wage')) > line!.steps.at(-1)!.at)
})

test('two terms in one value are told, not drawn', () => {
  assert.deepEqual(linesOf(history('refund-terms')), [])
  assert.equal(valueText('5 + 7', 'working days').kk, '5 + 7\u00a0жұмыс күні')
})

test('values and times are written as each language writes them', () => {
  assert.deepEqual(valueText('1.5', 'per cent'), { kk: '1,5\u00a0%', ru: '1,5\u00a0%', en: '1.5\u00a0%' })
  assert.equal(valueText('85000', 'tenge').kk, '85\u00a0000\u00a0₸')
  assert.equal(valueText('10', 'minimum wages').ru, '10\u00a0МЗП')
  assert.equal(fromTimeText('2022-01').kk, '2022 жылғы қаңтардан бастап')
  assert.equal(fromTimeText('2026-09-07').ru, 'с\u00a07\u00a0сентября 2026\u00a0г.')
})
