/** `npm test`: everything that proves the product. Types and lint are tests too; the last line says how it went. */
import { spawn } from 'node:child_process'
import { globSync, mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { madeOnceVariable, serverVariable, startTestServer } from '#platform/testing'
import { root } from '../attach.ts'
import { ensurePortals } from '../serve/portals.ts'
import { ensureChromium } from './chromium.ts'
import { runFiles, type Tally } from './run-files.ts'

const tally: Tally = { passed: 0, failed: 0, skipped: 0 }
const failures: string[] = []

const write = (text: string): boolean => process.stdout.write(`${text}\n`)

function fail(name: string, detail: string): void {
  tally.failed++
  failures.push(`✖ ${name}\n${detail.trimEnd().replaceAll(/^/gm, '    ')}`)
  write(`✖ ${name}`)
}

function pass(name: string, seconds: number): void {
  tally.passed++
  write(`✔ ${name} (${seconds.toFixed(1)} s)`)
}

/** One whole check as one test. */
async function prove(name: string, check: () => Promise<void>): Promise<void> {
  const started = performance.now()
  try {
    await check()
    pass(name, (performance.now() - started) / 1000)
  } catch (error) {
    fail(name, error instanceof Error && error.cause ? `${error.message}\n${error.cause}` : String(error))
  }
}

/** Runs one of npm's programs and throws what it said when it was not content. */
function programIsContent(program: string, ...words: string[]): Promise<void> {
  return new Promise((content, complaint) => {
    let said = ''
    const child = spawn(process.execPath, [join(root, 'node_modules', ...program.split('/')), ...words], {
      cwd: root,
    })
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (piece) => {
        said += piece
      })
    }
    child.on('error', complaint)
    child.on('exit', (code) => (code === 0 ? content() : complaint(new Error(said.slice(-20_000)))))
  })
}

function findTests(words: readonly string[]): string[] {
  const all = globSync('{*,!(node_modules|.kepil|.git)/**/*}.test.ts', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !/(^|\/)(node_modules|dist|\.[^/]+)\//.test(file))
    .sort()
  const wanted = all.filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
  if (wanted.length === 0) fail('tests were found', `no test file has ${words.join(' or ')} in its name`)
  return wanted
}

/** Where a test waits for a server or a page, another may work. */
const filesAtOnce = Math.min(availableParallelism() + 3, 8)

/** What takes longest, in its order: begun first, so that nothing is waited for alone in the end. */
const longest = [
  'e2e/pages',
  'e2e/try-it',
  'e2e/crash',
  'e2e/bad-machine',
  'e2e/page-',
  'e2e/',
  '.cli.test',
  '.db.test',
]
const turnOf = (file: string): number => {
  const turn = longest.findIndex((part) => file.includes(part))
  return turn < 0 ? longest.length : turn
}

async function main(words: readonly string[]): Promise<number> {
  const started = performance.now()
  const files = findTests(words)
  const beside =
    words.length > 0
      ? []
      : [
          prove('types hold', () =>
            programIsContent('typescript/bin/tsc', '--noEmit', '--checkers', '1', '-p', '.'),
          ),
          prove('lint and format hold', () => programIsContent('@biomejs/biome/bin/biome', 'check', '.')),
        ]
  if (files.some((file) => file.startsWith('e2e/'))) {
    await prove('the pages are built', async () => void (await ensurePortals()))
    const chromium = ensureChromium()
    if ('path' in chromium) process.env.CHROMIUM = chromium.path
    else fail('there is a browser for the browser tests', chromium.missing)
  }
  const server =
    files.some((file) => /\.(db|cli)\.test\.ts$/.test(file) || file.startsWith('e2e/')) &&
    (await startTestServer())
  if (server) process.env[serverVariable] = server.url
  const madeOnce = mkdtempSync(join(tmpdir(), 'kepil-made-once-'))
  process.env[madeOnceVariable] = madeOnce
  const inTurn = files.toSorted((one, other) => turnOf(one) - turnOf(other)).map((file) => join(root, file))
  const found = await runFiles(inTurn, { root, atOnce: filesAtOnce, say: write })
  rmSync(madeOnce, { recursive: true, force: true })
  if (server) await server.stop()
  await Promise.all(beside)
  for (const each of ['passed', 'failed', 'skipped'] as const) tally[each] += found.tally[each]
  failures.push(...found.failures)
  if (failures.length > 0) write(`\n${failures.join('\n\n')}`)
  const skipped = tally.skipped > 0 ? `${tally.skipped} skipped, ` : ''
  write(`\n${skipped}${((performance.now() - started) / 1000).toFixed(0)} s`)
  write(`${tally.passed} passed, ${tally.failed} failed`)
  return tally.failed > 0 || tally.passed === 0 ? 1 : 0
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  fail(
    'the tests could be run',
    error instanceof Error ? `${error.stack}\n${error.cause ?? ''}` : String(error),
  )
  write(`\n${failures.join('\n\n')}\n\n${tally.passed} passed, ${tally.failed} failed`)
  return 1
})
