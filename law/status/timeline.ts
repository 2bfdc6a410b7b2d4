/**
 * Who is insured on which days (6.7; Law 405-V art. 5): the one definition, for a person and for a country. It goes from
 * change to change, never day by day, and what it says of a day never depends on a later credit.
 */
import type { DayNumber } from '#vocabulary/day.ts'
import type { LawBook } from '../book.ts'
import { isParticipant } from '../residence.ts'
import { type CoverSpell, coverSpells, fillCoverDays, findCoverOn, newCoverDays } from './cover.ts'
import type { TermDays } from './cover-terms.ts'
import { isUninsured } from './explained/state-words.ts'
import {
  isInsured,
  type PersonFacts,
  type SpellState,
  type StatusSpell,
  type UninsuredState,
} from './facts.ts'
import { lastDayOfGrace, lastStartOfGrace, lastStartOfLongGrace, noDay } from './grace.ts'
import { type Intervals, newIntervals, reaches } from './intervals.ts'
import { type Doubt, fillMonths, lastCreditBy, type MonthSheet, newMonthSheet } from './month-sheet.ts'
import { never } from './month-slots.ts'
import { type MonthlyLaw, monthlyLaw } from './monthly-law.ts'
import { fillPaidDays, newPaidDays } from './paid-days.ts'
import { fillPrepaidDays } from './prepaid-days.ts'

/** Refilled for person after person; nothing of one is left when the next begins. */
const sheet: MonthSheet = newMonthSheet()
const cover = newCoverDays()
const paid = newPaidDays()
const prepaid: Intervals = newIntervals()
const noDays: Intervals = newIntervals()

type Mutable = { -readonly [Key in keyof StatusSpell]: StatusSpell[Key] }

/**
 * The person's days from the beginning of care on, without gaps, as far as the facts determine them; none where the
 * edition knows no beginning. Where an answer turns on a value that is on no record the days are `unknown`. Throws
 * RangeError for a credit's month outside 1990 to 2189.
 */
export function timeline(facts: PersonFacts, book: LawBook): StatusSpell[] {
  const law = monthlyLaw(book)
  const spells = daysOf(facts, law, 'as-unpaid')
  if (sheet.unsure) return withRuns(agreeing(law.careBegins, spells, daysOf(facts, law, 'as-paid')))
  return withRuns(spells)
}

function daysOf(facts: PersonFacts, law: MonthlyLaw, doubt: Doubt): Mutable[] {
  const { careBegins } = law
  const begins = Math.max(careBegins, facts.birthDate ?? careBegins, facts.participantFrom ?? careBegins)
  const ends = facts.diedOn === undefined ? never : facts.diedOn + 1
  const walk = newWalk(law)
  if (!isParticipant(facts.residence) || ends <= begins) {
    sheet.unsure = false
    put(walk, 'not-participant', careBegins, never)
    return walk.out
  }
  walk.spells = coverSpells(facts, law)
  fillCoverDays(cover, walk.spells)
  fillMonths(sheet, facts, law, doubt)
  fillPaidDays(paid, { facts, law, sheet, spells: walk.spells })
  fillPrepaidDays(prepaid, sheet, law)
  put(walk, 'not-participant', careBegins, begins)
  walkDays(walk, begins, ends)
  put(walk, 'not-participant', ends, never)
  return walk.out
}

type Walk = {
  readonly law: MonthlyLaw
  readonly out: Mutable[]
  spells: readonly CoverSpell[]
  /** Since when the right has been held by payment or cover; `noDay` between such days. */
  heldFrom: number
  /** The day that the latest grace known so far is counted from. */
  graceFrom: number
  /** The same of the longer grace, for each stretch of days that knows it alike. */
  longGraceFrom: readonly number[]
  /** How cover was lost last; absent until the first insured day. */
  lost: UninsuredState | undefined
}

const noStarts: readonly number[] = []

const newWalk = (law: MonthlyLaw): Walk => ({
  law,
  out: [],
  spells: [],
  heldFrom: noDay,
  graceFrom: noDay,
  longGraceFrom: noStarts,
  lost: undefined,
})

