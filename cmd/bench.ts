/** `npm run bench`: what must be fast, each against a baseline timed in the same run; a line of history for each run. */

import { spawn } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { countText } from '#vocabulary/spoken.ts'
import { root } from './attach.ts'

type Measured = Readonly<Record<string, unknown>>
type Bound = {
  readonly name: string
  readonly ratio: number
  readonly bound: string
  readonly holds: boolean
}

/** Each program prints one JSON object a line; `read` says what of it is held against which bound. */
const benches: readonly { program: string; words: readonly string[]; read(measured: Measured): Bound[] }[] = [
  {
    program: 'bench/law.ts',
    words: ['200000'],
    read: (m) => [least(`kepil law ${m.rule}, cases a second`, m.casesPerSecond, Number(m.leastWanted))],
  },
  {
    program: 'bench/dues-columns.ts',
    words: ['1000000'],
    read: (m) => [most('dues of a million over columns, times scalar C', m.ratio, 4)],
  },
  {
    program: 'bench/timelines.ts',
    words: ['1000000'],
    read: (m) =>
      m.of === 'status'
        ? [least('status over 24 months of payments, persons a minute', m.perMinute, 4_000_000)]
        : [most('a kept explanation of one due, microseconds', m.microseconds, 5)],
  },
  {
    program: 'bench/check.ts',
    words: ['62'],
    read: (m) => [
      most('kepil check of a large clean list, processor time, times iconv', m.ratio, 12),
      most('kepil check of a large clean list, megabytes of memory', m.megabytes, 300),
    ],
  },
  {
    program: 'bench/intake.ts',
    words: ['1000000'],
    read: (m) => [
      least(`intake, status ${m.status}, share of raw COPY`, m.ratio, m.status === 'renewed' ? 0.15 : 0.3),
    ],
  },
  {
    program: 'bench/recompute.ts',
    words: ['1000000', '24'],
    read: (m) => [
      most('recompute from empty, times a bare aggregate', m.fromEmptyRatio, 3),
      most('recompute unchanged, times a bare aggregate', m.unchangedRatio, 3),
    ],
  },
  {
    program: 'bench/lookup.ts',
    words: ['1000000', '24'],
    read: (m) => [
      least('short status over HTTP, share of a bare route', m.shortRatio, 0.7),
      least('numbered status over HTTP, share of a bare route', m.fullRatio, 0.3),
      least('short status with lanes in the access log, share of without', m.shortChainedShare, 0.9),
      least('numbered status with lanes in the access log, share of without', m.fullChainedShare, 0.9),
      least('short status of one signed in, share of a visitor', m.shortSignedInShare, 0.8),
      least('numbered status of one signed in, share of a visitor', m.fullSignedInShare, 0.8),
    ],
  },
  {
    program: 'bench/sign-in.ts',
    words: ['20000'],
    read: (m) => [least('people who sign in by another’s issuer, a second', m.perSecond, 200)],
  },
  {
    program: 'bench/reform.ts',
    words: ['200000'],
    read: (m) => [
      least(`a reform of ${m.reform}, person-months a second`, m.personMonthsPerSecond, 1_000_000),
      most(`a reform of ${m.reform}, times a bare pass over the columns`, m.ratio, 80),
    ],
  },
  {
    program: 'bench/pages.ts',
    words: ['2'],
    read: (m) =>
      Object.entries(m.scores as Record<string, number>).map(([category, score]) =>
        least(`${m.page}, Lighthouse ${category}`, score, 95),
      ),
  },
]

const least = (name: string, ratio: unknown, bound: number): Bound => ({
  name,
  ratio: Number(ratio),
  bound: `≥ ${bound}`,
  holds: Number(ratio) >= bound,
})
const most = (name: string, ratio: unknown, bound: number): Bound => ({
  name,
  ratio: Number(ratio),
  bound: `≤ ${bound}`,
  holds: Number(ratio) <= bound,
})

/** Runs a program and gives the JSON objects it printed; what else it says is passed on. */
function linesOf(program: string, words: readonly string[]): Promise<Measured[]> {
  return new Promise((given, failed) => {
    let said = ''
    const child = spawn(process.execPath, [join(root, program), ...words], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    child.stdout.on('data', (piece) => {
      said += piece
    })
    child.on('error', failed)
    child.on('exit', (code) => {
      if (code !== 0) return failed(new Error(`${program} ended with ${code}`))
      const lines = said.split('\n').filter((line) => line !== '')
      for (const line of lines) if (!line.startsWith('{')) process.stdout.write(`  ${line}\n`)
      given(lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line)))
    })
  })
}

/** The commit measured; `+` when the tree differs from it. */
async function commit(): Promise<string> {
  const git = (...words: string[]): Promise<string> =>
    new Promise((given) => {
      let said = ''
      const child = spawn('git', words, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] })
      child.stdout.on('data', (piece) => {
        said += piece
      })
      child.on('error', () => given(''))
      child.on('exit', () => given(said.trim()))
    })
  const changed = await git('status', '--porcelain', '--untracked-files=no')
  return `${await git('rev-parse', '--short', 'HEAD')}${changed === '' ? '' : '+'}`
}

const wanted = process.argv.slice(2)
const machine = {
  cores: cpus().length,
  cpu: cpus()[0]?.model.trim(),
  memoryGb: Math.round(totalmem() / 2 ** 30),
}
const measured: Record<string, Measured[]> = {}
const bounds: Bound[] = []
const unknown = wanted.find((word) => !benches.some(({ program }) => program.includes(word)))
if (unknown !== undefined) {
  const names = benches.map(({ program }) => program.replace(/^bench\/|\.ts$/g, '')).join(', ')
  process.stderr.write(`kepil: no bench is called "${unknown}"; there are ${names}\n`)
  process.exit(2)
}
for (const { program, words, read } of benches) {
  if (wanted.length > 0 && !wanted.some((word) => program.includes(word))) continue
  process.stdout.write(`\n${program} ${words.join(' ')}\n`)
  const lines = await linesOf(program, words)
  measured[program] = lines
  for (const line of lines) {
    for (const [name, value] of Object.entries(line))
      process.stdout.write(`  ${name.padEnd(28)} ${show(value)}\n`)
    for (const bound of read(line)) {
      bounds.push(bound)
      process.stdout.write(
        `  ${bound.holds ? '✔' : '✖'} ${bound.name}: ${show(bound.ratio)} (${bound.bound})\n`,
      )
    }
  }
}

function show(value: unknown): string {
  if (typeof value !== 'number') return JSON.stringify(value)
  return Number.isInteger(value) || Math.abs(value) >= 1000
    ? countText(Math.round(value))
    : value.toPrecision(3)
}

const line = { at: new Date().toISOString(), commit: await commit(), machine, bounds, measured }
appendFileSync(join(root, 'bench', 'history.jsonl'), `${JSON.stringify(line)}\n`)
process.stdout.write('\nOne more line in bench/history.jsonl.\n')
