/**
 * Who is released from dues in a month: people the State pays for and staff of own services, by one day of the month
 * (Law 405-V arts. 14, 26, 26-1), and those who do not take part at all.
 */
import type { DayNumber } from '#vocabulary/day.ts'
import { firstDayOf, formatMonth, lastDayOf } from '#vocabulary/month.ts'
import {
  childCoverUntil,
  type Group,
  groupCite,
  groupConfidence,
  isOwnService,
  stateCoversFrom,
} from '../groups.ts'
import { isParticipant, participantCites } from '../residence.ts'
import type { DuesCase } from './dues-case.ts'

/** Whether neither deduction nor contribution is due in the month, whoever the payer. */
export function isReleased(c: DuesCase): boolean {
  if (isOutside(c)) return true
  const stateGroup = findStateGroup(c)
  const group =
    stateGroup ?? c.groupSpells.find((spell) => isOwnService(spell.group) && touches(c, spell))?.group
  if (group === undefined) return false
  c.trace?.push({
    rule: stateGroup === undefined ? 'released-own-service' : 'released-state-pays',
    value: true,
    facts: { group, month: formatMonth(c.month) },
    cites: [groupCite(group)],
    confidence: groupConfidence(group),
  })
  return true
}

/** Whether the person takes no part in the insurance. */
export function isOutside(c: DuesCase): boolean {
  if (isParticipant(c.residence)) return false
  c.trace?.push({
    rule: 'not-a-participant',
    value: true,
    facts: { residence: c.residence },
    cites: participantCites,
  })
  return true
}

/** A group by which the State pays for the person on some day of the month. */
function findStateGroup(c: DuesCase): Group | undefined {
  if (c.birthDate !== undefined && isCovered(c, 'child', c.birthDate)) return 'child'
  return c.groupSpells.find(({ group, from, until }) => isCovered(c, group, from, until))?.group
}

function isCovered(c: DuesCase, group: Group, from: DayNumber, until?: DayNumber): boolean {
  const coversFrom = stateCoversFrom(c.book, group)
  if (coversFrom === undefined) return false
  return touches(c, {
    from: Math.max(from, coversFrom) as DayNumber,
    until: group === 'child' ? earlier(until, childEnd(c)) : until,
  })
}

const childEnd = (c: DuesCase): DayNumber | undefined =>
  c.birthDate === undefined ? undefined : childCoverUntil(c.birthDate)

const earlier = (a: DayNumber | undefined, b: DayNumber | undefined): DayNumber | undefined =>
  a === undefined ? b : b === undefined || a < b ? a : b

/** Whether the spell holds on some day of the month. */
function touches(
  { month }: DuesCase,
  { from, until }: { readonly from: DayNumber; readonly until?: DayNumber | undefined },
): boolean {
  if (until !== undefined && until <= from) return false
  return from <= lastDayOf(month) && (until === undefined || until > firstDayOf(month))
}
