/**
 * A clean MT102 file of the largest size taken, of persons of whom no two are the same, through `kepil check`: its
 * processor time, start-up taken off, against that of `iconv` over the same bytes. Run: `node bench/check.ts [megabytes]`.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { day } from '#vocabulary/day.ts'
import { month } from '#vocabulary/month.ts'
import { tiyn } from '#vocabulary/tiyn.ts'
import { encode } from '../documents/encoding/encode.ts'
import { type SampleLine, sampleIin, sampleText } from '../insurance/payments/samples/sample-file.fixture.ts'

const root = resolve(import.meta.dirname, '..')
const rounds = 7
const bytesARow = 127

const beginnings = 'АХМЕТ ӘБДІР НҰРЛАН ҚАСЫМ ЖҰМА СҮЛЕЙ ТӨЛЕ ОРАЗ ИВАН ҒАБИТ ЕРЖАН САПАР'.split(' ')
const endings = 'ОВ ЕВ ҰЛЫ БАЕВ ҒАЛИЕВ ҚҰЛОВ ЖАНОВ БЕКОВ ТАЕВ МАНОВ СИН ҮЛЫ ЕНКО'.split(' ')
const pick = (n: number): string =>
  beginnings[n % beginnings.length]! + endings[Math.floor(n / beginnings.length) % endings.length]!

const lineOf = (n: number): SampleLine => ({
  iin: sampleIin(n),
  amount: tiyn(90_000 + ((n * 7919) % 500_000)),
  month: month(202610),
  surname: pick(n * 31),
  givenName: pick(n * 17 + 5),
})

/** A document of all rows, in the national set. */
function fileOf(rows: number): Uint8Array {
  const lines = Array.from({ length: rows }, (_, n) => lineOf(n))
  return encode(sampleText({ reference: 'BENCH1', on: day('2026-11-20'), lines }), 'kz-1048')
}

type Spent = { readonly cpu: number; readonly wall: number; readonly megabytes: number }

/** What a program spends, as GNU time tells it. */
function spentBy(program: string, words: readonly string[]): Spent {
  const { status, stderr } = spawnSync('/usr/bin/time', ['-f', '%U %S %e %M', program, ...words], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`)
  const [user, system, wall, kilobytes] = stderr.trim().split('\n').at(-1)!.split(' ').map(Number)
  return { cpu: user! + system!, wall: wall!, megabytes: kilobytes! / 1024 }
}

const median = (all: readonly Spent[], of: keyof Spent): number =>
  all.map((one) => one[of]).toSorted((a, b) => a - b)[Math.floor(all.length / 2)]!

export type CheckMeasured = {
  readonly bytes: number
  readonly rows: number
  readonly cpuSeconds: number
  readonly startUpCpuSeconds: number
  readonly wallSeconds: number
  readonly megabytes: number
  readonly baselineCpuSeconds: number
  readonly ratio: number
}

export function measureCheck(megabytes: number): CheckMeasured {
  const folder = mkdtempSync(join(tmpdir(), 'kepil-bench-'))
  try {
    const rows = Math.floor((megabytes * 1_000_000) / bytesARow)
    const [large, small] = [join(folder, 'large.102'), join(folder, 'small.102')]
    const bytes = fileOf(rows)
    writeFileSync(large, bytes)
    writeFileSync(small, fileOf(1))
    const [checks, starts, baselines]: [Spent[], Spent[], Spent[]] = [[], [], []]
    for (let round = 0; round < rounds; round++) {
      checks.push(spentBy('./kepil', ['check', large]))
      starts.push(spentBy('./kepil', ['check', small]))
      baselines.push(spentBy('iconv', ['-f', 'RK1048', '-t', 'UTF-8', '-o', '/dev/null', large]))
    }
    const [cpu, start, baseline] = [median(checks, 'cpu'), median(starts, 'cpu'), median(baselines, 'cpu')]
    return {
      bytes: bytes.length,
      rows,
      cpuSeconds: cpu,
      startUpCpuSeconds: start,
      wallSeconds: median(checks, 'wall'),
      megabytes: median(checks, 'megabytes'),
      baselineCpuSeconds: baseline,
      ratio: (cpu - start) / baseline,
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

if (import.meta.main) process.stdout.write(`${JSON.stringify(measureCheck(Number(process.argv[2] ?? 62)))}\n`)
