/** The rows of each document: in columns as they were read, or put into columns when they are first asked for. */
import type { PaymentDocument } from '../payment-document.ts'
import { Rows } from './rows.ts'

const known = new WeakMap<PaymentDocument, Rows>()

export function rowsOf(document: PaymentDocument): Rows {
  let rows = known.get(document)
  if (!rows) {
    rows = new Rows(document.lines)
    known.set(document, rows)
  }
  return rows
}

/** The document with its rows; its lines are made when they are asked for. A copy of it has the lines alone. */
export function withRows(document: Omit<PaymentDocument, 'lines'>, rows: Rows): PaymentDocument {
  const whole = {
    ...document,
    get lines() {
      return rows.all()
    },
  }
  known.set(whole, rows)
  return whole
}
