/** Starts everything, tells where it is, and stops it cleanly. */

import { connect } from 'node:net'
import { parseArgs } from 'node:util'
import {
  acquaint,
  acquaintLoaded,
  beginDemonstration,
  type Demonstration,
  finishDay,
  loadDemonstration,
  openLoadedShare,
} from '#insurance/demonstration'
import { resumeUnfinished } from '#insurance/payments'
import type { Sessions } from '#insurance/rights'
import { endAccessLog, keepHeads, openAccessLog } from '#platform/audit'
import { systemClock } from '#platform/clock'
import { type Config, isOnNetwork, readConfig } from '#platform/config'
import { migrate, openDatabases } from '#platform/database'
import type { EmbeddedServer } from '#platform/embedded'
import { createServer, listen, portInUse, usualLimits } from '#platform/http'
import * as nouns from '#vocabulary/nouns.ts'
import { Failure } from '#vocabulary/refusal.ts'
import { counted, dayText } from '#vocabulary/spoken.ts'
import type { Language, Text } from '#vocabulary/text.ts'
import { type Attached, attachedClock, headFilesOf, type Located, locate } from '../attach.ts'
import { type Io, stopSignal } from '../io.ts'
import { runAllJobs } from '../jobs/all-jobs.ts'
import { startProgress } from '../progress.ts'
import { type ExitCode, terminalLanguage, type Verb } from '../verb.ts'
import { apiVersion } from './api-document.ts'
import { ensurePortals, portalsFolder } from './portals.ts'
import { takeInRegion } from './region/region.ts'
import { renewSecrets } from './renew-secrets.ts'
import { programsOf, sessionsOf } from './sign-in.ts'
import { intakeOf, movingOf, registerSlices } from './slices.ts'
import { pause, triedAgainEvery, watchDatabase } from './watch-database.ts'

/** What the program says while it runs, in the language of its terminal. */
type Voice = { readonly language: Language; readonly io: Io; say(text: Text): void }

function voiceOf(io: Io): Voice {
  const language = terminalLanguage(io.environment)
  return { language, io, say: (text) => void io.stdout.write(`${text[language]}\n`) }
}

/** `kepil start`, which is `npm start`. */
export const verb: Verb = {
  about: {
    kk: 'Дерекқорды іске қосады, құрылымын жаңартады, бос болса көрсетілім аймағын жүктейді және бәрін бір мекенжайда береді. Ctrl-C тоқтатады.',
    ru: 'Запускает базу данных, обновляет её структуру, в пустую загружает демонстрационный регион и отдаёт всё по одному адресу. Останавливает Ctrl-C.',
    en: 'Starts the database, brings its schema up to date, loads the demonstration region into an empty one, and serves everything at one address. Ctrl-C stops it.',
  },
  usage: `
  kepil start

  PORT          the port of the pages and the API; 8080 without it
  KEPIL_HOST    the address to listen on; 127.0.0.1, this machine alone, without it. On a network
                it needs an issuer, and TLS or a proxy: docs/server.md
  DATABASE_URL  a PostgreSQL server instead of the embedded one; DATABASE_URL_FILE names a file with it
  KEPIL_DATA    the folder of the embedded server's data; .kepil without it
  KEPIL_WORKER  off: what falls due by itself is left to kepil worker
  KEPIL_AUDIT_HEADS, KEPIL_AUDIT_KEY
                where the signed heads of the access log go, and their key; beside the data without them
  KEPIL_SCANNER the socket or port of ClamAV's daemon; without it papers of cases are given to nobody: docs/server.md

Example:
  PORT=9090 kepil start`,
  run,
}

async function run(words: readonly string[], io: Io): Promise<ExitCode> {
  parseArgs({ args: [...words] })
  const stopping = stopSignal(io)
  const config = readConfig(io.environment)
  await refuseTakenPort(config)
  const located = await locate(config)
  let held: Pick<Located, 'release'> = located
  const holdAgain = (again: EmbeddedServer): void => {
    held = again
  }
  try {
    await Promise.all([migrate(located.url), ensurePortals()])
    return await serve(located, { stopping, holdAgain }, voiceOf(io))
  } finally {
    await held.release()
  }
}

type Staying = { readonly stopping: AbortSignal; readonly holdAgain: (again: EmbeddedServer) => void }

