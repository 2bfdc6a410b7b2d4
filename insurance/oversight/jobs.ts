/** What falls due by itself for the auditor. */
import type { Clock } from '#platform/clock'
import type { Database } from '#platform/database'
import type { Job } from '#platform/jobs'
import { seekUnusual } from './seek.ts'

export const seekJob = 'seek-unusual-reading'

/** `clock` is the machine's: the log is written by the time that passes. */
export const oversightJobs = (seeking: {
  readonly database: Database
  readonly clock: Clock
}): readonly Job[] => [
  {
    name: seekJob,
    does: {
      kk: 'Соңғы төрт аптаның қол жеткізу журналынан әдеттен тыс қарауларды іздейді',
      ru: 'Ищет необычные обращения в журнале доступа за последние четыре недели',
      en: 'Looks for unusual reading in the access log of the last four weeks',
    },
    due: '0 22 * * *',
    run: () => seekUnusual(seeking),
  },
]
