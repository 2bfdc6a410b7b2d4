/** What falls due by itself among notices. */
import { lastDayOver } from '#insurance/keeping'
import { type Clock, dayOf, endOfDay } from '#platform/clock'
import type { Database } from '#platform/database'
import type { Job } from '#platform/jobs'
import { forgetNoticesBefore } from './store.ts'

type Forgetting = {
  readonly eraser: Database
  /** Of the machine. */
  readonly clock: Clock
}

export function oldNoticesJob({ eraser, clock }: Forgetting): Job {
  return {
    name: 'forget-old-notices',
    does: {
      kk: 'Сақтау мерзімі өткен хабарламаларды жеткізу белгілерімен бірге жояды',
      ru: 'Удаляет уведомления, срок хранения которых вышел, вместе с отметками о доставке',
      en: 'Deletes notices whose term is over, with the proofs of their delivery',
    },
    due: '30 20 * * *',
    run: () => forgetNoticesBefore(eraser, endOfDay(lastDayOver('notices', dayOf(clock.now())))),
  }
}