async function serve(located: Located, { stopping, holdAgain }: Staying, voice: Voice): Promise<ExitCode> {
  const { config, urlNow } = located
  const databases = openDatabases(urlNow)
  keepHeads(databases.database, headFilesOf(config))
  const attached: Attached = { config, ...(await attachedClock(config, databases)), databases }
  const sessions = sessionsOf(databases.database, config.issuer)
  const loadedShare = openLoadedShare(databases.database)
  const server = await serverOf(attached, { sessions, loadedShare })
  const secrets = renewSecrets(config, ({ code }) => server.log.error({ code }, 'secret kept as it was'))
  try {
    await openAccessLog(databases.database)
    registerSlices(server, attached, sessions)
    const isLoading = config.demonstration && (await beginDemonstration(databases))
    if (config.demonstration && !isLoading)
      await acquaintLoaded({ database: databases.database, clock: systemClock() })
    heedHangUp([server.renewCertificate, secrets.look], voice.io)
    const heard = await listen(server, config.port, config.listening.host)
    const address = isOnNetwork(config.listening) ? config.issuer!.address : heard
    if (isLoading) announceLoading(address, voice)
    else greet(address, attached, voice)
    const isWhole = async () => (await loadedShare()) === undefined
    const jobs = config.jobsHere
      ? runAllJobs({ config, ...databases, clock: attached.clock, isWhole, url: urlNow() }, voice.io)
      : undefined
    const watch =
      located.embedded &&
      watchDatabase(located.embedded, { stopping, io: voice.io }, (again) => {
        holdAgain(again)
        return goOn(attached, voice)
      })
    const loading = (isLoading ? load(attached, stopping, voice) : Promise.resolve(false)).then(
      (isLoaded) => {
        if (isLoaded) greet(address, attached, voice)
        return stopping.aborted ? undefined : goOn(attached, voice)
      },
    )
    if (!stopping.aborted)
      await new Promise((stop) => stopping.addEventListener('abort', stop, { once: true }))
    voice.say({ kk: 'Тоқтатылуда…', ru: 'Останавливается…', en: 'Stopping…' })
    await Promise.all([server.close(), jobs?.stop(), loading, watch])
    return 0
  } finally {
    secrets.end()
    await server.close()
    await databases.close()
    endAccessLog(databases.database)
  }
}

/** Where there is something to be renewed, a hang-up asks for that. */
function heedHangUp(renewals: readonly ((() => void) | undefined)[], io: Io): void {
  const known = renewals.filter((renew) => renew !== undefined)
  if (known.length === 0) return
  io.onHangUp(() => {
    for (const renew of known) renew()
  })
}

type LoadedShare = ReturnType<typeof openLoadedShare>

async function serverOf(
  { config, databases: { database } }: Attached,
  { sessions, loadedShare }: { readonly sessions: Sessions; readonly loadedShare: LoadedShare },
): ReturnType<typeof createServer> {
  const { issuer, metricsToken } = config
  const { tls, proxies } = config.listening
  const programOf = programsOf({ config, database }, () => server)
  const server: Awaited<ReturnType<typeof createServer>> = await createServer({
    database,
    demonstration: () => config.demonstration,
    callerOf: sessions.callerOf,
    ...(programOf && { programOf }),
    loadedShare,
    portals: portalsFolder,
    version: apiVersion,
    limits: usualLimits,
    holdsAnswers: config.holdAnswers,
    proxies,
    ...(issuer && { address: issuer.address }),
    ...(tls && { tls }),
    ...(metricsToken !== undefined && { metricsToken }),
  })
  return server
}

/** Nothing is answered of a part of the record: until all of it is there the pages show how far it is. */
function announceLoading(address: string, { say }: Voice): void {
  say({
    kk: `\nКөрсетілім аймағы жүктеліп жатыр, бір-екі минут алады. Қаншасы жүктелгенін беттер де көрсетеді: ${address}`,
    ru: `\nЗагружается демонстрационный регион, это минута-две. Сколько загружено, видно и на страницах: ${address}`,
    en: `\nThe demonstration region is loading, which takes a minute or two. The pages show how far it is: ${address}`,
  })
}

