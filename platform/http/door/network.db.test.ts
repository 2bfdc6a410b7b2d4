/** On a network: over TLS or behind a proxy, by one name, and with no more told than the network may know. */
import assert from 'node:assert/strict'
import { X509Certificate } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request as askInClear, type IncomingHttpHeaders } from 'node:http'
import { request as askOverTls, type RequestOptions } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { connect, type TLSSocket } from 'node:tls'
import * as Type from 'typebox'
import { cookieOf, createServer, listen, type Server, serve, WithCookies } from '#platform/http'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import { route } from '#vocabulary/route.ts'
import { layCertificate } from './certificate.fixture.ts'

const name = 'osms.example.kz'
const folder = mkdtempSync(join(tmpdir(), 'kepil-tls-'))
const first = layCertificate(folder, [name, 'localhost'])

const keep = route({
  name: 'startSample',
  method: 'POST',
  path: '/api/sample',
  tag: 'server',
  summary: { kk: 'Үлгі', ru: 'Образец', en: 'A sample' },
  access: { roles: 'everybody', purpose: 'operation', record: 'nobody' },
  answer: { status: 200, shape: Type.Object({ kept: Type.Optional(Type.String()) }), description: 'Kept' },
  refusals: [],
  examples: [{}],
})

let fresh: FreshDatabase
const opened: Server[] = []
/** Listens on a port of its own, which is returned. */
async function open(
  options: Partial<Parameters<typeof createServer>[0]>,
): Promise<{ port: number; server: Server }> {
  const server = await createServer({
    database: fresh.database,
    demonstration: () => false,
    logLevel: 'silent',
    ...options,
  })
  opened.push(server)
  serve(server, keep, (_, request) => {
    const kept = cookieOf(request, 'sample')
    return new WithCookies(kept === undefined ? {} : { kept }, { name: 'sample', value: 'one' })
  })
  return { port: Number(new URL(await listen(server, 0)).port), server }
}

/** Of measures, as it is now. */
const token = { now: 'a1'.repeat(16) }
let overTls: { port: number; server: Server }
let behindProxy: number
let behindAnother: number
before(async () => {
  fresh = await freshDatabase()
  const address = `https://${name}`
  overTls = await open({ address, tls: first })
  const limits = { requestsAMinute: 20, bytesADay: 1, unknownADay: 1 }
  behindProxy = (await open({ address, proxies: ['127.0.0.0/8'], metricsToken: token, limits })).port
  behindAnother = (await open({ proxies: ['10.9.9.9'] })).port
})
after(async () => {
  for (const server of opened) await server.close()
  await fresh.close()
  rmSync(folder, { recursive: true })
})

type Answer = { status: number; code: string | undefined; headers: IncomingHttpHeaders; body: string }
type Asking = Record<string, string | number>

function ask(ask: typeof askInClear, options: RequestOptions): Promise<Answer> {
  return new Promise((answered, failed) => {
    const asked = ask({ host: '127.0.0.1', ...options }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (piece) => {
        body += piece
      })
      response.on('end', () => {
        const isJson = /json/.test(response.headers['content-type'] ?? '')
        const { code } = isJson ? JSON.parse(body) : {}
        answered({ status: response.statusCode!, code, headers: response.headers, body })
      })
    })
    asked.on('error', failed).end()
  })
}

const inClear = (port: number, path: string, headers: Asking, method = 'GET'): Promise<Answer> =>
  ask(askInClear, { port, path, method, headers })
const byTls = (path: string, headers: Asking = {}, method = 'GET'): Promise<Answer> =>
  ask(askOverTls as typeof askInClear, {
    port: overTls.port,
    path,
    method,
    headers: { host: name, ...headers },
    ca: first.pem,
    servername: name,
  })
const refusedAs = ({ status, code }: Answer) => [status, code]

