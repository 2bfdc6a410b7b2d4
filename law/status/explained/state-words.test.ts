import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isInsured, placeOfState, spellStates } from '../facts.ts'
import { isUninsured, tellState } from './state-words.ts'

test('of every state one thing is told: insured with its ground, uninsured with how cover was lost, or neither', () => {
  const told = [...spellStates, 'not-started' as const].map((state) => {
    const { status, ground, howLost } = tellState(state)
    assert.equal(status === 'insured', ground !== undefined, state)
    assert.equal(status === 'uninsured', howLost !== undefined, state)
    assert.equal(isUninsured(state), status === 'uninsured', state)
    if (state !== 'not-started') assert.equal(isInsured(state), status === 'insured', state)
    return status
  })
  assert.deepEqual([...new Set(told)].sort(), [
    'insured',
    'not-participant',
    'not-started',
    'uninsured',
    'unknown',
  ])
})

test('a ground is told as the state it is; how cover was lost is the state without its first word', () => {
  for (const state of spellStates) {
    const { ground, howLost } = tellState(state)
    assert.equal(ground ?? (howLost ? `uninsured-${howLost}` : state), state)
  }
})

test('a state kept as its place is had again', () => {
  for (const state of spellStates) assert.equal(spellStates[placeOfState(state)], state)
  assert.equal(placeOfState('paid'), 0)
  assert.equal(placeOfState('unknown'), 10)
})
