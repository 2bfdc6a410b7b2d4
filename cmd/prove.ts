/** `npm test`: everything that proves the product. Types and lint are tests too; the last line says how it went. */
import { spawn } from 'node:child_process'
import { globSync } from 'node:fs'
import { join, relative } from 'node:path'
import { run } from 'node:test'
import { serverVariable, startTestServer } from '#platform/testing'
import { root } from './attach.ts'
import { ensureChromium } from './prove/chromium.ts'
import { ensurePortals } from './serve/portals.ts'

/** What a file's tests came to. */
type Tally = { passed: number; failed: number; skipped: number }
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

const filesAtOnce = 2
const longestFile = 15 * 60_000

/** Runs test files, each in a process of its own, and prints a line a file. */
async function runTests(files: readonly string[]): Promise<void> {
  const byFile = new Map<string, Tally & { seconds: number }>()
  const stream = run({
    files: files.map((file) => join(root, file)),
    concurrency: filesAtOnce,
    timeout: longestFile,
    cwd: root,
  })
  const of = (file: string | undefined): Tally & { seconds: number } => {
    const name = file ? relative(root, file) : 'unknown'
    const known = byFile.get(name) ?? { passed: 0, failed: 0, skipped: 0, seconds: 0 }
    byFile.set(name, known)
    return known
  }
  stream.on('test:pass', ({ file, details, skip, nesting }) => {
    const sum = of(file)
    if (nesting === 0) sum.seconds += details.duration_ms / 1000
    if (details.type === 'suite') return
    if (skip === undefined || skip === false) sum.passed++
    else sum.skipped++
  })
  stream.on('test:fail', ({ file, details, name }) => {
    // A suite fails because a test in it does, which is told by itself.
    if (
      details.type === 'suite' &&
      (details.error as { failureType?: string }).failureType === 'subtestsFailed'
    )
      return
    of(file).failed++
    const { cause, message } = details.error as Error
    const reason = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause ?? message)
    failures.push(`✖ ${file ? relative(root, file) : ''}: ${name}\n${reason.replaceAll(/^/gm, '    ')}`)
  })
  stream.on('test:stdout', ({ message }) => process.env.KEPIL_TEST_OUTPUT && process.stdout.write(message))
  stream.on('test:summary', ({ file }) => {
    if (!file) return
    const { passed, failed, skipped, seconds } = of(file)
    const notRun = skipped > 0 ? `, ${skipped} skipped` : ''
    write(
      `${failed > 0 ? '✖' : '✔'} ${relative(root, file)}: ${passed} passed, ${failed} failed${notRun} (${seconds.toFixed(1)} s)`,
    )
  })
  stream.resume()
  await new Promise((ended) => stream.once('end', ended))
  for (const { passed, failed, skipped } of byFile.values()) {
    tally.passed += passed
    tally.failed += failed
    tally.skipped += skipped
  }
}

async function main(words: readonly string[]): Promise<number> {
  const started = performance.now()
  const files = findTests(words)
  if (words.length === 0) {
    await prove('types hold', () => programIsContent('typescript/bin/tsc', '--noEmit', '-p', '.'))
    await prove('lint and format hold', () => programIsContent('@biomejs/biome/bin/biome', 'check', '.'))
  }
  if (files.some((file) => file.startsWith('e2e/'))) {
    await prove('the pages are built', async () => void (await ensurePortals()))
    const chromium = ensureChromium()
    if ('path' in chromium) process.env.CHROMIUM = chromium.path
    else fail('there is a browser for the browser tests', chromium.missing)
  }
  const server =
    files.some((file) => file.endsWith('.db.test.ts') || file.startsWith('e2e/')) && (await startTestServer())
  if (server) process.env[serverVariable] = server.url
  await runTests(files)
  if (server) await server.stop()
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