test('over TLS a cookie bears a name that no other page can set, and the browser is told never to come otherwise', async () => {
  const given = await byTls('/api/sample', { origin: `https://${name}` }, 'POST')
  assert.equal(given.status, 200)
  assert.match(
    String(given.headers['set-cookie']),
    /^__Host-sample=one; .*Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  )
  assert.match(String(given.headers['strict-transport-security']), /^max-age=31536000/)
  const back = async (cookie: string) => JSON.parse((await byTls('/api/sample', { cookie }, 'POST')).body)
  assert.deepEqual(await back('__Host-sample=one'), { kept: 'one' })
  assert.deepEqual(await back('sample=planted'), {})
  assert.equal((await byTls('/nowhere')).headers['strict-transport-security'] === undefined, false)
})

test('what is older than TLS 1.2 is not spoken', async () => {
  const speak = (maxVersion: 'TLSv1.1' | 'TLSv1.2'): Promise<string | null> =>
    new Promise((spoken, failed) => {
      const rules = { ca: first.pem, servername: name, minVersion: 'TLSv1', maxVersion } as const
      const ciphers = 'DEFAULT@SECLEVEL=0'
      const socket: TLSSocket = connect({ port: overTls.port, ...rules, ciphers }, () => {
        spoken(socket.getProtocol())
        socket.destroy()
      })
      socket.on('error', failed)
    })
  assert.equal(await speak('TLSv1.2'), 'TLSv1.2')
  await assert.rejects(speak('TLSv1.1'))
})

test('what is sent can be neither changed nor read by whoever gets the key later, and the strongest way of it comes first', async () => {
  const speak = (ciphers: string): Promise<string> =>
    new Promise((spoken, failed) => {
      const rules = { ca: first.pem, servername: name, maxVersion: 'TLSv1.2', ciphers } as const
      const socket: TLSSocket = connect({ port: overTls.port, ...rules }, () => {
        spoken(socket.getCipher().name)
        socket.destroy()
      })
      socket.on('error', failed)
    })
  const [strong, sound] = ['ECDHE-ECDSA-AES256-GCM-SHA384', 'ECDHE-ECDSA-AES128-GCM-SHA256']
  assert.equal(await speak(sound), sound)
  assert.equal(await speak(`${sound}:${strong}`), strong)
  await assert.rejects(speak('ECDHE-ECDSA-AES128-SHA256'))
  await assert.rejects(speak('ECDHE-ECDSA-AES256-SHA'))
  overTls.server.renewCertificate!()
  await assert.rejects(speak('ECDHE-ECDSA-AES128-SHA256'))
})

test('a page of the same name in the clear, where anybody on the way may write it, can send nothing', async () => {
  const from = async (origin: string) => refusedAs(await byTls('/api/sample', { origin }, 'POST'))
  assert.deepEqual(await from(`http://${name}`), [403, 'foreign-origin'])
  assert.deepEqual(await from(`https://${name}:8443`), [403, 'foreign-origin'])
  assert.deepEqual(await from(`https://${name}`), [200, undefined])
})

test('it is reached by the name people were told, and by no other', async () => {
  for (const host of ['evil.example', `${name}.evil.example`, '10.0.0.7'])
    assert.deepEqual(refusedAs(await byTls('/health', { host })).slice(1), ['foreign-origin'], host)
  for (const host of [name, `${name}:443`, 'OSMS.example.kz'])
    assert.equal((await byTls('/health', { host })).status, 200, host)
  assert.equal((await byTls('/health', { host: `localhost:${overTls.port}` })).status, 200)
})

test('a renewed certificate is shown from then on without a stop, and one without its key never', async () => {
  const shown = (): Promise<string> =>
    new Promise((seen, failed) => {
      const socket: TLSSocket = connect(
        { port: overTls.port, servername: name, rejectUnauthorized: false },
        () => {
          seen(socket.getPeerCertificate().serialNumber)
          socket.destroy()
        },
      )
      socket.on('error', failed)
    })
  const numberOf = (pem: string): string => new X509Certificate(pem).serialNumber
  assert.equal(await shown(), numberOf(first.pem))
  const second = layCertificate(folder, [name])
  writeFileSync(second.key, 'no key yet')
  overTls.server.renewCertificate!()
  assert.equal(await shown(), numberOf(first.pem))
  const third = layCertificate(folder, [name, 'localhost'])
  overTls.server.renewCertificate!()
  assert.equal(await shown(), numberOf(third.pem))
})

