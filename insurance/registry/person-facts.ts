/** What the law asks of a person, but for the money: days of birth and death, residence, groups, business and work. */
import type { GroupSpell, Residence } from '#law'
import type { DayNumber } from '#vocabulary/day.ts'
import type { Tiyn } from '#vocabulary/tiyn.ts'
import type { SpellKind } from './extracts/group-row.ts'

/** `until` is the first day no longer in; absent: open. */
export type Stretch = { readonly from: DayNumber; readonly until?: DayNumber }
/** Work under a labour contract, or a civil-law one (`gph`). */
export type Employment = Stretch & {
  readonly kind: 'employment' | 'gph'
  readonly payerId: number
  readonly monthlyIncome?: Tiyn
}

export type RegisteredFacts = {
  readonly personId: number
  readonly birthDate: DayNumber
  readonly diedOn?: DayNumber
  readonly participantFrom?: DayNumber
  readonly residence: Residence
  readonly groupSpells: GroupSpell[]
  readonly entrepreneurSpells: Stretch[]
  readonly employments: Employment[]
}

/** A spell as its row stands in the register; `reverses` names the spell it takes back. */
export type SpellLine = {
  readonly spellId: number
  readonly reverses?: number | undefined
  readonly kind: SpellKind
  readonly from: DayNumber
  readonly until?: DayNumber | undefined
  readonly payerId?: number | undefined
  readonly monthlyIncome?: number | undefined
}

export type PersonLine = {
  readonly personId: number
  readonly birthDate: DayNumber
  readonly diedOn?: DayNumber | undefined
  readonly participantFrom?: DayNumber | undefined
  readonly residence: Residence
}

/** The facts of a person from the rows of the register; the spells in the order they were recorded. */
export function assemble(person: PersonLine, spells: readonly SpellLine[]): RegisteredFacts {
  const facts: RegisteredFacts = {
    personId: person.personId,
    birthDate: person.birthDate,
    ...(person.diedOn === undefined ? {} : { diedOn: person.diedOn }),
    ...(person.participantFrom === undefined ? {} : { participantFrom: person.participantFrom }),
    residence: person.residence,
    groupSpells: [],
    entrepreneurSpells: [],
    employments: [],
  }
  for (const spell of inForce(spells)) place(facts, spell)
  return facts
}

/** The spells nothing has taken back. */
export function inForce<Line extends Pick<SpellLine, 'spellId' | 'reverses'>>(
  spells: readonly Line[],
): readonly Line[] {
  if (!spells.some((spell) => spell.reverses !== undefined)) return spells
  const takenBack = new Set(spells.map((spell) => spell.reverses))
  return spells.filter((spell) => spell.reverses === undefined && !takenBack.has(spell.spellId))
}

/** Puts a spell among those of its kind. */
export function place(
  facts: Pick<RegisteredFacts, 'groupSpells' | 'entrepreneurSpells' | 'employments'>,
  spell: SpellLine,
): void {
  const stretch: Stretch =
    spell.until === undefined ? { from: spell.from } : { from: spell.from, until: spell.until }
  if (spell.kind === 'entrepreneur') facts.entrepreneurSpells.push(stretch)
  else if (spell.kind === 'employment' || spell.kind === 'gph') {
    const income = spell.monthlyIncome === undefined ? {} : { monthlyIncome: spell.monthlyIncome as Tiyn }
    facts.employments.push({ ...stretch, kind: spell.kind, payerId: spell.payerId ?? 0, ...income })
  } else facts.groupSpells.push({ ...stretch, group: spell.kind })
}
