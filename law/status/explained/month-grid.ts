/** The 24 months ending with that of the day: what was due, what was paid, and who covered which. */
import type { DayNumber } from '#vocabulary/day.ts'
import type { Month } from '#vocabulary/month.ts'
import { noMoney, type Tiyn, tiyn } from '#vocabulary/tiyn.ts'
import { SeriesMissing } from '../../book.ts'
import { dues } from '../../contributions/dues.ts'
import { isParticipant } from '../../residence.ts'
import { isUnpaid, type Known } from '../arrears.ts'
import { findCoverInMonth } from '../cover.ts'
import { monthOfSlot, never, slotOfDay, slotOfMonth } from '../month-slots.ts'
import { isAssessed, missing, ownDue } from '../monthly-law.ts'
import { firstOwedSlot } from '../paid-days.ts'

export type GridState = 'paid' | 'state' | 'own-service' | 'prepaid' | 'unpaid' | 'not-due' | 'none'

export type GridMonth = {
  readonly month: Month
  readonly state: GridState
  /** Absent where nothing is due, for an employee's month whose pay is on no record, and where no text sets it yet. */
  readonly due: Tiyn | undefined
  /** All that was credited for the month by the day. */
  readonly paid: Tiyn
  readonly creditedOn: DayNumber | undefined
}

const shownMonths = 24

type Credited = { sum: number; last: number; byOthers: boolean }

export function monthGrid(known: Known): GridMonth[] {
  const last = slotOfDay(known.on)
  const first = Math.max(0, last - shownMonths + 1)
  const credited: Credited[] = Array.from({ length: last - first + 1 }, () => ({
    sum: 0,
    last: -1,
    byOthers: false,
  }))
  for (const { month, amount, own, creditedOn } of known.facts.credits) {
    const of = credited[slotOfMonth(month) - first]
    if (!of) continue
    of.sum += amount
    of.last = Math.max(of.last, creditedOn)
    of.byOthers ||= !own
  }
  return credited.map((of, at) => gridMonth(known, first + at, of))
}

function gridMonth(known: Known, slot: number, credited: Credited): GridMonth {
  const state = gridState(known, slot)
  return {
    month: monthOfSlot(slot),
    state,
    due: findDue(known, slot, { state, byOthers: credited.byOthers }),
    paid: tiyn(credited.sum),
    creditedOn: credited.sum > 0 ? (credited.last as DayNumber) : undefined,
  }
}

function gridState(known: Known, slot: number): GridState {
  const { facts, sheet, spells } = known
  const owed = isParticipant(facts.residence) && isInLife(known, slot)
  const cover = owed ? findCoverInMonth(spells, slot) : undefined
  if (cover) return cover.ownService ? 'own-service' : 'state'
  const paidOn = sheet.paidOn[slot]!
  if (paidOn !== never) return slotOfDay(paidOn) < slot ? 'prepaid' : 'paid'
  if (!owed || slot < firstOwedSlot(facts, known.law)) return 'none'
  return isUnpaid(known, slot) ? 'unpaid' : 'not-due'
}

/** A month that the person lived in, at least for a day, as a participant. */
const isInLife = ({ facts: { birthDate, participantFrom, diedOn } }: Known, slot: number): boolean =>
  (birthDate === undefined || slot >= slotOfDay(birthDate)) &&
  (participantFrom === undefined || slot >= slotOfDay(participantFrom)) &&
  (diedOn === undefined || slot <= slotOfDay(diedOn))

/** A month whose minimum wage is not set yet is shown without its due. */
function knownOrNothing(due: () => Tiyn): Tiyn | undefined {
  try {
    return due()
  } catch (error) {
    if (error instanceof SeriesMissing) return undefined
    throw error
  }
}

type Shown = { readonly state: GridState; readonly byOthers: boolean }

function findDue({ facts, law }: Known, slot: number, { state, byOthers }: Shown): Tiyn | undefined {
  if (state === 'state' || state === 'own-service' || state === 'none') return undefined
  const month = monthOfSlot(slot)
  const income = facts.incomes?.get(month)
  if (income !== undefined) {
    const { birthDate, groupSpells, residence } = facts
    const payer = 'employer' as const
    const pay = { income, otherBases: noMoney, birthDate, groupSpells, residence, trace: undefined }
    return knownOrNothing(() => dues({ book: law.book, month, payer, ...pay }).total)
  }
  if (byOthers || !isAssessed(facts, slot)) return undefined
  const due = ownDue(law, facts, slot)
  return due === missing ? undefined : (due as Tiyn)
}
