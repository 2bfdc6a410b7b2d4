/**
 * Runs the embedded PostgreSQL: attaches to one that answers, starts one otherwise, and brings back one that was
 * killed. The server is a child in a session of its own, so Ctrl-C reaches it only through us.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs'
import type { Socket } from 'node:net'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Failure } from '#vocabulary/refusal.ts'
import { type Binaries, getBinaries } from './binaries.ts'
import { getSecret, owner, prepareDataDirectory, secretFile } from './data-directory.ts'
import { didNotStart, diskFull, notOurs, portTaken, secretMissing } from './failures.ts'
import { type Postmaster, readPostmaster, setAsidePidFile, stopServer } from './postmaster.ts'
import { endOrphansOf, freePort, isAlive, isServerOf } from './processes.ts'
import { asArguments, durableSettings, type Settings } from './settings.ts'
import { type RunAs, runAs } from './unprivileged.ts'

type EmbeddedOptions = {
  /** The data directory, such as `.kepil/postgres`; the password and the log lie beside it. */
  readonly directory: string
  /** Other settings than the usual ones. */
  readonly settings?: Settings
  /** A fixed port; a free one is chosen without it. */
  readonly port?: number
  /** How to shed root, when the usual way must be passed over. */
  readonly asRoot?: 'namespace' | 'setpriv'
}

export type EmbeddedServer = {
  /** `postgres://kepil:…@127.0.0.1:PORT/kepil`, of the owner of everything in it. */
  readonly url: string
  readonly port: number
  /** The data directory's real path. */
  readonly directory: string
  /** Process number of the postmaster. */
  readonly pid: number
  /** Whether this call started it; false when it was running already. */
  readonly started: boolean
  /** Lets go of the server, and stops it if nobody else of this program holds it. */
  release(): Promise<void>
  /** Lets go of the server and stops it, whoever else holds it. */
  stop(): Promise<void>
}

const holdName = 'kepil-hold'

/** Attaches to the server of this directory, or starts it. Throws Failure in words when it cannot. */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const directory = resolve(options.directory)
  for (let tries = 0; tries < 5; tries++) {
    const running = await attachEmbedded(directory)
    if (running) return running
    const binaries = getBinaries()
    const as = runAs(directory, options.asRoot)
    prepareDataDirectory(directory, binaries, as)
    const launched = await launch({ ...options, directory: realpathSync(directory) }, binaries, as)
    // One that ended while we took hold of it is started again.
    if (launched) return launched
  }
  throw didNotStart(readFileSync(logOf(directory), 'utf8'))
}

const logOf = (directory: string): string => join(dirname(directory), 'postgres.log')

/** The server of this directory if one runs and answers. */
export async function attachEmbedded(directory: string): Promise<EmbeddedServer | undefined> {
  if (!existsSync(directory)) return undefined
  const running = await findRunning(realpathSync(directory))
  return running && hold(realpathSync(directory), running, false)
}

async function launch(
  options: EmbeddedOptions,
  binaries: Binaries,
  as: RunAs,
): Promise<EmbeddedServer | undefined> {
  const { directory } = options
  const until = Date.now() + 60_000
  let ports = 0
  for (;;) {
    const port = options.port ?? (await freePort())
    const attempt = await spawnServer({ options, binaries, as, port })
    if (attempt.ready) return hold(directory, { port, pid: attempt.pid }, true)
    const rival = await findRunning(directory)
    if (rival) return hold(directory, rival, false)
    if (/could not bind|Address already in use/i.test(attempt.log)) {
      if (options.port !== undefined || ++ports > 5) throw portTaken(port)
    } else if (/still in use|lock file "postmaster.pid"|lock file is invalid/.test(attempt.log)) {
      // A killed postmaster's backends, or its zombie, are in the way; a living rival is only waited for.
      const named = readPostmaster(directory)
      if (named && (!named.pid || (isAlive(named.pid) && !isServerOf(named.pid, directory))))
        setAsidePidFile(directory)
      else if (!named || !isAlive(named.pid)) endOrphansOf(directory)
      if (Date.now() > until) throw didNotStart(attempt.log)
      await sleep(250)
    } else throw explain(attempt.log, directory)
  }
}

function explain(log: string, directory: string): Failure {
  if (/No space left on device/i.test(log)) return diskFull(directory, log)
  if (/wrong ownership|Permission denied/i.test(log)) return notOurs(directory)
  return didNotStart(log)
}

type Spawning = { options: EmbeddedOptions; binaries: Binaries; as: RunAs; port: number }
type Attempt = { ready: true; pid: number } | { ready: false; log: string }

async function spawnServer({ options, binaries, as, port }: Spawning): Promise<Attempt> {
  const { directory } = options
  const logFile = logOf(directory)
  const sizeOfLog = () => statSync(logFile, { throwIfNoEntry: false })?.size ?? 0
  if (sizeOfLog() > 20_000_000) rmSync(logFile)
  const before = sizeOfLog()
  const settings = { ...durableSettings(port), ...options.settings, port }
  const command = [...as.prefix, binaries.postgres, '-D', directory, ...asArguments(settings)]
  const log = openSync(logFile, 'a', 0o600)
  const child = spawn(command[0]!, command.slice(1), {
    detached: true,
    stdio: ['ignore', log, log],
    env: { ...process.env, LC_ALL: 'C', PGDATA: '' },
    cwd: directory,
  })
  closeSync(log)
  const came = await answers(child, port, getSecret(directory))
  child.unref()
  if (came === 'ready') return { ready: true, pid: child.pid! }
  if (came === 'password-refused') {
    await stopServer(directory)
    throw secretMissing(secretFile(directory))
  }
  return { ready: false, log: readFileSync(logFile).subarray(before).toString('utf8') }
}

