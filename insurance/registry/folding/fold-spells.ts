/** What rows of the register of groups change in the spells known: a correction takes the old spell back and tells a new one. */
import type { Day } from '#vocabulary/day.ts'
import type { Tiyn } from '#vocabulary/tiyn.ts'
import type { RowFault } from '../extracts/format.ts'
import type { SpellKind } from '../extracts/group-row.ts'

/** A stretch of days of one person; `until` is the first day no longer in. */
export type RegisteredSpell = {
  readonly personId: number
  readonly kind: SpellKind
  readonly from: Day
  readonly until?: Day
  readonly payerId?: number
  readonly monthlyIncome?: Tiyn
  readonly source: string
  readonly evidence: string
}
export type RecordedSpell = RegisteredSpell & { readonly spellId: number }

/** A spell as a row tells it, or takes it back. */
export type ToldSpell = RegisteredSpell & { readonly row: number; readonly withdrawn: boolean }

export type KnownSpells = {
  readonly inForce: readonly RecordedSpell[]
  /** Spells that were told once and taken back. */
  readonly takenBack: readonly RecordedSpell[]
}

type SpellChanges = {
  readonly takeBack: RecordedSpell[]
  readonly tell: RegisteredSpell[]
  readonly faults: RowFault[]
  readonly added: number
  readonly changed: number
}

const keyOf = (spell: RegisteredSpell): string =>
  `${spell.personId}|${spell.kind}|${spell.from}|${spell.payerId ?? ''}|${spell.source}|${spell.evidence}`

/** Rows of one spell more than once: the last holds. */
export function foldSpells(told: readonly ToldSpell[], known: KnownSpells): SpellChanges {
  const inForce = new Map(known.inForce.map((spell) => [keyOf(spell), spell]))
  const takenBack = new Set(known.takenBack.map(keyOf))
  const last = new Map<string, { spell: ToldSpell; toldBefore: boolean }>()
  for (const spell of told) {
    const key = keyOf(spell)
    last.set(key, { spell, toldBefore: last.has(key) })
  }
  const changes = { takeBack: [] as RecordedSpell[], tell: [] as RegisteredSpell[], faults: [] as RowFault[] }
  let [added, changed] = [0, 0]
  for (const [key, { spell, toldBefore }] of last) {
    const present = inForce.get(key)
    if (spell.withdrawn) {
      if (present) changes.takeBack.push(present)
      else if (!takenBack.has(key) && !toldBefore) {
        changes.faults.push({ row: spell.row, field: 'withdrawn', code: 'withdrawn-spell-unknown' })
      }
      if (present) changed++
      continue
    }
    if (present && present.until === spell.until && present.monthlyIncome === spell.monthlyIncome) continue
    if (present) changes.takeBack.push(present)
    changes.tell.push(spell)
    if (present) changed++
    else added++
  }
  return { ...changes, added, changed }
}

/** Two persons are one: the spells of the one become the other's, but for those the other has already. */
export function moveSpells({ from, into, intoId }: SpellsOfTwo): SpellMove {
  const present = new Set(into.map(keyOf))
  const moved = from.map((spell) => ({ ...spell, personId: intoId }))
  return { takeBack: [...from], tell: moved.filter((spell) => !present.has(keyOf(spell))) }
}
type SpellsOfTwo = {
  readonly from: readonly RecordedSpell[]
  readonly into: readonly RecordedSpell[]
  readonly intoId: number
}
export type SpellMove = Pick<SpellChanges, 'takeBack' | 'tell'>

/** What a merge did to the spells of two persons, to be undone. */
type MergedSpells = {
  /** What the merge took from the one. */
  readonly takenFromOne: readonly RegisteredSpell[]
  /** What the other had of its own before. */
  readonly otherHad: readonly RegisteredSpell[]
  /** What the other has now. */
  readonly otherHas: readonly RecordedSpell[]
}

/**
 * A merge taken back. What it gave to the other returns to the one as it stands by now: corrected meanwhile, it returns
 * corrected; withdrawn meanwhile, it does not return. What the other had too stays with both.
 */
export function partSpells({ takenFromOne, otherHad, otherHas }: MergedSpells): SpellMove {
  const had = new Set(otherHad.map(keyWithoutPerson))
  const has = new Map(otherHas.map((spell) => [keyWithoutPerson(spell), spell]))
  const changes: SpellMove = { takeBack: [], tell: [] }
  for (const spell of takenFromOne) {
    const key = keyWithoutPerson(spell)
    const present = has.get(key)
    if (had.has(key)) changes.tell.push(spell)
    else if (present) {
      changes.takeBack.push(present)
      changes.tell.push({ ...present, personId: spell.personId })
    }
  }
  return changes
}
const keyWithoutPerson = (spell: RegisteredSpell): string => keyOf({ ...spell, personId: 0 })
