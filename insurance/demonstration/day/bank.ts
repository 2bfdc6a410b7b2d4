/**
 * The bank of the demonstration: on a banking day it executes the orders it has, exactly as they were shown, or rejects
 * them. What it executes comes to the State Corporation as a payment file of the bank, and its notice of that day after it.
 */
import { type PaymentDocument, readPaymentFile, writeMt102 } from '#documents'
import { type BookedPayment, writeNotice } from '#documents/notice'
import { type Rejection, settleOrder, type WaitingOrder, waitingOrders } from '#insurance/orders'
import { type AnsweredFile, type Intake, intakeFiles, receiveNotice } from '#insurance/payments'
import { type Day, dayNumber, weekdayOf } from '#vocabulary/day.ts'
import { isRefusal } from '#vocabulary/refusal.ts'
import { tenge } from '#vocabulary/tiyn.ts'
import type { OutsideDay } from './move-day.ts'

/** What every account of the demonstration holds for one order. */
const onAccount = tenge(50_000_000)

/** What the bank does with an order on a day: nothing where it is closed. */
export function bankDecision(
  order: Pick<WaitingOrder, 'total' | 'isAsShown'>,
  day: Day,
): 'wait' | 'execute' | Rejection {
  if (weekdayOf(dayNumber(day)) > 5) return 'wait'
  if (!order.isAsShown) return 'not-as-shown'
  return order.total > onAccount ? 'not-enough-money' : 'execute'
}

/** Plays a day of the bank. Played again where it was broken off, it pays nothing twice: the same order makes the same files. */
export async function playBank(intake: Intake, day: Day): Promise<OutsideDay> {
  const { database, clock } = intake
  const files: AnsweredFile[] = []
  let rejected = 0
  for (const order of await waitingOrders(database)) {
    const decision = bankDecision(order, day)
    if (decision === 'wait') continue
    const settled = { on: day, at: clock.now() }
    if (decision === 'execute') {
      const { name, reference, bytes, notice } = paymentOf(order, day)
      const [answer] = await intakeFiles(intake, [{ name, bytes, receivedOn: day }])
      if (isRefusal(answer)) throw new Error(`the bank's own file was refused: ${answer.message.en}`)
      await receiveNotice(intake, notice)
      files.push(answer!)
      const fileId = answer!.file.fileId
      await settleOrder(database, order.orderId, { ...settled, state: 'executed', reference, fileId })
    } else {
      rejected++
      await settleOrder(database, order.orderId, { ...settled, state: 'rejected', reason: decision })
    }
  }
  return { files, executed: files.length, rejected }
}

/** The payment an order becomes: the payer's own documents, under the bank's numbers and the day it paid. */
function paymentOf({ orderId, fileName, bytes }: WaitingOrder, day: Day) {
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
  return {
    reference,
    name: `${name}.102`,
    bytes: writeMt102(paid, { encoding: 'utf-8' }),
    notice: { name: `${name}.xml`, bytes: writeNotice(paid.map(bookingOf), { id: reference, on: day }) },
  }
}

const bookingOf = ({ total, reference, payer, purposeCode }: PaymentDocument): BookedPayment => ({
  amount: total!,
  reference,
  payerAccount: payer.iban,
  purposeCode,
})
