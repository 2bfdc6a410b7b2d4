/** A test file that fails says why, however it failed. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { RunOfFiles } from './run-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'kepil-prove-'))
after(() => rmSync(folder, { recursive: true }))

/** Files whose one test passes, and what befalls them then, or in it. */
const planted: Readonly<Record<string, string>> = {
  sound: `test('holds', () => undefined)`,
  steady: `for (const each of [1, 2, 3]) test('goes on ' + each, () => new Promise((ended) => setTimeout(ended, 2500)))`,
  late: `test('holds', () => { setTimeout(() => { throw new Error('it came after the test') }, 30) })`,
  rejected: `test('holds', () => { setTimeout(() => { Promise.reject(new Error('nobody waited for it')) }, 30) })`,
  left: `test('holds', () => { console.error('words before it went'); setTimeout(() => process.exit(7), 30) })`,
  killed: `test('holds', () => { console.log('words before the kill'); setTimeout(() => process.kill(process.pid, 'SIGKILL'), 30) })`,
  lingering: `test('holds', () => { setInterval(() => undefined, 1000) })`,
  endless: `test('never', () => new Promise(() => setInterval(() => undefined, 1000)))`,
  unread: `import './nothing-here.ts'`,
  inner: `test('outer', async (t) => { await t.test('inner', () => { throw new Error('the inner reason') }) })`,
  behind: `test('outer', () => { throw new Error('what is said', { cause: 'what lies behind it' }) })`,
  hook: `after(() => { throw new Error('the hook failed') }); test('holds', () => undefined)`,
}

let found: RunOfFiles
let lines: string[]
before(() => {
  for (const [name, text] of Object.entries(planted))
    writeFileSync(
      join(folder, `${name}.test.ts`),
      `import { after, test } from 'node:test'\nvoid after\n${text}\n`,
    )
  const files = globSync('*.test.ts', { cwd: folder }).map((file) => join(folder, file))
  const running = `import { runFiles } from ${JSON.stringify(join(import.meta.dirname, 'run-files.ts'))}
    const said = []
    const found = await runFiles(${JSON.stringify(files)}, { root: ${JSON.stringify(folder)}, atOnce: 4, say: (line) => said.push(line) })
    console.log(JSON.stringify({ found, said }))`
  const program = join(folder, 'run.mjs')
  writeFileSync(program, running)
  const { stdout, stderr } = spawnSync(process.execPath, [program], {
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE_TEST_CONTEXT: undefined,
      KEPIL_TEST_OUTPUT: undefined,
      KEPIL_TEST_LINGERS: '1500',
      KEPIL_TEST_LONGEST: '6000',
    },
  })
  assert.ok(stdout, stderr)
  const { said, ...rest } = JSON.parse(stdout)
  lines = said
  found = rest.found
})

const failuresOf = (name: string): string =>
  found.failures.filter((text) => text.startsWith(`✖ ${name}.test.ts: `)).join('\n')

test('a sound file says nothing but how many passed', () => {
  assert.equal(failuresOf('sound'), '')
  assert.ok(
    lines.some((line) => /^✔ sound\.test\.ts: 1 passed, 0 failed \(\d+\.\d s\)$/.test(line)),
    lines.join('\n'),
  )
})

test('a file of many slow tests is no endless one', () => {
  assert.equal(failuresOf('steady'), '')
  assert.ok(
    lines.some((line) => line.startsWith('✔ steady.test.ts: 3 passed, 0 failed')),
    lines.join('\n'),
  )
})

for (const [name, ...said] of [
  ['late', /exit code 1 though 1 passed and 0 failed/, /it came after the test/],
  ['rejected', /exit code 1 though 1 passed/, /nobody waited for it/],
  ['left', /exit code 7/, /words before it went/],
  ['killed', /SIGKILL/, /words before the kill/],
  ['lingering', /are over, yet it did not end in 1\.5 s\. What keeps it: .*Timeout/],
  ['endless', /No test of this file came to its end in 6 s\. What keeps it: .*Timeout/],
  ['unread', /exit code \d+/, /nothing-here\.ts/],
  ['inner', /inner\n {4}Error: the inner reason/],
  ['behind', /what is said/, /because: what lies behind it/],
  ['hook', /the hook failed/],
] as const)
  test(`a file that fails says why: ${name}`, () => {
    for (const reason of said) assert.match(failuresOf(name), reason)
    assert.ok(
      lines.some((line) => line.startsWith(`✖ ${name}.test.ts: `)),
      lines.join('\n'),
    )
  })

test('every failure is counted', () => {
  assert.ok(found.tally.failed >= Object.keys(planted).length - 2)
  assert.equal(found.failures.length, found.tally.failed)
})
