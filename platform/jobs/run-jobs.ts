/**
 * Runs jobs until it is stopped: each when it is due, once for all processes that run them, again after a while where it
 * failed. Whatever the database does meanwhile, it is gone on with when the database is back.
 */
import { EventEmitter } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { Logger, parseCronItems, type Runner, run, type TaskList, type WorkerEvents } from 'graphile-worker'
import pg from 'pg'
import { type Database, openDatabase } from '#platform/database'
import { maskIdentifiers } from '#platform/log'
import type { Job } from './job.ts'
import { giveBackLeft, holdLease, type Lease } from './lease.ts'
import { beginNew, noteDone, noteFailed } from './store.ts'

/** What is told to the log, with no identifier in it. */
export type JobNews = { readonly message: string; readonly job?: string; readonly attempt?: number }

type JobsToRun = {
  readonly jobs: readonly Job[]
  /** The worker's address. */
  readonly url: string
  readonly tell: (news: JobNews) => void
}

type Running = { stop(): Promise<void> }

const atOnce = 2
const attempts = 12
const day = 86_400_000
/** How often, in milliseconds, jobs left behind are looked for, and a database that is away is tried. */
const lookedForEvery = 2000

export function runJobs(options: JobsToRun): Running {
  const stopping = new AbortController()
  const { signal } = stopping
  const database = openDatabase(options.url, { connections: 2 })
  const whole = keepOn({ ...options, database, signal }).finally(() => database.close())
  return {
    stop: () => {
      stopping.abort()
      return whole
    },
  }
}

type Kept = JobsToRun & { readonly database: Database; readonly signal: AbortSignal }

async function keepOn(options: Kept): Promise<void> {
  const { signal, tell } = options
  let said = ''
  while (!signal.aborted) {
    try {
      await runUntilLost(options)
      said = ''
    } catch (error) {
      const message = wordsOf(error)
      if (message !== said) tell({ message })
      said = message
    }
    if (!signal.aborted) await pause(lookedForEvery, signal)
  }
}

/** Until it is stopped, or the connection is gone. */
async function runUntilLost({ jobs, url, tell, database, signal }: Kept): Promise<void> {
  const pool = openPool(url)
  const over = new AbortController()
  const end = (): void => over.abort()
  signal.addEventListener('abort', end, { once: true })
  const events: WorkerEvents = new EventEmitter()
  const lease = Promise.withResolvers<Lease>()
  lease.promise.catch(end)
  events.once('pool:create', ({ workerPool }) => {
    holdLease(url, workerPool.id, end).then(lease.resolve, lease.reject)
  })
  let runner: Runner | undefined
  try {
    runner = await run({
      pgPool: pool,
      taskList: tasksOf(jobs, { database, tell, begun: lease.promise }),
      parsedCronItems: parseCronItems(jobs.map(cronOf)),
      concurrency: atOnce,
      pollInterval: lookedForEvery,
      noHandleSignals: true,
      logger: silent,
      events,
    })
    runner.promise.then(end, end)
    await beginNew(
      database,
      jobs.map(({ name }) => name),
      attempts,
    )
    while (!over.signal.aborted) {
      await giveBackLeft(database)
      await pause(lookedForEvery, over.signal)
    }
  } finally {
    signal.removeEventListener('abort', end)
    await runner?.stop().catch(() => undefined)
    const held = await (runner ? lease.promise : undefined)?.catch(() => undefined)
    await held?.letGo()
    await pool.end()
  }
}

/** Of each job one waits at most, and one is done at a time. */
const waitingOnce = (name: string) => ({ jobKey: name, queueName: name, maxAttempts: attempts })

const cronOf = ({ name, due }: Job) => ({
  task: name,
  match: due,
  identifier: name,
  // What fell due while nobody ran jobs is done when somebody does, once.
  options: { ...waitingOnce(name), jobKeyMode: 'preserve_run_at' as const, backfillPeriod: day },
})

type Doing = Pick<Kept, 'database' | 'tell'> & { readonly begun: Promise<unknown> }

const tasksOf = (jobs: readonly Job[], { database, tell, begun }: Doing): TaskList =>
  Object.fromEntries(
    jobs.map((job) => [
      job.name,
      async (_, { abortSignal, job: { attempts: attempt } }) => {
        await begun
        try {
          await job.run(abortSignal)
          await noteDone(database, job.name)
        } catch (error) {
          const message = wordsOf(error)
          tell({ message, job: job.name, attempt })
          await noteFailed(database, job.name).catch(() => undefined)
          // The library keeps what it is told; no identifier may stand there either.
          throw new Error(message)
        }
      },
    ]),
  ) satisfies TaskList

const wordsOf = (error: unknown): string =>
  maskIdentifiers(error instanceof Error ? error.message : String(error)).slice(0, 500)

/** What it has to say is told by us, in one form and without identifiers. */
const silent = new Logger(() => () => undefined)

function openPool(url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: atOnce + 3,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    application_name: 'kepil worker',
  })
  // A connection lost while idle is replaced at the next use.
  const forget = (): void => undefined
  pool.on('error', forget)
  pool.on('connect', (client) => client.on('error', forget))
  return pool
}

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  sleep(milliseconds, undefined, { signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error
  })
