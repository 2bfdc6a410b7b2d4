/** A person's days as they are kept: what the law makes of the facts. */
import { type LawBook, type PersonFacts, type StatusSpell, timeline } from '#law'
import type { DayNumber } from '#vocabulary/day.ts'

/** A row of `status.spell`. */
export type KeptSpell = Omit<StatusSpell, 'graceFrom'>

/** What is written as a day where there is none. */
const open = 0x3fff_ffff

/**
 * The spells of a person as they are kept. The law's runs know of every credit; but of a credit that the Fund will
 * have only after `today` nothing is known on the days before it, so there each day keeps the run known on it.
 */
export function spellsOf(facts: PersonFacts, book: LawBook, today: DayNumber): readonly KeptSpell[] {
  let ahead = false
  for (const credit of facts.credits) if (credit.creditedOn > today) ahead = true
  return ahead ? spellsWithMoneyToCome(facts, book, today) : timeline(facts, book)
}

function spellsWithMoneyToCome(facts: PersonFacts, book: LawBook, today: DayNumber): readonly KeptSpell[] {
  const days = [...new Set(facts.credits.map((credit) => credit.creditedOn))]
    .filter((day) => day > today)
    .sort((a, b) => a - b)
  const spells: KeptSpell[] = []
  let from = 0
  for (const until of [...days, open]) {
    const known = { ...facts, credits: facts.credits.filter((credit) => credit.creditedOn < until) }
    for (const spell of timeline(known, book)) addWithin(spells, spell, { from, until })
    from = until
  }
  return spells
}

/** Adds the spell's days of the stretch; days that say the same as the ones before them become one spell. */
function addWithin(
  spells: KeptSpell[],
  spell: KeptSpell,
  { from, until }: { from: number; until: number },
): void {
  const first = Math.max(spell.from, from) as DayNumber
  const last = Math.min(spell.through ?? open, until - 1)
  if (first > last) return
  const through = last === open || last === open - 1 ? undefined : (last as DayNumber)
  const { state, runFrom, runThrough } = spell
  const before = spells.at(-1)
  if (before && before.state === state && before.runFrom === runFrom && before.runThrough === runThrough) {
    spells[spells.length - 1] = { ...before, through }
  } else spells.push({ from: first, through, state, runFrom, runThrough })
}