/** Points 3, 4 and 5 in their order; where none holds, grace or not (points 6 and 7). */
function walkDays(walk: Walk, from: number, until: number): void {
  const paidDays = walk.law.terms ? paid.days : noDays
  for (let day = from; day < until; ) {
    const byState = reaches(cover.state, day)
    const byService = reaches(cover.ownService, day)
    const byPaid = reaches(paidDays, day)
    const byPrepaid = reaches(prepaid, day)
    const next = Math.min(
      until,
      edge(cover.state, byState),
      edge(cover.ownService, byService),
      edge(paidDays, byPaid),
      edge(prepaid, byPrepaid),
    )
    if (byState || byService || byPaid || byPrepaid) {
      if (walk.heldFrom === noDay) walk.heldFrom = day
      put(walk, byState ? 'state' : byService ? 'own-service' : byPaid ? 'paid' : 'prepaid', day, next)
    } else {
      if (walk.heldFrom !== noDay) startGrace(walk, day - 1)
      putDaysNotHeld(walk, day, next)
    }
    day = next
  }
}

const edge = ({ from, until, at, count }: Intervals, inside: boolean): number =>
  at === count ? never : inside ? until[at]! : from[at]!

/** The right was held without a break through this day. */
function startGrace(walk: Walk, through: number): void {
  const { law, spells } = walk
  const held = { from: walk.heldFrom, through }
  walk.heldFrom = noDay
  if (!law.terms) return
  const start = lastStartOfGrace({ law, sheet, spells }, held)
  if (start === noDay) return
  walk.graceFrom = start
  for (let at = 0; at < law.longGrace.length; at++) {
    const longStart = lastStartOfLongGrace({ law, sheet, spells }, law.longGrace[at]!, held)
    if (longStart !== noDay) walk.longGraceFrom = withStart(walk, at, longStart)
  }
}

const withStart = ({ law, longGraceFrom }: Walk, at: number, start: number): readonly number[] =>
  law.longGrace.map((_, place) => (place === at ? start : (longGraceFrom[place] ?? noDay)))

/**
 * Days without payment or cover: the transition, when all are insured, then grace as far as it goes, then uninsured. How
 * far it goes, each day says for itself: a grace that is over may begin again on the day that a longer one begins to govern.
 */
function putDaysNotHeld(walk: Walk, first: number, until: number): void {
  const from = Math.max(first, walk.law.transitionUntil)
  put(walk, 'transition', first, Math.min(from, until))
  if (until <= from) return
  if (walk.graceFrom === noDay) {
    putUninsured(walk, from, until)
    return
  }
  const { longGrace } = walk.law
  const { grace } = walk.law.terms!
  for (let day = from; day < until; ) {
    const short = placeOfTerm(grace, day)
    const long = placeOfTerm(longGrace, day)
    const shortEnds = endOfGrace(walk, walk.graceFrom, grace[short]?.value)
    const longFrom = walk.longGraceFrom[long] ?? noDay
    const longEnds = endOfGrace(walk, longFrom, longGrace[long]?.value.months)
    let next = Math.min(until, nextTerm(grace, short), nextTerm(longGrace, long))
    if (day < shortEnds) {
      next = Math.min(next, shortEnds)
      put(walk, 'grace', day, next, walk.graceFrom)
    } else if (day < longEnds) {
      next = Math.min(next, longEnds)
      put(walk, 'grace', day, next, longFrom)
    } else putUninsured(walk, day, next)
    day = next
  }
}

/** Which of the stretches the day lies in; −1 before the first. */
function placeOfTerm(terms: readonly TermDays<unknown>[], day: number): number {
  let at = terms.length - 1
  while (at >= 0 && terms[at]!.from > day) at--
  return at
}

const nextTerm = (terms: readonly TermDays<unknown>[], at: number): number => terms[at + 1]?.from ?? never

/** The first day after a grace of so many months; `noDay` where there is none. */
const endOfGrace = ({ law }: Walk, from: number, months: number | undefined): number =>
  from === noDay || months === undefined ? noDay : lastDayOfGrace(law, from, months) + 1

