/**
 * Who is released from dues in a month: people the State pays for and staff of own services, by one day of the month
 * (Law 405-V arts. 14, 26, 26-1), and those who do not take part at all.
 */

import type { DayNumber } from '#vocabulary/day.ts'
import { firstDayOf, formatMonth, lastDayOf, type Month } from '#vocabulary/month.ts'
import type { LawBook } from '../book.ts'
import { insuranceLaw } from '../citation.ts'
import {
  childCoverUntil,
  childrenBornAfter,
  type Group,
  type GroupGround,
  type GroupSpell,
  groupGround,
  groups,
  isOwnService,
  type PayingBudget,
  stateCoversFrom,
} from '../groups.ts'
import { isParticipant, participantCites } from '../residence.ts'
import type { DuesCase } from './dues-case.ts'
import type { DuesStep } from './regimes/words.ts'

/** Whether neither deduction nor contribution is due in the month, whoever the payer. */
export function isReleased(c: DuesCase): boolean {
  if (isOutside(c)) return true
  const group = findReleasing(c)
  if (group === undefined) return false
  if (c.trace) c.trace.push(releasedStep(c, group))
  return true
}

/**
 * Whether the budget pays for the person (arts. 26, 26-1): not where another budget does, nor where his own service pays
 * for his care (art. 14(2)(2)). Of whom no group is named, the asker says so.
 */
export function isPaidBy(c: DuesCase, budget: PayingBudget): boolean {
  if (isOutside(c)) return false
  if (c.groupSpells.length === 0) return true
  if (findPaying(c, budget) !== undefined) return true
  if (c.trace) c.trace.push(notPaidStep(c, budget))
  return false
}

function notPaidStep(c: DuesCase, budget: PayingBudget): DuesStep {
  const group = findReleasing(c)
  if (group !== undefined) return releasedStep(c, group)
  return {
    rule: 'no-ground-for-budget',
    value: false,
    facts: { budget, month: formatMonth(c.month) },
    cites: [insuranceLaw(budget === 'state' ? '26' : '26-1')],
  }
}

function releasedStep({ book, month, law: { release } }: DuesCase, group: Group): DuesStep {
  const { payer, cite, confidence } = groupGround(book, group, release.first)
  return {
    rule: payer === 'own-service' ? 'released-own-service' : 'released-state-pays',
    value: true,
    facts: { group, month: formatMonth(month), ...(payer === 'own-service' ? {} : { budget: payer }) },
    cites: [cite],
    confidence,
  }
}

/** Whether the person takes no part in the insurance. */
function isOutside(c: DuesCase): boolean {
  if (isParticipant(c.residence)) return false
  if (c.trace) c.trace.push(outsideStep(c))
  return true
}

const outsideStep = ({ residence }: DuesCase): DuesStep => ({
  rule: 'not-a-participant',
  value: true,
  facts: { residence },
  cites: participantCites,
})

/** A group by which a budget pays for the person on some day of the month; else an own service he is in. */
function findReleasing(c: DuesCase): Group | undefined {
  const { groupSpells } = c
  const { release } = c.law
  if (isChild(c)) return 'child'
  let service: Group | undefined
  for (let at = 0; at < groupSpells.length; at++) {
    const spell = groupSpells[at]!
    if (!touches(release, spell.from, spell.until)) continue
    if (isCovered(c, spell)) return spell.group
    if (isOwnService(spell.group)) service ??= spell.group
  }
  return service
}

/** A group by which the budget named pays for the person on some day of the month. */
export function findPaying(person: CoverFacts, budget: PayingBudget): Group | undefined {
  const { release } = person.law
  if (budget === 'state' && isChild(person)) return 'child'
  return person.groupSpells.find(
    (spell) =>
      release.paidBy[spell.group] === budget &&
      touches(release, spell.from, spell.until) &&
      isCovered(person, spell),
  )?.group
}

type CoverFacts = Pick<DuesCase, 'birthDate' | 'groupSpells'> & {
  readonly law: Pick<DuesCase['law'], 'release'>
}

const isChild = ({ birthDate, law: { release } }: CoverFacts): boolean =>
  birthDate !== undefined && birthDate > release.childrenBornAfter && birthDate <= release.last

/** Whether a budget pays by the spell on some day of the month. */
function isCovered({ birthDate, law: { release } }: CoverFacts, { group, from, until }: GroupSpell): boolean {
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

/** The days of the month and, by group, the first day a budget pays for it (absent: never), and who pays in the month. */
export const readRelease = (book: LawBook, month: Month) => ({
  first: firstDayOf(month),
  last: lastDayOf(month),
  childrenBornAfter: childrenBornAfter(month),
  from: Object.fromEntries(groups.map((group) => [group, stateCoversFrom(book, group)])) as Readonly<
    Record<Group, DayNumber | undefined>
  >,
  paidBy: Object.fromEntries(
    groups.map((group) => [group, groupGround(book, group, firstDayOf(month)).payer]),
  ) as Readonly<Record<Group, GroupGround['payer']>>,
})
