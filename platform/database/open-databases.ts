/** The three roles' connections to one database, from the migrator's address. */
import { type Database, type DatabaseOptions, openDatabase } from './connection.ts'
import { urlOfRole } from './roles.ts'

export type Databases = {
  /** The app's: writes what it was granted to write. */
  readonly database: Database
  /** The reader's; on a replica where one is named. */
  readonly reader: Database
  /** The owner's: for tests and migrations only. */
  readonly migrator: Database
  close(): Promise<void>
}

/** Opens all three; none connects before it is used. `readUrl` names a replica. */
export function openDatabases(
  migratorUrl: string,
  options: DatabaseOptions & { readUrl?: string | undefined } = {},
): Databases {
  const database = openDatabase(urlOfRole('kepil_app', migratorUrl), options)
  const reader = openDatabase(urlOfRole('kepil_reader', migratorUrl, options.readUrl), options)
  const migrator = openDatabase(migratorUrl, { ...options, connections: 2 })
  return {
    database,
    reader,
    migrator,
    close: async () => {
      await Promise.all([database.close(), reader.close(), migrator.close()])
    },
  }
}
