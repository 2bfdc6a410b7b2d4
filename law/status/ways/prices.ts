/** What is to be paid for a month so that it is paid on whichever day of some the money comes (6.5; Law 405-V art. 28). */
import { type Tiyn, tiyn } from '#vocabulary/tiyn.ts'
import type { Known } from '../arrears.ts'
import { slotOfDay, yearOfSlot } from '../month-slots.ts'
import { isAssessed, missing, ownDue } from '../monthly-law.ts'
import type { DaysAlike } from './paydays.ts'

/** The largest over those days, above what has been credited; undefined where it turns on a due that is on no record. */
export function priceOf(known: Known, slot: number, { from, through }: DaysAlike): Tiyn | undefined {
  let most = 0
  for (let paidIn = slotOfDay(from); paidIn <= slotOfDay(through); paidIn++) {
    const due = dueWhenPaidIn(known, slot, paidIn)
    if (due === undefined) return undefined
    most = Math.max(most, due)
  }
  return tiyn(Math.max(1, most - known.sheet.ownSum[slot]!))
}

/** The month's own due or, in an earlier year than its own, that of the month the money comes in, if that is less. */
function dueWhenPaidIn({ facts, law }: Known, slot: number, paidIn: number): number | undefined {
  const own = ownDue(law, facts, slot)
  const isAhead = yearOfSlot(paidIn) < yearOfSlot(slot) && isAssessed(facts, paidIn)
  const then = isAhead ? ownDue(law, facts, paidIn) : missing
  if (then === missing || then === 0) return own === missing ? undefined : own
  return own === missing ? then : Math.min(own, then)
}
