/**
 * The status of one person on one day, with what it rests on. It is the timeline of the record as it stood that day,
 * read at that day: a credit the Fund did not have yet counts for nothing, neither in the status nor in its end.
 */

import type { DayNumber } from '#vocabulary/day.ts'
import { withOneStop } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import type { LawBook, SeriesMissing } from '../book.ts'
import { dueOn } from '../contributions/due-on.ts'
import { type Arrears, arrearsOn, type Known, noArrears } from './arrears.ts'
import { coverSpells } from './cover.ts'
import { type GridMonth, monthGrid } from './explained/month-grid.ts'
import { nextStep } from './explained/next-step.ts'
import { reasonsOf } from './explained/reasons.ts'
import { unifiedMonths } from './explained/unified-months.ts'
import type { StatusStep } from './explained/words.ts'
import { type Ground, isInsured, type PersonFacts, type SpellState, type StatusSpell } from './facts.ts'
import { fillMonths, type MonthSheet, newMonthSheet } from './month-sheet.ts'
import { monthOfSlot, slotOfDay } from './month-slots.ts'
import { monthlyLaw, whyUnknown } from './monthly-law.ts'
import { timeline } from './timeline.ts'
import type { OpenWay } from './ways/way.ts'
import { waysOf } from './ways/ways.ts'

export type Status = 'insured' | 'uninsured' | 'not-started' | 'not-participant' | 'unknown'

/** What holds on the day, before it is told. */
export type StandingOnDay = {
  readonly known: Known
  readonly status: Status
  readonly state: SpellState | 'not-started'
  readonly ground: Ground | undefined
  /** First and last day of the unbroken run of insured days; `through` absent also where nothing known ends it. */
  readonly since: DayNumber | undefined
  readonly through: DayNumber | undefined
  readonly spell: StatusSpell | undefined
  /** The last run of insured days before, where there was one and the person is not insured now. */
  readonly before: { readonly from: DayNumber; readonly through: DayNumber } | undefined
  readonly arrears: Arrears
  readonly fault: SeriesMissing | undefined
  /** It may yet move: a due day of an unsettled calendar, or a due that is on no record, has a part in it. */
  readonly provisional: boolean
}

export type StatusAnswer = Omit<StandingOnDay, 'known' | 'spell'> & {
  readonly on: DayNumber
  readonly months: readonly GridMonth[]
  readonly steps: readonly StatusStep[]
  /** Every way to be insured or to stay so, the cheapest first; empty where there is nothing to do. */
  readonly ways: readonly OpenWay[]
  readonly nextStep: Text
}

const sheet: MonthSheet = newMonthSheet()

/** Who is insured on the day, why, since and until when. Throws RangeError for a month outside 1990 to 2189. */
export function statusOn(facts: PersonFacts, book: LawBook, on: DayNumber): StatusAnswer {
  const standing = standingOn(facts, book, on)
  const { known, spell, ...shown } = standing
  const ways = waysOf(standing)
  return {
    ...shown,
    on,
    months: monthGrid(known),
    steps: [...reasonsOf(standing), ...unifiedMonths(standing)],
    ways,
    nextStep: withOneStop(nextStep(standing, ways)),
  }
}

/** The same in short, for whoever asks of many: no reasons, no ways. */
export function stateOn(
  facts: PersonFacts,
  book: LawBook,
  on: DayNumber,
): Pick<StandingOnDay, 'state' | 'since' | 'through'> {
  const { state, since, through } = standingOn(facts, book, on)
  return { state, since, through }
}

function standingOn(facts: PersonFacts, book: LawBook, on: DayNumber): StandingOnDay {
  const law = monthlyLaw(book)
  const seen: PersonFacts = { ...facts, credits: facts.credits.filter(({ creditedOn }) => creditedOn <= on) }
  fillMonths(sheet, seen, law, 'as-unpaid')
  const known: Known = { facts: seen, law, sheet, spells: coverSpells(seen, law), on }
  if (on < law.careBegins) return { ...blank(known), status: 'not-started', state: 'not-started' }
  const spells = timeline(seen, book)
  const at = spells.findIndex(({ through }) => through === undefined || on <= through)
  const spell = spells[at]!
  const { state } = spell
  if (state === 'not-participant') return { ...blank(known), status: state, state, spell }
  if (state === 'unknown') {
    return { ...blank(known), status: state, state, spell, fault: whyUnknown(law) }
  }
  const arrears = law.terms ? arrearsOn(known) : noArrears
  if (!isInsured(state)) {
    const before = findRunBefore(spells, at)
    return {
      ...blank(known),
      status: 'uninsured',
      state,
      spell,
      arrears,
      before,
      provisional: turnsOnDueDay(on),
    }
  }
  return {
    ...blank(known),
    status: 'insured',
    state,
    spell,
    ground: state,
    since: spell.runFrom,
    through: spell.runThrough,
    arrears,
    provisional: isRunProvisional(spells, at, on) || arrears.unpriced.length > 0,
  }
}

const blank = (known: Known): Omit<StandingOnDay, 'status' | 'state'> => ({
  known,
  spell: undefined,
  ground: undefined,
  since: undefined,
  through: undefined,
  before: undefined,
  arrears: noArrears,
  fault: undefined,
  provisional: false,
})

function findRunBefore(spells: readonly StatusSpell[], at: number): StandingOnDay['before'] {
  const last = spells.findLast(({ state }, index) => index < at && isInsured(state))
  return last && { from: last.runFrom!, through: last.runThrough! }
}

/** Whether a due day of an unsettled calendar decides which months are unpaid on the day. */
const turnsOnDueDay = (on: DayNumber): boolean => dueOn(monthOfSlot(slotOfDay(on) - 1)).provisional

function isRunProvisional(spells: readonly StatusSpell[], at: number, on: DayNumber): boolean {
  const { state, runThrough } = spells[at]!
  if (state !== 'state' && state !== 'own-service' && turnsOnDueDay(on)) return true
  if (runThrough === undefined) return false
  const next = spells.find(({ from }) => from > runThrough)
  if (sheet.unsure && next?.state === 'unknown') return true
  const due = dueOn(monthOfSlot(slotOfDay(runThrough) - 1))
  return due.provisional && due.day === runThrough
}
