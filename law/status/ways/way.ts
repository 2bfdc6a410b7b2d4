/** A way to be insured, or to stay so: what to pay for which months, by when, and what the law then gives. */
import type { DayNumber } from '#vocabulary/day.ts'
import type { Month } from '#vocabulary/month.ts'
import type { Text } from '#vocabulary/text.ts'
import type { Tiyn } from '#vocabulary/tiyn.ts'

/** `arrears`: months through the current one; `stay`: what keeps a right that holds from ending; the last two cost nothing. */
export type WayKind = 'arrears' | 'year-ahead' | 'stay' | 'refund' | 'group'

/** Contributions that people pay for themselves. */
export const ownPurposeCode = '122'

export type PayRow = {
  readonly month: Month
  /** Above what the person has had credited for the month himself. */
  readonly amount: Tiyn
  readonly purposeCode: typeof ownPurposeCode
}

/**
 * The promise: if every row is credited on one and the same day E, from the day asked about through `creditedBy`, the
 * person is insured on every day from the later of E and `insuredFrom` through `through`; and on the day after `through`
 * at least one such E leaves him without the right.
 */
export type OpenWay = {
  readonly way: WayKind
  /** By month; empty for `refund` and `group`. */
  readonly pay: readonly PayRow[]
  readonly total: Tiyn
  /** Absent where nothing is paid. */
  readonly creditedBy: DayNumber | undefined
  readonly insuredFrom: DayNumber | undefined
  /** Absent also where nothing known ends the right. */
  readonly through: DayNumber | undefined
  readonly text: Text
}