function putUninsured(walk: Walk, from: number, until: number): void {
  if (!walk.law.terms) {
    put(walk, 'unknown', from, until)
    return
  }
  const { out } = walk
  const last = out[out.length - 1]
  if (last && isInsured(last.state)) walk.lost = howLost(walk, last) ?? walk.lost
  for (let day = from; day < until; ) {
    const next = walk.lost ? until : Math.min(until, nextCreditDay(day))
    put(walk, walk.lost ?? neverInsured(day), day, next)
    day = next
  }
}

/** By the last insured day: a spell's end, or whoever paid last by then; the transition is lost by nobody. */
function howLost(walk: Walk, told: StatusSpell): UninsuredState | undefined {
  const isTransition = told.state === 'transition'
  const last = isTransition
    ? walk.out.findLast(({ state }) => isInsured(state) && state !== 'transition')
    : told
  if (!last) return undefined
  if (last.state === 'state' || last.state === 'own-service') return 'uninsured-group-ended'
  if (last.graceFrom !== undefined && findCoverOn(walk.spells, last.graceFrom)) return 'uninsured-group-ended'
  const credit = lastCreditBy(sheet, last.through!)
  return sheet.creditOwn[credit] === 1 ? 'uninsured-own-payments-stopped' : 'uninsured-employer-stopped'
}

/** Never insured by this day: by who has paid anything so far. */
function neverInsured(day: number): UninsuredState {
  const last = lastCreditBy(sheet, day)
  if (last < 0) return 'uninsured-never-covered'
  for (let credit = 0; credit <= last; credit++) {
    if (sheet.creditOwn[credit] === 0) return 'uninsured-employer-stopped'
  }
  return 'uninsured-own-payments-stopped'
}

function nextCreditDay(day: number): number {
  const next = lastCreditBy(sheet, day) + 1
  return next < sheet.creditCount ? sheet.creditDays[next]! : never
}

type Out = Pick<Walk, 'out'>

function put({ out }: Out, state: SpellState, from: number, until: number, graceFrom?: number): void {
  if (until <= from) return
  const through = until === never ? undefined : ((until - 1) as DayNumber)
  const last = out[out.length - 1]
  if (last?.state === state) {
    last.through = through
    if (graceFrom !== undefined) last.graceFrom = graceFrom as DayNumber
    return
  }
  out.push({
    from: from as DayNumber,
    through,
    state,
    runFrom: undefined,
    runThrough: undefined,
    graceFrom: graceFrom as DayNumber | undefined,
  })
}

/** Marks each insured spell with the unbroken run of insured days it belongs to. */
function withRuns(spells: Mutable[]): StatusSpell[] {
  for (let first = 0; first < spells.length; first++) {
    if (!isInsured(spells[first]!.state)) continue
    let last = first
    while (last + 1 < spells.length && isInsured(spells[last + 1]!.state)) last++
    const { from } = spells[first]!
    const { through } = spells[last]!
    for (; first <= last; first++) {
      const spell = spells[first]!
      spell.runFrom = from
      spell.runThrough = through
    }
  }
  return spells
}

/** Whether the two say the same of the right; of two grounds the one that rests on no doubtful month is told. */
const agree = (one: SpellState, other: SpellState): boolean =>
  one === other || (isInsured(one) && isInsured(other)) || (isUninsured(one) && isUninsured(other))

/** What holds whichever way the doubtful months turn out; `unknown` where it turns on them whether there is a right. */
function agreeing(careBegins: number, asUnpaid: Mutable[], asPaid: Mutable[]): Mutable[] {
  const walk: Out = { out: [] }
  let [a, b] = [0, 0]
  for (let day: number = careBegins; day < never; ) {
    const [one, other] = [asUnpaid[a]!, asPaid[b]!]
    const untilOne = one.through === undefined ? never : one.through + 1
    const untilOther = other.through === undefined ? never : other.through + 1
    const next = Math.min(untilOne, untilOther)
    put(walk, agree(one.state, other.state) ? one.state : 'unknown', day, next, one.graceFrom)
    if (untilOne === next) a++
    if (untilOther === next) b++
    day = next
  }
  return walk.out
}
