/**
 * The dues of a million cases by the rules that explain one, nothing written down, in one thread, against the same columns
 * in scalar 64-bit C with the same branches (`dues.c`, `gcc -O3`). Every sum of every row is compared. Times are over
 * the loop alone, each part at its best of many rounds, C and the law in turn.
 * Run: `node bench/dues-columns.ts [rows]`.
 */
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type DuesColumns,
  type DuesSumColumns,
  duesOfColumns,
  groups,
  lawBook,
  newDuesSumColumns,
  payerKinds,
  residences,
} from '#law'
import { duesFacts } from './dues-facts.ts'
import { atBest, type Rounds, secondsOf, usually } from './rounds.ts'

const rows = Number(process.argv[2] ?? 1_000_000)
const rowsOfPart = 50_000
const [rounds, turns] = [12, 4]

const sumNames = ['base', 'ownBase', 'employerDeduction', 'ownContribution', 'stateContribution'] as const

/** Words that begin a C program: the folder of its columns, how many rows, how often. */
class InC {
  readonly #folder = mkdtempSync(join(tmpdir(), 'kepil-dues-'))
  readonly #program = join(this.#folder, 'dues')

  constructor(compiler: string) {
    // What dues.c takes for granted of the order of names.
    assert.deepEqual(payerKinds.slice(0, 5), ['employer', 'gph', 'entrepreneur', 'self', 'state'])
    const places = [
      groups.indexOf('child'),
      groups.indexOf('registered-unemployed'),
      groups.indexOf('caring-for-child-under-3'),
      groups.indexOf('parental-leave'),
      groups.indexOf('caring-for-disabled-child'),
      groups.indexOf('caring-for-disabled-from-childhood'),
      groups.indexOf('non-working-kandas'),
      groups.indexOf('local-budget-covered'),
      groups.indexOf('military'),
    ]
    assert.deepEqual(
      [...places, groups.length, residences.indexOf('temporary')],
      [0, 1, 3, 4, 5, 6, 10, 15, 16, 19, 5],
    )
    execFileSync(compiler, ['-O3', '-o', this.#program, join(import.meta.dirname, 'dues.c')])
  }

  give(facts: DuesColumns): void {
    const put = (name: string, column: NodeJS.TypedArray): void =>
      writeFileSync(join(this.#folder, name), column)
    put('month', facts.month)
    put('payer', facts.payer)
    put('income', BigInt64Array.from(facts.income, BigInt))
    put('otherBases', BigInt64Array.from(facts.otherBases, BigInt))
    put('birthDate', facts.birthDate)
    put('residence', facts.residence)
    put('firstSpell', facts.spells.first)
    put('spellGroup', facts.spells.group)
    put('spellFrom', facts.spells.from)
    put('spellUntil', facts.spells.until)
  }

  run(times: number): Rounds {
    const words = [this.#folder, String(rows), String(rowsOfPart), String(times)]
    const told = execFileSync(this.#program, words, { encoding: 'utf8' })
    return told
      .trim()
      .split('\n')
      .map((line) => line.trim().split(' ').map(Number))
  }

  assertSame(out: DuesSumColumns): void {
    for (const name of sumNames) {
      const { buffer, byteOffset } = readFileSync(join(this.#folder, name))
      const told = new BigInt64Array(buffer, byteOffset, rows)
      for (let row = 0; row < rows; row++) {
        if (Number(told[row]) === out[name][row]) continue
        assert.fail(`${name} of row ${row}: ${told[row]} in C, ${out[name][row]} by the law`)
      }
    }
  }

  close(): void {
    rmSync(this.#folder, { recursive: true })
  }
}

function partOf(facts: DuesColumns, from: number, until: number): DuesColumns {
  const { month, payer, income, otherBases, birthDate, residence, spells } = facts
  return {
    month: month.subarray(from, until),
    payer: payer.subarray(from, until),
    income: income.subarray(from, until),
    otherBases: otherBases.subarray(from, until),
    birthDate: birthDate.subarray(from, until),
    residence: residence.subarray(from, until),
    spells: { ...spells, first: spells.first.subarray(from, until + 1) },
  }
}

/** By the law, the seconds of each part; the sums of all rows are then in `out`. */
function assess(facts: DuesColumns, out: DuesSumColumns): number[] {
  const book = lawBook()
  const seconds: number[] = []
  for (let from = 0; from < rows; from += rowsOfPart) {
    const until = Math.min(rows, from + rowsOfPart)
    const part = partOf(facts, from, until)
    const sums = newDuesSumColumns(until - from)
    seconds.push(secondsOf(() => duesOfColumns(part, book, sums)))
    for (const name of sumNames) out[name].set(sums[name], from)
  }
  return seconds
}

function measure(inC: InC): void {
  const out = newDuesSumColumns(rows)
  const ofYears = duesFacts({ rows, years: [2024, 2026], oneMonth: false })
  inC.give(ofYears)
  inC.run(1)
  assess(ofYears, out)
  inC.assertSame(out)

  const ofMonth = duesFacts({ rows, years: [2024, 2024], oneMonth: true })
  inC.give(ofMonth)
  const [c, law]: [number[][], number[][]] = [[], []]
  for (let turn = 0; turn < turns; turn++) {
    c.push(...inC.run(rounds).map((round) => [...round]))
    for (let round = 0; round < rounds; round++) law.push(assess(ofMonth, out))
  }
  inC.assertSame(out)
  const nanoseconds = (seconds: number): number => (seconds / rows) * 1e9
  const measured = {
    rows,
    casesPerSecond: rows / atBest(law),
    nanosecondsByLaw: nanoseconds(atBest(law)),
    nanosecondsInC: nanoseconds(atBest(c)),
    usualNanosecondsByLaw: nanoseconds(usually(law)),
    usualNanosecondsInC: nanoseconds(usually(c)),
    ratio: atBest(law) / atBest(c),
  }
  process.stdout.write(`${JSON.stringify(measured)}\n`)
}

const compiler = ['gcc', 'cc'].find((name) => spawnSync(name, ['--version']).status === 0)
if (compiler === undefined) {
  process.stderr.write('There is no C compiler here, so the dues of columns are not held against C.\n')
} else {
  const inC = new InC(compiler)
  try {
    measure(inC)
  } finally {
    inC.close()
  }
}
