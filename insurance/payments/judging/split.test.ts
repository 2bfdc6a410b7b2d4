import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Finding, type FindingKind, finding } from '#documents'
import { type Day, day } from '#vocabulary/day.ts'
import { tenge } from '#vocabulary/tiyn.ts'
import { catalogue } from '../../../documents/findings/finding.ts'
import { documentStateOf, splitLine } from './split.ts'

const [before, from] = [day('2025-03-30'), day('2025-03-31')]
const found = (kind: FindingKind, receivedOn: Day = from, facts = {}): Finding =>
  finding(kind, { place: { row: 1 }, facts, receivedOn })
const amount = tenge(20_000)
const partsOf = (...findings: Finding[]) => {
  const { outcome, posted, suspense, returned } = splitLine(amount, findings)
  assert.equal(posted + suspense + returned, amount)
  return [outcome, posted / 100, suspense / 100, returned / 100]
}

/** The table of what becomes of a finding: each kind of the catalogue that concerns a row, in force from 2025-03-31. */
const table: Readonly<Record<string, string>> = {
  P01: 'returned',
  P04: 'returned',
  P05: 'returned',
  P06: 'posted',
  P08: 'posted',
  P09: 'posted',
  P10: 'posted',
}

for (const [code, outcome] of Object.entries(table))
  test(`a row with ${code} is ${outcome}`, () => {
    const kinds = (Object.keys(catalogue) as FindingKind[]).filter(
      (kind) => catalogue[kind].code === code && kind !== 'birth-date-missing',
    )
    assert.ok(kinds.length > 0)
    for (const kind of kinds) assert.equal(partsOf(found(kind))[0], outcome, kind)
  })

test('P02: of nobody known is held, dead before the month is sent back', () => {
  assert.deepEqual(partsOf(found('person-unknown')), ['suspense', 0, 20_000, 0])
  assert.deepEqual(partsOf(found('person-dead')), ['returned', 0, 0, 20_000])
})

test('P03: another name with the right birth date passes, with another birth date is held', () => {
  assert.equal(partsOf(found('name-differs'))[0], 'posted')
  assert.equal(partsOf(found('name-and-birth-differ'))[0], 'suspense')
})

test('P07: passes whole before 31 March 2025; from that day the part above the cap is sent back', () => {
  const facts = { excess: tenge(3000) }
  for (const kind of ['over-cap-one-payer', 'over-cap-all-payers'] as const) {
    assert.deepEqual(partsOf(found(kind, before, facts)), ['posted', 20_000, 0, 0])
    assert.deepEqual(partsOf(found(kind, from, facts)), ['posted', 17_000, 0, 3000])
  }
  assert.deepEqual(partsOf(found('over-cap-all-payers', from, { excess: amount })), [
    'returned',
    0,
    0,
    20_000,
  ])
})

test('a return outweighs suspense, and suspense the excess, which is judged again when it is released', () => {
  const excess = found('over-cap-one-payer', from, { excess: tenge(3000) })
  assert.equal(partsOf(found('person-unknown'), found('month-too-early'))[0], 'returned')
  assert.deepEqual(partsOf(excess, found('name-and-birth-differ')), ['suspense', 0, 20_000, 0])
})

test('a row with nothing found passes', () => assert.deepEqual(partsOf(), ['posted', 20_000, 0, 0]))

test('fatal findings never come to a split', () =>
  assert.throws(() => splitLine(amount, [found('sums-differ')]), RangeError))

test('a document is posted whole, split, or returned whole', () => {
  const total = tenge(10)
  assert.equal(documentStateOf({ total, posted: total, returned: tenge(0) }), 'posted-whole')
  assert.equal(documentStateOf({ total, posted: tenge(0), returned: total }), 'returned-whole')
  assert.equal(documentStateOf({ total, posted: tenge(4), returned: tenge(6) }), 'split')
  assert.equal(documentStateOf({ total, posted: tenge(0), returned: tenge(0) }), 'split')
})
