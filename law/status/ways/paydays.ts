/** The days on which the money may come, in stretches over which the law judges it alike. */
import type { DayNumber } from '#vocabulary/day.ts'
import { workdayAfter } from '../../calendar/workdays.ts'
import type { Known } from '../arrears.ts'
import { firstDayOfSlot, slotOfDay } from '../month-slots.ts'

/** The way by the bank and the State Corporation takes days, and nobody pays in the hour he asks. */
const workingDaysToPay = 10

/** Both days are in. */
export type DaysAlike = { readonly from: DayNumber; readonly through: DayNumber }

/**
 * The last day that a way leaves for the money to come: ten working days at least, and on to the last day that is like the
 * tenth. A life that ends before ends it.
 */
export function lastDayToPay(known: Known): DayNumber {
  const { facts, on } = known
  const tenth = workdayAfter(on, workingDaysToPay)
  const alike = stretchesThrough(known, (tenth + longestStretch) as DayNumber)
  const last = alike.find(({ through }) => tenth <= through)!.through
  return Math.min(last, facts.diedOn ?? last) as DayNumber
}

/** In days: a month ends every stretch. */
const longestStretch = 31

/**
 * From the day asked about through `last`: a new stretch begins with a month, after a due day, where cover begins or ends,
 * and where a term of the law does.
 */
export function stretchesThrough(known: Known, last: DayNumber): DaysAlike[] {
  const { on } = known
  const firsts = [...turns(known, last)].filter((turn) => on < turn && turn <= last).sort((a, b) => a - b)
  return [on, ...firsts].map((from, at) => ({
    from: from as DayNumber,
    through: ((firsts[at] ?? last + 1) - 1) as DayNumber,
  }))
}

function turns({ law, spells, on }: Known, last: DayNumber): Set<number> {
  const days = new Set<number>([law.transitionUntil])
  for (let slot = slotOfDay(on); slot <= slotOfDay(last); slot++) {
    days.add(firstDayOfSlot(slot))
    days.add(law.dueDay(slot - 1) + 1)
  }
  const { terms, longGrace, prepaid, throughCurrent, selfPaid } = law
  const governed = [terms?.lookBack ?? [], terms?.grace ?? [], longGrace, prepaid, throughCurrent, selfPaid]
  for (const { from, until } of [...spells, ...governed.flat()]) {
    days.add(from)
    days.add(until)
  }
  return days
}
