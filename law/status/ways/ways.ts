/** Every way that the law has for a person to be insured or to stay so (6.6 - 6.8; Law 405-V arts. 5, 28), the cheapest first. */
import type { DayNumber } from '#vocabulary/day.ts'
import { withOneStop } from '#vocabulary/spoken.ts'
import { noMoney } from '#vocabulary/tiyn.ts'
import type { Known } from '../arrears.ts'
import { findCoverInMonth } from '../cover.ts'
import { findTermOn } from '../cover-terms.ts'
import { addMonthsToSlotDay, firstDayOfSlot, never, slotOfDay } from '../month-slots.ts'
import { lookBackOn } from '../monthly-law.ts'
import { firstOwedSlot } from '../paid-days.ts'
import type { StandingOnDay } from '../status-on.ts'
import { findAll, findCheapest, findEarliest, type Offer } from './cheapest.ts'
import { hasBusiness } from './groups-open.ts'
import { lastDayToPay } from './paydays.ts'
import { misplacedIn } from './refundable.ts'
import type { OpenWay } from './way.ts'
import { type Promised, wayWords } from './words.ts'

/** In days: a right that ends later than so far ahead leaves time, and nothing is asked of the person yet. */
const soon = 92

export function waysOf(standing: StandingOnDay): readonly OpenWay[] {
  const { known, status, through } = standing
  if (!known.law.terms) return []
  if (status === 'uninsured') return byPrice(waysIn(known))
  if (status === 'insured' && through !== undefined && through - known.on <= soon)
    return byPrice(waysToStay(known, through))
  return []
}

const byPrice = (ways: readonly OpenWay[]): readonly OpenWay[] =>
  [...ways].sort((one, other) => one.total - other.total || startOf(one) - startOf(other))

const startOf = ({ insuredFrom }: OpenWay): number => insuredFrom ?? 0

function waysIn(known: Known): OpenWay[] {
  const misplaced = misplacedIn(known)
  const ways: OpenWay[] = [
    { ...free, way: 'group', text: wayWords.group(hasBusiness(known)) },
    ...(misplaced.length > 0 ? [{ ...free, way: 'refund', text: wayWords.refund(misplaced) } as const] : []),
    ...payable(known, { way: 'arrears', insuredFrom: known.on }, findArrears(known)),
    ...yearAhead(known),
  ]
  return ways.filter(isNew)
}

/** Not the same payments under another name. */
const isNew = ({ pay }: OpenWay, at: number, ways: readonly OpenWay[]): boolean =>
  pay.length === 0 || !ways.slice(0, at).some((earlier) => isSame(earlier.pay, pay))

const isSame = (pay: OpenWay['pay'], other: OpenWay['pay']): boolean =>
  pay.length === other.length &&
  pay.every(({ month, amount }, at) => month === other[at]!.month && amount === other[at]!.amount)

/** What costs nothing, and promises no day: others decide on it. */
const free = { pay: [], total: noMoney, creditedBy: undefined, insuredFrom: undefined, through: undefined }

/** Of the months that are open; where none of them helps, of all: a group that begins tomorrow covers its month already. */
function findArrears(known: Known): Offer | undefined {
  const { on } = known
  const creditedBy = lastDayToPay(known)
  const [from, last] = [firstLookedAt(known), slotOfDay(creditedBy)]
  const find = (slots: readonly number[]) =>
    findCheapest(known, { slots, insuredFrom: on, reach: on, creditedBy })
  return find(openSlots(known, last)) ?? find(unpaidSlots(known, from, last + 1))
}

/** Not before the person's first month that counts. */
const firstLookedAt = ({ facts, law, on }: Known): number =>
  Math.max(firstOwedSlot(facts, law), slotOfDay(on) - lookBackOn(law, on))

/** Months looked at, through the last, that are neither paid nor covered. */
const openSlots = (known: Known, last: number): number[] =>
  unpaidSlots(known, firstLookedAt(known), last + 1).filter((slot) => !findCoverInMonth(known.spells, slot))

/**
 * Twelve months, none before the one in which the money comes: those from the month it may come in last or, to be insured
 * whenever it comes, from the current one through the same last month. The cheaper; of two that cost the same the earlier.
 */
function yearAhead(known: Known): OpenWay[] {
  const term = findTermOn(known.law.prepaid, known.on)
  if (!term) return []
  const creditedBy = lastDayToPay(known)
  const [now, latest] = [slotOfDay(known.on), slotOfDay(creditedBy)]
  const offers = [...new Set([now, latest])].flatMap((first) => {
    const insuredFrom = Math.max(known.on, firstDayOfSlot(first)) as DayNumber
    const slots = unpaidSlots(known, first, latest + term.value)
    const offer = findAll(known, { slots, insuredFrom, reach: insuredFrom, creditedBy })
    return payable(known, { way: 'year-ahead', insuredFrom }, offer)
  })
  return byPrice(offers).slice(0, 1)
}

function unpaidSlots({ sheet }: Known, from: number, until: number): number[] {
  const slots: number[] = []
  for (let slot = from; slot < until; slot++) if (sheet.paidOn[slot] === never) slots.push(slot)
  return slots
}

/** What keeps the right if the money comes soon, and what keeps it if it comes as late as the last day. */
function waysToStay(known: Known, heldThrough: DayNumber): OpenWay[] {
  const reach = addMonthsToSlotDay(heldThrough, 1)
  const slots = openSlots(known, slotOfDay(heldThrough) + monthsPastEnd)
  const days = new Set([Math.min(lastDayToPay(known), heldThrough), heldThrough]) as Set<DayNumber>
  const offers = [...days].flatMap((creditedBy) => {
    const offer = findEarliest(known, { slots, insuredFrom: known.on, reach, creditedBy })
    return offer ? [offer] : []
  })
  return offers
    .filter(isBest)
    .flatMap((offer) => payable(known, { way: 'stay', insuredFrom: known.on }, offer))
}

/** Enough of them that the right goes on for a month whenever they are paid. */
const monthsPastEnd = 2

/** No other costs as little and leaves more time. */
const isBest = (offer: Offer, at: number, all: readonly Offer[]): boolean =>
  !all.some(
    (other, place) => place > at && other.total <= offer.total && other.creditedBy >= offer.creditedBy,
  )

type Paying = { readonly way: 'arrears' | 'year-ahead' | 'stay'; readonly insuredFrom: DayNumber }

function payable({ on }: Known, paying: Paying, offer: Offer | undefined): OpenWay[] {
  if (!offer) return []
  const through = offer.through === never ? undefined : (offer.through as DayNumber)
  const promise: Promised = { ...paying, ...offer, through }
  return [{ ...promise, text: withOneStop(wayWords[paying.way](promise, on)) }]
}
