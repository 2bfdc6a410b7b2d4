/** How a server and the database named in an address stand, asked without changing anything. */
import { Failure } from '#vocabulary/refusal.ts'
import type { Text } from '#vocabulary/text.ts'
import type { Connection } from './connection.ts'
import { isReadOnly, notOwned, notUtf8 } from './failures.ts'
import { compareMigrations, readMigrations, tooOld } from './migrate.ts'

export type DatabaseFound = {
  /** Why nothing can be asked of it, or it is not fit. */
  readonly fault: Text | undefined
  readonly version: string
  readonly mayMakeRoles: boolean
  readonly pending: readonly string[]
  /** Where the server keeps its data, on its own machine; undefined where it does not tell whoever asks. */
  readonly folder: string | undefined
}

const nothingKnown = { version: '', mayMakeRoles: false, pending: [], folder: undefined } as const

type Fitness = {
  readonly number: number
  readonly version: string
  readonly encoding: string
  readonly isStandby: boolean
  readonly isOwned: boolean
  readonly database: string
  readonly asker: string
  readonly mayMakeRoles: boolean
  readonly folder: string | null
}

/** `asOwner`: whether whoever asks is to own the database. */
export async function lookAtDatabase(
  connection: Connection,
  { asOwner }: { readonly asOwner: boolean },
): Promise<DatabaseFound> {
  try {
    const [found] = await connection.query<Fitness>(
      `SELECT current_setting('server_version_num')::int / 10000 AS number, current_setting('server_version') AS version,
              pg_encoding_to_char(encoding) AS encoding, pg_is_in_recovery() AS "isStandby",
              pg_has_role(datdba, 'USAGE') AS "isOwned", datname AS database, current_user AS asker,
              (SELECT rolcreaterole OR rolsuper FROM pg_roles WHERE rolname = current_user) AS "mayMakeRoles",
              CASE WHEN pg_has_role('pg_read_all_settings', 'USAGE') THEN current_setting('data_directory') END AS folder
         FROM pg_database WHERE datname = current_database()`,
    )
    const { version, mayMakeRoles, folder } = found!
    const fault = unfitness(found!, asOwner)?.text
    return { fault, version, mayMakeRoles, folder: folder ?? undefined, pending: await pendingOf(connection) }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return { ...nothingKnown, fault: error.text }
  }
}

function unfitness(found: Fitness, asOwner: boolean): Failure | undefined {
  const { number, encoding, isStandby, isOwned, database, asker } = found
  if (number < 15) return tooOld(number)
  if (encoding !== 'UTF8') return notUtf8(encoding)
  if (isStandby) return isReadOnly()
  return asOwner && !isOwned ? notOwned(database, asker) : undefined
}

async function pendingOf(connection: Connection): Promise<readonly string[]> {
  const [table] = await connection.query<{ there: boolean }>(
    "SELECT to_regclass('public.kepil_migration') IS NOT NULL AS there",
  )
  const rows = table?.there
    ? await connection.query<{ name: string }>('SELECT name FROM public.kepil_migration')
    : []
  const applied = rows.map(({ name }) => name)
  return compareMigrations(readMigrations(), applied).pending
}
