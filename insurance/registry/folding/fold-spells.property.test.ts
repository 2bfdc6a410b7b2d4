import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Day } from '#vocabulary/day.ts'
import type { Tiyn } from '#vocabulary/tiyn.ts'
import {
  foldSpells,
  type KnownSpells,
  moveSpells,
  partSpells,
  type RecordedSpell,
  type ToldSpell,
} from './fold-spells.ts'

const told: fc.Arbitrary<ToldSpell> = fc.record(
  {
    row: fc.nat(),
    personId: fc.constantFrom(1, 2),
    kind: fc.constantFrom('pensioner', 'employment', 'disabled'),
    from: fc.constantFrom('2024-01-01' as Day, '2024-02-01' as Day),
    until: fc.constantFrom('2024-03-01' as Day, '2024-04-01' as Day),
    monthlyIncome: fc.constantFrom(1 as Tiyn, 2 as Tiyn),
    source: fc.constant(''),
    evidence: fc.constantFrom('a', 'b'),
    withdrawn: fc.boolean(),
  },
  { requiredKeys: ['row', 'personId', 'kind', 'from', 'source', 'evidence', 'withdrawn'] },
)

/** The register after the changes. */
function after(
  known: KnownSpells,
  { takeBack, tell }: Pick<ReturnType<typeof foldSpells>, 'takeBack' | 'tell'>,
) {
  const highest = Math.max(0, ...[...known.inForce, ...known.takenBack].map((spell) => spell.spellId))
  const fresh = tell.map((spell, at): RecordedSpell => ({ ...spell, spellId: highest + 1 + at }))
  const inForce = [...known.inForce.filter((spell) => !takeBack.includes(spell)), ...fresh]
  return { inForce, takenBack: [...known.takenBack, ...takeBack] }
}
const nothing: KnownSpells = { inForce: [], takenBack: [] }

test('the same rows twice change nothing, whatever was known', () => {
  fc.assert(
    fc.property(fc.array(told), fc.array(told), (before, rows) => {
      const known = after(nothing, foldSpells(before, nothing))
      const once = after(known, foldSpells(rows, known))
      const again = foldSpells(rows, once)
      assert.deepEqual([again.takeBack, again.tell, again.added, again.changed], [[], [], 0, 0])
    }),
  )
})

test('of one spell never two rows hold', () => {
  fc.assert(
    fc.property(fc.array(fc.array(told)), (files) => {
      let known = nothing
      for (const rows of files) known = after(known, foldSpells(rows, known))
      const keys = known.inForce.map(
        ({ personId, kind, from, evidence }) => `${personId} ${kind} ${from} ${evidence}`,
      )
      assert.equal(new Set(keys).size, keys.length)
    }),
  )
})

const of = (id: number, { inForce }: KnownSpells) => inForce.filter((spell) => spell.personId === id)
const shown = (id: number, state: KnownSpells) =>
  of(id, state)
    .map(({ kind, from, until, monthlyIncome, evidence }) =>
      [kind, from, until, monthlyIncome, evidence].join(),
    )
    .sort()
const merging = (known: KnownSpells) => moveSpells({ from: of(1, known), into: of(2, known), intoId: 2 })
const parting = (known: KnownSpells, now: KnownSpells) =>
  after(now, partSpells({ takenFromOne: of(1, known), otherHad: of(2, known), otherHas: of(2, now) }))

test('a merge that is taken back leaves both persons the spells they had', () => {
  fc.assert(
    fc.property(fc.array(told), (rows) => {
      const known = after(nothing, foldSpells(rows, nothing))
      const merged = after(known, merging(known))
      assert.deepEqual(of(1, merged), [])
      const kept = of(2, merged).map(({ kind, from, evidence }) => `${kind} ${from} ${evidence}`)
      assert.equal(new Set(kept).size, kept.length)
      const parted = parting(known, merged)
      assert.deepEqual([shown(1, parted), shown(2, parted)], [shown(1, known), shown(2, known)])
    }),
  )
})

test('what was corrected or withdrawn while two persons were one is so after they are two again', () => {
  fc.assert(
    fc.property(fc.array(told), fc.array(told), (rows, later) => {
      const ofOne = rows.filter((spell) => spell.personId === 1)
      const known = after(nothing, foldSpells(ofOne, nothing))
      const keys = new Set(known.inForce.map(({ kind, from, evidence }) => `${kind} ${from} ${evidence}`))
      const corrections = later.filter(({ kind, from, evidence }) => keys.has(`${kind} ${from} ${evidence}`))
      const to = (personId: number) => corrections.map((spell) => ({ ...spell, personId }))
      const merged = after(known, merging(known))
      const parted = parting(known, after(merged, foldSpells(to(2), merged)))
      const neverMerged = after(known, foldSpells(to(1), known))
      assert.deepEqual([shown(1, parted), shown(2, parted)], [shown(1, neverMerged), []])
    }),
  )
})

test('a spell taken back that was never told is a fault', () => {
  const spell = {
    row: 3,
    personId: 1,
    kind: 'disabled',
    from: '2024-01-01' as Day,
    source: '',
    evidence: '',
  } as const
  const { faults } = foldSpells([{ ...spell, withdrawn: true }], nothing)
  assert.deepEqual(faults, [{ row: 3, field: 'withdrawn', code: 'withdrawn-spell-unknown' }])
})
