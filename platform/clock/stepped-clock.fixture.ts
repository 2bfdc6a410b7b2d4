/** A clock that tests move by hand. */
import type { Day } from '#vocabulary/day.ts'
import { addDays } from '../../vocabulary/day.fixture.ts'
import { instantOn } from './almaty.ts'
import type { Clock } from './clock.ts'

const hour = 3_600_000_000

/** A clock that ticks one second at every look, from nine in the morning of a day, and is moved by hand. */
export type SteppedClock = Clock & { advanceDays(count: number): void; goTo(value: Day): void }

export function steppedClock(value: Day): SteppedClock {
  let current = value
  let ticks = 0
  return {
    today: () => current,
    now: () => instantOn(current, 9 * hour + ticks++ * 1_000_000),
    advanceDays: (count) => {
      current = addDays(current, count)
    },
    goTo: (next) => {
      current = next
    },
  }
}
