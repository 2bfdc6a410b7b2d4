import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { connect, type TLSSocket } from 'node:tls'
import { openDatabase } from '../../platform/database/connection.ts'
import { attachEmbedded } from '../../platform/embedded/launcher.ts'
import { readPostmaster } from '../../platform/embedded/postmaster.ts'
import { freePort, serverProcessesIn } from '../../platform/embedded/processes.ts'
import { layCertificate } from '../../platform/http/door/certificate.fixture.ts'

const root = join(import.meta.dirname, '../..')
const data = realpathSync(mkdtempSync(join(tmpdir(), 'kepil-start-')))
const directory = join(data, 'postgres')
let port: number
before(async () => {
  port = await freePort()
})
after(async () => {
  await (await attachEmbedded(directory))?.stop()
  rmSync(data, { recursive: true, force: true })
})

type Running = { child: ChildProcess; said(): string; ended: Promise<number | null> }

function start(at = port, more: NodeJS.ProcessEnv = {}): Running {
  const environment = {
    ...process.env,
    KEPIL_DATA: data,
    PORT: String(at),
    KEPIL_LANG: 'en',
    KEPIL_DEMO: '0',
    ...more,
  }
  const child = spawn(process.execPath, [join(root, 'cmd', 'kepil.ts'), 'start'], { env: environment })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (piece) => {
      text += piece
    })
  }
  return { child, said: () => text, ended: new Promise((end) => child.once('exit', end)) }
}

const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`).catch(() => undefined)

async function ready(running: Running): Promise<void> {
  for (let tries = 0; tries < 2400; tries++) {
    if ((await get('/ready'))?.status === 200) return
    assert.equal(running.child.exitCode, null, running.said())
    await sleep(50)
  }
  assert.fail(`not ready: ${running.said()}`)
}

test('everything is at one address after the first start; a second one is told that the port is taken', async () => {
  const first = start()
  await ready(first)
  assert.match(first.said(), new RegExp(`http://127.0.0.1:${port}\\n`))
  assert.match(first.said(), /To stop: Ctrl-C/)
  assert.equal((await get('/api'))?.status, 200)
  const second = start()
  assert.equal(await second.ended, 3)
  assert.match(second.said(), new RegExp(`^kepil: Port ${port} is taken by another program`))
  assert.equal((await get('/ready'))?.status, 200)
  first.child.kill('SIGINT')
  assert.equal(await first.ended, 0, first.said())
  assert.deepEqual(serverProcessesIn(directory), [])
})

test('Ctrl-C of one program leaves the database to another on the same data', async () => {
  const first = start()
  await ready(first)
  const { pid } = readPostmaster(directory)!
  const second = start(await freePort())
  for (let tries = 0; tries < 2400 && !/To stop: Ctrl-C/.test(second.said()); tries++) await sleep(50)
  second.child.kill('SIGINT')
  assert.equal(await second.ended, 0, second.said())
  assert.equal(readPostmaster(directory)?.pid, pid)
  assert.equal((await get('/ready'))?.status, 200)
  first.child.kill('SIGINT')
  assert.equal(await first.ended, 0, first.said())
  assert.deepEqual(serverProcessesIn(directory), [])
})

test('the next start keeps what was written, after Ctrl-C and after kill -9 of everything', async () => {
  const first = start()
  await ready(first)
  const server = await attachEmbedded(directory)
  const database = openDatabase(server!.url)
  await database.execute("INSERT INTO platform.setting VALUES ('kept', '1')")
  await database.close()
  await server!.release()
  first.child.kill('SIGKILL')
  await first.ended
  process.kill(readPostmaster(directory)!.pid, 'SIGKILL')
  const second = start()
  await ready(second)
  const serverAgain = await attachEmbedded(directory)
  const again = openDatabase(serverAgain!.url)
  assert.deepEqual(await again.query("SELECT value FROM platform.setting WHERE name = 'kept'"), [
    { value: 1 },
  ])
  await again.close()
  await serverAgain!.release()
  second.child.kill('SIGTERM')
  assert.equal(await second.ended, 0, second.said())
})

test('a database killed beneath the running program is brought back, and said so meanwhile', async () => {
  const running = start()
  await ready(running)
  process.kill(readPostmaster(directory)!.pid, 'SIGKILL')
  const refused = await get('/ready')
  if (refused && refused.status !== 200) {
    assert.equal(((await refused.json()) as { code: string }).code, 'database-unavailable')
  }
  for (let tries = 0; tries < 2400 && !/starting it again/.test(running.said()); tries++) await sleep(50)
  await ready(running)
  assert.match(running.said(), /starting it again/)
  running.child.kill('SIGINT')
  assert.equal(await running.ended, 0, running.said())
  assert.deepEqual(serverProcessesIn(directory), [])
})

/** The number of the certificate shown; undefined while nobody listens. */
const shown = (): Promise<string | undefined> =>
  new Promise((seen) => {
    const socket: TLSSocket = connect({ port, rejectUnauthorized: false }, () => {
      seen(socket.getPeerCertificate().serialNumber)
      socket.destroy()
    })
    socket.on('error', () => seen(undefined))
  })

test('over TLS a hang-up does not stop it: a renewed certificate is shown from then on', async () => {
  const files = layCertificate(data, ['localhost'])
  const running = start(port, { KEPIL_TLS_CERT: files.certificate, KEPIL_TLS_KEY: files.key })
  let first: string | undefined
  for (let tries = 0; tries < 2400 && first === undefined; tries++) {
    assert.equal(running.child.exitCode, null, running.said())
    await sleep(50)
    first = await shown()
  }
  assert.match(running.said(), /https:\/\/127\.0\.0\.1/)
  const { serialNumber } = new X509Certificate(layCertificate(data, ['localhost']).pem)
  running.child.kill('SIGHUP')
  for (let tries = 0; tries < 100 && (await shown()) === first; tries++) await sleep(50)
  assert.equal(await shown(), serialNumber)
  running.child.kill('SIGINT')
  assert.equal(await running.ended, 0, running.said())
})

test('a hang-up has secrets read again where there are any, and does not stop it', async () => {
  const file = join(data, 'metrics-token')
  writeFileSync(file, 'a1'.repeat(16))
  const running = start(port, { KEPIL_METRICS_TOKEN_FILE: file })
  await ready(running)
  writeFileSync(file, '')
  running.child.kill('SIGHUP')
  for (let tries = 0; tries < 200 && !running.said().includes('secret-unreadable'); tries++) await sleep(50)
  assert.match(running.said(), /secret-unreadable.*secret kept as it was/)
  assert.equal((await get('/health'))?.status, 200)
  running.child.kill('SIGINT')
  assert.equal(await running.ended, 0, running.said())
})

test('on a network it does not start without what that takes, and says what is missing', async () => {
  const refused = start(port, { KEPIL_HOST: '0.0.0.0' })
  assert.equal(await refused.ended, 3)
  assert.match(
    refused.said(),
    /^kepil: To stand on a network there must be a place to sign in at: set KEPIL_ISSUER/,
  )
})
