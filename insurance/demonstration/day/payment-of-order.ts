/** The payment an order becomes: the payer's own documents, under the bank's numbers and the day it paid. Pure. */
import { composeMt102, type PaymentDocument, readPaymentFile, writePaymentTable } from '#documents'
import type { BookedPayment } from '#documents/notice'
import type { WaitingOrder } from '#insurance/orders'
import type { Day } from '#vocabulary/day.ts'
import { noMoney } from '#vocabulary/tiyn.ts'

type Payment = {
  /** The bank's own number. */
  readonly reference: string
  readonly name: string
  readonly bytes: Uint8Array
  /** What the bank takes from the account for each document, in their order. */
  readonly bookings: readonly BookedPayment[]
}

/** MT102 where it can carry all that the payer wrote, and else a table, which carries whatever stood there. */
export function paymentOf(
  { orderId, fileName, bytes }: Pick<WaitingOrder, 'orderId' | 'fileName' | 'bytes'>,
  day: Day,
): Payment {
  const { documents } = readPaymentFile(bytes, { name: fileName })
  const reference = `BNK${String(orderId).padStart(8, '0')}`
  const paid = documents.map(
    (document, place): PaymentDocument => ({
      ...document,
      ordinal: place + 1,
      reference: place === 0 ? reference : `${reference}-${place}`,
      valueOn: day,
    }),
  )
  const name = `bank-${day}-order-${orderId}`
  const written = composeMt102(paid, { encoding: 'utf-8' }).bytes
  return {
    reference,
    name: written ? `${name}.102` : `${name}.csv`,
    bytes: written ?? writePaymentTable(paid),
    bookings: paid.map(bookingOf),
  }
}

const bookingOf = ({ total, reference, payer, purposeCode }: PaymentDocument): BookedPayment => ({
  amount: total ?? noMoney,
  reference,
  payerAccount: payer.iban,
  purposeCode,
})
