/** How many are insured and on what ground, how many are not and why, on a day: counted from the kept spells. */
import { type Ground, type HowLost, isInsured, type SpellState, type Status, tellState } from '#law'
import type { Connection } from '#platform/database'
import { type Day, dayNumber } from '#vocabulary/day.ts'
import { statesBeginningOn, statesOn, visibleInstant } from './store.ts'
import { lastFinished } from './store-recomputation.ts'

type StatusCounts = {
  readonly on: Day
  /** Everybody of whom days are kept. */
  readonly persons: number
  readonly insured: {
    readonly total: number
    readonly byGround: readonly { readonly ground: Ground; readonly count: number }[]
  }
  readonly uninsured: {
    readonly total: number
    /** How cover was lost. */
    readonly byReason: readonly { readonly reason: HowLost; readonly count: number }[]
  }
  readonly notParticipant: number
  /** A value the answer needs is on no record. */
  readonly unknown: number
}

type Counted = { readonly state: SpellState; readonly persons: number }

/** From counts by state; the greatest first. */
function countsOf(on: Day, counted: readonly Counted[]): StatusCounts {
  const sorted = counted.toSorted((a, b) => b.persons - a.persons || (a.state < b.state ? -1 : 1))
  const sum = (of: readonly Counted[]): number => of.reduce((total, { persons }) => total + persons, 0)
  const told = sorted.map((one) => ({ ...one, ...tellState(one.state) }))
  const of = (status: Status) => told.filter((one) => one.status === status)
  const [insured, uninsured] = [of('insured'), of('uninsured')]
  return {
    on,
    persons: sum(sorted),
    insured: {
      total: sum(insured),
      byGround: insured.map(({ ground, persons }) => ({ ground: ground!, count: persons })),
    },
    uninsured: {
      total: sum(uninsured),
      byReason: uninsured.map(({ howLost, persons }) => ({ reason: howLost!, count: persons })),
    },
    notParticipant: sum(of('not-participant')),
    unknown: sum(of('unknown')),
  }
}

/** The counts of a day, counted anew only when something was recorded or recomputed since. */
export function openStatusCounts(connection: Connection): (on: Day) => Promise<StatusCounts> {
  let kept: { of: string; counts: Promise<StatusCounts> } | undefined
  return async (on) => {
    const of = `${on} ${await visibleInstant(connection)} ${await lastFinished(connection)}`
    if (kept?.of !== of) {
      const counts = statesOn(connection, dayNumber(on)).then((counted) => countsOf(on, counted))
      kept = { of, counts }
      // What could not be counted is not kept.
      counts.catch(() => {
        kept = undefined
      })
    }
    return kept!.counts
  }
}

export type StatusChanges = {
  /** Persons insured that day who were not the day before. */
  readonly becameInsured: number
  /** Persons insured the day before who are not that day. */
  readonly lostCover: number
}

/** Whose status is another on the day than it was the day before. */
export async function statusChangesOn(connection: Connection, day: Day): Promise<StatusChanges> {
  const changes = await statesBeginningOn(connection, dayNumber(day))
  const count = (isNow: boolean): number =>
    changes
      .filter(
        ({ before, now }) => isInsured(now) === isNow && (before !== null && isInsured(before)) !== isNow,
      )
      .reduce((sum, { persons }) => sum + persons, 0)
  return { becameInsured: count(true), lostCover: count(false) }
}
