/**
 * The penalty for dues paid late (Law 405-V art. 31): for each day from the one after the due day to the day of
 * payment, both included, the debt × 1.25 × the rate of that day / 365. The exact sum is rounded half up to a tiyn once.
 */

import { type DayNumber, formatDay } from '#vocabulary/day.ts'
import { noMoney, type Tiyn } from '#vocabulary/tiyn.ts'
import { insuranceLaw, lowestConfidence } from '../citation.ts'
import { SeriesMissing } from '../effective.ts'
import { sum, type Trace } from '../trace.ts'
import { baseRateEntries, baseRateTitle, firstRateDay, type RateEntry, ratesKnownUntil } from './base-rate.ts'
import type { penaltyWords } from './words.ts'

export type PenaltyCase = {
  readonly debt: Tiyn
  readonly dueOn: DayNumber
  /** In any order. A payment falls on the debt on its own day; that day is still charged on the sum before it. */
  readonly payments: readonly { readonly on: DayNumber; readonly amount: Tiyn }[]
  /** Counted through this day; without it through the last payment's. */
  readonly asOf?: DayNumber | undefined
  readonly trace?: Trace<keyof typeof penaltyWords>
}

export type PenaltySegment = {
  readonly from: DayNumber
  readonly through: DayNumber
  readonly rate: RateEntry
  readonly days: number
  readonly debt: Tiyn
}

type Penalty = {
  readonly penalty: Tiyn
  /** Days charged. */
  readonly days: number
  /** A day is charged whose rate may have been changed by a decision not on record here. */
  readonly provisional: boolean
  readonly segments: readonly PenaltySegment[]
}

/** One stretch's days × debt × rate, the numerator of its exact amount. */
export const weightOf = ({ days, debt, rate }: PenaltySegment): bigint =>
  BigInt(days) * BigInt(debt) * BigInt(rate.basisPoints)

/** How many times the rate is charged, in hundredths (art. 31). */
export const penaltyMultiple = 125

/** A weight over this is tiyn: 1.25 / 10 000 / 365 = 1 / 2 920 000. */
const weightOfTiyn = (100n * 10_000n * 365n) / BigInt(penaltyMultiple)

const halfUp = (numerator: bigint, denominator: bigint): bigint =>
  (2n * numerator + denominator) / (2n * denominator)

/** Throws SeriesMissing for a charged day before 2012-08-06. */
export function penalty(c: PenaltyCase): Penalty {
  const segments = chargedSegments(c)
  let weight = 0n
  let days = 0
  for (const segment of segments) {
    weight += weightOf(segment)
    days += segment.days
  }
  const amount = Number(halfUp(weight, weightOfTiyn)) as Tiyn
  const last = segments.at(-1)
  const provisional = last !== undefined && last.through >= ratesKnownUntil
  c.trace?.push({
    rule: days === 0 ? 'penalty-none' : 'penalty',
    value: sum(amount),
    facts: { debt: sum(c.debt), dueOn: formatDay(c.dueOn), days, penalty: sum(amount), provisional },
    cites: [insuranceLaw('31'), ...new Set(segments.map((segment) => segment.rate.cite))],
    confidence: lowestConfidence(segments.map((segment) => segment.rate.confidence)),
  })
  return { penalty: amount, days, provisional, segments }
}

/** A segment's amount in tenge to 6 decimals, half up. */
export function segmentAmount(segment: PenaltySegment): string {
  const millionths = halfUp(weightOf(segment), weightOfTiyn / 10_000n)
  const digits = String(millionths).padStart(7, '0')
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`
}

/** The charged days, cut where the debt or the rate changes. */
function chargedSegments({ debt, dueOn, payments, asOf }: PenaltyCase): PenaltySegment[] {
  const inOrder = [...payments].sort((a, b) => a.on - b.on)
  const end = asOf ?? inOrder.at(-1)?.on ?? dueOn
  const segments: PenaltySegment[] = []
  let left = debt
  let from = (dueOn + 1) as DayNumber
  for (const { on, amount } of inOrder) {
    if (left === noMoney || on > end) break
    if (on >= from) {
      chargeAcrossRates(segments, { from, through: on, debt: left })
      from = (on + 1) as DayNumber
    }
    left = Math.max(left - amount, 0) as Tiyn
  }
  if (left > 0 && end >= from) chargeAcrossRates(segments, { from, through: end, debt: left })
  return segments
}

type Stretch = { readonly from: DayNumber; readonly through: DayNumber; readonly debt: Tiyn }

function chargeAcrossRates(segments: PenaltySegment[], { from, through, debt }: Stretch): void {
  if (from < firstRateDay)
    throw new SeriesMissing({ name: 'base-rate', title: baseRateTitle }, formatDay(from), {
      from: formatDay(firstRateDay),
    })
  let index = baseRateEntries.findLastIndex((entry) => entry.from <= from)
  while (from <= through) {
    const next = baseRateEntries[index + 1]?.from
    const last = (next === undefined || next > through ? through : next - 1) as DayNumber
    segments.push({ from, through: last, rate: baseRateEntries[index]!, days: last - from + 1, debt })
    from = (last + 1) as DayNumber
    index++
  }
}
