/** What the program answers in words it answers in words alone: no verb shows whoever runs it where in the program it was. */
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import { exampleFile } from '../documents/fixtures/example.fixture.ts'
import { runProgram } from './in-process.fixture.ts'

const away = mkdtempSync(join(tmpdir(), 'kepil-bad-words-'))
let fresh: FreshDatabase
after(async () => {
  await fresh.close()
  rmSync(away, { recursive: true })
})
before(async () => {
  fresh = await freshDatabase()
  mkdirSync(join(away, 'folder'))
  writeFileSync(join(away, 'empty'), '')
  writeFileSync(
    join(away, 'noise'),
    Uint8Array.from({ length: 5000 }, (_, at) => (at * 167 + 13) % 256),
  )
  writeFileSync(join(away, 'half.json'), '{"name": {"kk":')
  writeFileSync(join(away, 'payments.102'), exampleFile())
  const country = 'population --persons 20 --from 2026-01 --to 2026-02 --out country'
  assert.equal((await runProgram(country.split(' '), { folder: away })).status, 0)
})

/** A server that is not there. */
const nowhere = { DATABASE_URL: 'postgres://kepil:secret@127.0.0.1:1/kepil', KEPIL_DATA: join(away, 'data') }

const files = ['gone', 'folder', 'empty', 'noise', 'half.json', 'payments.102/within']
const withFile = [
  'check FILE',
  'check FILE --received-on yesterday',
  'convert FILE --to csv',
  'mt102 write FILE',
  'law cases FILE',
  'law reform FILE --population country',
  'import persons FILE',
  'import attachments FILE',
  'intake FILE',
  'audit verify --heads FILE',
  'audit verify --key FILE',
]
const alone = [
  'start more',
  'init',
  'init --owner a --owner b',
  'init --lang de',
  'migrate',
  'migrate --roles now',
  'worker',
  'worker --never',
  'population',
  'population --out payments.102 --persons 20 --from 2026-01 --to 2026-01',
  'population --out country --persons many',
  'population --out country --from 2026-13',
  'population --out country --from 2026-05 --to 2026-01',
  'law',
  'law nothing',
  'law check --on 31.12.2026',
  'law services --edition none',
  'law package',
  'law package --out payments.102',
  'law reform half.json --population gone',
  'import',
  'import everything persons.csv',
  'status',
  'status recompute',
  'intake',
  'balance',
  'balance --on today',
  'audit',
  'audit verify',
  'api more',
  'check',
  'convert payments.102',
  'convert payments.102 --to pdf',
  'convert payments.102 --to csv --out gone/away.csv',
  'convert payments.102 --to csv --out folder',
  'mt102',
  'mt102 write payments.102 --out gone/away.102',
  'mt102 write table.csv --out gone/away.102',
]

const inWords = (ran: { status: number; stderr: string; stdout: string }, words: string): void => {
  const said = `${words}: ${ran.status} ${ran.stderr.slice(0, 1500)}`
  assert.doesNotMatch(ran.stderr + ran.stdout, /^ +at \S|\bnode:internal|kepil: fault|\.ts:\d+:\d+/m, said)
  assert.ok(ran.status === 0 || ran.stderr + ran.stdout !== '', said)
}

test('a file that is not there, is a folder, or is nothing of the kind, is answered in words by every verb', async () => {
  const environment = { ...nowhere, DATABASE_URL: fresh.url }
  for (const words of withFile)
    for (const file of files) {
      const asked = words.replace('FILE', file)
      inWords(await runProgram(asked.split(' '), { folder: away, environment }), asked)
    }
})

test('words that are wrong, and a database that is not there, are answered in words by every verb', async () => {
  for (const asked of alone)
    inWords(await runProgram(asked.split(' '), { folder: away, environment: nowhere }), asked)
})

test('of a setting that cannot be read it is told which, and what was behind it, and no more', async () => {
  const settings = {
    PORT: 'eighty',
    DATABASE_URL: 'not an address',
    DATABASE_URL_FILE: join(away, 'gone'),
    KEPIL_HOST: 'nowhere at all',
    KEPIL_PROXY: 'the proxy',
    KEPIL_SCANNER: 'scanner',
    KEPIL_WORKER: 'perhaps',
    KEPIL_TODAY: 'tomorrow',
    KEPIL_ISSUER: 'issuer',
    KEPIL_TLS_CERT: join(away, 'noise'),
    KEPIL_METRICS_TOKEN_FILE: join(away, 'empty'),
  }
  for (const [name, value] of Object.entries(settings)) {
    const environment = { ...(!name.startsWith('DATABASE') && nowhere), [name]: value }
    const ran = await runProgram(['init'], { folder: away, environment })
    inWords(ran, `${name}=${value}`)
    assert.equal(ran.status, 3, `${name}=${value}: ${ran.stdout}`)
    assert.match(ran.stderr, /^kepil: /, name)
  }
})
