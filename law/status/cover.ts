/** Days and months in which the State, a local budget or the person's own service pays (6.4; Law 405-V arts. 14, 26, 26-1). */
import type { DayNumber } from '#vocabulary/day.ts'
import type { LawBook } from '../book.ts'
import {
  childCoverUntil,
  type Group,
  isOwnService,
  localBudgetCoverUntil,
  stateCoversFrom,
} from '../groups.ts'
import { withoutBusiness } from './entrepreneur-days.ts'
import type { PersonFacts } from './facts.ts'
import { append, empty, type Intervals, newIntervals } from './intervals.ts'
import { firstDayOfSlot, lastDayOfSlot, never } from './month-slots.ts'
import type { MonthlyLaw } from './monthly-law.ts'

/** The part of a group spell that counts as cover in the edition. */
export type CoverSpell = {
  readonly group: Group
  readonly ownService: boolean
  readonly from: DayNumber
  /** The first day no longer in; `never` where nothing known ends it. */
  readonly until: number
}

/**
 * The spells that count, by their first day. A birth date makes the child spell; no child spell outlasts the 18th
 * birthday. Who has a business does not count among those who do not work.
 */
export function coverSpells(
  { birthDate, groupSpells, entrepreneurSpells }: PersonFacts,
  { book, groupsNotWorking }: MonthlyLaw,
): CoverSpell[] {
  const spells: CoverSpell[] = []
  const grownUp = birthDate === undefined ? never : childCoverUntil(birthDate)
  if (birthDate !== undefined) take(spells, book, { group: 'child', from: birthDate, until: grownUp })
  for (const { group, from, until = never } of groupSpells) {
    const known = { group, from, until: Math.min(until, lastEndOf(group, { from, grownUp })) }
    if (entrepreneurSpells.length === 0 || !groupsNotWorking.has(group)) take(spells, book, known)
    else for (const days of withoutBusiness(known, entrepreneurSpells)) take(spells, book, { group, ...days })
  }
  return spells.length > 1 ? spells.sort((a, b) => a.from - b.from) : spells
}

/** Local budgets pay for people in need to the end of the year in which they sought care (26-1(2)). */
function lastEndOf(group: Group, { from, grownUp }: { from: DayNumber; grownUp: number }): number {
  if (group === 'child') return grownUp
  return group === 'local-budget-covered' ? localBudgetCoverUntil(from) : never
}

type Known = { readonly group: Group; readonly from: number; readonly until: number }

function take(spells: CoverSpell[], book: LawBook, { group, from, until }: Known): void {
  const ownService = isOwnService(group)
  const covers = ownService ? from : stateCoversFrom(book, group)
  if (covers === undefined) return
  const first = covers > from ? covers : from
  if (until > first) spells.push({ group, ownService, from: first as DayNumber, until })
}

/** The days the spells cover, State cover and own service apart. */
type CoverDays = { readonly state: Intervals; readonly ownService: Intervals }

export const newCoverDays = (): CoverDays => ({ state: newIntervals(), ownService: newIntervals() })

export function fillCoverDays(days: CoverDays, spells: readonly CoverSpell[]): void {
  empty(days.state)
  empty(days.ownService)
  for (const { ownService, from, until } of spells)
    append(ownService ? days.ownService : days.state, from, until)
}

/** The spell that covers the day; State cover before own service. */
export function findCoverOn(spells: readonly CoverSpell[], day: number): CoverSpell | undefined {
  let found: CoverSpell | undefined
  for (const spell of spells) {
    if (spell.from > day || spell.until <= day) continue
    if (!spell.ownService) return spell
    found ??= spell
  }
  return found
}

/** The spell that covers the month: one covered day is enough; State cover before own service. */
export function findCoverInMonth(spells: readonly CoverSpell[], slot: number): CoverSpell | undefined {
  let found: CoverSpell | undefined
  for (const spell of spells) {
    if (spell.from > lastDayOfSlot(slot) || spell.until <= firstDayOfSlot(slot)) continue
    if (!spell.ownService) return spell
    found ??= spell
  }
  return found
}
