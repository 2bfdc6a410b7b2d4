/** The cheapest months that give what is sought, found by asking the law, month by month, whether it holds without it. */
import type { DayNumber } from '#vocabulary/day.ts'
import { sumOf, type Tiyn } from '#vocabulary/tiyn.ts'
import type { Known } from '../arrears.ts'
import { monthOfSlot } from '../month-slots.ts'
import { type DaysAlike, stretchesThrough } from './paydays.ts'
import { priceOf } from './prices.ts'
import { heldThroughIf } from './promise.ts'
import { ownPurposeCode, type PayRow } from './way.ts'

type Sought = {
  /** Of which the months may be, by slot, the earliest first. */
  readonly slots: readonly number[]
  readonly insuredFrom: DayNumber
  readonly reach: number
  /** The last day for the money, if it can be worked out that far. */
  readonly creditedBy: DayNumber
}

/** What is asked of the person, and what he has for it. */
export type Offer = {
  readonly pay: readonly PayRow[]
  readonly total: Tiyn
  readonly creditedBy: DayNumber
  /** `never` where nothing known ends the right. */
  readonly through: number
}

/** What the rows give, whenever the money comes; undefined where they do not give what is sought. */
type Holds = (pay: readonly PayRow[]) => number | undefined
type Choice = Pick<Offer, 'pay' | 'total' | 'through'>
type Choose = (rows: readonly PayRow[], holds: Holds) => Choice | undefined

/** With the last day on which it can be worked out; undefined where it can on none. */
export const findCheapest = (known: Known, sought: Sought): Offer | undefined =>
  onLatestDay(known, sought, cheapestOf)

/** Of the same, as few months as will do of those from the earliest on. */
export const findEarliest = (known: Known, sought: Sought): Offer | undefined =>
  onLatestDay(known, sought, (rows, holds) =>
    holds(rows) === undefined ? undefined : toChoice(fewest(rows, holds), holds),
  )

/** All the months, or nothing. */
export const findAll = (known: Known, sought: Sought): Offer | undefined =>
  onLatestDay(known, sought, (rows, holds) =>
    rows.length === sought.slots.length ? toChoice(rows, holds) : undefined,
  )

function onLatestDay(known: Known, sought: Sought, choose: Choose): Offer | undefined {
  const { slots, insuredFrom, reach } = sought
  const stretches = stretchesThrough(known, sought.creditedBy)
  for (; stretches.length > 0; stretches.pop()) {
    const creditedBy = stretches.at(-1)!.through
    const rows = priced(known, slots, { from: known.on, through: creditedBy })
    const told = new Map<string, number>()
    const holdsOn =
      (days: readonly DaysAlike[]): Holds =>
      (pay) =>
        heldThroughIf(known, { pay, stretches: days, insuredFrom, reach, told })
    // The first days and the last ask most: what suffices on both is seldom too little between them.
    const ends = [...new Set([stretches[0]!, stretches.at(-1)!])]
    const found = choose(rows, holdsOn(ends))
    if (!found || found.pay.length === 0) continue
    const choice = toChoice(found.pay, holdsOn(stretches)) ?? choose(rows, holdsOn(stretches))
    if (choice) return { ...choice, creditedBy }
  }
  return undefined
}

/** Those months whose price is known on every day the money may come. */
function priced(known: Known, slots: readonly number[], days: DaysAlike): PayRow[] {
  return slots.flatMap((slot) => {
    const amount = priceOf(known, slot, days)
    return amount === undefined ? [] : [{ month: monthOfSlot(slot), amount, purposeCode: ownPurposeCode }]
  })
}

function toChoice(pay: readonly PayRow[], holds: Holds): Choice | undefined {
  const through = holds(pay)
  if (through === undefined) return undefined
  return { pay, total: sumOf(pay.map(({ amount }) => amount)), through }
}

/**
 * The law looks at the months before the current one or at those through it: so the cheapest are found from the earliest on,
 * or from the latest back, or without the dearest.
 */
function ordersOf(rest: readonly PayRow[]): readonly (readonly PayRow[])[] {
  const orders = [rest, rest.toReversed()]
  const isOfOnePrice = rest.every(({ amount }) => amount === rest[0]!.amount)
  return isOfOnePrice ? orders : [...orders, rest.toSorted((one, other) => one.amount - other.amount)]
}

/**
 * The months without which nothing suffices, and of the rest as few as it takes in one order or another. Of two choices that
 * cost the same, the one that lasts longer.
 */
function cheapestOf(rows: readonly PayRow[], holds: Holds): Choice | undefined {
  if (holds(rows) === undefined) return undefined
  const needed = rows.filter((row) => holds(rows.filter((one) => one !== row)) === undefined)
  const rest = rows.filter((row) => !needed.includes(row))
  const byMonth = (pay: readonly PayRow[]) =>
    [...needed, ...pay].sort((one, other) => one.month - other.month)
  let best: Choice | undefined
  for (const order of ordersOf(rest)) {
    const choice = toChoice(byMonth(fewest(order, (pay) => holds([...needed, ...pay]))), holds)!
    const isBetter =
      !best || choice.total < best.total || (choice.total === best.total && choice.through > best.through)
    if (isBetter) best = choice
  }
  return best
}

/** As many in their order as it takes, and of these only those that are needed. */
function fewest(rows: readonly PayRow[], holds: Holds): readonly PayRow[] {
  let [least, most] = [0, rows.length]
  while (least < most) {
    const half = (least + most) >> 1
    if (holds(rows.slice(0, half)) === undefined) least = half + 1
    else most = half
  }
  let pay = rows.slice(0, least)
  for (const row of pay.slice(0, -1).reverse()) {
    const without = pay.filter((one) => one !== row)
    if (holds(without) !== undefined) pay = without
  }
  return pay
}
