import assert from 'node:assert/strict'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, beforeEach, test } from 'node:test'
import { migrate, readMigrations } from '#platform/database'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import { openDatabase } from './connection.ts'
import { migrationsFolder } from './migrate.ts'
import { nameOfRole, urlOfRole } from './roles.ts'
import { describeSchema } from './schema.fixture.ts'

let fresh: FreshDatabase
const parent = mkdtempSync(join(tmpdir(), 'kepil-migrations-'))
let folder: string
before(async () => {
  fresh = await freshDatabase()
})
after(() => fresh.close())
beforeEach(() => {
  folder = mkdtempSync(join(parent, 'of-'))
  cpSync(migrationsFolder, folder, { recursive: true })
})
after(() => rmSync(parent, { recursive: true, force: true }))

const add = (name: string, sql: string): void => {
  mkdirSync(join(folder, name))
  writeFileSync(join(folder, name, 'up.sql'), sql)
}
const next = (): string => String(readMigrations(folder).length + 1).padStart(4, '0')

test('the schema after all migrations is the golden one (KEPIL_GOLDEN=write makes it anew)', async () => {
  const file = join(migrationsFolder, 'schema.sql')
  const found = await describeSchema(fresh.migrator)
  if (process.env.KEPIL_GOLDEN === 'write') writeFileSync(file, found)
  assert.equal(found, readFileSync(file, 'utf8'))
})

test('every migration says why it is', () => {
  for (const { name } of readMigrations()) {
    assert.match(readFileSync(join(migrationsFolder, name, 'why.md'), 'utf8'), /\w{3}/, name)
  }
})

test('migrating twice, and from many places at once, changes nothing more', async () => {
  assert.deepEqual(await migrate(fresh.url), [])
  add(`${next()}-once`, 'CREATE TABLE public.once (a int)')
  const runs = await Promise.all([1, 2, 3, 4].map(() => migrate(fresh.url, folder)))
  assert.equal(runs.flat().length, 1)
  await fresh.migrator.execute('DROP TABLE public.once')
  await fresh.migrator.execute("DELETE FROM public.kepil_migration WHERE name LIKE '%-once'")
})

test('an applied migration that was edited is refused by name', async () => {
  const [first] = readMigrations()
  writeFileSync(join(folder, first!.name, 'up.sql'), `${first!.sql}\n-- better`)
  await assert.rejects(migrate(fresh.url, folder), (error: Error & { code?: string }) => {
    assert.equal(error.code, 'migration-changed')
    assert.match(error.message, new RegExp(first!.name))
    return true
  })
})

test('a database newer than the program is refused', async () => {
  rmSync(join(folder, readMigrations().at(-1)!.name), { recursive: true })
  await assert.rejects(migrate(fresh.url, folder), { code: 'database-is-newer' })
})

test('a migration that fails half-way leaves nothing of itself', async () => {
  add(`${next()}-broken`, 'CREATE TABLE public.half (a int); SELECT 1/0')
  await assert.rejects(migrate(fresh.url, folder), { code: 'migration-failed' })
  assert.deepEqual(await fresh.migrator.query("SELECT to_regclass('public.half') AS half"), [{ half: null }])
})

test('a number left out is refused', () => {
  add('0099-later', 'SELECT 1')
  assert.throws(() => readMigrations(folder), /out of number/)
})

test('a role whose password was changed gets its own again, and the wrong one is named in words', async () => {
  const reader = openDatabase(urlOfRole('reader', fresh.url))
  const me = nameOfRole('reader', fresh.url)
  assert.deepEqual(await reader.query('SELECT current_user AS me'), [{ me }])
  await fresh.migrator.execute(`ALTER ROLE ${me} PASSWORD 'other'`)
  const refused = openDatabase(urlOfRole('reader', fresh.url))
  await assert.rejects(refused.query('SELECT 1'), { code: 'database-refuses-password' })
  await migrate(fresh.url)
  assert.deepEqual(await refused.query('SELECT current_user AS me'), [{ me }])
  await Promise.all([reader.close(), refused.close()])
})
