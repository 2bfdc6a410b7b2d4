/** What the law gives for payments that are not made yet: it is asked as if they were credited. */
import type { DayNumber } from '#vocabulary/day.ts'
import type { Known } from '../arrears.ts'
import { isInsured } from '../facts.ts'
import { noDay } from '../grace.ts'
import { never } from '../month-slots.ts'
import { timeline } from '../timeline.ts'
import type { DaysAlike } from './paydays.ts'
import type { PayRow } from './way.ts'

type Supposed = {
  readonly pay: readonly PayRow[]
  /** One of each on which the money may come. */
  readonly stretches: readonly DaysAlike[]
  readonly insuredFrom: DayNumber
  /** The right must reach this day at least, whenever the money comes. */
  readonly reach: number
  /** What was asked before of the same prices, by the day and the months. */
  readonly told: Map<string, number>
}

/**
 * The last day through which the person is insured on whichever of the days the money comes; `never` where nothing known
 * ends it. Undefined where on some of them it gives no right, or none that reaches far enough. The first day of a stretch
 * stands for it: on a later one the same months are owed, and the right never ends earlier.
 */
export function heldThroughIf(
  known: Known,
  { pay, stretches, insuredFrom, reach, told }: Supposed,
): number | undefined {
  let last = never
  // The last day asks most, so it is asked first.
  const months = pay.map(({ month }) => month).join()
  for (const { from } of stretches.toReversed()) {
    const key = `${from} ${months}`
    const held = told.get(key) ?? heldIfCreditedOn(known, { pay, on: from, day: Math.max(from, insuredFrom) })
    told.set(key, held)
    if (held < reach) return undefined
    last = Math.min(last, held)
  }
  return last
}

type Credited = { readonly pay: readonly PayRow[]; readonly on: DayNumber; readonly day: number }

/** The last day of the run that the day lies in; before all days where there is none. */
function heldIfCreditedOn({ facts, law }: Known, { pay, on, day }: Credited): number {
  const paid = pay.map(({ month, amount }) => ({ month, amount, own: true, creditedOn: on }))
  const spells = timeline({ ...facts, credits: [...facts.credits, ...paid] }, law.book)
  const spell = spells.find(({ through }) => through === undefined || day <= through)!
  return isInsured(spell.state) ? (spell.runThrough ?? never) : noDay
}
