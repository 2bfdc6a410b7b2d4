import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { clockOf, readConfig } from '#platform/config'

const url = 'postgres://kepil:secret@db.example:5432/kepil'

test('with nothing set, the embedded server runs the demonstration on its own day', () => {
  const config = readConfig({})
  assert.deepEqual([config.port, config.databaseUrl, config.demonstration], [8080, undefined, true])
  assert.equal(clockOf(config).today(), '2026-11-22')
})

test('a server of one’s own holds no demonstration unless asked, and goes by the real day', () => {
  assert.equal(readConfig({ DATABASE_URL: url }).demonstration, false)
  assert.equal(readConfig({ DATABASE_URL: url, KEPIL_DEMO: '1' }).demonstration, true)
  assert.ok(clockOf(readConfig({ DATABASE_URL: url })).today() > '2020-01-01')
  assert.notEqual(clockOf(readConfig({ KEPIL_DEMO: '0' })).now(), undefined)
})

test('KEPIL_TODAY sets the day of a demonstration and of nothing else', () => {
  assert.equal(clockOf(readConfig({ KEPIL_TODAY: '2021-06-10' })).today(), '2021-06-10')
  const refused = { code: 'today-may-not-be-set' }
  assert.throws(() => readConfig({ KEPIL_TODAY: '2021-06-10', KEPIL_ENV: 'production' }), refused)
  assert.throws(() => readConfig({ KEPIL_TODAY: '2021-06-10', DATABASE_URL: url }), refused)
  assert.throws(() => readConfig({ KEPIL_TODAY: '2021-06-31' }), { code: 'today-is-not-a-day' })
})

test('a port or an address that is none is named', () => {
  assert.equal(readConfig({ PORT: '9000' }).port, 9000)
  for (const PORT of ['http', '70000', '-1', '80.5'])
    assert.throws(() => readConfig({ PORT }), { code: 'port-is-not-a-port' })
  for (const DATABASE_URL of ['localhost', 'mysql://a@b/c', 'postgres://db'])
    assert.throws(() => readConfig({ DATABASE_URL }), { code: 'database-url-unreadable' })
})

test('the heads of the access log lie beside the data, unless they are named', () => {
  const beside = { heads: '/var/kepil/audit-heads.jsonl', key: '/var/kepil/audit-key' }
  assert.deepEqual(readConfig({ KEPIL_DATA: '/var/kepil' }).audit, beside)
  const named = { KEPIL_AUDIT_HEADS: '/log/heads', KEPIL_AUDIT_KEY: '/keys/audit' }
  assert.deepEqual(readConfig(named).audit, { heads: '/log/heads', key: '/keys/audit' })
})

const issuer = {
  KEPIL_ISSUER: 'https://id.example.kz',
  KEPIL_ISSUER_CLIENT: 'kepil',
  KEPIL_ADDRESS: 'https://osms.example.kz',
}
const tls = { KEPIL_TLS_CERT: '/etc/kepil/chain.pem', KEPIL_TLS_KEY: '/etc/kepil/key.pem' }
const own = { DATABASE_URL: `${url}?sslmode=verify-full` }

test('without a word it listens to this machine alone', () => {
  const alone = { host: '127.0.0.1', tls: undefined, proxies: [] }
  assert.deepEqual(readConfig({}).listening, alone)
  for (const KEPIL_HOST of ['localhost', '::1', '127.0.0.5'])
    assert.equal(readConfig({ KEPIL_HOST }).listening.host, KEPIL_HOST)
  for (const KEPIL_HOST of ['osms.example.kz', '10.0.0', '*', '0.0.0.0:80'])
    assert.throws(() => readConfig({ KEPIL_HOST }), { code: 'host-is-not-an-address' })
})

