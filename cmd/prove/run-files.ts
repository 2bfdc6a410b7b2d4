/** Runs test files, each in a process of its own; a file that fails says why. */
import { relative } from 'node:path'
import { run } from 'node:test'

/** What tests came to. */
export type Tally = { passed: number; failed: number; skipped: number }

type Running = {
  /** The folder that names of files are told from. */
  readonly root: string
  readonly atOnce: number
  /** Told a line for each file that has ended. */
  say(line: string): void
}

export type RunOfFiles = { readonly tally: Tally; readonly failures: readonly string[] }

/** What one file's tests came to, and the last of what its process said. */
class FileRun {
  readonly tally: Tally = { passed: 0, failed: 0, skipped: 0 }
  seconds = 0
  readonly #said: string[] = []

  hear(text: string): void {
    this.#said.push(...text.trimEnd().split('\n'))
    if (this.#said.length > 2 * saidAtMost) this.#said.splice(0, this.#said.length - saidAtMost)
  }

  said(): string {
    return this.#said.slice(-saidAtMost).join('\n')
  }
}

const saidAtMost = 60
/** The sums the runner writes at the end of each file; they are told by us. */
const sums = /^(tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) [\d.]+$/

type Failure = Error & {
  readonly failureType?: string
  readonly exitCode?: number | null
  readonly signal?: string | null
}

export async function runFiles(
  files: readonly string[],
  { root, atOnce, say }: Running,
): Promise<RunOfFiles> {
  const runs = new Map<string, FileRun>()
  const failures: string[] = []
  const nameOf = (file: string | undefined): string => (file ? relative(root, file) : 'unknown')
  const of = (file: string | undefined): FileRun => {
    const known = runs.get(nameOf(file)) ?? new FileRun()
    runs.set(nameOf(file), known)
    return known
  }
  const fail = (file: string | undefined, name: string, reason: string): void => {
    of(file).tally.failed++
    failures.push(`✖ ${nameOf(file)}: ${name}\n${reason.trimEnd().replaceAll(/^/gm, '    ')}`)
  }
  const stream = run({
    files: [...files],
    concurrency: atOnce,
    cwd: root,
    execArgv: ['--import', new URL('./ends.ts', import.meta.url).href],
  })
  stream.on('test:pass', ({ file, details, skip, nesting }) => {
    const { tally } = of(file)
    if (nesting === 0) of(file).seconds += details.duration_ms / 1000
    if (details.type === 'suite') return
    if (skip === undefined || skip === false) tally.passed++
    else tally.skipped++
  })
  stream.on('test:fail', ({ file, details, name }) => {
    const error = details.error as Failure
    const ofFile = name === file
    // A suite, or a file, fails because a test in it does, which is told by itself.
    if ((details.type === 'suite' || ofFile) && error.failureType === 'subtestsFailed') return
    if (!ofFile) return fail(file, name, reasonOf(error))
    const ended = error.exitCode !== undefined
    say(`✖ ${nameOf(file)}: ${ended ? endOf(error) : 'failed outside of its tests'}`)
    fail(file, 'the file', ended ? whyEnded(error, of(file)) : reasonOf(error))
  })
  stream.on('test:stdout', ({ file, message }) => {
    of(file).hear(message)
    if (process.env.KEPIL_TEST_OUTPUT) process.stdout.write(message)
  })
  stream.on('test:stderr', ({ file, message }) => of(file).hear(message))
  stream.on('test:diagnostic', ({ file, message }) => {
    if (file && !sums.test(message)) of(file).hear(message)
  })
  stream.on('test:summary', ({ file }) => {
    if (!file) return
    const { tally, seconds } = of(file)
    const notRun = tally.skipped > 0 ? `, ${tally.skipped} skipped` : ''
    say(
      `${tally.failed > 0 ? '✖' : '✔'} ${nameOf(file)}: ${tally.passed} passed, ${tally.failed} failed${notRun} (${seconds.toFixed(1)} s)`,
    )
  })
  stream.resume()
  await new Promise((ended) => stream.once('end', ended))
  const tally = { passed: 0, failed: 0, skipped: 0 }
  for (const { tally: each } of runs.values()) {
    tally.passed += each.passed
    tally.failed += each.failed
    tally.skipped += each.skipped
  }
  return { tally, failures }
}

/** With what lies behind it, however deep. */
function reasonOf({ cause, message }: Failure): string {
  return cause instanceof Error ? wholeReason(cause) : String(cause ?? message)
}

const wholeReason = ({ stack, message, cause }: Error): string => {
  const behind = cause instanceof Error ? wholeReason(cause) : cause
  return behind === undefined ? (stack ?? message) : `${stack ?? message}\nbecause: ${String(behind)}`
}

const endOf = ({ exitCode, signal }: Failure): string =>
  signal ? `ended by ${signal}` : `ended with exit code ${exitCode ?? 'unknown'}`

/** A file whose process failed though no test of it did. */
const whyEnded = (error: Failure, file: FileRun): string =>
  `${endOf(error)} though ${file.tally.passed} passed and ${file.tally.failed} failed. The last it said:\n${file.said() || 'nothing'}`
