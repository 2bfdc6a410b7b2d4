/** The one source of "today" and "now"; whatever depends on the day is given a clock. */
import type { Day } from '#vocabulary/day.ts'
import { dayOf, instantOn, startOfDay } from './almaty.ts'
import { type Instant, instantAt, microsecondsOf } from './instant.ts'

export type Clock = {
  /** The day in Almaty. */
  today(): Day
  now(): Instant
}

const hour = 3_600_000_000

const wallNow = (): Instant => instantAt(Math.round((performance.timeOrigin + performance.now()) * 1000))

/** The machine's own clock. */
export const systemClock = (): Clock => ({ now: wallNow, today: () => dayOf(wallNow()) })

/** A clock whose day stands until it is moved, forward alone. */
export type MovableClock = Clock & { moveTo(day: Day): void }

/** That day until it is moved to a later one, at the time of day it really is in Almaty: for demonstrations. */
export function movableClock(from: Day): MovableClock {
  let value = from
  const now = (): Instant => {
    const real = wallNow()
    return instantOn(value, microsecondsOf(real) - microsecondsOf(startOfDay(dayOf(real))))
  }
  const moveTo = (day: Day): void => {
    if (day > value) value = day
  }
  return { now, today: () => value, moveTo }
}

/** Always that day, at the time of day it really is. */
export const fixedClock = (value: Day): Clock => {
  const { now, today } = movableClock(value)
  return { now, today }
}

/** Noon of that day, standing still: for playing what happened on past days. */
export function playedClock(value: Day): Clock {
  const noon = instantOn(value, 12 * hour)
  return { now: () => noon, today: () => value }
}
