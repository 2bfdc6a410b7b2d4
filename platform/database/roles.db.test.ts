/** Owners of a server that others use too: several databases, several owners, and rights that are not all there. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { migrate, openDatabase, openDatabases, rolesToPrepare, urlOfRole } from '#platform/database'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import { nameOfRole, roles } from './roles.ts'

let fresh: FreshDatabase
const made: string[] = []
before(async () => {
  fresh = await freshDatabase()
})
after(async () => {
  for (const url of made) {
    const name = nameOf(url)
    await fresh.migrator.execute(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    for (const role of [...roles.map((one) => nameOfRole(one, url)), new URL(url).username])
      await fresh.migrator.execute(`DROP ROLE IF EXISTS ${role}`)
  }
  await fresh.close()
})

const nameOf = (url: string): string => new URL(url).pathname.slice(1)

/** A database with an owner of its own; gives the owner's address. */
async function databaseOf(rights: string, options = ''): Promise<string> {
  const name = `${nameOf(fresh.url)}_${made.length}`
  const url = new URL(fresh.url)
  url.pathname = name
  url.username = `${name}_owner`
  url.password = 'owners'
  made.push(url.href)
  await fresh.migrator.execute(`CREATE ROLE ${name}_owner LOGIN PASSWORD 'owners' ${rights}`)
  await fresh.migrator.execute(`GRANT ${name}_owner TO CURRENT_USER`)
  await fresh.migrator.execute(`CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8' ${options}`)
  await fresh.migrator.execute(`ALTER DATABASE ${name} OWNER TO ${name}_owner`)
  return url.href
}

async function ask(url: string): Promise<void> {
  const database = openDatabase(url)
  try {
    await database.query('SELECT name FROM public.kepil_migration')
  } finally {
    await database.close()
  }
}

test('two installations on one server leave each other alone: neither password nor door is common', async () => {
  const [training, production] = [await databaseOf('CREATEROLE'), await databaseOf('CREATEROLE')]
  await migrate(training)
  await migrate(production)
  await migrate(training)
  for (const url of [training, production]) for (const role of roles) await ask(urlOfRole(role, url))
  const astray = new URL(urlOfRole('app', training))
  astray.pathname = nameOf(production)
  await assert.rejects(ask(astray.href), { code: '42501' })
})

test('the owner’s password is changed in two steps while the program works: the server’s, then `migrate` and the file', async () => {
  const former = await databaseOf('CREATEROLE')
  const later = new URL(former)
  later.password = 'changed'
  await migrate(former)
  let inFile = former
  const running = openDatabases(() => inFile, { connections: 4 })
  /** More at once than are open, so that some connect anew. */
  const work = async (lasts: string): Promise<unknown> =>
    Promise.all([1, 2, 3].map(() => running.database.query(`SELECT pg_sleep(${lasts})`)))
  const goOn = () => running.database.query('SELECT name FROM public.kepil_migration')
  try {
    await goOn()
    await fresh.migrator.execute(`ALTER ROLE ${later.username} PASSWORD 'changed'`)
    await work('0.1')
    await migrate(later.href)
    await goOn()
    inFile = later.href
    const before = await running.database.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
    await fresh.migrator.execute(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1 AND pid <> pg_backend_pid()`,
      [nameOf(former)],
    )
    // Each connection that was kept open says once that it is gone.
    for (let kept = 0; kept < 8; kept++) await goOn().catch(() => undefined)
    const after = await running.database.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
    assert.notEqual(after[0]!.pid, before[0]!.pid)
    await work('0.1')
    await assert.rejects(ask(urlOfRole('app', former)), { code: 'database-refuses-password' })
  } finally {
    await running.close()
  }
})

test('an owner who may not make roles is told what to do, and doing it helps', async () => {
  const url = await databaseOf('')
  await assert.rejects(migrate(url), { code: 'database-roles-not-allowed' })
  const prepared = rolesToPrepare(url)
  assert.doesNotMatch(prepared, new RegExp(new URL(urlOfRole('app', url)).password))
  for (let again = 0; again < 2; again++) await fresh.migrator.execute(prepared)
  await migrate(url)
  for (const role of roles) await ask(urlOfRole(role, url))
})

test('a role of that name with another purpose is left alone', async () => {
  const url = await databaseOf('CREATEROLE')
  await fresh.migrator.execute(`CREATE ROLE ${nameOfRole('app', url)} LOGIN PASSWORD 'of a shop'`)
  await assert.rejects(migrate(url), { code: 'database-role-taken' })
})

test('a renamed database gives its grants and policies to the roles of its new name', async () => {
  const url = await databaseOf('CREATEROLE')
  await migrate(url)
  const renamed = new URL(url)
  renamed.pathname = `${nameOf(url)}_renamed`
  await fresh.migrator.execute(`ALTER DATABASE ${nameOf(url)} RENAME TO ${nameOf(renamed.href)}`)
  await migrate(renamed.href)
  for (const role of roles) await ask(urlOfRole(role, renamed.href))
  const owner = openDatabase(renamed.href)
  const named = await owner.query<{ role: string }>(
    `SELECT DISTINCT role FROM pg_policies, unnest(roles) AS role ORDER BY role`,
  )
  await owner.close()
  assert.deepEqual(
    named,
    roles
      .map((role) => ({ role: nameOfRole(role, renamed.href) }))
      .toSorted((a, b) => (a.role < b.role ? -1 : 1)),
  )
  await assert.rejects(
    ask(
      urlOfRole('app', renamed.href).replace(
        /\/\/[^@]+/,
        new URL(urlOfRole('app', url)).href.match(/\/\/[^@]+/)![0],
      ),
    ),
    { code: '42501' },
  )
  await fresh.migrator.execute(`DROP DATABASE ${nameOf(renamed.href)} WITH (FORCE)`)
  for (const role of roles) await fresh.migrator.execute(`DROP ROLE ${nameOfRole(role, renamed.href)}`)
})

test('a database that is another’s, of another encoding or read only is refused by name', async () => {
  const foreign = new URL(await databaseOf(''))
  await fresh.migrator.execute(`ALTER DATABASE ${nameOf(foreign.href)} OWNER TO CURRENT_USER`)
  await assert.rejects(migrate(foreign.href), { code: 'database-not-owned' })
  const old = await databaseOf('CREATEROLE', "LOCALE_PROVIDER libc LOCALE 'C'")
  await fresh.migrator.execute(`DROP DATABASE ${nameOf(old)}`)
  await fresh.migrator.execute(
    `CREATE DATABASE ${nameOf(old)} TEMPLATE template0 ENCODING 'SQL_ASCII' LOCALE_PROVIDER libc LOCALE 'C'`,
  )
  await assert.rejects(migrate(old), { code: 'database-is-not-utf8' })
  const standby = await databaseOf('CREATEROLE')
  await fresh.migrator.execute(`ALTER DATABASE ${nameOf(standby)} SET default_transaction_read_only = on`)
  await assert.rejects(migrate(standby), { code: 'database-is-read-only' })
})
