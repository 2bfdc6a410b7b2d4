import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { type EmbeddedServer, isAlive, startEmbedded } from '#platform/embedded'
import { attachEmbedded } from './launcher.ts'
import { serverProcessesIn } from './processes.ts'

const parent = realpathSync(mkdtempSync(join(tmpdir(), 'kepil-launcher-')))
/** Longer than a Unix socket's path may be. */
const directory = join(parent, 'терең-бума-'.repeat(10), 'postgres')
let server: EmbeddedServer

before(async () => {
  server = await startEmbedded({ directory })
  await ask('CREATE TABLE public.kept (n int)')
  await ask('INSERT INTO public.kept VALUES (1)')
})
after(async () => {
  await server.stop()
  assert.deepEqual(serverProcessesIn(directory), [])
  rmSync(parent, { recursive: true, force: true })
})

async function ask(text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}
const kept = () => ask('SELECT count(*)::int AS n FROM public.kept')

test('text is ordered and cased alike on every machine, the nine Kazakh letters too', async () => {
  const [row] = await ask(`SELECT datcollate, upper('әіңғүұқөһ') AS upper, lower('ӘІҢҒҮҰҚӨҺ') AS lower,
    current_setting('listen_addresses') AS listens, current_setting('unix_socket_directories') AS sockets
    FROM pg_database WHERE datname = current_database()`)
  assert.equal(row!.upper, 'ӘІҢҒҮҰҚӨҺ')
  assert.equal(row!.lower, 'әіңғүұқөһ')
  assert.equal(row!.listens, '127.0.0.1')
  assert.equal(row!.sockets, '')
})

test('no password, no entry', async () => {
  const url = new URL(server.url)
  url.password = 'guess'
  const client = new pg.Client({ connectionString: url.href })
  await assert.rejects(client.connect(), { code: '28P01' })
})

test('a second program attaches to the running server and leaves it to the first', async () => {
  const second = await startEmbedded({ directory })
  assert.deepEqual([second.started, second.pid], [false, server.pid])
  await second.release()
  assert.deepEqual(await kept(), [{ n: 1 }])
})

test('the last to let go stops the server; the next start keeps the data', async () => {
  const second = await attachEmbedded(directory)
  await server.release()
  assert.ok(isAlive(server.pid))
  await second!.release()
  assert.ok(!isAlive(server.pid))
  assert.equal(await attachEmbedded(directory), undefined)
  server = await startEmbedded({ directory })
  assert.equal(server.started, true)
  assert.deepEqual(await kept(), [{ n: 1 }])
})

test('a program killed with kill -9 leaves the server running, and the next attaches to it', async () => {
  await server.stop()
  const start = `import { startEmbedded } from '#platform/embedded'
    const { pid } = await startEmbedded({ directory: process.argv[1] })
    console.log(pid); setInterval(() => undefined, 1000)`
  const root = join(import.meta.dirname, '../..')
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', start, directory], {
    cwd: root,
  })
  const pid = await new Promise<number>((said) => child.stdout.once('data', (line) => said(Number(line))))
  child.kill('SIGKILL')
  server = await startEmbedded({ directory })
  assert.deepEqual([server.started, server.pid], [false, pid])
  assert.deepEqual(await kept(), [{ n: 1 }])
})

test('a server killed with kill -9 while busy comes back with what was committed', async () => {
  const busy = new pg.Client({ connectionString: server.url })
  busy.on('error', () => undefined)
  await busy.connect()
  const endless = busy.query('SELECT count(*) FROM generate_series(1, 1000000000000)').catch(() => 'lost')
  await ask('INSERT INTO public.kept VALUES (2)')
  assert.ok(serverProcessesIn(directory).length > 1)
  process.kill(server.pid, 'SIGKILL')
  const before = Date.now()
  server = await startEmbedded({ directory })
  assert.equal(server.started, true)
  assert.ok(Date.now() - before < 60_000)
  assert.equal(await endless, 'lost')
  assert.deepEqual(await kept(), [{ n: 2 }])
})

