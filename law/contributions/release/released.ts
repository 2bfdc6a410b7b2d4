/**
 * Who is released from dues in a month: people the State pays for, by a day of the month or by the whole of it, staff of
 * own services (Law 405-V arts. 14, 26, 26-1, 28(7)), and those who do not take part at all.
 */

import type { DayNumber } from '#vocabulary/day.ts'
import { firstDayOf, formatMonth, lastDayOf, type Month } from '#vocabulary/month.ts'
import type { LawBook } from '../../book.ts'
import { type Cite, insuranceLaw } from '../../citation.ts'
import {
  childCoverUntil,
  childrenBornAfter,
  type Group,
  type GroupGround,
  type GroupSpell,
  groupGround,
  groups,
  isOwnService,
  localBudgetCoverUntil,
  type PayingBudget,
  stateCoversFrom,
} from '../../groups.ts'
import { isParticipant, participantCites } from '../../residence.ts'
import { type DuesCase, payersOfIncome } from '../dues-case.ts'
import type { DuesStep } from '../regimes/words.ts'
import { findNotWorking } from './not-working.ts'
import { releasedByWholeMonths } from './parameters.ts'

/** Whether neither deduction nor contribution is due in the month, whoever the payer. */
export function isReleased(c: DuesCase): boolean {
  if (isOutside(c)) return true
  const group = findReleasing(c)
  if (c.trace) pushRelease(c, group, c.trace)
  return group !== undefined
}

function pushRelease(c: DuesCase, group: Group | undefined, trace: NonNullable<DuesCase['trace']>): void {
  if (group !== undefined) trace.push(payerReleasedStep(c, group))
  const ways = waysOf(c)
  const part = c.groupSpells.find((spell) => ways[spell.group] !== 'day' && isPaidFor(c, spell))
  if (part && part.group !== group && ways !== c.law.release.ways.self) trace.push(partStep(c, part.group))
  else if (group !== undefined && ways[group] === 'month') trace.push(wholeStep(c, group))
}

/** Whether a budget, and no service of his own, pays for the person on some day of the month by the spell. */
const isPaidFor = (c: DuesCase, spell: GroupSpell): boolean =>
  !isOwnService(spell.group) && touches(c.law.release, spell.from, spell.until) && isCovered(c, spell)

const ofMonth = ({ month }: DuesCase, group: Group) => ({ group, month: formatMonth(month) })

const partStep = (c: DuesCase, group: Group): DuesStep => ({
  rule: 'not-released-by-part',
  value: false,
  facts: ofMonth(c, group),
  cites: [wholeMonthsCite(c)],
  confidence: 'medium',
})

const wholeStep = (c: DuesCase, group: Group): DuesStep => ({
  rule: 'released-by-whole-month',
  value: true,
  facts: ofMonth(c, group),
  cites: [wholeMonthsCite(c)],
  confidence: 'medium',
})

const wholeMonthsCite = ({ book, month }: DuesCase): Cite =>
  book.find(releasedByWholeMonths, month)?.cite ?? insuranceLaw('28(7)')

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

/** The group is of arts. 26 and 26-1; that it releases the payer of a month is said in 28(7). */
function payerReleasedStep(c: DuesCase, group: Group): DuesStep {
  const step = releasedStep(c, group)
  return isOwnService(group) ? step : { ...step, cites: [...step.cites, insuranceLaw('28(7)')] }
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
  let ways: Ways | undefined
  let partly = false
  for (let at = 0; at < groupSpells.length; at++) {
    const spell = groupSpells[at]!
    if (!touches(release, spell.from, spell.until)) continue
    if (isOwnService(spell.group)) service ??= spell.group
    if (!isCovered(c, spell)) continue
    ways ??= waysOf(c)
    const way = ways[spell.group]
    if (way === 'day') return spell.group
    if (way === 'month') partly = true
  }
  return (partly ? findWholeMonth(c, ways!) : undefined) ?? service
}

/** What it takes of a group to release a payer: a day of the month, the month whole, or nothing does. */
type Ways = Readonly<Partial<Record<Group, 'day' | 'month'>>>

/** A peasant farm that is assessed as a self-payer is released as one. */
function waysOf({ payer, regime, law: { release } }: DuesCase): Ways {
  if (payer === 'peasant-farm' && regime?.peasantFarmBase === 'self') return release.ways.self
  if (payer === 'entrepreneur' || payer === 'peasant-farm') return release.ways.business
  return payersOfIncome.has(payer) ? release.ways.income : release.ways.self
}

