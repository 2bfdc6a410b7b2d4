/**
 * A population laid flat: a column for each thing known, a row for each person, spell or credit. It is what a reform is
 * tried on; it goes to another thread as it is.
 */
import { type Credit, type Group, groups, type PersonFacts, residences, type Spell } from '#law'
import type { DayNumber } from '#vocabulary/day.ts'
import { firstDayOf, lastDayOf, type Month } from '#vocabulary/month.ts'
import type { Tiyn } from '#vocabulary/tiyn.ts'

/** Later than every day asked about: nothing known ends it. */
export const openEnd = 0x3fff_ffff
/** Earlier than every day asked about: nothing known begins it. */
export const openStart = -0x3fff_ffff

/** Stretches of days of persons: those of person `p` stand from `first[p]` to before `first[p + 1]`. */
export type Spells = {
  readonly first: Int32Array
  readonly from: Int32Array
  /** The first day no longer in; `openEnd` where it is not known. */
  readonly until: Int32Array
}

/** `group` is a place in the list of groups of the law. */
type GroupSpells = Spells & { readonly group: Uint8Array }

/** Work for pay, under a labour contract or (`civilLaw` 1) a civil-law one; `income` in tiyn a month. */
type Jobs = Spells & { readonly income: Float64Array; readonly civilLaw: Uint8Array }

/** What the Fund was paid for a person's month (`yyyymm`), in the order of the day it had it; `own` 1: by himself. */
export type Credits = {
  readonly first: Int32Array
  readonly month: Int32Array
  readonly day: Int32Array
  readonly amount: Float64Array
  readonly own: Uint8Array
}

export type People = {
  readonly count: number
  /** The first and the last month that payments are known for. */
  readonly firstMonth: Month
  readonly lastMonth: Month
  readonly birth: Int32Array
  /** `openStart` for who was a participant from birth. */
  readonly participantFrom: Int32Array
  /** The last day of life; `openEnd` for the living. */
  readonly died: Int32Array
  /** A place in the list of residences of the law. */
  readonly residence: Uint8Array
  readonly groups: GroupSpells
  readonly business: Spells
  readonly jobs: Jobs
  readonly credits: Credits
}

/** Whether some stretch of the person has a day in the month. */
export function holdsIn({ first, from, until }: Spells, person: number, month: Month): boolean {
  const [begins, ends] = [firstDayOf(month), lastDayOf(month)]
  for (let at = first[person]!; at < first[person + 1]!; at++) {
    if (from[at]! <= ends && until[at]! > begins) return true
  }
  return false
}

/** A person as the rules see him, without what was paid. */
export type FactsWithoutCredits = Omit<PersonFacts, 'credits'>

export function factsWithoutCredits(people: People, person: number): FactsWithoutCredits {
  const arrived = people.participantFrom[person]!
  const died = people.died[person]!
  return {
    birthDate: people.birth[person]! as DayNumber,
    participantFrom: arrived === openStart ? undefined : (arrived as DayNumber),
    diedOn: died === openEnd ? undefined : (died as DayNumber),
    residence: residences[people.residence[person]!]!,
    groupSpells: groupSpellsOf(people.groups, person),
    entrepreneurSpells: spellsOf(people.business, person),
  }
}

const untilOf = ({ until }: Spells, at: number): DayNumber | undefined =>
  until[at] === openEnd ? undefined : (until[at] as DayNumber)

const noSpells: readonly never[] = []

function groupSpellsOf(spells: GroupSpells, person: number): PersonFacts['groupSpells'] {
  const [from, until] = [spells.first[person]!, spells.first[person + 1]!]
  if (from === until) return noSpells
  const out: { group: Group; from: DayNumber; until: DayNumber | undefined }[] = []
  for (let at = from; at < until; at++) {
    out.push({
      group: groups[spells.group[at]!]!,
      from: spells.from[at]! as DayNumber,
      until: untilOf(spells, at),
    })
  }
  return out
}

function spellsOf(spells: Spells, person: number): readonly Spell[] {
  const [from, until] = [spells.first[person]!, spells.first[person + 1]!]
  if (from === until) return noSpells
  const out: Spell[] = []
  for (let at = from; at < until; at++)
    out.push({ from: spells.from[at]! as DayNumber, until: untilOf(spells, at) })
  return out
}

/** The credits of a person; `amountOf` says what each sum is taken to be. */
export function creditsOf(
  { credits }: Pick<People, 'credits'>,
  person: number,
  amountOf: (at: number) => number,
): Credit[] {
  const out: Credit[] = []
  for (let at = credits.first[person]!; at < credits.first[person + 1]!; at++) {
    out.push({
      month: credits.month[at]! as Month,
      amount: amountOf(at) as Tiyn,
      own: credits.own[at] === 1,
      creditedOn: credits.day[at]! as DayNumber,
    })
  }
  return out
}
