/** The spells kept of many persons, in columns, and what differs from the ones computed. */
import { placeOfState, type SpellState, spellStates } from '#law'
import { CopyRows } from '#platform/database'
import type { DayNumber } from '#vocabulary/day.ts'
import type { KeptSpell } from './spells.ts'

/** What stands for a day where there is none. */
const open = 0x3fff_ffff
const end = -1
const width = 6

/** The spells kept of many persons. */
export class KeptSpells {
  readonly #placeOf: (personId: number) => number | undefined
  readonly #last: Int32Array
  #rows = new Int32Array(width * 4096)
  #count = 0

  /** For the persons of a range, or of a list. */
  constructor(whose: { readonly from: number; readonly until: number } | readonly number[]) {
    if ('from' in whose) {
      this.#placeOf = (personId) => personId - whose.from
      this.#last = new Int32Array(whose.until - whose.from).fill(end)
    } else {
      const places = new Map(whose.map((personId, place) => [personId, place]))
      this.#placeOf = (personId) => places.get(personId)
      this.#last = new Int32Array(whose.length).fill(end)
    }
  }

  get count(): number {
    return this.#count
  }

  add(personId: number, spell: KeptSpell): void {
    if ((this.#count + 1) * width > this.#rows.length) {
      const rows = new Int32Array(this.#rows.length * 2)
      rows.set(this.#rows)
      this.#rows = rows
    }
    const place = this.#placeOf(personId)!
    const at = this.#count * width
    this.#rows[at] = this.#last[place]!
    this.#rows[at + 1] = spell.from
    this.#rows[at + 2] = spell.through ?? open
    this.#rows[at + 3] = spell.runFrom ?? open
    this.#rows[at + 4] = spell.runThrough ?? open
    this.#rows[at + 5] = placeOfState(spell.state)
    this.#last[place] = this.#count++
  }

  /** Whether exactly this spell is kept of the person. */
  has(personId: number, spell: KeptSpell): boolean {
    const rows = this.#rows
    let at = this.#first(personId)
    while (at !== end && rows[at + 1] !== spell.from) at = this.#next(at)
    return (
      at !== end &&
      rows[at + 2] === (spell.through ?? open) &&
      rows[at + 3] === (spell.runFrom ?? open) &&
      rows[at + 4] === (spell.runThrough ?? open) &&
      spellStates[rows[at + 5]!] === spell.state
    )
  }

  /** The kept spell that holds the day. */
  findOn(personId: number, day: number): SpellState | undefined {
    for (let at = this.#first(personId); at !== end; at = this.#next(at)) {
      if (this.#rows[at + 1]! <= day && this.#rows[at + 2]! >= day) return spellStates[this.#rows[at + 5]!]
    }
    return undefined
  }

  /** The first days of the person's kept spells, in no order. */
  firstDaysOf(personId: number): DayNumber[] {
    const days: DayNumber[] = []
    for (let at = this.#first(personId); at !== end; at = this.#next(at)) {
      days.push(this.#rows[at + 1]! as DayNumber)
    }
    return days
  }

  #first(personId: number): number {
    const place = this.#placeOf(personId)
    const row = place === undefined ? end : (this.#last[place] ?? end)
    return row === end ? end : row * width
  }

  #next(at: number): number {
    const row = this.#rows[at]!
    return row === end ? end : row * width
  }
}

/** What is to be written so that the spells kept are the ones computed: rows that go, rows that come. */
export type SpellReplacement = {
  readonly gonePersonIds: number[]
  readonly goneFrom: DayNumber[]
  readonly coming: CopyRows
  /** Persons of whom anything differs. */
  changed: number
}

export const newReplacement = (): SpellReplacement => ({
  gonePersonIds: [],
  goneFrom: [],
  coming: new CopyRows(),
  changed: 0,
})

/** Adds to the replacement what differs of one person; gives back whether anything does. */
export function replaceWhereDifferent(
  replacement: SpellReplacement,
  kept: KeptSpells,
  { personId, spells }: { personId: number; spells: readonly KeptSpell[] },
): boolean {
  const staying: DayNumber[] = []
  for (const spell of spells) {
    if (kept.has(personId, spell)) staying.push(spell.from)
    else addRow(replacement.coming, personId, spell)
  }
  const gone = kept.firstDaysOf(personId).filter((from) => !staying.includes(from))
  for (const from of gone) {
    replacement.gonePersonIds.push(personId)
    replacement.goneFrom.push(from)
  }
  if (staying.length === spells.length && gone.length === 0) return false
  replacement.changed++
  return true
}

function addRow(rows: CopyRows, personId: number, spell: KeptSpell): void {
  rows.row(6).int8(personId).day(spell.from)
  for (const day of [spell.through, spell.runFrom, spell.runThrough]) {
    if (day === undefined) rows.nothing()
    else rows.day(day)
  }
  rows.text(spell.state)
}