/** A group among those that cover every day of the month together. */
function findWholeMonth(c: DuesCase, ways: Ways): Group | undefined {
  const { first, last } = c.law.release
  let found: Group | undefined
  for (let day: number = first; day <= last; ) {
    const spell = c.groupSpells.find(
      (one) => ways[one.group] === 'month' && coveredFrom(c, one) <= day && day < coveredUntil(c, one),
    )
    if (!spell) return undefined
    found ??= spell.group
    day = coveredUntil(c, spell)
  }
  return found
}

/** A group, `only` where it is named, by which the budget pays for the person on some day of the month. */
export function findPaying(person: CoverFacts, budget: PayingBudget, only?: Group): Group | undefined {
  const { release } = person.law
  if (budget === 'state' && isChild(person)) return 'child'
  return person.groupSpells.find(
    (spell) =>
      release.paidBy[spell.group] === budget &&
      (only === undefined || spell.group === only) &&
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
const isCovered = (person: CoverFacts, spell: GroupSpell): boolean =>
  person.law.release.from[spell.group] !== undefined &&
  touches(person.law.release, coveredFrom(person, spell), coveredUntil(person, spell))

/** The first day of the spell on which a budget pays. */
function coveredFrom({ law: { release } }: CoverFacts, { group, from }: GroupSpell): DayNumber {
  const since = release.from[group]!
  return from > since ? from : since
}

/** The first day on which it no longer does. */
function coveredUntil({ birthDate }: CoverFacts, { group, from, until = never }: GroupSpell): DayNumber {
  if (group === 'child') return childhoodUntil(until, birthDate)
  return group === 'local-budget-covered' && until > localBudgetCoverUntil(from)
    ? localBudgetCoverUntil(from)
    : until
}

/** After every month. */
const never = 0x3fff_ffff as DayNumber

type Days = { readonly first: DayNumber; readonly last: DayNumber }

/** Whether the spell holds on some day of the month. */
const touches = ({ first, last }: Days, from: DayNumber, until: DayNumber | undefined): boolean =>
  from <= last && (until === undefined || (until > first && until > from))

/** No spell of a child outlasts the 18th birthday. */
function childhoodUntil(until: DayNumber, birthDate: DayNumber | undefined): DayNumber {
  if (birthDate === undefined) return until
  const grownUp = childCoverUntil(birthDate)
  return grownUp < until ? grownUp : until
}

const by = (way: (group: Group) => 'day' | 'month' | undefined): Ways =>
  Object.fromEntries(groups.map((group) => [group, way(group)]))

/** Made once for each list of groups that a text of the law has: every month of every book reads them. */
function madeOnce(make: (listed: readonly Group[]) => Ways): (listed: readonly Group[]) => Ways {
  const made = new WeakMap<readonly Group[], Ways>()
  return (listed) => {
    const ways = made.get(listed) ?? make(listed)
    made.set(listed, ways)
    return ways
  }
}

const onAnyDay = by(() => 'day')
const noGroups: readonly Group[] = []

/** Income earned before or after is a base, unless the group fills the month. */
const waysOfIncome = madeOnce((wholeMonths) => by((group) => (wholeMonths.includes(group) ? 'month' : 'day')))

/**
 * A business is released by a group that may work, or by a whole month of parental leave; where an edition knows no
 * groups that do not work, by any.
 */
const waysOfBusiness = madeOnce((idle) =>
  by((group) => {
    if (idle.includes(group)) return undefined
    return idle.length > 0 && group === 'parental-leave' ? 'month' : 'day'
  }),
)

const readWays = (book: LawBook, month: Month): Readonly<Record<'income' | 'business' | 'self', Ways>> => ({
  income: waysOfIncome(book.find(releasedByWholeMonths, month)?.value ?? noGroups),
  business: waysOfBusiness(findNotWorking(book, month)),
  self: onAnyDay,
})

type CoverBegins = Readonly<Record<Group, DayNumber | undefined>>

const begins = new WeakMap<LawBook, CoverBegins>()

/** By group, the first day a budget pays for it by the book (absent: never): the same in every month. */
function coverBegins(book: LawBook): CoverBegins {
  const known =
    begins.get(book) ??
    (Object.fromEntries(groups.map((group) => [group, stateCoversFrom(book, group)])) as CoverBegins)
  begins.set(book, known)
  return known
}

/** The days of the month and, by group, the first day a budget pays for it (absent: never), and who pays in the month. */
export const readRelease = (book: LawBook, month: Month) => ({
  first: firstDayOf(month),
  last: lastDayOf(month),
  childrenBornAfter: childrenBornAfter(month),
  from: coverBegins(book),
  ways: readWays(book, month),
  paidBy: Object.fromEntries(
    groups.map((group) => [group, groupGround(book, group, firstDayOf(month)).payer]),
  ) as Readonly<Record<Group, GroupGround['payer']>>,
})
