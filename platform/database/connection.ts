/**
 * The database as the slices see it: statements, binary COPY, transactions, and the recording clock. Values go beside a
 * statement and never into its text: the server logs the text of what fails, is slow or is under way.
 */
import pg from 'pg'
import type { Clock, Instant } from '#platform/clock'
import { Failure } from '#vocabulary/refusal.ts'
import { columnReadings } from './column-readings.ts'
import { copyInto, type RunningCopy } from './copy-protocol.ts'
import type { CopyRow } from './copy-row.ts'
import type { CopyRows } from './copy-rows.ts'
import { connectionLost, leftNothing, namedFailure, notCommitted } from './failures.ts'
import { type Running, runTogether, type Statement } from './prepared.ts'

export type Connection = {
  /** Runs a statement and gives its rows. `name` keeps it prepared on the connection. */
  query<Row extends object>(text: string, values?: readonly unknown[], name?: string): Promise<Row[]>
  /** Runs a statement and gives the number of rows it touched. */
  execute(text: string, values?: readonly unknown[]): Promise<number>
  /** Writes rows by binary COPY into `schema.table (column, …)`. */
  copyIn(target: string, rows: CopyRows): Promise<void>
  /** Reads a SELECT's rows in binary as they come, each to `take`; gives their number. For rows by the thousand. */
  readRows(select: string, values: readonly unknown[], take: (row: CopyRow) => void): Promise<number>
  /**
   * All of the statements or none, in one way there and back: for what is run again and again. Outside a transaction
   * they are planned once and for all, so they must be such whose plan is the same whatever their values.
   */
  together(...statements: Statement[]): Promise<void>
}

/** A statement with what its rows amount to, so that it can be sent with others; `result` is called once it has run. */
export type Reading<Result> = Statement & { readonly result: () => Result }

/** Runs one reading by itself. */
export async function read<Result>(connection: Connection, reading: Reading<Result>): Promise<Result> {
  await connection.together(reading)
  return reading.result()
}

export type Database = Connection & {
  /** All of `work` or nothing of it. */
  transaction<T>(work: (tx: Connection) => Promise<T>): Promise<T>
  /**
   * A transaction that records facts. Such transactions follow one another, and each has its instant, later than all
   * before it even when the clock stands still or goes back.
   */
  recording<T>(clock: Clock, work: (tx: Connection, recordedAt: Instant) => Promise<T>): Promise<T>
  /** Sees what is about these persons and nothing of anybody else, of the tables and views that the looker may read. */
  seeing(personIds: Iterable<number>): Connection
  close(): Promise<void>
}

export type DatabaseOptions = {
  /** The most connections kept at once; 10 without it. */
  readonly connections?: number
  /** The looker's address; without it nobody can be seen. */
  readonly looker?: () => string
  /** false for a pooler that cannot keep named statements. */
  readonly namedStatements?: boolean
}

type Borrow = <T>(work: (client: pg.ClientBase) => Promise<T>) => Promise<T>

/** An address, or how it is asked for at each new connection: its password may be changed meanwhile. */
export type Address = string | (() => string)

/** Opens a database by its address, `postgres://user:password@host:port/name`. Connects when first used. */
export function openDatabase(address: Address, options: DatabaseOptions = {}): Database {
  const url = typeof address === 'string' ? () => address : address
  const connections = options.connections ?? 10
  const pool = openPool(url, connections, settingsOf(longWork))
  // Connections of their own: to plan a look-up by key each time anew costs as much as to run it.
  const openPlanned = (of: () => string): pg.Pool =>
    openPool(
      of,
      Math.min(connections, mostPlanned),
      settingsOf({ ...lookUps, plan_cache_mode: 'force_generic_plan' }),
    )
  const planned = openPlanned(url)
  const looker = options.looker === undefined ? undefined : openPlanned(options.looker)
  const [borrow, borrowPlanned] = [borrowFrom(pool), borrowFrom(planned)]
  const named = options.namedStatements ?? process.env.KEPIL_NAMED_STATEMENTS !== 'off'
  const transaction = transactionOver(borrow, named)
  return {
    ...connectionOver(borrow, named),
    together: togetherOver(borrowPlanned, named),
    transaction,
    recording: (clock, work) =>
      transaction(async (tx) => work(tx, await takeRecordingInstant(tx, clock.now()))),
    seeing: looker ? seeingOver(borrowFrom(looker), named) : noLooker,
    close: async () => {
      await Promise.all([pool.end(), planned.end(), looker?.end()])
    },
  }
}

/** How long the server lets a thing last before it breaks it off: so that one that hangs does not hold up all others. */
const longWork = {
  statement_timeout: '30min',
  lock_timeout: '5min',
  idle_in_transaction_session_timeout: '30min',
}
const lookUps = {
  statement_timeout: '2min',
  lock_timeout: '30s',
  idle_in_transaction_session_timeout: '2min',
}

const settingsOf = (settings: Readonly<Record<string, string>>): string =>
  Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ')

