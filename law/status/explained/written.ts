/** A status as the outside contract writes it. */
import { type DayNumber, formatDay } from '#vocabulary/day.ts'
import { formatMonth } from '#vocabulary/month.ts'
import type { Text } from '#vocabulary/text.ts'
import { formatTenge } from '#vocabulary/tiyn.ts'
import type { Ground } from '../facts.ts'
import type { Status, StatusAnswer } from '../status-on.ts'
import type { OpenWay, WayKind } from '../ways/way.ts'
import type { GridState } from './month-grid.ts'

/** Null where there is nothing to say. */
export type StatusTold = {
  readonly status: Status
  readonly ground: Ground | null
  readonly since: string | null
  readonly through: string | null
  readonly arrears: readonly { readonly month: string; readonly amount: string }[]
  readonly arrearsTotal: string
  readonly nextStep: Text
  readonly ways: readonly WayTold[]
  readonly months: readonly {
    readonly month: string
    readonly state: GridState
    readonly due: string | null
    readonly paid: string
    readonly creditedOn: string | null
  }[]
  readonly state: StatusAnswer['state']
  readonly provisional: boolean
  /** Unpaid months whose sum no known text sets; absent where there is none. */
  readonly unpricedMonths?: readonly string[]
  /** Why the status cannot be told; absent where it can. */
  readonly fault?: { readonly code: 'series-missing'; readonly series: string; readonly message: Text }
}

type WayTold = {
  readonly way: WayKind
  readonly pay: readonly { readonly month: string; readonly amount: string; readonly purposeCode: string }[]
  readonly total: string
  readonly creditedBy: string | null
  readonly insuredFrom: string | null
  readonly through: string | null
  readonly text: Text
}

const dayOrNull = (day: DayNumber | undefined): string | null => (day === undefined ? null : formatDay(day))

/** With the month grid, without the reasons. */
export function toldStatus(answer: StatusAnswer): StatusTold {
  const { status, ground, arrears, fault } = answer
  return {
    status,
    ground: ground ?? null,
    since: dayOrNull(answer.since),
    through: dayOrNull(answer.through),
    arrears: arrears.unpaid.map(({ month, amount }) => ({
      month: formatMonth(month),
      amount: formatTenge(amount),
    })),
    arrearsTotal: formatTenge(arrears.total),
    nextStep: answer.nextStep,
    ways: answer.ways.map(wayTold),
    months: answer.months.map(({ month, state, due, paid, creditedOn }) => ({
      month: formatMonth(month),
      state,
      due: due === undefined ? null : formatTenge(due),
      paid: formatTenge(paid),
      creditedOn: dayOrNull(creditedOn),
    })),
    state: answer.state,
    provisional: answer.provisional,
    ...(arrears.unpriced.length > 0 ? { unpricedMonths: arrears.unpriced.map(formatMonth) } : {}),
    ...(fault ? { fault: { code: 'series-missing', series: fault.series, message: fault.text } } : {}),
  }
}

const wayTold = ({ way, pay, total, creditedBy, insuredFrom, through, text }: OpenWay): WayTold => ({
  way,
  pay: pay.map(({ month, amount, purposeCode }) => ({
    month: formatMonth(month),
    amount: formatTenge(amount),
    purposeCode,
  })),
  total: formatTenge(total),
  creditedBy: dayOrNull(creditedBy),
  insuredFrom: dayOrNull(insuredFrom),
  through: dayOrNull(through),
  text,
})
