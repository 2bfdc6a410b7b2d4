/** Gives a verb its database: the server of DATABASE_URL, or the embedded one, attached to or started for the while. */
import { resolve } from 'node:path'
import { followDay } from '#insurance/demonstration'
import { endAccessLog, type HeadFiles, keepHeads } from '#platform/audit'
import { type Clock, type MovableClock, systemClock } from '#platform/clock'
import { type Config, movableClockOf, readConfig } from '#platform/config'
import { compareMigrations, type Databases, migrate, openDatabases, readMigrations } from '#platform/database'
import { type EmbeddedServer, startEmbedded } from '#platform/embedded'
import { Failure } from '#vocabulary/refusal.ts'
import type { Io } from './io.ts'

/** The repository's folder. */
export const root: string = resolve(import.meta.dirname, '..')

export type Located = {
  readonly config: Config
  /** The migrator's address. */
  readonly url: string
  /** As it is at a new connection: its password may be changed while the program runs. */
  readonly urlNow: () => string
  /** Absent where DATABASE_URL names a server. */
  readonly embedded: EmbeddedServer | undefined
  /** Lets go; stops the embedded server if nobody else holds it. */
  release(): Promise<void>
}

export type Attached = {
  readonly config: Config
  readonly clock: Clock
  /** The same, in a demonstration. */
  readonly movable?: MovableClock
  readonly databases: Databases
}

/** The files of the heads of the access log; a name without a folder is one of the repository's. */
export const headFilesOf = ({ audit }: Config): HeadFiles => ({
  heads: resolve(root, audit.heads),
  key: resolve(root, audit.key),
})

/** The one clock of the program, a demonstration's at the day its record is at. */
export async function attachedClock(
  config: Config,
  { database }: Databases,
): Promise<Pick<Attached, 'clock' | 'movable'>> {
  const movable = movableClockOf(config)
  if (!movable) return { clock: systemClock() }
  await followDay(database, movable)
  return { clock: movable, movable }
}

/** Finds or starts the database server, and changes nothing in it. */
export async function locate(config: Config): Promise<Located> {
  const { databaseUrl, databaseUrlKept } = config
  if (databaseUrl) {
    const urlNow = (): string => databaseUrlKept?.latest() ?? databaseUrl
    return { config, url: databaseUrl, urlNow, embedded: undefined, release: () => Promise.resolve() }
  }
  const embedded = await startEmbedded({ directory: resolve(root, config.dataFolder, 'postgres') })
  const { url } = embedded
  return { config, url, urlNow: () => url, embedded, release: () => embedded.release() }
}

/**
 * Runs a verb's work with a database that has its schema, and leaves the server as it was found. The embedded one is
 * migrated by itself; for a server of one's own that is `kepil migrate`'s to do.
 */
export async function withDatabase<T>(io: Io, work: (attached: Attached) => Promise<T>): Promise<T> {
  const located = await locate(readConfig(io.environment))
  const { config, url } = located
  const databases = openDatabases(url)
  keepHeads(databases.database, headFilesOf(config))
  const letGo = async (): Promise<void> => {
    await databases.close()
    await located.release()
    endAccessLog(databases.database)
  }
  const heedNoMore = io.onStop(() => {
    heedNoMore()
    // The work's transaction ends with its connection; the server is not left behind.
    located.release().finally(() => io.exit(130))
  })
  try {
    if (located.embedded) await migrate(url)
    else await refusePending(databases)
    return await work({ config, ...(await attachedClock(config, databases)), databases })
  } finally {
    heedNoMore()
    await letGo()
  }
}

/** Throws Failure where the schema is older than the program. */
export async function refusePending({ migrator }: Databases): Promise<void> {
  const [table] = await migrator.query<{ there: boolean }>(
    "SELECT to_regclass('public.kepil_migration') IS NOT NULL AS there",
  )
  const rows = table?.there
    ? await migrator.query<{ name: string }>('SELECT name FROM public.kepil_migration')
    : []
  const { pending } = compareMigrations(
    readMigrations(),
    rows.map(({ name }) => name),
  )
  if (pending.length === 0) return
  throw new Failure('migrations-pending', {
    kk: 'Дерекқордың құрылымы ескі. Алдымен «kepil migrate» орындаңыз.',
    ru: 'Структура базы данных старая. Сначала выполните «kepil migrate».',
    en: 'The database schema is old. Run "kepil migrate" first.',
  })
}
