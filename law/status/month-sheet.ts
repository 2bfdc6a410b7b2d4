/**
 * A person's months laid out for the rules of status: from which day each is paid (6.5), and the credits in order of
 * the day the Fund had them. One sheet is refilled for person after person.
 */
import type { PersonFacts } from './facts.ts'
import { never, slotCount, slotOfDay, slotOfMonth, yearOfSlot } from './month-slots.ts'
import { isAssessed, type MonthlyLaw, missing, ownDue } from './monthly-law.ts'

export type MonthSheet = {
  /** By slot, the first day on which the month is paid as credited by that day; `never` while it is not. */
  readonly paidOn: Int32Array
  /** The same, as paid by the person himself. */
  readonly selfPaidOn: Int32Array
  /** By slot, what the person has had credited for it, in tiyn. */
  readonly ownSum: Float64Array
  /** The credits by day; on one day an employer's come last, so that they count as the later word. */
  creditDays: Int32Array
  creditOwn: Uint8Array
  creditCount: number
  /** The first day on which any month is paid; `never` while none is. */
  firstPaid: number
  /** The lowest and highest slot with a credit; low above high: none. */
  low: number
  high: number
  /** Some month would be paid, or earlier, were its due on record. */
  unsure: boolean
}

export const newMonthSheet = (): MonthSheet => ({
  paidOn: new Int32Array(slotCount).fill(never),
  selfPaidOn: new Int32Array(slotCount).fill(never),
  ownSum: new Float64Array(slotCount),
  creditDays: new Int32Array(64),
  creditOwn: new Uint8Array(64),
  creditCount: 0,
  firstPaid: never,
  low: slotCount,
  high: -1,
  unsure: false,
})

/** How a month counts whose due is on no record: as not paid, or as paid by any sum of the person's. */
export type Doubt = 'as-unpaid' | 'as-paid'

/** Lays out the credits of one person. Throws RangeError for a month outside 1990 to 2189. */
export function fillMonths(sheet: MonthSheet, facts: PersonFacts, law: MonthlyLaw, doubt: Doubt): void {
  clear(sheet)
  const { credits } = facts
  const count = credits.length
  const order = orderByDay(facts)
  if (count > sheet.creditDays.length) {
    sheet.creditDays = new Int32Array(count * 2)
    sheet.creditOwn = new Uint8Array(count * 2)
  }
  sheet.creditCount = count
  for (let place = 0; place < count; place++) {
    const credit = credits[order[place]!]!
    const slot = slotOfMonth(credit.month)
    const day = credit.creditedOn
    sheet.creditDays[place] = day
    sheet.creditOwn[place] = credit.own ? 1 : 0
    if (slot < sheet.low) sheet.low = slot
    if (slot > sheet.high) sheet.high = slot
    if (credit.own) {
      sheet.ownSum[slot]! += credit.amount
      if (sheet.selfPaidOn[slot] !== never || !isAssessed(facts, slot)) continue
      const reached = credit.ofUnifiedPayment === true || reachesDue({ sheet, facts, law }, slot, day)
      if (reached === undefined) sheet.unsure ||= sheet.paidOn[slot] === never
      if (reached === false || (reached === undefined && doubt === 'as-unpaid')) continue
      sheet.selfPaidOn[slot] = day
      pay(sheet, slot, day)
    } else pay(sheet, slot, day)
  }
}

function clear(sheet: MonthSheet): void {
  if (sheet.high >= sheet.low) {
    sheet.paidOn.fill(never, sheet.low, sheet.high + 1)
    sheet.selfPaidOn.fill(never, sheet.low, sheet.high + 1)
    sheet.ownSum.fill(0, sheet.low, sheet.high + 1)
  }
  sheet.low = slotCount
  sheet.high = -1
  sheet.firstPaid = never
  sheet.unsure = false
}

/** The credits come in order of the day, so the first to pay the month is the earliest. */
function pay(sheet: MonthSheet, slot: number, day: number): void {
  if (sheet.paidOn[slot] !== never) return
  sheet.paidOn[slot] = day
  if (day < sheet.firstPaid) sheet.firstPaid = day
}

type Person = { readonly sheet: MonthSheet; readonly facts: PersonFacts; readonly law: MonthlyLaw }

/**
 * Whether the person's own sums reach the due on the day: the month's own, or, in an earlier year than its own, the due
 * of the month they came in, where there was one. Undefined where that turns on a due that is on no record.
 */
function reachesDue({ sheet, facts, law }: Person, slot: number, day: number): boolean | undefined {
  const sum = sheet.ownSum[slot]!
  const due = ownDue(law, facts, slot)
  if (due !== missing && sum >= due) return true
  const daySlot = slotOfDay(day)
  if (!isAssessed(facts, daySlot) || yearOfSlot(daySlot) >= yearOfSlot(slot)) {
    return due === missing ? undefined : false
  }
  const dueThen = ownDue(law, facts, daySlot)
  // In 2018 and 2019 nothing was due of oneself, so no sum was it.
  if (dueThen === 0) return due === missing ? undefined : false
  if (dueThen !== missing && sum >= dueThen) return true
  return due === missing || dueThen === missing ? undefined : false
}

let places = new Int32Array(64)
let keys = new Int32Array(64)

/** The places of the credits in order of their days; on one day the person's own before an employer's. */
function orderByDay({ credits }: PersonFacts): Int32Array {
  const count = credits.length
  if (count > places.length) {
    places = new Int32Array(count * 2)
    keys = new Int32Array(count * 2)
  }
  for (let next = 0; next < count; next++) {
    const credit = credits[next]!
    const key = credit.creditedOn * 2 + (credit.own ? 0 : 1)
    let place = next
    while (place > 0 && keys[place - 1]! > key) {
      keys[place] = keys[place - 1]!
      places[place] = places[place - 1]!
      place--
    }
    keys[place] = key
    places[place] = next
  }
  return places
}

/** The place of the last credit not after the day; -1 when there is none. */
export function lastCreditBy(sheet: MonthSheet, day: number): number {
  let low = 0
  let high = sheet.creditCount
  while (low < high) {
    const middle = (low + high) >> 1
    if (sheet.creditDays[middle]! <= day) low = middle + 1
    else high = middle
  }
  return low - 1
}
