/** What lies in the wrong month: it counts for no other, and can only be asked back (order 478). */
import type { Month } from '#vocabulary/month.ts'
import { type Tiyn, tiyn } from '#vocabulary/tiyn.ts'
import type { Known } from '../arrears.ts'
import { monthOfSlot, slotOfDay } from '../month-slots.ts'
import { lookBackOn, missing, ownDue } from '../monthly-law.ts'

/** Above what the person himself owed for the month. */
export type Misplaced = { readonly month: Month; readonly excess: Tiyn }

/** Months not before those looked back on for which the person paid twice the due or more: other months were meant. */
export function misplacedIn({ facts, law, sheet, on }: Known): readonly Misplaced[] {
  const found: Misplaced[] = []
  for (let slot = Math.max(sheet.low, slotOfDay(on) - lookBackOn(law, on)); slot <= sheet.high; slot++) {
    const due = ownDue(law, facts, slot)
    if (due === missing || due === 0 || sheet.ownSum[slot]! < due * 2) continue
    found.push({ month: monthOfSlot(slot), excess: tiyn(sheet.ownSum[slot]! - due) })
  }
  return found
}
