/** What is unpaid in the window of a day, and what it takes to make it good (6.6, 6.8; Law 405-V arts. 5, 28). */
import type { DayNumber } from '#vocabulary/day.ts'
import type { Month } from '#vocabulary/month.ts'
import { noMoney, sumOf, type Tiyn, tiyn } from '#vocabulary/tiyn.ts'
import { type CoverSpell, findCoverInMonth } from './cover.ts'
import type { PersonFacts } from './facts.ts'
import type { MonthSheet } from './month-sheet.ts'
import { monthOfSlot, slotOfDay } from './month-slots.ts'
import { lookBackOn, type MonthlyLaw, missing, ownDue } from './monthly-law.ts'
import { firstOwedSlot } from './paid-days.ts'

type UnpaidMonth = { readonly month: Month; readonly amount: Tiyn }

export type Arrears = {
  /** Each at the due of the person who pays for himself, less what he has had credited for it. */
  readonly unpaid: readonly UnpaidMonth[]
  readonly total: Tiyn
  /** Unpaid months whose due is on no record yet; they are in no sum. */
  readonly unpriced: readonly Month[]
}

export const noArrears: Arrears = { unpaid: [], total: noMoney, unpriced: [] }

/** A person as the record stands on a day: the sheet holds the credits of that day and before, no later one. */
export type Known = {
  readonly facts: PersonFacts
  readonly law: MonthlyLaw
  readonly sheet: MonthSheet
  readonly spells: readonly CoverSpell[]
  readonly on: DayNumber
}

/** Whether the month is unpaid on the day (6.6). */
export const isUnpaid = ({ facts, law, sheet, spells, on }: Known, slot: number): boolean =>
  slot >= firstOwedSlot(facts, law) &&
  sheet.paidOn[slot]! > on &&
  law.dueDay(slot) < on &&
  findCoverInMonth(spells, slot) === undefined

export function arrearsOn(known: Known): Arrears {
  const { facts, law, sheet, on } = known
  const unpaid: UnpaidMonth[] = []
  const unpriced: Month[] = []
  const now = slotOfDay(on)
  for (let slot = now - lookBackOn(law, on); slot < now; slot++) {
    if (!isUnpaid(known, slot)) continue
    const due = ownDue(law, facts, slot)
    if (due === missing) unpriced.push(monthOfSlot(slot))
    else unpaid.push({ month: monthOfSlot(slot), amount: tiyn(due - sheet.ownSum[slot]!) })
  }
  return { unpaid, total: sumOf(unpaid.map(({ amount }) => amount)), unpriced }
}
