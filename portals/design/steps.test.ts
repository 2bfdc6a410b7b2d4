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

test('a step too short to carry its value has none beside it; the last always has', () => {
  const steps = line([0, 1], [10, 2], [11, 3], [22, 4], [29, 5])
  const { placed, last, lastFits } = labelsOf(steps, 30, scale.x)
  assert.deepEqual(
    placed.map(({ value }) => value),
    [1, 3],
    '2 is too short, 4 too near the last',
  )
  assert.equal(last!.value, 5)
  assert.equal(lastFits, false, 'its label ends with the line')
  assert.equal(labelsOf(line([0, 1], [10, 2]), 30, scale.x).lastFits, true)
  assert.equal(labelsOf(line([0, undefined]), 30, scale.x).last, undefined)
})
