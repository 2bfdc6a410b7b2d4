/** On which days a person is an entrepreneur: those of his spells, without those on which the business is suspended. */
import type { EntrepreneurSpell, PersonFacts } from './facts.ts'
import { firstDayOfSlot, lastDayOfSlot, never } from './month-slots.ts'

/** `until` is the first day no longer in. */
type Days = { readonly from: number; readonly until: number }

/** What is left of the days without those of the spells that are not suspended. */
export function withoutBusiness(days: Days, spells: readonly EntrepreneurSpell[]): Days[] {
  let left = [days]
  for (const spell of spells) for (const worked of workedDays(spell)) left = without(left, worked)
  return left
}

/** Whether the person was an entrepreneur on some day of the month; a month wholly suspended is none (28(5)). */
export function isEntrepreneurMonth({ entrepreneurSpells }: PersonFacts, slot: number): boolean {
  for (const spell of entrepreneurSpells) {
    if (!touches(spell, slot)) continue
    if (!spell.suspended || workedDays(spell).some((days) => touches(days, slot))) return true
  }
  return false
}

const touches = (
  { from, until = never }: { from: number; until?: number | undefined },
  slot: number,
): boolean => from <= lastDayOfSlot(slot) && until > firstDayOfSlot(slot)

function workedDays(spell: EntrepreneurSpell): readonly Days[] {
  const { from, until = never, suspended = [] } = spell
  let left: Days[] = [{ from, until }]
  for (const pause of suspended) left = without(left, { from: pause.from, until: pause.until ?? never })
  return left
}

const without = (days: readonly Days[], { from, until }: Days): Days[] =>
  days
    .flatMap((one) => [
      { from: one.from, until: Math.min(one.until, from) },
      { from: Math.max(one.from, until), until: one.until },
    ])
    .filter((one) => one.from < one.until)