test('a postmaster.pid that names another living program, as after a reboot, does not stop the start', async () => {
  const file = join(directory, 'postmaster.pid')
  const text = readFileSync(file, 'utf8')
  process.kill(server.pid, 'SIGKILL')
  while (serverProcessesIn(directory).length > 0) await sleep(20)
  writeFileSync(file, text.replace(/^\d+/, String(process.pid)))
  server = await startEmbedded({ directory })
  assert.deepEqual(await kept(), [{ n: 2 }])
})

for (const [kind, text] of [
  ['empty, as a power cut leaves it,', ''],
  ['that is not one', 'garbage'],
] as const)
  test(`a postmaster.pid ${kind} does not stop the start`, async () => {
    process.kill(server.pid, 'SIGKILL')
    while (serverProcessesIn(directory).length > 0) await sleep(20)
    writeFileSync(join(directory, 'postmaster.pid'), text)
    server = await startEmbedded({ directory })
    assert.deepEqual(await kept(), [{ n: 2 }])
  })

test('a secret that is wrong, empty or gone is said so, by whoever starts or attaches, and leaves no server behind', async () => {
  const file = join(directory, '..', 'secret')
  const secret = readFileSync(file)
  const refused = { code: 'database-secret-missing' }
  const spoil = [() => writeFileSync(file, 'wrong'), () => writeFileSync(file, '\n'), () => rmSync(file)]
  for (const spoilt of spoil) {
    spoilt()
    await assert.rejects(startEmbedded({ directory }), refused)
  }
  assert.ok(isAlive(server.pid))
  await server.stop()
  for (const spoilt of spoil) {
    spoilt()
    await assert.rejects(startEmbedded({ directory }), refused)
    assert.deepEqual(serverProcessesIn(directory), [])
  }
  writeFileSync(file, secret, { mode: 0o600 })
  server = await startEmbedded({ directory })
  assert.deepEqual(await kept(), [{ n: 2 }])
})

test('a server killed while others attach is started again, and its secret is not doubted', async () => {
  for (let round = 0; round < 3; round++) {
    const attaching = [1, 2, 3].map(() => startEmbedded({ directory }))
    process.kill(server.pid, 'SIGKILL')
    const servers = await Promise.all(attaching)
    server = await startEmbedded({ directory })
    for (const one of servers) if (one.pid === server.pid) await one.release()
    assert.deepEqual(await kept(), [{ n: 2 }])
  }
})

test('many starters at once get one server', async () => {
  await server.stop()
  const servers = await Promise.all([1, 2, 3, 4].map(() => startEmbedded({ directory })))
  assert.equal(new Set(servers.map(({ pid }) => pid)).size, 1)
  for (const one of servers.slice(1)) await one.release()
  server = servers[0]!
  assert.deepEqual(await kept(), [{ n: 2 }])
})

test('a zombie is not taken for a living process', async (t) => {
  if (process.platform !== 'linux') return t.skip('no /proc')
  const parentOfZombie = spawn('sh', ['-c', 'sleep 1 & echo $!; exec sleep 60'])
  const zombie = await new Promise<number>((said) =>
    parentOfZombie.stdout.once('data', (line) => said(Number(line))),
  )
  for (const until = Date.now() + 50_000; isAlive(zombie) && Date.now() < until; ) await sleep(20)
  assert.ok(process.kill(zombie, 0))
  assert.ok(!isAlive(zombie))
  parentOfZombie.kill()
})

test('where namespaces are forbidden, root starts the server as nobody', async (t) => {
  if (process.getuid?.() !== 0 || spawnSync('setpriv', ['--version']).status !== 0) return t.skip('not root')
  const other = join(parent, 'reduced', 'postgres')
  spawnSync('chmod', ['711', parent])
  const reduced = await startEmbedded({ directory: other, asRoot: 'setpriv' })
  await reduced.stop()
  const again = await startEmbedded({ directory: other })
  assert.ok(again.started, 'and goes back to the usual way without losing the data')
  await again.stop()
})
