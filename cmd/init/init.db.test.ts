/** A real installation set up step by step, by an issuer that knows nothing of our roles, until nothing is missing. */
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { OAuth2Server } from 'oauth2-mock-server'
import type { Setup } from '#insurance/setup'
import { endAccessLog } from '#platform/audit'
import { fixedClock } from '#platform/clock'
import { readConfig, scannerText } from '#platform/config'
import { type Databases, openDatabases } from '#platform/database'
import { createServer, listen, type Server } from '#platform/http'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import { day } from '#vocabulary/day.ts'
import { SampleBrowser } from '../../insurance/rights/browser.fixture.ts'
import { layCertificate } from '../../platform/http/door/certificate.fixture.ts'
import { type SampleClamd, sampleClamd } from '../../platform/uploads/clamd.fixture.ts'
import { runProgram } from '../in-process.fixture.ts'
import { sessionsOf } from '../serve/sign-in.ts'
import { registerSlices } from '../serve/slices.ts'

const folder = mkdtempSync(join(tmpdir(), 'kepil-init-'))
const issuer = new OAuth2Server()
/** As whom the issuer lets in whoever comes, and what it tells beside: first nothing. */
let comes = ''
let tells = (_: string): object => ({})
let fresh: FreshDatabase
let owner: string
let clamd: SampleClamd | undefined
const environment: Record<string, string> = {}

before(async () => {
  fresh = await freshDatabase()
  const url = new URL(fresh.url)
  owner = `${url.pathname.slice(1)}_real`
  await fresh.migrator.execute(`CREATE ROLE ${owner} LOGIN CREATEROLE PASSWORD 'owners'`)
  await fresh.migrator.execute(`GRANT ${owner} TO CURRENT_USER`)
  await fresh.migrator.execute(`CREATE DATABASE ${owner} OWNER ${owner} TEMPLATE template0 ENCODING 'UTF8'`)
  Object.assign(url, { pathname: owner, username: owner, password: 'owners' })
  await issuer.issuer.keys.generate('RS256', { kid: 'first' })
  await issuer.start(0, '127.0.0.1')
  issuer.service.on('beforeTokenSigning', ({ payload }: { payload: { sub: string } }) => {
    payload.sub = comes
  })
  issuer.service.on('beforeUserinfo', (told: { body: object }) => {
    told.body = { sub: comes, name: comes, ...tells(comes) }
  })
  Object.assign(environment, { DATABASE_URL: url.href, KEPIL_DATA: join(folder, 'data') })
})
after(async () => {
  await issuer.stop()
  await clamd?.close()
  await fresh.migrator.execute(`DROP DATABASE IF EXISTS ${owner} WITH (FORCE)`)
  for (const role of ['app', 'reader']) await fresh.migrator.execute(`DROP ROLE IF EXISTS ${owner}_${role}`)
  await fresh.migrator.execute(`DROP ROLE IF EXISTS ${owner}`)
  await fresh.close()
  rmSync(folder, { recursive: true })
})

const run = (words: string, more = {}) =>
  runProgram(words.split(' '), { folder, environment: { ...environment, ...more } })

/** What is missing, by the names of the steps. */
async function missing(): Promise<string[]> {
  const { status, stdout } = await run('init --json')
  const { groups, missing: count } = JSON.parse(stdout) as Setup
  const steps = groups.flatMap(({ steps }) => steps.filter(({ state }) => state === 'missing'))
  assert.deepEqual([status, steps.length], [count > 0 ? 1 : 0, count])
  return steps.map(({ name }) => name)
}

test('first there is a server and nothing else; the list says which command comes next, in three languages', async () => {
  assert.deepEqual(await missing(), [
    'roles',
    'migrations',
    'issuer',
    'address',
    'network',
    'metrics',
    'scanner',
  ])
  const { stdout } = await run('init --lang kk')
  assert.match(stdout, /✗ Дерекқор рөлдері\n.*\n {6}kepil migrate\n/)
  assert.match(stdout, /Дайын: \d+; жетіспейді: 7; әзірге жоқ: 2; мұнан көрінбейді: \d+\.\n$/)
  assert.match((await run('init', { KEPIL_LANG: 'ru' })).stdout, /Готово: \d/)
  assert.equal((await run('migrate')).status, 0)
  const next = ['issuer', 'address', 'network', 'administrators', 'signed-in']
  assert.deepEqual(await missing(), [
    ...next,
    'persons',
    'payers',
    'groups',
    'payments',
    'metrics',
    'scanner',
  ])
})

test('what may not stand on a network is looked at all the same, and said first', async () => {
  const { status, stdout, stderr } = await run('init', { KEPIL_HOST: '0.0.0.0' })
  assert.equal(status, 1)
  assert.match(stderr, /^kepil: To stand on a network there must be a place to sign in at/)
  assert.match(stdout, /✓ PostgreSQL server: PostgreSQL \d/)
  assert.equal((await run('init', { PORT: 'eighty' })).status, 3)
})

