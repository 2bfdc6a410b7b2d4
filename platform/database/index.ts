/** PostgreSQL as the rest of the program sees it. */
export type { Clock, Instant } from '#platform/clock'
export { readInstant } from './column-readings.ts'
export {
  type Connection,
  type Database,
  type DatabaseOptions,
  openDatabase,
  type Reading,
  read,
} from './connection.ts'
export { CopyRow, Labels } from './copy-row.ts'
export { CopyRows } from './copy-rows.ts'
export { type Placement, readDistribution } from './distribution.ts'
export { isDuplicate } from './failures.ts'
export {
  compareMigrations,
  type Migration,
  type MigrationState,
  migrate,
  migrationsFolder,
  readMigrations,
} from './migrate.ts'
export { type Databases, openDatabases } from './open-databases.ts'
export type { Statement } from './prepared.ts'
export { ensureRoles, type Role, urlOfRole } from './roles.ts'
