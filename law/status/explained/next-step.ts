/** What to do now, in a few sentences: the first one or two ways, or that there is nothing to do. "Nothing" is an answer. */
import { type DayNumber, formatDay } from '#vocabulary/day.ts'
import { formatMonth } from '#vocabulary/month.ts'
import { inEachLanguage, type Text } from '#vocabulary/text.ts'
import { formatTenge, type Tiyn } from '#vocabulary/tiyn.ts'
import type { PayerKind } from '../../contributions/dues-case.ts'
import { isParticipant } from '../../residence.ts'
import { findCoverInMonth, findCoverOn } from '../cover.ts'
import type { Credit } from '../facts.ts'
import { monthOfSlot, never, slotOfDay } from '../month-slots.ts'
import { missing, ownDue } from '../monthly-law.ts'
import { firstOwedSlot } from '../paid-days.ts'
import type { StandingOnDay } from '../status-on.ts'
import { hasBusiness } from '../ways/groups-open.ts'
import type { OpenWay } from '../ways/way.ts'
import { laterText, secondText, stayAsTold } from '../ways/words.ts'
import { advice } from './advice-words.ts'
import { type OtherWhoPays, wordsOfOthers } from './others-words.ts'

type Ways = readonly OpenWay[]

export function nextStep(standing: StandingOnDay, ways: Ways): Text {
  switch (standing.state) {
    case 'not-started':
      return advice.notStarted
    case 'unknown':
      return advice.unknown
    case 'not-participant':
      return outside(standing)
    case 'state':
    case 'own-service':
      return whileCovered(standing, ways)
    case 'transition':
    case 'paid':
    case 'prepaid':
    case 'grace':
      return whileHeld(standing, ways)
    default:
      return whileUninsured(standing, ways)
  }
}

const together = (...said: readonly (Text | undefined)[]): Text =>
  inEachLanguage((language) => said.flatMap((text) => (text ? [text[language]] : [])).join(' '))

function outside({ known: { facts, on } }: StandingOnDay): Text {
  if (!isParticipant(facts.residence)) return advice.temporary
  if (facts.diedOn !== undefined && on > facts.diedOn) return advice.died
  return advice.beforeParticipation
}

/** The price of a month for one who pays for himself, in the month of the day; undefined where it is on no record. */
function monthlyPrice({ known: { facts, law, on } }: StandingOnDay): string | undefined {
  const due = ownDue(law, facts, slotOfDay(on))
  return due === missing ? undefined : formatTenge(due as Tiyn)
}

const year = 366

function whileCovered(standing: StandingOnDay, ways: Ways): Text {
  const { known, through } = standing
  const spell = findCoverOn(known.spells, known.on)!
  if (through === undefined || spell.until === never)
    return spell.ownService ? advice.ownService : advice.stateForGood
  const last = formatDay((spell.until - 1) as DayNumber)
  if (spell.until - known.on > year) return advice.stateForLong(last)
  const ending = { last, through: formatDay(through), price: monthlyPrice(standing) }
  return together(
    spell.group === 'child' ? advice.childGrowsUp(ending) : advice.coverEnds(ending),
    ...toStay(ways),
  )
}

/** Insured by what was paid, or after it: until when, and what keeps the right. */
function whileHeld(standing: StandingOnDay, ways: Ways): Text {
  const { state, arrears } = standing
  const { on } = standing.known
  if (standing.through === undefined) return advice.stateForGood
  const held = { through: formatDay(standing.through), price: monthlyPrice(standing) }
  const owes = state === 'prepaid' && arrears.unpaid.length + arrears.unpriced.length > 0
  const lead = owes ? advice.arrearsDoNotMatter : undefined
  const stay = toStay(ways)
  if (state === 'transition') return together(advice.transition(held), ...stay)
  const other = findOtherWhoPaid(standing, on - year / 3)
  if (state === 'paid' && other)
    return together(
      wordsOfOthers[other].held(held.through),
      ...(stay.length > 0 ? stay : [advice.unpaidMonthsYourself(held)]),
    )
  if (stay.length > 0) {
    return together(advice.heldThrough(held), lead, ...stay, other && wordsOfOthers[other].owes)
  }
  if (state === 'grace') return advice.grace(held)
  const next = state === 'paid' ? findNextMonth(standing) : undefined
  return next ? advice.payNext({ ...next, through: held.through }) : together(advice.prepaid(held), lead)
}

/** The first way to stay, and the one that leaves more time. */
const toStay = ([first, second]: Ways): Text[] =>
  first ? [stayAsTold(first), ...(second ? [laterText(second)] : [])] : []

/** Who paid for the person last, if somebody else has since the day: an employer where the record does not tell. */
function findOtherWhoPaid({ known: { facts } }: StandingOnDay, since: number): OtherWhoPays | undefined {
  const last = facts.credits
    .filter(({ own, creditedOn }) => !own && creditedOn > since)
    .reduce<Credit | undefined>(
      (one, other) => (one && one.creditedOn > other.creditedOn ? one : other),
      undefined,
    )
  return last && (othersByPayer[last.paidFor?.by ?? 'employer'] ?? 'employer')
}

const othersByPayer: Readonly<Partial<Record<PayerKind, OtherWhoPays>>> = {
  gph: 'customer',
  platform: 'platform',
}

type NextMonth = { readonly month: string; readonly dueOn: string; readonly amount: string | undefined }

/** The first month whose due day has not passed, and that the person is to pay and has not. */
function findNextMonth({ known: { facts, law, sheet, spells, on } }: StandingOnDay): NextMonth | undefined {
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

/** What costs something is said whole; the budget that may pay instead in short. */
function whileUninsured(standing: StandingOnDay, ways: Ways): Text {
  const { state, known } = standing
  const [first, second] = ways.filter(({ pay }) => pay.length > 0)
  return together(
    state === 'uninsured-employer-stopped'
      ? wordsOfOthers[findOtherWhoPaid(standing, 0) ?? 'employer'].owes
      : undefined,
    first ? first.text : advice.priceUnknown,
    second ? secondText(second, known.on) : undefined,
    ways.find(({ way }) => way === 'refund')?.text,
    hasBusiness(known) ? advice.budgetMayPayWhoWorks : advice.budgetMayPay,
  )
}
