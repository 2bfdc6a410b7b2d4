/** What falls due by itself among cases. */
import { lastDayOver } from '#insurance/keeping'
import { type Clock, dayOf, endOfDay } from '#platform/clock'
import type { Database } from '#platform/database'
import type { Job } from '#platform/jobs'
import type { Scanner } from '#platform/uploads'
import { lookThrough, type Places } from './files/quarantine.ts'
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

/** Papers that came while the scanner could not be asked are looked through when it can. */
export function quarantineJob(asking: { readonly database: Database; readonly scanner: Scanner }): Job {
  const places: Places = { asked: undefined }
  return {
    name: 'look-through-papers',
    does: {
      kk: 'Карантинде жатқан құжаттарды зиянды кодқа тексертеді: тазасы беріледі, зияндысының мазмұны жойылады',
      ru: 'Отдаёт документы из карантина на проверку: чистые выдаются, содержимое заражённых удаляется',
      en: 'Has papers in quarantine looked through: clean ones are given out, of infected ones the content is removed',
    },
    due: '*/5 * * * *',
    run: (stopping) => lookThrough(asking, { places, stopping }),
  }
}
