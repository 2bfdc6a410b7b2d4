/** What the outside world sends on the days the demonstration is moved to, taken in by the intake of real files. */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { type PlayDay, playBank } from '#insurance/demonstration'
import type { Intake } from '#insurance/payments'
import type { CountryOrder, Sent } from '#population'
import { takeDay } from './region.ts'

/** The country is drawn when its day is first moved, and kept for the days after. */
export function playDays(intake: Intake, order: CountryOrder): PlayDay {
  let drawing: Worker | undefined
  return async (day) => {
    drawing ??= beside(order)
    drawing.ref()
    drawing.postMessage(day)
    try {
      const [sent] = (await once(drawing, 'message')) as [readonly Sent[]]
      drawing.unref()
      const taken = await takeDay(intake, sent)
      const ofBank = await playBank(intake, day)
      return { ...ofBank, files: [...taken, ...ofBank.files] }
    } catch (fault) {
      drawing = undefined
      throw fault
    }
  }
}

const beside = (order: CountryOrder): Worker =>
  new Worker(new URL('./day-worker.ts', import.meta.url), { workerData: order })