test('it stands on a network only where people sign in and what they send is hidden on its way', () => {
  for (const KEPIL_HOST of ['0.0.0.0', '::', '10.0.0.7', '::ffff:10.0.0.7']) {
    const refused = (more: object, code: string) =>
      assert.throws(() => readConfig({ ...own, KEPIL_HOST, ...more }), { code }, KEPIL_HOST)
    refused({}, 'network-needs-issuer')
    refused(tls, 'network-needs-issuer')
    refused(issuer, 'network-needs-tls')
    refused({ ...issuer, ...tls, KEPIL_ADDRESS: 'http://localhost:8080' }, 'network-needs-https')
    const { listening } = readConfig({ ...own, KEPIL_HOST, ...issuer, ...tls })
    assert.deepEqual(listening, {
      host: KEPIL_HOST,
      tls: { certificate: '/etc/kepil/chain.pem', key: '/etc/kepil/key.pem' },
      proxies: [],
    })
    const behind = readConfig({ ...own, KEPIL_HOST, ...issuer, KEPIL_PROXY: '10.0.0.5, fd00::/8' })
    assert.deepEqual(behind.listening.proxies, ['10.0.0.5', 'fd00::/8'])
  }
})

test('on a network a database on another machine is reached over TLS, by its certificate', () => {
  const on = (address: string, more: object) => () =>
    readConfig({ DATABASE_URL: address, ...issuer, ...more }).databaseUrl
  const refused = { code: 'network-needs-database-tls' }
  for (const network of [{ KEPIL_HOST: '0.0.0.0', ...tls }, { KEPIL_PROXY: '127.0.0.1' }]) {
    for (const way of ['', '?sslmode=disable', '?sslmode=no-verify', '?sslmode=require'])
      assert.throws(on(`${url}${way}`, network), refused, way)
    assert.ok(on(`${url}?sslmode=verify-full&sslrootcert=/root.crt`, network)())
    for (const here of ['127.0.0.1', 'localhost', '[::1]'])
      assert.ok(on(url.replace('db.example', here), network)(), here)
  }
  assert.equal(on(url, {})(), url)
})

test('the scanner of files is a port or a socket; on a network it is on this machine', () => {
  const read = (KEPIL_SCANNER: string, more: object = {}) => readConfig({ KEPIL_SCANNER, ...more }).scanner
  assert.equal(read(''), undefined)
  assert.deepEqual(read('/run/clamav/clamd.ctl'), { path: '/run/clamav/clamd.ctl' })
  assert.deepEqual(read('clamav:3310'), { host: 'clamav', port: 3310 })
  assert.deepEqual(read('[::1]:3310'), { host: '::1', port: 3310 })
  for (const wrong of [
    'clamav',
    ':3310',
    '127.0.0.1:0',
    '127.0.0.1:70000',
    'tcp://clamav:3310',
    'run/clamd.ctl',
  ])
    assert.throws(() => read(wrong), { code: 'scanner-address-unreadable' }, wrong)
  const network = { ...own, ...issuer, ...tls, KEPIL_HOST: '0.0.0.0' }
  for (const away of ['clamav:3310', '10.0.0.8:3310', '[fd00::8]:3310'])
    assert.throws(() => read(away, network), { code: 'network-needs-scanner-here' }, away)
  for (const here of ['127.0.0.1:3310', 'localhost:3310', '[::1]:3310', '/run/clamav/clamd.ctl'])
    assert.ok(read(here, network), here)
})

test('a demonstration, whose issuer lets anybody in, is never opened to a network, nor by a proxy', () => {
  for (const open of [{ KEPIL_HOST: '0.0.0.0' }, { KEPIL_PROXY: '127.0.0.1' }]) {
    const refused = { code: 'demonstration-stays-here' }
    assert.throws(() => readConfig({ ...open, ...tls }), refused)
    assert.throws(() => readConfig({ ...open, ...issuer, ...tls }), refused)
    assert.throws(() => readConfig({ ...own, ...open, ...issuer, ...tls, KEPIL_DEMO: '1' }), refused)
  }
})