/** Waits for the server to take a query, however long its recovery is, or for its process to end. */
async function answers(
  child: ChildProcess,
  port: number,
  password: string,
): Promise<'ready' | 'ended' | 'password-refused'> {
  const ended = new Promise<'ended'>((end) => {
    child.once('exit', () => end('ended'))
    child.once('error', () => end('ended'))
  })
  for (let wait = 5; ; wait = Math.min(wait * 1.5, 100)) {
    if ((await Promise.race([sleep(wait), ended])) === 'ended') return 'ended'
    const client = await Promise.race([tryConnect(port, password), ended])
    if (client === 'ended' || client === 'password-refused') return client
    if (!client) continue
    await client.end()
    return 'ready'
  }
}

/** A living server of this directory: not what the file says but what answers, with our password, from our files. */
async function findRunning(directory: string): Promise<Postmaster | undefined> {
  const named = readPostmaster(directory)
  if (!named?.port || !existsSync(secretFile(directory))) return undefined
  const password = getSecret(directory)
  while (isAlive(named.pid) && isServerOf(named.pid, directory)) {
    const client = await tryConnect(named.port, password)
    if (client === 'password-refused') {
      // Where the system does not tell whose server it is, it may be another one on the port.
      if (process.platform !== 'linux') return undefined
      throw secretMissing(secretFile(directory))
    }
    if (client) {
      const { rows } = await client.query('SHOW data_directory')
      await client.end()
      return rows[0].data_directory === directory ? named : undefined
    }
    if (!readPostmaster(directory)) return undefined
    await sleep(50)
  }
  return undefined
}

const settingsOf = (port: number, password: string) => ({
  host: '127.0.0.1',
  port,
  user: owner,
  password,
  connectionTimeoutMillis: 3_000,
})

async function tryConnect(
  port: number,
  password: string,
  application_name = 'kepil',
): Promise<pg.Client | 'password-refused' | undefined> {
  const settings = { ...settingsOf(port, password), database: 'postgres', application_name, keepAlive: true }
  const client = new pg.Client(settings)
  client.on('error', () => undefined)
  try {
    await client.connect()
    return client
  } catch (error) {
    await client.end().catch(() => undefined)
    return (error as { code?: string }).code === '28P01' ? 'password-refused' : undefined
  }
}

/** Undefined where the server is no longer there. */
async function hold(
  directory: string,
  running: Postmaster,
  started: boolean,
): Promise<EmbeddedServer | undefined> {
  const password = getSecret(directory)
  const holding = await tryConnect(running.port, password, holdName)
  if (holding === 'password-refused') throw secretMissing(secretFile(directory))
  if (!holding || !(await ensureDatabase(holding))) return undefined
  // A held server must not keep a finished program alive; a last question must be waited for.
  const { stream } = (holding as unknown as { connection: { stream: Socket } }).connection
  stream.unref()
  const letGo = (): Promise<void> => holding.end().catch(() => undefined)
  return {
    url: `postgres://${owner}:${password}@127.0.0.1:${running.port}/${owner}`,
    ...running,
    directory,
    started,
    release: async () => {
      stream.ref()
      const alone = (await isOnlyHolder(holding)) ?? (await isHeldByNobody(running.port, password))
      await letGo()
      // Where it has ended beneath us, whoever began it ends it; it may be coming back for others just now.
      if (alone ?? started) await stopServer(directory)
    },
    stop: async () => {
      stream.ref()
      await letGo()
      await stopServer(directory)
    },
  }
}

/** Says that we leave before asking who stays, so that two who leave at once do not both stay. Undefined: nobody to ask. */
async function isOnlyHolder(client: pg.Client): Promise<boolean | undefined> {
  try {
    await client.query("SET application_name = 'kepil-leaving'")
    const { rows } = await client.query(
      'SELECT count(*)::int AS others FROM pg_stat_activity WHERE application_name = $1',
      [holdName],
    )
    return rows[0].others === 0
  } catch {
    return undefined
  }
}

/** Where our own connection broke off: another one is asked with. */
async function isHeldByNobody(port: number, password: string): Promise<boolean | undefined> {
  const client = await tryConnect(port, password)
  if (!client || client === 'password-refused') return undefined
  const nobody = await isOnlyHolder(client)
  await client.end().catch(() => undefined)
  return nobody
}

/** Whether the database is there now: false where the server ended meanwhile. */
async function ensureDatabase(client: pg.Client): Promise<boolean> {
  try {
    const { rows } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [owner])
    if (rows.length === 0) await client.query(`CREATE DATABASE ${owner}`)
    return true
  } catch (error) {
    const { code = '' } = error as { code?: string }
    // Two starters at once: one of them makes it.
    if (['42P04', '23505'].includes(code)) return true
    await client.end().catch(() => undefined)
    if (code === '' || code.startsWith('57P') || code.startsWith('E')) return false
    throw error
  }
}
