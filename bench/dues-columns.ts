/**
 * The dues of a million cases by the rules that explain one, trace off, in one thread, against the same columns in
 * scalar 64-bit C with the same branches (`dues.c`, `gcc -O3`). Every sum is compared. Times are of the loop alone, the
 * best of many rounds, C and the law in turn. Run: `node bench/dues-columns.ts [rows]`.
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

const rows = Number(process.argv[2] ?? 1_000_000)
const rounds = 15
const turns = 4

const compiler = ['gcc', 'cc'].find((name) => spawnSync(name, ['--version']).status === 0)

function compile(folder: string): string {
  const program = join(folder, 'dues')
  execFileSync(compiler!, ['-O3', '-o', program, join(import.meta.dirname, 'dues.c')])
  return program
}

function writeColumns(folder: string, facts: DuesColumns): void {
  const put = (name: string, column: NodeJS.TypedArray): void => writeFileSync(join(folder, name), column)
  const { first, group, from, until } = facts.spells
  put('month', facts.month)
  put('payer', facts.payer)
  put('income', BigInt64Array.from(facts.income, BigInt))
  put('otherBases', BigInt64Array.from(facts.otherBases, BigInt))
  put('birthDate', facts.birthDate)
  put('residence', facts.residence)
  put('firstSpell', first)
  put('spellGroup', group)
  put('spellFrom', from)
  put('spellUntil', until)
}

const sumNames = ['base', 'ownBase', 'employerDeduction', 'ownContribution', 'stateContribution'] as const

function assertSame(folder: string, out: DuesSumColumns): void {
  for (const name of sumNames) {
    const bytes = readFileSync(join(folder, name))
    const told = new BigInt64Array(bytes.buffer, bytes.byteOffset, rows)
    for (let row = 0; row < rows; row++) {
      if (Number(told[row]) !== out[name][row])
        assert.fail(`${name} of row ${row}: C ${told[row]}, the law ${out[name][row]}`)
    }
  }
}

const facts = duesFacts(rows)
const out = newDuesSumColumns(rows)
const book = lawBook()
function lawRounds(): number[] {
  return Array.from({ length: rounds }, () => {
    const begun = performance.now()
    duesOfColumns(facts, book, out)
    return (performance.now() - begun) / 1000
  })
}
const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1]!

if (compiler === undefined) {
  process.stdout.write('No C compiler here, so the dues are not held against C.\n')
} else {
  assert.deepEqual(payerKinds.slice(0, 5), ['employer', 'gph', 'entrepreneur', 'self', 'state'])
  assert.deepEqual(
    [
      groups.indexOf('child'),
      groups.indexOf('local-budget-covered'),
      groups.indexOf('military'),
      groups.length,
      residences.indexOf('temporary'),
    ],
    [0, 15, 16, 19, 5],
  )
  const folder = mkdtempSync(join(tmpdir(), 'kepil-dues-'))
  try {
    writeColumns(folder, facts)
    const program = compile(folder)
    const [c, law]: [number[], number[]] = [[], []]
    for (let turn = 0; turn < turns; turn++) {
      c.push(
        ...execFileSync(program, [folder, String(rows), String(rounds)], { encoding: 'utf8' })
          .trim()
          .split('\n')
          .map(Number),
      )
      law.push(...lawRounds())
    }
    assertSame(folder, out)
    const [best, bestC] = [Math.min(...law), Math.min(...c)]
    process.stdout.write(
      `${JSON.stringify({ rows, perSecond: rows / best, nsLaw: (best / rows) * 1e9, nsC: (bestC / rows) * 1e9, medianNs: (median(law) / rows) * 1e9, medianNsC: (median(c) / rows) * 1e9, ratio: best / bestC })}\n`,
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}