test('half a certificate, and a proxy that is no address or everybody, are named', () => {
  for (const half of [{ KEPIL_TLS_CERT: '/c' }, { KEPIL_TLS_KEY: '/k' }])
    assert.throws(() => readConfig({ ...own, ...half }), { code: 'tls-needs-both' })
  for (const KEPIL_PROXY of ['proxy.example.kz', '10.0.0.0/33', '0.0.0.0/0', '::/0', '10.0.0.5;10.0.0.6'])
    assert.throws(() => readConfig({ ...own, ...issuer, KEPIL_PROXY }), { code: 'proxy-is-not-an-address' })
})

test('what asks for a second factor is a role or a function, with what the issuer says where it saw one', () => {
  const read = (text: string) =>
    readConfig({ ...issuer, KEPIL_ISSUER_SECOND_FACTOR: text }).issuer!.secondFactors
  assert.deepEqual(read(''), [])
  assert.deepEqual(read('admin=mfa, fund/controller=urn:x:2'), [
    { allowed: 'admin', acr: 'mfa' },
    { allowed: 'fund/controller', acr: 'urn:x:2' },
  ])
  for (const wrong of ['admin', 'admin=', 'king=mfa', 'fund/king=mfa', 'fund/controller/more=mfa'])
    assert.throws(() => read(wrong), { code: 'second-factor-unreadable' }, wrong)
})

test('the token of measures lies in a file, and is long enough not to be guessed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kepil-token-'))
  try {
    const file = join(folder, 'token')
    const read = () => readConfig({ KEPIL_METRICS_TOKEN_FILE: file }).metricsToken?.now
    assert.throws(read, { code: 'secret-unreadable' })
    writeFileSync(file, 'short\n')
    assert.throws(read, { code: 'metrics-token-too-weak' })
    writeFileSync(file, `${'a1'.repeat(16)}\n`)
    assert.equal(read(), 'a1'.repeat(16))
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('the address of the database may lie in a file, whose password may be changed meanwhile', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kepil-address-'))
  try {
    const file = join(folder, 'database')
    const later = url.replace('secret', 'later')
    writeFileSync(file, `${url}\n`)
    const { databaseUrl, databaseUrlKept, demonstration } = readConfig({ DATABASE_URL_FILE: file })
    assert.deepEqual([databaseUrl, demonstration], [url, false])
    writeFileSync(file, 'no address')
    assert.equal(databaseUrlKept!.latest(), url)
    writeFileSync(file, later)
    assert.equal(databaseUrlKept!.latest(), later)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('a secret is read again when its file was changed; of a file that cannot be taken the former one stays', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kepil-secret-'))
  try {
    const file = join(folder, 'token')
    const [former, later] = ['a1'.repeat(16), 'b2'.repeat(16)]
    writeFileSync(file, former)
    const token = readConfig({ KEPIL_METRICS_TOKEN_FILE: file }).metricsToken!
    writeFileSync(file, later)
    assert.equal(token.now, former)
    token.renew()
    assert.equal(token.now, later)
    for (const [unfit, code] of [
      ['', 'secret-unreadable'],
      ['short', 'metrics-token-too-weak'],
    ] as const) {
      writeFileSync(file, unfit)
      assert.throws(() => token.renew(), { code })
      assert.equal(token.now, later)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('a program’s token is for the address people reach us at, unless the issuer knows us by another', () => {
  const issuer = {
    KEPIL_ISSUER: 'https://id.example',
    KEPIL_ISSUER_CLIENT: 'kepil',
    KEPIL_ADDRESS: 'https://osms.example.kz/',
  }
  assert.equal(readConfig(issuer).issuer?.audience, 'https://osms.example.kz')
  assert.equal(readConfig({ ...issuer, KEPIL_AUDIENCE: 'urn:kepil' }).issuer?.audience, 'urn:kepil')
})
