/** A fresh database for each test file: cloned from one migrated template, on one server for the whole run. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import {
  allRoles,
  type Database,
  type Databases,
  migrate,
  migrationsFolder,
  openDatabase,
  openDatabases,
  readMigrations,
  urlOfRole,
  withRolesOf,
} from '#platform/database'
import { startScratch } from '#platform/embedded'

/** Set by the runner: the address of the run's server, whose template is migrated already. */
export const serverVariable = 'KEPIL_TEST_SERVER'
/** Set by the runner: a folder of the run for what several test files begin with and copy. */
export const madeOnceVariable = 'KEPIL_TEST_MADE_ONCE'
const template = 'kepil_template'

type TestServer = { readonly url: string; stop(): Promise<void> }
export type FreshDatabase = Databases & {
  /** Of the role that may only read. */
  readonly reader: Database
  /** The migrator's address of this database. */
  readonly url: string
}

/**
 * Starts the run's server, or goes to that of TEST_DATABASE_URL, whose user makes databases and roles, and migrates a
 * template in it. What was started ends with this process at the latest.
 */
export async function startTestServer(): Promise<TestServer> {
  const given = process.env.TEST_DATABASE_URL
  const { url, stop } = given ? { url: given, stop: () => drop(given, template) } : await startScratch()
  if (given) await drop(given, template)
  await administer(url, `CREATE DATABASE ${template} ENCODING 'UTF8' TEMPLATE template0`)
  await migrate(onServer(url, template))
  return { url, stop }
}

let own: Promise<TestServer> | undefined
let count = 0

/** A database of this test's own, migrated and empty. A lone test file starts a server for itself. */
export const freshDatabase = (): Promise<FreshDatabase> => openNew(`TEMPLATE ${template} STRATEGY file_copy`)

/** A database as it was before a migration, for what the migration is to keep; `migrate(url)` runs it and the later ones. */
export async function databaseBefore(migration: string): Promise<FreshDatabase> {
  const fresh = await openNew('')
  const folder = mkdtempSync(join(tmpdir(), 'kepil-before-'))
  cpSync(migrationsFolder, folder, { recursive: true })
  for (const { name } of readMigrations())
    if (name >= migration) rmSync(join(folder, name), { recursive: true })
  await migrate(fresh.url, folder)
  rmSync(folder, { recursive: true })
  return fresh
}

async function openNew(from: string): Promise<FreshDatabase> {
  const given = process.env[serverVariable]
  if (!given) own ??= startTestServer()
  const server = given ?? (await own!).url
  const name = `t_${process.pid}_${++count}`
  await administer(server, `CREATE DATABASE ${name} ${from}`)
  const url = onServer(server, name)
  // A copy has the grants of the template's roles; they go over to its own.
  if (from) await migrate(url)
  const databases = openDatabases(url)
  const reader = openDatabase(urlOfRole('reader', url))
  return {
    ...databases,
    reader,
    url,
    close: async () => {
      await Promise.all([databases.close(), reader.close()])
      await drop(server, name)
    },
  }
}

/** Takes a database and its roles away. */
async function drop(server: string, name: string): Promise<void> {
  await administer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
  const url = onServer(server, name)
  await administer(server, withRolesOf(url, `DROP ROLE IF EXISTS ${allRoles}`))
}

function onServer(server: string, database: string): string {
  const url = new URL(server)
  url.pathname = `/${database}`
  return url.href
}

async function administer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
