/** Numbered migrations, each a folder with `up.sql` and `why.md`: run once, in order, under one lock, never edited after. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { Failure } from '#vocabulary/refusal.ts'
import { distribute } from './distribution.ts'
import { isReadOnly, namedFailure, notOwned, notUtf8 } from './failures.ts'
import { prepareQueue } from './queue/prepare-queue.ts'
import { allRoles, ensureRoles, withRolesOf } from './roles.ts'

export type Migration = { readonly name: string; readonly sql: string; readonly checksum: string }
type MigrationState = { readonly applied: readonly string[]; readonly pending: readonly string[] }

/** The repository's own migrations. */
export const migrationsFolder: string = resolve(dirname(fileURLToPath(import.meta.url)), '../../migrations')
/** Any number will do, so long as every version of the program uses the same. */
const lock = 5_247_031

/** The migrations of a folder, in order. Throws when a number is missing or doubled. */
export function readMigrations(folder: string = migrationsFolder): Migration[] {
  const names = readdirSync(folder)
    .filter((name) => /^\d{4}-/.test(name) && existsSync(join(folder, name, 'up.sql')))
    .sort()
  names.forEach((name, index) => {
    if (Number(name.slice(0, 4)) !== index + 1) throw new Error(`migration ${name} is out of number`)
  })
  return names.map((name) => {
    const sql = readFileSync(join(folder, name, 'up.sql'), 'utf8')
    const checksum = createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex')
    return { name, sql, checksum }
  })
}

/** Brings the database up to date; makes the other roles and the queue of jobs. Returns the names of what was run now. */
export async function migrate(migratorUrl: string, folder: string = migrationsFolder): Promise<string[]> {
  const client = new pg.Client({ connectionString: migratorUrl, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await refuseUnfit(client)
    await client.query('SELECT pg_advisory_lock($1)', [lock])
    await ensureRoles(client, migratorUrl)
    await prepareQueue(client, migratorUrl)
    const done = await runPending(client, readMigrations(folder), migratorUrl)
    await distribute(client, folder)
    return done
  } catch (error) {
    throw namedFailure(error)
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function runPending(
  client: pg.Client,
  migrations: readonly Migration[],
  migratorUrl: string,
): Promise<string[]> {
  await client.query(`CREATE TABLE IF NOT EXISTS public.kepil_migration (
    name text CONSTRAINT kepil_migration_pkey PRIMARY KEY,
    checksum text NOT NULL,
    applied_at timestamptz NOT NULL)`)
  await client.query(withRolesOf(migratorUrl, `GRANT SELECT ON public.kepil_migration TO ${allRoles}`))
  const applied = await readApplied(client)
  refuseChanged(migrations, applied)
  const pending = migrations.filter(({ name }) => !applied.has(name))
  for (const { name, sql, checksum } of pending) {
    try {
      await client.query('BEGIN')
      await client.query(withRolesOf(migratorUrl, sql))
      await client.query('INSERT INTO public.kepil_migration VALUES ($1, $2, clock_timestamp())', [
        name,
        checksum,
      ])
      await client.query('COMMIT')
    } catch (error) {
      await client.query('ROLLBACK')
      throw failed(name, error)
    }
  }
  return pending.map(({ name }) => name)
}

async function readApplied(client: pg.ClientBase): Promise<Map<string, string>> {
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'SELECT name, checksum FROM public.kepil_migration',
  )
  return new Map(rows.map(({ name, checksum }) => [name, checksum]))
}

/** What of the migrations a database has. Asked by /ready with the app's connection. */
export function compareMigrations(
  migrations: readonly Migration[],
  appliedNames: readonly string[],
): MigrationState {
  const has = new Set(appliedNames)
  return {
    applied: migrations.filter(({ name }) => has.has(name)).map(({ name }) => name),
    pending: migrations.filter(({ name }) => !has.has(name)).map(({ name }) => name),
  }
}

function refuseChanged(migrations: readonly Migration[], applied: ReadonlyMap<string, string>): void {
  const known = new Map(migrations.map(({ name, checksum }) => [name, checksum]))
  for (const [name, checksum] of applied) {
    if (!known.has(name)) {
      throw new Failure('database-is-newer', {
        kk: `Дерекқорда бұл бағдарлама білмейтін «${name}» өзгерісі бар. Ештеңе өзгертілген жоқ. Kepil-дің жаңарақ нұсқасын іске қосыңыз.`,
        ru: `В базе данных есть изменение «${name}», которого эта программа не знает. Ничего не изменено. Запустите более новую версию Kepil.`,
        en: `The database has the migration "${name}", which this program does not know. Nothing was changed. Run a newer Kepil.`,
      })
    }
    if (known.get(name) !== checksum) {
      throw new Failure('migration-changed', {
        kk: `Қолданылған «${name}» өзгерісінің файлы кейін өңделген. Ештеңе өзгертілген жоқ. Файлды бастапқы күйіне келтіріп, түзетуді жаңа нөмірмен жазыңыз.`,
        ru: `Файл применённого изменения «${name}» был потом исправлен. Ничего не изменено. Верните файл и запишите исправление под новым номером.`,
        en: `The file of the applied migration "${name}" was edited afterwards. Nothing was changed. Restore it and write the correction under a new number.`,
      })
    }
  }
}

const failed = (name: string, cause: unknown): Failure =>
  new Failure(
    'migration-failed',
    {
      kk: `«${name}» өзгерісі орындалмады және толық кері қайтарылды. Деректер бұрынғы күйінде; себебі төменде.`,
      ru: `Изменение «${name}» не выполнилось и полностью отменено. Данные в прежнем состоянии; причина ниже.`,
      en: `The migration "${name}" failed and was undone whole. The data is as it was; the cause follows.`,
    },
    { cause },
  )

type Fitness = {
  readonly version: number
  readonly encoding: string
  readonly standby: boolean
  readonly owned: boolean
  readonly database: string
  readonly owner: string
}

async function refuseUnfit(client: pg.Client): Promise<void> {
  const { rows } = await client.query<Fitness>(
    `SELECT current_setting('server_version_num')::int / 10000 AS version, pg_is_in_recovery() AS standby,
            pg_encoding_to_char(encoding) AS encoding, pg_has_role(datdba, 'USAGE') AS owned,
            datname AS database, current_user AS owner
       FROM pg_database WHERE datname = current_database()`,
  )
  const { version, encoding, standby, owned, database, owner } = rows[0]!
  if (version < 15) throw tooOld(version)
  if (encoding !== 'UTF8') throw notUtf8(encoding)
  if (standby) throw isReadOnly()
  if (!owned) throw notOwned(database, owner)
}

export const tooOld = (version: number): Failure =>
  new Failure('postgres-too-old', {
    kk: `Сервер – PostgreSQL ${version}. Kepil PostgreSQL 15 немесе одан кейінгі нұсқаны талап етеді.`,
    ru: `Сервер – PostgreSQL ${version}. Kepil требует PostgreSQL 15 или новее.`,
    en: `The server is PostgreSQL ${version}. Kepil needs PostgreSQL 15 or newer.`,
  })