/** As many as batches of look-ups are under way at once. */
const mostPlanned = 6

function openPool(url: () => string, connections: number, settings: string): pg.Pool {
  class Connected extends pg.Client {
    constructor(options?: pg.ClientConfig) {
      super({ ...options, connectionString: url() })
    }
  }
  const pool = new pg.Pool({
    Client: Connected,
    max: connections,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    types: columnReadings,
    application_name: 'kepil',
    options: `-c TimeZone=UTC -c DateStyle=ISO ${settings}`,
    allowExitOnIdle: true,
  })
  // A connection lost while idle is replaced at the next use; the fault is told to whoever uses one.
  const forget = (): void => undefined
  pool.on('error', forget)
  pool.on('connect', (client) => client.on('error', forget))
  return pool
}

const nameless = ({ name: _, ...statement }: Statement): Statement => statement

const togetherOver =
  (borrow: Borrow, named: boolean) =>
  async (...statements: Statement[]): Promise<void> => {
    await runOver(borrow, runTogether(named ? statements : statements.map(nameless)))
  }

const borrowFrom =
  (pool: pg.Pool): Borrow =>
  async (work) => {
    let client: pg.PoolClient | undefined
    let broken: Error | undefined
    try {
      client = await pool.connect()
      return await work(client)
    } catch (error) {
      const failure = namedFailure(error)
      if (failure instanceof Failure && failure.code === 'database-unavailable') broken = failure
      throw failure
    } finally {
      client?.release(broken)
    }
  }

const transactionOver =
  (borrow: Borrow, named: boolean) =>
  <T>(work: (tx: Connection) => Promise<T>): Promise<T> =>
    transactionally(borrow)((client) => work(connectionOver((use) => use(client), named)))

const transactionally =
  (borrow: Borrow): Borrow =>
  (work) =>
    borrow(async (client) => {
      await client.query('BEGIN')
      try {
        const result = await work(client)
        const { command } = await client.query('COMMIT')
        if (command === 'ROLLBACK') throw notCommitted()
        return result
      } catch (error) {
        await client.query('ROLLBACK').catch((lost: unknown) => {
          throw connectionLost(lost)
        })
        throw error
      }
    })

/**
 * Whom the looker sees holds until the end of the transaction, so it is said anew in each: a connection that comes from
 * another's work sees nobody.
 */
const seeingOver =
  (borrow: Borrow, named: boolean) =>
  (personIds: Iterable<number>): Connection => {
    const saying: Statement = {
      text: "SELECT set_config('kepil.sees', $1, true)",
      values: [`,${[...personIds].join(',')},`],
      name: 'say-who-is-seen',
      take: () => undefined,
    }
    const borrowSeeing: Borrow = (work) =>
      transactionally(borrow)(async (client) => {
        await client.query(saying.text, [...saying.values])
        return work(client)
      })
    return {
      ...connectionOver(borrowSeeing, named),
      together: (...statements) => togetherOver(borrow, named)(saying, ...statements),
    }
  }

const noLooker = (): never => {
  throw new Error('opened without the address of the looker')
}

/** The row lock makes recorders wait for one another; the instant is taken under it. */
async function takeRecordingInstant(tx: Connection, now: Instant): Promise<Instant> {
  const [row] = await tx.query<{ recorded_at: Instant }>(
    `UPDATE platform.recording SET recorded_at = greatest($1::timestamptz, recorded_at + interval '1 microsecond')
     RETURNING recorded_at`,
    [now],
    'take-recording-instant',
  )
  return row!.recorded_at
}

/** Runs what speaks the wire's protocol itself. */
async function runOver<Result>(
  borrow: Borrow,
  running: { readonly done: Promise<Result> } & (Running<Result> | RunningCopy),
): Promise<Result> {
  let sent = false
  try {
    return await borrow((client) => {
      sent = true
      client.query(running as unknown as pg.Submittable)
      return running.done
    })
  } catch (error) {
    throw sent ? namedFailure(error) : leftNothing(namedFailure(error))
  }
}

function connectionOver(borrow: Borrow, named: boolean): Connection {
  const ask = (query: pg.QueryConfig) =>
    borrow((client) => client.query<pg.QueryResultRow>(query)).catch((error: unknown) => {
      throw namedFailure(error)
    })
  return {
    async query<Row extends object>(text: string, values?: readonly unknown[], name?: string) {
      const { rows } = await ask({
        text,
        ...(values && { values: values as unknown[] }),
        ...(name && named && { name }),
      })
      return rows as unknown as Row[]
    },
    execute: async (text, values) =>
      (await ask({ text, ...(values && { values: values as unknown[] }) })).rowCount ?? 0,
    copyIn: async (target, rows) => {
      if (rows.count > 0) await runOver(borrow, copyInto(target, rows))
    },
    together: togetherOver(borrow, named),
    readRows: (text, values, take) => runOver(borrow, runTogether([{ text, values, take }])),
  }
}
