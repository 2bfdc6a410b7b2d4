import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, beforeEach, test } from 'node:test'
import { startEmbedded } from '#platform/embedded'
import { getBinaries, relinkLibraries } from './binaries.ts'

const parent = realpathSync(mkdtempSync(join(tmpdir(), 'kepil-directory-')))
let directory: string
beforeEach(() => {
  directory = join(mkdtempSync(join(parent, 'of-')), 'postgres')
})
after(() => rmSync(parent, { recursive: true, force: true }))

const has = (code: string) => ({ name: 'Failure', code })

test('data of another PostgreSQL version is refused by number and left as it was', async () => {
  mkdirSync(directory)
  writeFileSync(join(directory, 'PG_VERSION'), '13\n')
  await assert.rejects(startEmbedded({ directory }), (error: Error) => {
    assert.match(error.message, /data-directory-of-another-version.*PostgreSQL 13/s)
    return true
  })
  assert.deepEqual(readdirSync(directory), ['PG_VERSION'])
})

test('a folder with something else in it is refused and left as it was', async () => {
  mkdirSync(directory)
  writeFileSync(join(directory, 'letter.txt'), 'dear')
  await assert.rejects(startEmbedded({ directory }), has('not-a-data-directory'))
  assert.deepEqual(readdirSync(directory), ['letter.txt'])
})

test('data whose password is lost is refused with the name of the file to restore', async () => {
  mkdirSync(directory)
  writeFileSync(join(directory, 'PG_VERSION'), `${getBinaries().major}\n`)
  await assert.rejects(startEmbedded({ directory }), has('database-secret-missing'))
})

test('a folder of PostgreSQL programs that is none, or too old, is said so', () => {
  assert.throws(() => getBinaries(parent), has('embedded-postgres-missing'))
  const old = join(parent, 'old')
  mkdirSync(old)
  writeFileSync(join(old, 'postgres'), '#!/bin/sh\necho "postgres (PostgreSQL) 14.9"\n', { mode: 0o755 })
  assert.throws(() => getBinaries(old), has('postgres-too-old'))
})

test('links of the libraries are made again where npm ran no install script', () => {
  const native = join(parent, 'package', 'native')
  mkdirSync(join(native, 'lib'), { recursive: true })
  writeFileSync(join(native, 'lib', 'libicui18n.so.60.2'), 'library')
  const link = (target: string) => ({
    source: 'native/lib/libicui18n.so.60.2',
    target: `native/lib/${target}`,
  })
  writeFileSync(
    join(native, 'pg-symlinks.json'),
    JSON.stringify([link('libicui18n.so.60'), link('libicui18n.so')]),
  )
  symlinkSync('nowhere', join(native, 'lib', 'libicui18n.so'))
  relinkLibraries(native)
  relinkLibraries(native)
  for (const name of ['libicui18n.so', 'libicui18n.so.60'])
    assert.equal(readFileSync(join(native, 'lib', name), 'utf8'), 'library')
})

test('a first start killed half-way leaves nothing in the way of the next; the password is the owner’s alone', async () => {
  const leftover = `${directory}.new-999999999`
  mkdirSync(leftover)
  const server = await startEmbedded({ directory })
  assert.ok(!existsSync(leftover))
  assert.equal(statSync(join(directory, '..', 'secret')).mode & 0o777, 0o600)
  await server.stop()
})

test('a port taken by another program is said so when it was asked for', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await new Promise((listening) => other.once('listening', listening))
  const address = other.address()
  assert.ok(address && typeof address === 'object')
  await assert.rejects(startEmbedded({ directory, port: address.port }), has('database-port-in-use'))
  other.close()
})

test('a full disk is said so, and what is there is safe', (t) => {
  mkdirSync(directory)
  const start = `import { startEmbedded } from '#platform/embedded'
    await startEmbedded({ directory: '${directory}/postgres' }).catch((error) => console.log(error.code))`
  const mount = `mount -t tmpfs -o size=12m none '${directory}' && exec "$0" --input-type=module-typescript -e "$1"`
  const inside = ['--user', '--map-root-user', '--mount', 'sh', '-c', mount, process.execPath, start]
  const ran = spawnSync('unshare', inside, { encoding: 'utf8', cwd: join(import.meta.dirname, '../..') })
  if (/mount|unshare/.test(ran.stderr ?? '') || ran.error) return t.skip('this machine gives no small disk')
  assert.equal(ran.stdout.trim(), 'disk-full', ran.stderr)
})
