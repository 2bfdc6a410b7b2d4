/** What to do now: one thing, by when, for how much. "Nothing" is an answer. */
import { type DayNumber, formatDay } from '#vocabulary/day.ts'
import { formatMonth } from '#vocabulary/month.ts'
import type { Text } from '#vocabulary/text.ts'
import { formatTenge, type Tiyn } from '#vocabulary/tiyn.ts'
import { isParticipant } from '../../residence.ts'
import { findCoverInMonth, findCoverOn } from '../cover.ts'
import { monthOfSlot, never, slotOfDay } from '../month-slots.ts'
import { missing, ownDue } from '../monthly-law.ts'
import { firstOwedSlot } from '../paid-days.ts'
import type { StandingOnDay } from '../status-on.ts'
import { advice } from './advice-words.ts'

export function nextStep(standing: StandingOnDay): Text {
  switch (standing.state) {
    case 'not-started':
      return advice.notStarted()
    case 'unknown':
      return advice.unknown()
    case 'not-participant':
      return outside(standing)
    case 'state':
    case 'own-service':
      return whileCovered(standing)
    case 'transition':
      return whileInTransition(standing)
    case 'paid':
      return whilePaid(standing)
    case 'prepaid':
      return advice.prepaid(throughOf(standing))
    case 'grace':
      return whileInGrace(standing)
    default:
      return whileUninsured(standing)
  }
}

function outside({ known: { facts, on } }: StandingOnDay): Text {
  if (!isParticipant(facts.residence)) return advice.temporary()
  if (facts.diedOn !== undefined && on > facts.diedOn) return advice.died()
  return advice.beforeParticipation()
}

const throughOf = ({ through }: StandingOnDay): string | undefined =>
  through === undefined ? undefined : formatDay(through)

/** The price of a month for one who pays for himself, in the month of the day; undefined where it is on no record. */
function monthlyPrice({ known: { facts, law, on } }: StandingOnDay): string | undefined {
  const due = ownDue(law, facts, slotOfDay(on))
  return due === missing ? undefined : formatTenge(due as Tiyn)
}

const soon = 366

function whileCovered(standing: StandingOnDay): Text {
  const { known } = standing
  const spell = findCoverOn(known.spells, known.on)!
  const through = throughOf(standing)
  if (through === undefined || spell.until === never) {
    return spell.ownService ? advice.ownService() : advice.stateForGood()
  }
  const last = { last: formatDay((spell.until - 1) as DayNumber), through, price: monthlyPrice(standing) }
  if (spell.until - known.on > soon) return advice.stateForLong(last)
  return spell.group === 'child' ? advice.childGrowsUp(last) : advice.coverEnds(last)
}

function whileInTransition(standing: StandingOnDay): Text {
  const through = throughOf(standing)
  if (through === undefined) return advice.stateForGood()
  return advice.transition({ through, price: monthlyPrice(standing) })
}

function whilePaid(standing: StandingOnDay): Text {
  const { known } = standing
  const through = throughOf(standing)
  if (through === undefined) return advice.stateForGood()
  const paidByOthers = known.facts.credits.some(
    ({ own, creditedOn }) => !own && creditedOn > known.on - soon / 3,
  )
  if (paidByOthers) return advice.paidByEmployer({ through, price: monthlyPrice(standing) })
  const next = nextMonthToPay(standing)
  return next ? advice.payNext({ ...next, through }) : advice.paidByEmployer({ through, price: undefined })
}

type NextMonth = { readonly month: string; readonly dueOn: string; readonly amount: string | undefined }

/** The first month whose due day has not passed, and that the person is to pay and has not. */
function nextMonthToPay({ known: { facts, law, sheet, spells, on } }: StandingOnDay): NextMonth | undefined {
  const now = slotOfDay(on)
  const first = Math.max(firstOwedSlot(facts, law), now - 1)
  for (let slot = first; slot < now + 36; slot++) {
    if (law.dueDay(slot) < on || sheet.paidOn[slot]! !== never || findCoverInMonth(spells, slot)) continue
    const due = ownDue(law, facts, slot)
    return {
      month: formatMonth(monthOfSlot(slot)),
      dueOn: formatDay(law.dueDay(slot) as DayNumber),
      amount: due === missing ? undefined : formatTenge(Math.max(0, due - sheet.ownSum[slot]!) as Tiyn),
    }
  }
  return undefined
}

const monthsOf = ({ arrears }: StandingOnDay): string =>
  arrears.unpaid.map(({ month }) => formatMonth(month)).join(',')

function whileInGrace(standing: StandingOnDay): Text {
  const { arrears } = standing
  const through = throughOf(standing)
  if (through === undefined) return advice.stateForGood()
  if (arrears.unpaid.length > 0) {
    return advice.graceWithArrears({ through, months: monthsOf(standing), total: formatTenge(arrears.total) })
  }
  const next = nextMonthToPay(standing)
  return next ? advice.graceWithoutArrears({ ...next, through }) : advice.prepaid(through)
}

function whileUninsured(standing: StandingOnDay): Text {
  const { state, arrears } = standing
  if (arrears.unpaid.length > 0) {
    const owed = {
      months: monthsOf(standing),
      total: formatTenge(arrears.total),
      count: arrears.unpaid.length,
    }
    return state === 'uninsured-employer-stopped' ? advice.employerOwes(owed) : advice.payArrears(owed)
  }
  const next = nextMonthToPay(standing)
  return next ? advice.payFirst(next) : advice.unknown()
}