function greet(address: string, { clock, config }: Attached, { say }: Voice): void {
  const day = dayText(clock.today())
  say({
    kk: `\nKepil ашық: ${address}\nСипаттама: ${address}/api\nБүгін: ${day.kk}${config.demonstration ? ' (көрсетілім күні)' : ''}\nТоқтату: Ctrl-C`,
    ru: `\nKepil открыт: ${address}\nОписание: ${address}/api\nСегодня: ${day.ru}${config.demonstration ? ' (день демонстрации)' : ''}\nОстановить: Ctrl-C`,
    en: `\nKepil is open: ${address}\nReference: ${address}/api\nToday: ${day.en}${config.demonstration ? ' (the day of the demonstration)' : ''}\nTo stop: Ctrl-C`,
  })
  if (config.demonstration) {
    say({
      kk: `Көрсетілім беттері бірден ашық. Азамат, оператор не аудитор болып құпиясөзсіз кіру: ${address}/sign-in`,
      ru: `Страницы демонстрации открыты сразу. Войти гражданином, оператором или аудитором без пароля: ${address}/sign-in`,
      en: `The pages of the demonstration are open at once. To sign in as a citizen, an operator or an auditor, without a password: ${address}/sign-in`,
    })
  }
}

/**
 * Files whose taking a crash cut off are taken to their end, and a day of the demonstration that was being played; a fault
 * in it is told, and they wait for the next start.
 */
async function goOn(attached: Attached, voice: Voice): Promise<void> {
  try {
    const resumed = await resumeUnfinished(intakeOf(attached))
    if (resumed.length > 0)
      voice.say({
        kk: `Үзіліп қалған төлем файлдары аяғына дейін өңделді: ${resumed.length}.`,
        ru: `Прерванные платёжные файлы доведены до конца: ${resumed.length}.`,
        en: `Payment files that were cut off are taken to their end: ${resumed.length}.`,
      })
    const moving = movingOf(attached)
    const [day] = moving ? await finishDay(moving) : []
    if (!day) return
    const finished = dayText(day.day)
    voice.say({
      kk: `Үзіліп қалған күн аяғына дейін ойнатылды: ${finished.kk}.`,
      ru: `Прерванный день доведён до конца: ${finished.ru}`,
      en: `A day that was cut off is played to its end: ${finished.en}.`,
    })
  } catch (error) {
    complain(error, voice)
  }
}

/** A failure in words; of anything else the whole of it. */
const complain = (error: unknown, { io, language }: Voice): boolean =>
  io.stderr.write(`kepil: ${error instanceof Failure ? error.text[language] : (error as Error).stack}\n`)

/** The pages show while the region is being loaded; a fault in it does not take them down. Returns whether it is whole. */
async function load(attached: Attached, signal: AbortSignal, voice: Voice): Promise<boolean> {
  const { databases } = attached
  const label = { kk: 'Аймақ', ru: 'Регион', en: 'Region' }
  const progress = startProgress(label[voice.language], voice.io.stderr)
  const show = ({ done, total, stage }: Demonstration): void =>
    progress.show(done, total, stage[voice.language])
  const started = performance.now()
  let told: Demonstration | undefined
  let again = true
  while (again && !signal.aborted) {
    again = false
    try {
      const whenLoaded: Parameters<typeof loadDemonstration>[0]['whenLoaded'] = (examples) =>
        acquaint({ database: databases.database, clock: systemClock() }, examples)
      await loadDemonstration({ databases, signal, whenLoaded }, takeInRegion(attached.config), (news) => {
        told = news
        show(news)
      })
    } catch (error) {
      if (signal.aborted) return false
      complain(error, voice)
      // A database that stopped or a full disk passes; the loading then goes on from where it was.
      again = error instanceof Failure
      if (again) await pause(triedAgainEvery, signal)
    } finally {
      progress.end()
    }
  }
  if (told?.state !== 'ready') return false
  const seconds = Math.round((performance.now() - started) / 1000)
  const persons = counted(told.persons, nouns.person)
  voice.say({
    kk: `Көрсетілім аймағы жүктелді: ${persons.kk}, ${seconds} секунд.`,
    ru: `Демонстрационный регион загружен: ${persons.ru}, ${seconds} секунд.`,
    en: `The demonstration region is loaded: ${persons.en}, ${seconds} seconds.`,
  })
  return true
}

/** Said before anything is started, so that a second `npm start` disturbs nothing of the first. */
function refuseTakenPort({ port, listening: { host } }: Config): Promise<void> {
  if (port === 0) return Promise.resolve()
  return new Promise((free, taken) => {
    const probe = connect(port, host === '0.0.0.0' ? '127.0.0.1' : host)
    probe.once('connect', () => {
      probe.destroy()
      taken(portInUse(port))
    })
    probe.once('error', () => free())
  })
}
