/** The connections of the program's roles to one database, from the migrator's address. */
import { type Address, type Database, type DatabaseOptions, openDatabase } from './connection.ts'
import { urlOfRole } from './roles.ts'

export type Databases = {
  /** The app's, which writes what it was granted to write; what it is `seeing`, it sees as the looker. */
  readonly database: Database
  /** The worker's: what jobs need. */
  readonly worker: Database
  /** The eraser's, which strikes out what else nobody changes: jobs alone have it, and no request is served by it. */
  readonly eraser: Database
  /** The owner's: for tests and migrations only. */
  readonly migrator: Database
  close(): Promise<void>
}

/** Opens all of them; none connects before it is used. */
export function openDatabases(migrators: Address, options: DatabaseOptions = {}): Databases {
  const url = typeof migrators === 'string' ? () => migrators : migrators
  const looker = () => urlOfRole('looker', url())
  const database = openDatabase(() => urlOfRole('app', url()), { ...options, looker })
  const worker = openDatabase(() => urlOfRole('worker', url()), { ...options, connections: 4 })
  const eraser = openDatabase(() => urlOfRole('eraser', url()), { ...options, connections: 2 })
  const migrator = openDatabase(url, { ...options, connections: 2 })
  return {
    database,
    worker,
    eraser,
    migrator,
    close: async () => {
      await Promise.all([database.close(), worker.close(), eraser.close(), migrator.close()])
    },
  }
}
