/** PostgreSQL as the rest of the program sees it. */
export type { Clock, Instant } from '#platform/clock'
export { type Connection, type Database, openDatabase, type Reading, read } from './connection.ts'
export { CopyRow, Labels } from './copy-row.ts'
export { CopyRows } from './copy-rows.ts'
export { compareMigrations, type Migration, migrate, migrationsFolder, readMigrations } from './migrate.ts'
export { type Databases, openDatabases } from './open-databases.ts'
export type { Statement } from './prepared.ts'
export { rolesToPrepare, urlOfRole, withRolesOf } from './roles.ts'