test('owners are named to an issuer that answers, two at once', async () => {
  assert.match((await run('init --owner a --owner b')).stderr, /^kepil: --owner names somebody of the issuer/)
  const files = layCertificate(folder, ['osms.example.kz'])
  const token = join(folder, 'token')
  writeFileSync(token, 'a1'.repeat(16))
  clamd = await sampleClamd('path')
  Object.assign(environment, {
    KEPIL_ISSUER: 'http://127.0.0.1:1',
    KEPIL_ISSUER_CLIENT: 'kepil',
    KEPIL_ADDRESS: 'https://osms.example.kz',
    KEPIL_HOST: '0.0.0.0',
    KEPIL_TLS_CERT: files.certificate,
    KEPIL_TLS_KEY: files.key,
    KEPIL_METRICS_TOKEN_FILE: token,
    KEPIL_SCANNER: scannerText(clamd.address),
    KEPIL_ISSUER_PERSON_CLAIM: 'employee',
  })
  assert.ok((await missing()).includes('issuer-answers'))
  assert.equal((await run('init --owner a --owner b')).status, 3)
  environment.KEPIL_ISSUER = issuer.issuer.url!
  assert.equal((await run('init --owner staff-7')).status, 1)
  const named = await run('init --owner staff-7 --owner staff-8')
  assert.deepEqual([named.status, named.stderr], [0, ''])
  assert.match(named.stdout, /^The first administrators: staff-7, staff-8, for a year/)
  assert.match(named.stdout, /Whoever is given a right signs in once first/)
  const again = await run('init --owner staff-9 --owner staff-10')
  assert.equal(again.status, 1)
  assert.match(again.stderr, /There are administrators: staff-7, staff-8/)
  assert.deepEqual(await missing(), ['signed-in', 'persons', 'payers', 'groups', 'payments'])
})

let databases: Databases
let server: Server

/** Signs in at the issuer, which tells no role, nor an IIN. */
async function comeInAs(subject: string): Promise<SampleBrowser> {
  comes = subject
  const browser = new SampleBrowser(server)
  const { location } = await browser.ask('/api/sign-in')
  const { headers } = await fetch(location!, { redirect: 'manual' })
  const { pathname, search } = new URL(headers.get('location')!)
  await browser.ask(pathname + search)
  return browser
}

test('they sign in with no role of the issuer’s, and the page tells an administrator what the verb tells', async () => {
  const config = readConfig(environment)
  databases = openDatabases(environment.DATABASE_URL!)
  const sessions = sessionsOf(databases.database, config.issuer)
  server = await createServer({
    database: databases.database,
    demonstration: () => false,
    callerOf: sessions.callerOf,
    holdsAnswers: true,
    logLevel: 'silent',
  })
  registerSlices(server, { config, databases, clock: fixedClock(day('2026-11-22')) }, sessions)
  await listen(server, 0)
  try {
    await comeInAs('staff-8')
    const stranger = await comeInAs('staff-9')
    const admin = await comeInAs('staff-7')
    const { signedIn } = (await admin.ask('/api/me')).body as { signedIn: { roles: object[] } }
    assert.deepEqual(signedIn.roles, [{ role: 'admin', functions: [] }])
    assert.equal((await stranger.ask('/api/setup')).status, 403)
    const { status, body } = await admin.ask('/api/setup')
    assert.equal(status, 200)
    assert.deepEqual(body, JSON.parse((await run('init --json')).stdout))
    assert.ok((await missing()).includes('two-people'))
    const unsaid = (await run('init')).stdout
    assert.match(unsaid, /✗ Two people told apart: .*: 2; known by an IIN: 0; by the claim "employee": 0\./)
    assert.match(
      unsaid,
      /no right, no acting for others .* is approved.*\n +KEPIL_ISSUER_PERSON_CLAIM=employee\n/,
    )
    tells = (subject) => ({ employee: `number of ${subject}` })
    for (const subject of ['staff-7', 'staff-8']) await comeInAs(subject)
  } finally {
    await server.close()
    await databases.close()
    endAccessLog(databases.database)
  }
  assert.deepEqual(await missing(), ['persons', 'payers', 'groups', 'payments'])
})

/** Somebody of the register, attached to one of its payers. */
function oneAttachment(): string {
  const first = (kind: string, number: RegExp): string =>
    number.exec(readFileSync(join(folder, `country/2026-01/${kind}.csv`), 'utf8'))![0]
  const [iin, provider] = [first('persons', /\b\d{12}\b/), first('payers', /\b\d{12}\b/)]
  return `iin,provider,from,asOf\n${iin},${provider},2026-01-05,2026-01-05\n`
}

test('with the first registers and a payment file nothing is missing', async () => {
  const country = 'population --persons 300 --seed 1 --from 2026-01 --to 2026-02 --out country'
  mkdirSync(join(folder, 'country'), { recursive: true })
  assert.equal((await run(country)).status, 0)
  for (const kind of ['persons', 'payers', 'groups'])
    assert.equal((await run(`import ${kind} country/2026-01/${kind}.csv`)).status, 0, kind)
  assert.deepEqual(await missing(), ['payments'])
  const empty = (await run('init')).stdout
  assert.match(empty, /… Attachment to clinics: Empty\.\n.*\n {6}kepil import attachments attachments\.csv\n/)
  writeFileSync(join(folder, 'attachments.csv'), oneAttachment())
  const told = await run('import attachments attachments.csv')
  assert.equal(told.status, 0, told.stderr + told.stdout)
  assert.match((await run('init')).stdout, /✓ Attachment to clinics: 1\srow/)
  const payments = join(folder, 'country/2026-02/payments')
  const [file] = readdirSync(payments).filter((name) => name.endsWith('.102'))
  const taken = await run(`intake ${join(payments, file!)} --received-on ${file!.slice(0, 10)}`)
  assert.equal(taken.status, 0, taken.stderr + taken.stdout)
  assert.deepEqual(await missing(), [])
})
