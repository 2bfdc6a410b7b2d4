/** Does what falls due by itself, beside the servers or instead of them. */
import { parseArgs } from 'node:util'
import { type Config, readConfig } from '#platform/config'
import { migrate, openDatabases } from '#platform/database'
import { locate, refusePending } from '../attach.ts'
import { type Io, stopSignal } from '../io.ts'
import { watchDatabase } from '../serve/watch-database.ts'
import { type ExitCode, terminalLanguage, type Verb } from '../verb.ts'
import { allJobs, runAllJobs } from './all-jobs.ts'

/** `kepil worker` */
export const verb: Verb = {
  about: {
    kk: 'Уақыты келген жұмыстарды орындайды: біткен кірулерді аяқтайды, мерзімі өткенді жояды. Тоқтатқанша жұмыс істейді; бірнешеуі бірге жұмыс істесе, әр жұмыс бір рет орындалады. Ctrl-C тоқтатады.',
    ru: 'Делает то, чему пришёл срок: завершает истёкшие входы, удаляет отслужившее. Работает, пока не остановят; если таких несколько, каждое дело делается один раз. Останавливает Ctrl-C.',
    en: 'Does what falls due: ends sessions that are over, removes what has served its term. It works until it is stopped; where several do, each thing is done once. Ctrl-C stops it.',
  },
  usage: `
  kepil worker
  kepil worker --list

  --list        does nothing; prints the jobs there are, when each is due (cron, UTC) and what it does
  DATABASE_URL  a PostgreSQL server instead of the embedded one
  KEPIL_SCANNER the socket or port of ClamAV's daemon, for papers in quarantine

kepil start does the same by itself, unless KEPIL_WORKER=off leaves it to this.

Example:
  DATABASE_URL=postgres://kepil:secret@db.example:5432/kepil kepil worker`,
  run: async (words, io) => {
    const { values } = parseArgs({ args: [...words], options: { list: { type: 'boolean' } } })
    const config = readConfig(io.environment)
    return values.list ? listJobs(config, io) : work(config, io)
  },
}

function listJobs(config: Config, { stdout, environment }: Io): ExitCode {
  const language = terminalLanguage(environment)
  // They are named, and none is run: no database is reached.
  const { worker, eraser } = openDatabases(config.databaseUrl ?? 'postgres://nobody@127.0.0.1/kepil')
  const jobs = allJobs({ config, worker, eraser })
  const [wide, due] = [
    Math.max(...jobs.map(({ name }) => name.length)),
    Math.max(...jobs.map((job) => job.due.length)),
  ]
  for (const job of jobs)
    stdout.write(`${job.name.padEnd(wide)}  ${job.due.padEnd(due)}  ${job.does[language]}\n`)
  return 0
}

async function work(config: Config, io: Io): Promise<ExitCode> {
  const signal = stopSignal(io)
  const located = await locate(config)
  let held: { release(): Promise<void> } = located
  const databases = openDatabases(located.url)
  const language = terminalLanguage(io.environment)
  try {
    if (located.embedded) await migrate(located.url)
    else await refusePending(databases)
    const running = runAllJobs({ config, ...databases, url: located.url }, io)
    const watch =
      located.embedded &&
      watchDatabase(located.embedded, { stopping: signal, io }, async (again) => {
        held = again
      })
    io.stdout.write(`${working[language]}\n`)
    if (!signal.aborted) await new Promise((stop) => signal.addEventListener('abort', stop, { once: true }))
    await Promise.all([running.stop(), watch])
    return 0
  } finally {
    await databases.close()
    await held.release()
  }
}

const working = {
  kk: 'Жұмыстар орындалуда. Тоқтату: Ctrl-C',
  ru: 'Дела выполняются. Остановить: Ctrl-C',
  en: 'Jobs are being done. To stop: Ctrl-C',
}
