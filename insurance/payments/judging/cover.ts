/** Whether the State pays for a person in a month (finding P09): by the law's groups, not by a list of our own. Pure. */

import type { PersonOfIntake } from '#insurance/registry'
import { childCoverUntil, lawBook, stateCoversFrom } from '#law'
import type { MonthDays } from './payer-kind.ts'

const book = lawBook('current')

/** One covered day covers the month, since dues are by the month. */
export function stateCovers({ birthOn, groupSpells }: PersonOfIntake, days: MonthDays): boolean {
  if (childCoverUntil(birthOn) > days.first && birthOn <= days.last) return true
  for (const { group, from, until } of groupSpells) {
    const coveredFrom = stateCoversFrom(book, group)
    if (coveredFrom === undefined) continue
    if (Math.max(from, coveredFrom) <= days.last && (until === undefined || until > days.first)) return true
  }
  return false
}
