/**
 * Who is released from dues in a month: people the State pays for and staff of own services, by one day of the month
 * (Law 405-V arts. 14, 26, 26-1), and those who do not take part at all.
 */
import type { DayNumber } from '#vocabulary/day.ts'
import { firstDayOf, formatMonth, lastDayOf, type Month } from '#vocabulary/month.ts'
import type { LawBook } from '../book.ts'
import {
  childCoverUntil,
  childrenBornAfter,
  type Group,
  type GroupSpell,
  groupCite,
  groupConfidence,
  groups,
  isOwnService,
  stateCoversFrom,
} from '../groups.ts'
import { isParticipant, participantCites } from '../residence.ts'
import type { Step } from '../trace.ts'
import type { DuesCase } from './dues-case.ts'

/** Whether neither deduction nor contribution is due in the month, whoever the payer. */
export function isReleased(c: DuesCase): boolean {
  if (isOutside(c)) return true
  const group = findReleasing(c)
  if (group === undefined) return false
  if (c.trace) c.trace.push(releasedStep(c, group))
  return true
}

/** Whether nothing is paid for the person either: his own service pays for his care, and no budget does (art. 14(2)(2)). */
export function isOfOwnService(c: DuesCase): boolean {
  const group = findReleasing(c)
  if (group === undefined || !isOwnService(group)) return false
  if (c.trace) c.trace.push(releasedStep(c, group))
  return true
}

const releasedStep = ({ month }: DuesCase, group: Group): Step => ({
  rule: isOwnService(group) ? 'released-own-service' : 'released-state-pays',
  value: true,
  facts: { group, month: formatMonth(month) },
  cites: [groupCite(group)],
  confidence: groupConfidence(group),
})

/** Whether the person takes no part in the insurance. */
export function isOutside(c: DuesCase): boolean {
  if (isParticipant(c.residence)) return false
  if (c.trace) c.trace.push(outsideStep(c))
  return true
}

const outsideStep = ({ residence }: DuesCase): Step => ({
  rule: 'not-a-participant',
  value: true,
  facts: { residence },
  cites: participantCites,
})

/** A group by which the State pays for the person on some day of the month; else an own service he is in. */
function findReleasing(c: DuesCase): Group | undefined {
  const { birthDate, groupSpells } = c
  const { release } = c.law
  if (birthDate !== undefined && birthDate > release.childrenBornAfter && birthDate <= release.last)
    return 'child'
  let service: Group | undefined
  for (let at = 0; at < groupSpells.length; at++) {
    const spell = groupSpells[at]!
    if (!touches(release, spell.from, spell.until)) continue
    if (isStateCovered(c, spell)) return spell.group
    if (isOwnService(spell.group)) service ??= spell.group
  }
  return service
}

function isStateCovered(
  { birthDate, law: { release } }: DuesCase,
  { group, from, until }: GroupSpell,
): boolean {
  const coversFrom = release.from[group]
  if (coversFrom === undefined) return false
  const first = from > coversFrom ? from : coversFrom
  return touches(release, first, group === 'child' ? childhoodUntil(until, birthDate) : until)
}

type Days = { readonly first: DayNumber; readonly last: DayNumber }

/** Whether the spell holds on some day of the month. */
const touches = ({ first, last }: Days, from: DayNumber, until: DayNumber | undefined): boolean =>
  from <= last && (until === undefined || (until > first && until > from))

/** No spell of a child outlasts the 18th birthday. */
function childhoodUntil(
  until: DayNumber | undefined,
  birthDate: DayNumber | undefined,
): DayNumber | undefined {
  if (birthDate === undefined) return until
  const grownUp = childCoverUntil(birthDate)
  return until === undefined || grownUp < until ? grownUp : until
}

/** The days of the month and, by group, the first day the State pays for it; absent for a group it never pays for. */
export const readRelease = (book: LawBook, month: Month) => ({
  first: firstDayOf(month),
  last: lastDayOf(month),
  childrenBornAfter: childrenBornAfter(month),
  from: Object.fromEntries(groups.map((group) => [group, stateCoversFrom(book, group)])) as Readonly<
    Record<Group, DayNumber | undefined>
  >,
})
