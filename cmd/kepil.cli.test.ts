/** The program itself, run as a shell runs it: each verb once, its exit code, its two streams, its pipes. */
import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import { exampleText } from '../documents/fixtures/example.fixture.ts'
import { runProgram } from './in-process.fixture.ts'
import { ruleHelp } from './law/rule-help.ts'

const root = join(import.meta.dirname, '..')
const program = join(root, 'kepil')
const away = mkdtempSync(join(tmpdir(), 'kepil-away-'))
let fresh: FreshDatabase
before(async () => {
  fresh = await freshDatabase()
})
after(async () => {
  await fresh.close()
  rmSync(away, { recursive: true })
})

const kepil = (words: readonly string[], input = '', file = program, environment = {}) =>
  spawnSync(file, words, {
    cwd: away,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: {
      ...process.env,
      DATABASE_URL: fresh.url,
      KEPIL_LANG: 'en',
      KEPIL_DEMO: '1',
      KEPIL_TODAY: '2026-11-22',
      ...environment,
    },
  })

const dues = '{"month":"2026-11","payer":"employer","income":"100000.00"}'
const payment = join(root, 'documents/fixtures/2-vosms-202106.102')
const persons = 'iin,surname,residence\n800615100018,Мысалов,citizen\n800615100019,Қатеев,citizen\n'

/** A verb, what it is given, and how it ends. In this order: what one writes the next may read. */
const runs: readonly (readonly [
  words: string,
  ended: { input?: string; environment?: object; status: number; stdout?: RegExp; stderr?: RegExp },
])[] = [
  ['law dues', { input: dues, status: 0, stdout: /^\{"base":.*\n$/ }],
  ['law iin', { input: '{}', status: 1, stdout: /^\{"error":.*\n$/ }],
  ['law cases gone.md', { status: 2, stderr: /^kepil: the file "gone\.md" cannot be read\n$/ }],
  [
    'population --persons 20 --from 2026-01 --to 2026-01 --out country',
    { status: 0, stdout: /^\d+ files, / },
  ],
  [`check ${payment}`, { status: 0, stdout: /: MT102, cp866; 4\srows: / }],
  [`convert ${payment} --to csv`, { status: 0, stdout: /^\uFEFF?reference,/, stderr: /were dropped/ }],
  [`convert ${payment} --to csv --out table.csv`, { status: 0, stderr: /were dropped/ }],
  ['mt102 write table.csv', { status: 0, stdout: /^\{1:/ }],
  ['init', { status: 1, stdout: /^The database\n {2}✓ PostgreSQL server: PostgreSQL \d/ }],
  ['migrate', { status: 0, stdout: /^the schema is up to date\n$/ }],
  ['import persons persons.csv', { status: 1, stdout: / 1 added, .* 1 left out/, stderr: /errors\.csv\n$/ }],
  [`intake ${payment}`, { status: 1, stdout: /^.*: No \d+, 4\srows: / }],
  ['status recompute', { status: 0, stdout: /^statuses of 1\sperson/ }],
  ['worker --list', { status: 0, stdout: /^end-sessions +\* \* \* \* \* +Ends the sessions/ }],
  ['api', { status: 0, stdout: /^\{\s+"openapi": "3\.1/ }],
  ['balance', { status: 0, stdout: /^Difference +0\.00\n$/m }],
  ['audit verify', { status: 0, stdout: /^The access log is whole/ }],
  ['start', { environment: { PORT: 'eighty' }, status: 3, stderr: /^kepil: PORT is "eighty"/ }],
]

test('every verb runs as the program, ends with its exit code and says each thing on its own stream', async () => {
  writeFileSync(join(away, 'persons.csv'), persons)
  for (const [words, { input, environment, status, stdout = /^$/, stderr = /^$/ }] of runs) {
    const ran = kepil(words.split(' '), input, program, environment)
    assert.equal(ran.status, status, `${words}: ${ran.stdout}${ran.stderr}`)
    assert.match(ran.stdout, stdout, words)
    assert.match(ran.stderr, stderr, words)
  }
  for (const file of ['country/2026-01', 'table.csv', 'persons.csv.errors.csv'])
    assert.ok(existsSync(join(away, file)), `${file} is where the program was called`)
  const verbs = [...(await runProgram(['--help'])).stdout.matchAll(/^ {2}(\S+) {2,}\S/gm)]
  assert.deepEqual(
    new Set(verbs.map(([, name]) => name)),
    new Set(runs.map(([words]) => words.split(' ')[0])),
    'a verb is not run here',
  )
})

test('the example in the help of a rule runs in a shell as it is shown', () => {
  const line = /^ {2}(echo .*)$/m.exec(ruleHelp('dues', 'en'))?.[1] ?? ''
  const { status, stdout } = spawnSync('sh', ['-c', line], { cwd: root, encoding: 'utf8' })
  assert.equal(status, 0)
  assert.ok(JSON.parse(stdout).because.length > 0)
})

test('ten thousand cases come back in order, and a reader that has seen enough is no fault', async () => {
  const many = Array.from({ length: 10_000 }, (_, index) =>
    dues.replace('100000.00', `${100_000 + index}.00`),
  ).join('\n')
  const bases = kepil(['law', 'dues'], many)
    .stdout.trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).base)
  assert.deepEqual(
    bases,
    Array.from({ length: 10_000 }, (_, index) => `${100_000 + index}.00`),
  )
  const child = spawn(program, ['law', 'dues'], { cwd: away, stdio: ['pipe', 'pipe', 'pipe'] })
  child.stdin.on('error', () => undefined)
  child.stdin.write(many.repeat(3))
  child.stdout.once('data', () => child.stdout.destroy())
  let complaint = ''
  child.stderr.on('data', (text) => {
    complaint += text
  })
  assert.equal(await new Promise((ended) => child.once('exit', ended)), 0)
  assert.equal(complaint, '')
})

test('the program works through a link from anywhere, and by any Node', () => {
  const link = join(away, 'k')
  symlinkSync(program, link)
  assert.equal(kepil(['law', 'dues'], dues, link).status, 0)
  const launched = spawnSync(process.execPath, [join(root, 'cmd', 'launch.mjs'), 'law', 'dues'], {
    input: `${dues}\n{}`,
  })
  assert.equal(launched.status, 1)
})

test('a payment file comes through a pipe as it does from the disk; a folder is told from a file that is not there', () => {
  const list = exampleText()
  const sound = /: MT102, utf-8; 1\srow: 1 pass /
  for (const file of ['-', '/dev/stdin']) assert.match(kepil(['check', file], list).stdout, sound)
  const piped = spawnSync(
    'sh',
    ['-c', 'mkfifo named && { "$0" check named & cat > named; wait; }', program],
    {
      cwd: away,
      input: list,
      encoding: 'utf8',
      env: { ...process.env, KEPIL_LANG: 'en' },
    },
  )
  assert.match(piped.stdout, sound)
  assert.match(kepil(['convert', '-', '--to', 'csv'], list).stdout, /^\uFEFF?reference,/)
  for (const words of [
    ['check', '.'],
    ['convert', '.', '--to', 'csv'],
    ['import', 'persons', '.'],
  ]) {
    const { status, stderr } = kepil(words)
    assert.deepEqual([status, stderr.split('\n')[0]], [2, 'kepil: "." is a folder; name a file in it'])
  }
  assert.match(kepil(['import', 'persons', '/dev/stdin'], persons).stderr, /not taken from a pipe/)
})