test('of who called and how, the named proxy alone is believed', async () => {
  const said = { host: name, 'x-forwarded-proto': 'https', 'x-forwarded-for': '203.0.113.7' }
  const through = await inClear(behindProxy, '/api/sample', { ...said, origin: `https://${name}` }, 'POST')
  assert.match(String(through.headers['set-cookie']), /^__Host-sample=one; .*Secure/)
  assert.ok(through.headers['strict-transport-security'])
  const named = { ...said, host: 'kepil.internal', 'x-forwarded-host': name }
  assert.equal((await inClear(behindProxy, '/health', named)).status, 200)
  const liar = await inClear(behindAnother, '/api/sample', { ...said, host: 'localhost' }, 'POST')
  assert.match(String(liar.headers['set-cookie']), /^sample=one; .*HttpOnly; SameSite=Lax$/)
  assert.equal(liar.headers['strict-transport-security'], undefined)
  const hidden = { host: 'evil.example', 'x-forwarded-host': 'localhost' }
  assert.equal((await inClear(behindAnother, '/health', hidden)).status, 403)
})

test('behind a proxy each caller is counted by his own address, whatever he says it is', async () => {
  const from = async (addresses: string) =>
    (await inClear(behindProxy, '/health', { host: name, 'x-forwarded-for': addresses })).status
  for (let times = 0; times < 20; times++) assert.equal(await from(`198.51.100.${times}, 203.0.113.50`), 200)
  assert.equal(await from('198.51.100.99, 203.0.113.50'), 429)
  assert.equal(await from('203.0.113.51'), 200)
})

test('a caller from the network is not told how the server does, though he calls himself this machine', async () => {
  const via = (more: Asking = {}): Asking => ({ host: name, 'x-forwarded-for': '203.0.113.7', ...more })
  const measures = async (headers: Asking) => refusedAs(await inClear(behindProxy, '/metrics', headers))
  const here = { host: 'localhost' }
  assert.deepEqual(await measures(here), [200, undefined])
  assert.deepEqual(await measures(via()), [403, 'measures-not-for-all'])
  assert.deepEqual(await measures(via({ 'x-forwarded-for': '127.0.0.1' })), [403, 'measures-not-for-all'])
  assert.deepEqual(await measures({ host: name }), [403, 'measures-not-for-all'])
  assert.deepEqual(await measures(via({ authorization: `Bearer ${'a1'.repeat(16)}` })), [200, undefined])
  token.now = 'c3'.repeat(16)
  assert.deepEqual(await measures(via({ authorization: `Bearer ${'c3'.repeat(16)}` })), [200, undefined])
  assert.equal((await measures(via({ authorization: `Bearer ${'a1'.repeat(16)}` })))[0], 403)
  assert.deepEqual(await measures(via({ authorization: 'Bearer a1' })), [403, 'measures-not-for-all'])
  assert.deepEqual(refusedAs(await inClear(behindProxy, '/metrics', via({ host: 'localhost' }))), [
    403,
    'foreign-origin',
  ])
  const ready = async (headers: Asking) => JSON.parse((await inClear(behindProxy, '/ready', headers)).body)
  assert.deepEqual(Object.keys(await ready(here)), ['ready', 'migrations'])
  assert.deepEqual(await ready(via()), { ready: true })
  const unnamed = { host: 'localhost', 'x-forwarded-for': '203.0.113.7' }
  assert.equal((await inClear(behindAnother, '/metrics', unnamed)).status, 403)
})

test('files that cannot be taken as a certificate are told at the start', async () => {
  const rejected = { code: 'certificate-unreadable' }
  await assert.rejects(open({ tls: { certificate: '/nowhere', key: first.key } }), rejected)
  const other = mkdtempSync(join(tmpdir(), 'kepil-tls-'))
  const { key } = layCertificate(other, [name])
  await assert.rejects(open({ tls: { certificate: first.certificate, key } }), rejected)
  rmSync(other, { recursive: true })
})
