/** What falls due by itself among payment files. */
import { lastDayOver } from '#insurance/keeping'
import { type Clock, dayOf, endOfDay } from '#platform/clock'
import type { Database } from '#platform/database'
import type { Job } from '#platform/jobs'
import { removeBytesReceivedBefore } from './stores/store-file.ts'

export function paymentJobs({
  database,
  clock,
}: {
  readonly database: Database
  readonly clock: Clock
}): readonly Job[] {
  return [
    {
      name: 'remove-refused-files',
      does: {
        kk: 'Сақтау мерзімі өткен қабылданбаған төлем файлдарының мазмұнын жояды; олардың болғаны сақталады',
        ru: 'Удаляет содержимое отказанных платёжных файлов, срок хранения которых вышел; запись о них остаётся',
        en: 'Removes the content of refused payment files whose term is over; that they were stays',
      },
      due: '30 21 * * *',
      run: async (stopping) => {
        const at = clock.now()
        const received = endOfDay(lastDayOver('refused-files', dayOf(at)))
        while (!stopping.aborted && (await removeBytesReceivedBefore(database, { received, at })) > 0);
      },
    },
  ]
}
