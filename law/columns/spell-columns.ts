/** Spells of groups laid flat: those of a row stand together, from its `first` to that of the next row. */
import type { DayNumber } from '#vocabulary/day.ts'
import { type Group, type GroupSpell, groups } from '../groups.ts'

export type SpellColumns = {
  /** By row, the place of its first spell; one more at the end, so that each row knows where its spells end. */
  readonly first: Int32Array
  /** By spell, the place in `groups`. */
  readonly group: Uint8Array
  readonly from: Int32Array
  /** The first day no longer in, or `unknownDay` where nothing known ends it. */
  readonly until: Int32Array
}

/** No such day, or none on record. */
export const unknownDay = 0x7fff_ffff

type Refilled = { group: Group; from: DayNumber; until: DayNumber | undefined }

/** By count, so many spells to refill for row after row. */
type Spells = Refilled[][]

const newSpell = (): Refilled => ({ group: 'child', from: 0 as DayNumber, until: undefined })

/** Most people have few spells; the objects of more are made when they are first met. */
export const newSpells = (): Spells => [0, 1, 2, 3].map((count) => Array.from({ length: count }, newSpell))

const [all, unknown] = [groups, unknownDay]

/** The spells of one row, in objects that were another row's before. */
export function refillSpells(
  spells: Spells,
  columns: SpellColumns,
  first: number,
  count: number,
): readonly GroupSpell[] {
  const { group, from, until } = columns
  const refilled = spells[count] ?? ofCount(spells, count)
  for (let place = 0; place < count; place++) {
    const spell = refilled[place]!
    const end = until[first + place]!
    spell.group = all[group[first + place]!]!
    spell.from = from[first + place]! as DayNumber
    spell.until = end === unknown ? undefined : (end as DayNumber)
  }
  return refilled
}

function ofCount(spells: Spells, count: number): Refilled[] {
  while (spells.length <= count) spells.push(Array.from({ length: spells.length }, newSpell))
  return spells[count]!
}
