/** Every job there is: what falls due by itself. */
import { casePapersJob, quarantineJob } from '#insurance/cases'
import { erasureJob, termOverJob } from '#insurance/erasure'
import { carryNoticesJob, oldNoticesJob } from '#insurance/notices'
import { oversightJobs } from '#insurance/oversight'
import { paymentJobs } from '#insurance/payments'
import { servedRightsJob, signInJobs } from '#insurance/rights'
import { tellOfCoverJob } from '#insurance/status'
import { holdLeftOver } from '#platform/audit'
import { carriersOf } from '#platform/carriers'
import { type Clock, systemClock } from '#platform/clock'
import { clockOf } from '#platform/config'
import { urlOfRole } from '#platform/database'
import { forgetCounts, forgetOldKeys } from '#platform/http'
import { type Job, runJobs } from '#platform/jobs'
import { errorLine } from '#platform/log'
import { type ScannerTrouble, scannerOf } from '#platform/uploads'
import { type Attached, headFilesOf } from '../attach.ts'
import type { Io } from '../io.ts'

/** What jobs stand on. */
type JobsAttached = Pick<Attached, 'config'> &
  Pick<Attached['databases'], 'worker' | 'eraser'> & {
    /** Of the record, where it is moved while the program runs. */
    readonly clock?: Clock
    /** Whether all of the record is there; without it, it is. */
    readonly isWhole?: () => Promise<boolean>
  }

const wholeAlways = (): Promise<boolean> => Promise.resolve(true)

/** `tell` hears why the scanner did not look a paper through. */
export function allJobs(
  { config, worker: database, eraser, clock = clockOf(config), isWhole = wholeAlways }: JobsAttached,
  tell: (trouble: ScannerTrouble) => void = () => undefined,
): readonly Job[] {
  // A session lasts by the time that passes, a file is kept by the days of the record.
  const machine = systemClock()
  return [
    ...signInJobs({ database, clock: machine }),
    ...oversightJobs({ database, clock: machine }),
    ...paymentJobs({ database, clock: clockOf(config) }),
    erasureJob({ eraser, clock: machine, headFiles: headFilesOf(config) }),
    termOverJob({ eraser, clock: machine }),
    servedRightsJob({ eraser, clock: machine }),
    oldNoticesJob({ eraser, clock: machine }),
    carryNoticesJob({ database, clock: machine, carriers: carriersOf(config) }),
    tellOfCoverJob({
      database,
      clock,
      isWhole,
      // The days of a demonstration pass in an hour.
      due: config.demonstration ? '*/2 * * * *' : '10 1 * * *',
    }),
    casePapersJob({ eraser, clock: clockOf(config) }),
    quarantineJob({ database, scanner: scannerOf(config, tell) }),
    {
      name: 'forget-keys',
      does: {
        kk: 'Отыз күннен ескі Idempotency-Key кілттерін ұмытады',
        ru: 'Забывает ключи Idempotency-Key старше тридцати дней',
        en: 'Forgets keys of Idempotency-Key older than thirty days',
      },
      due: '40 * * * *',
      run: () => forgetOldKeys(database),
    },
    {
      name: 'forget-counts',
      does: {
        kk: 'Өткен күндердің шектеу есептерін ұмытады',
        ru: 'Забывает счётчики ограничений за прошедшие дни',
        en: 'Forgets what was counted against limits on days before',
      },
      due: '20 20 * * *',
      run: () => forgetCounts(database, machine.today()),
    },
    {
      name: 'hold-access-log',
      does: {
        kk: 'Күтпеген жерден тоқтаған процестердің қол жеткізу журналындағы соңғы жазбаларына қол қояды',
        ru: 'Подписывает последние записи журнала доступа, оставшиеся от внезапно остановленных процессов',
        en: 'Signs the last entries of the access log that suddenly ended processes left behind',
      },
      due: '10 * * * *',
      run: () => holdLeftOver(database, headFilesOf(config), machine.now()),
    },
  ]
}

/** Does what falls due until it is stopped. `url` is the migrator's address; jobs have a role of their own. */
export function runAllJobs(attached: JobsAttached & { readonly url: string }, io: Io) {
  const tell = (news: object): void => void io.stderr.write(errorLine({ ...news }))
  return runJobs({
    jobs: allJobs(attached, (trouble) => tell({ message: 'paper not looked through', ...trouble })),
    url: urlOfRole('worker', attached.url),
    tell,
  })
}
