/**
 * The bank of the demonstration: on a banking day it executes the orders it has, exactly as they were shown, or rejects
 * them. What it executes comes to the State Corporation as a payment file of the bank, and its notice of that day after it.
 */
import { writeNotice } from '#documents/notice'
import { type Rejection, settleOrder, type WaitingOrder, waitingOrders } from '#insurance/orders'
import {
  type AnsweredFile,
  type DocumentAnswer,
  type Intake,
  intakeFiles,
  receiveNotice,
} from '#insurance/payments'
import { type Day, dayNumber, weekdayOf } from '#vocabulary/day.ts'
import { isRefusal } from '#vocabulary/refusal.ts'
import { tenge } from '#vocabulary/tiyn.ts'
import type { OutsideDay } from './move-day.ts'
import { paymentOf } from './payment-of-order.ts'

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
      const { name, reference, bytes, bookings } = paymentOf(order, day)
      const [answer] = await intakeFiles(intake, [{ name, bytes, receivedOn: day }])
      if (isRefusal(answer)) throw new Error(`the bank's own file was refused: ${answer.message.en}`)
      const sentBack = whySentBack(answer!)
      if (sentBack) {
        rejected++
        await settleOrder(database, order.orderId, { ...settled, state: 'rejected', reason: sentBack })
        continue
      }
      const booked = bookings.filter((_, place) => isTaken(answer!.answer.documents[place]!.state))
      const notice = writeNotice(booked, { id: reference, on: day })
      await receiveNotice(intake, { name: `${reference}.xml`, bytes: notice })
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

/** Why the money of an order came back: nothing of it was taken. */
function whySentBack({ answer: { documents } }: AnsweredFile): Rejection | undefined {
  if (documents.some(({ state }) => isTaken(state))) return undefined
  return documents.some(({ state }) => state === 'already-taken') ? 'paid-before' : 'sent-back'
}

const isTaken = (state: DocumentAnswer['state']): boolean => state !== 'refused' && state !== 'already-taken'
