/** The connections of the program's roles to one database, from the migrator's address. */
import { type Database, type DatabaseOptions, openDatabase } from './connection.ts'
import { urlOfRole } from './roles.ts'

export type Databases = {
  /** The app's: writes what it was granted to write. */
  readonly database: Database
  /** The worker's: what jobs need. */
  readonly worker: Database
  /** The owner's: for tests and migrations only. */
  readonly migrator: Database
  close(): Promise<void>
}

/** Opens all of them; none connects before it is used. */
export function openDatabases(migratorUrl: string, options: DatabaseOptions = {}): Databases {
  const database = openDatabase(urlOfRole('app', migratorUrl), options)
  const worker = openDatabase(urlOfRole('worker', migratorUrl), { ...options, connections: 4 })
  const migrator = openDatabase(migratorUrl, { ...options, connections: 2 })
  return {
    database,
    worker,
    migrator,
    close: async () => {
      await Promise.all([database.close(), worker.close(), migrator.close()])
    },
  }
}
