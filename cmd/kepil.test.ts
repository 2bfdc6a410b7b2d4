import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'

const root = join(import.meta.dirname, '..')
const away = mkdtempSync(join(tmpdir(), 'kepil-away-'))
after(() => rmSync(away, { recursive: true }))

const program = join(root, 'kepil')
const kepil = (words: readonly string[], input = '', file = program) =>
  spawnSync(file, words, {
    cwd: away,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, KEPIL_LANG: 'en' },
  })

const dues = '{"month":"2026-11","payer":"employer","income":"100000.00"}'

test('the program lists its verbs, and each verb helps with an example', () => {
  const { stdout, status } = kepil(['--help'])
  assert.equal(status, 0)
  const verbs = [...stdout.matchAll(/^ {2}(\S+) {2,}\S/gm)].map(([, name]) => name!)
  assert.ok(verbs.includes('law') && verbs.includes('start') && verbs.includes('migrate'))
  for (const verb of verbs) {
    const help = kepil([verb, '--help'])
    assert.equal(help.status, 0, verb)
    assert.match(help.stdout, /Example/, `${verb} --help shows no example`)
  }
})

test('wrong use ends with 2 and one line that says what is wrong', () => {
  for (const words of [
    [],
    ['nonsense'],
    ['law'],
    ['law', 'nonsense'],
    ['law', 'dues', 'more'],
    ['law', 'cases'],
  ])
    assert.equal(kepil(words).status, 2, words.join(' '))
  assert.equal(kepil(['nonsense']).stderr, 'kepil: there is no verb "nonsense"; see kepil --help\n')
  assert.equal(kepil(['law', 'cases', 'gone.md']).status, 2)
})

test('the law answers a line a case, in order, and goes on after a bad one', () => {
  const { stdout, status } = kepil(
    ['law', 'dues'],
    `${dues}\n\nnot json\n${dues.replace('employer', 'owner')}\n${dues}`,
  )
  const answers = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  assert.equal(answers.length, 4)
  assert.equal(status, 1)
  assert.deepEqual([answers[0].total, answers[3].total], ['5000.00', '5000.00'])
  assert.equal(answers[1].error.code, 'not-json')
  assert.equal(answers[2].error.field, 'payer')
  assert.equal(kepil(['law', 'dues'], dues).status, 0)
  assert.equal(kepil(['law', 'dues'], '').stdout, '')
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

test('a page of worked examples is run, and a row that fails is named', () => {
  const page = join(away, 'page.cases.md')
  const table = (total: string) =>
    `rule: dues\n\n| month | payer | income | → | total |\n|---|---|---|---|---|\n| 2026-11 | employer | 100000.00 | | ${total} |\n`
  writeFileSync(page, table('5000.00'))
  assert.deepEqual(
    [kepil(['law', 'cases', page]).status, kepil(['law', 'cases', page]).stdout],
    [0, '1 rows, failed: 0\n'],
  )
  writeFileSync(page, table('1.00'))
  const failed = kepil(['law', 'cases', page])
  assert.equal(failed.status, 1)
  assert.match(failed.stdout, /page\.cases\.md:5: total: /)
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
