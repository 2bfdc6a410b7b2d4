/** A value drawn as steps: flat, then straight up or down, with gaps left open. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { labelsOf, pathOf, type StepLine, stretchesOf } from './steps.ts'

const line = (...steps: [at: number, value: number | undefined][]): StepLine => ({
  name: { kk: 'x', ru: 'x', en: 'x' },
  tone: 'now',
  steps: steps.map(([at, value]) => ({ at, value })),
})
const scale = { x: (at: number) => at * 10, y: (value: number) => 100 - value }

test('a value holds until the next step, the last one until the end', () => {
  assert.deepEqual(stretchesOf(line([0, 1], [5, 2]), 9), [
    { at: 0, value: 1, until: 5 },
    { at: 5, value: 2, until: 9 },
  ])
  assert.equal(pathOf(line([0, 1], [5, 2]), scale, 9), 'M0 99H50V98H90')
})

test('a step to the same value is no step', () => {
  assert.deepEqual(stretchesOf(line([0, 1], [2, 1], [5, 2]), 9), [
    { at: 0, value: 1, until: 5 },
    { at: 5, value: 2, until: 9 },
  ])
})

test('where the text ends the line breaks off, and begins anew where there is a value again', () => {
  const broken = line([0, 1], [3, undefined], [6, 4])
  assert.equal(pathOf(broken, scale, 9), 'M0 99H30M60 96H90')
})

const lettered = (of: StepLine, until: number) =>
  labelsOf({
    line: of,
    lines: [of],
    until,
    scale: { x: scale.x, y: (value) => 100 - value * 10 },
    widthOf: () => 40,
    within: { x0: 0, x1: until * 10, y0: 0, y1: 100 },
  })

test('the last, the highest and the lowest value are told first; one with no clear place is not told', () => {
  const values = lettered(line([0, 5], [10, 6], [11, 8], [12, 2], [20, 4]), 30).map(({ value }) => value)
  assert.deepEqual(values.slice(0, 3), [4, 8, 2])
  assert.ok(!values.includes(6), 'it is crossed by the line wherever it stands')
})

test('a label stands clear of every line and of the other labels', () => {
  const labels = lettered(line([0, 1], [10, 2], [13, 3], [22, 4], [27, 5]), 30)
  const last = labels.find(({ value }) => value === 5)!
  assert.ok(last.x + 40 <= 300, 'the last one ends with its line')
  for (const one of labels)
    for (const other of labels)
      if (one !== other) assert.ok(Math.abs(one.x - other.x) >= 40 || Math.abs(one.y - other.y) >= 14)
  assert.deepEqual(lettered(line([0, undefined]), 30), [])
})
