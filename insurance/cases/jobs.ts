/** What falls due by itself among cases. */
import { lastDayOver } from '#insurance/keeping'
import { type Clock, dayOf, endOfDay } from '#platform/clock'
import type { Database } from '#platform/database'
import type { Job } from '#platform/jobs'
import { removeContentClosedBefore } from './files/store-files.ts'

const papersAtOnce = 100

/** `clock` is the record's: a paper is kept by its days. */
export function casePapersJob({ eraser, clock }: { readonly eraser: Database; readonly clock: Clock }): Job {
  return {
    name: 'remove-case-papers',
    does: {
      kk: 'Жабылған өтініштердің сақтау мерзімі өткен құжаттарының мазмұнын жояды; олардың болғаны сақталады',
      ru: 'Удаляет содержимое документов закрытых обращений, срок хранения которых вышел; запись о них остаётся',
      en: 'Removes the content of papers of closed cases whose term is over; that they were stays',
    },
    due: '0 21 * * *',
    run: async (stopping) => {
      const at = clock.now()
      const closed = endOfDay(lastDayOver('case-papers', dayOf(at)))
      const over = { closed, at, atOnce: papersAtOnce }
      while (!stopping.aborted && (await removeContentClosedBefore(eraser, over)) > 0);
    },
  }
}
