/** A payer's order to his bank: what it holds, how it stands, and what became of it. */
import type { FindingAnswer } from '#documents'
import type { Day } from '#vocabulary/day.ts'
import type { Tiyn } from '#vocabulary/tiyn.ts'

/** A larger list is divided: an order is one employer's. */
export const largestOrderBytes = 8 * 1024 * 1024

export const orderStates = ['handed-in', 'executed', 'rejected'] as const
export type OrderState = (typeof orderStates)[number]

/** Why a bank does not execute an order. */
export type Rejection = 'not-enough-money' | 'not-as-shown' | 'paid-before' | 'sent-back'

/** What the check of the file by itself says of the order: no register is asked before the money has come. */
export type CheckedOrder = {
  readonly documents: number
  readonly rows: number
  readonly total: Tiyn
  readonly findings: readonly FindingAnswer[]
  readonly findingsLeftOut: number
}

export type PayerOrder = CheckedOrder & {
  readonly orderId: number
  readonly payerId: number
  readonly fileName: string
  readonly handedInOn: Day
  readonly state: OrderState
  readonly settledOn: Day | null
  readonly reason: Rejection | null
  /** Of the bank, by which the payment is found. */
  readonly reference: string | null
  /** The payment file the bank's payment came in. */
  readonly fileId: number | null
}
