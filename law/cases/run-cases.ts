/** Runs a page of worked examples: each row of a table bound to a rule is a case, and must get the answer it shows. */
import { askLaw } from '../asked/ask.ts'
import { findWritten } from './notation.ts'
import { type CaseRow, type CaseTable, readTables } from './table.ts'

export type CaseFailure = {
  readonly line: number
  /** What the table says of which field, and what the law answered. */
  readonly message: string
}

export type CasesRun = { readonly rows: number; readonly failures: readonly CaseFailure[] }

/** Every row of every table of the page that has a column `→`. */
export function runCases(markdown: string): CasesRun {
  let rows = 0
  const failures: CaseFailure[] = []
  for (const table of readTables(markdown)) {
    for (const row of table.rows) {
      rows++
      failures.push(...runRow(table, row))
    }
  }
  return { rows, failures }
}

function runRow({ rule, inputs, outputs }: CaseTable, row: CaseRow): CaseFailure[] {
  const fail = (message: string): CaseFailure => ({ line: row.line, message })
  if (rule === undefined) return [fail('no line "rule: …" stands above the table')]
  if (row.inputs.length !== inputs.length)
    return [fail(`${row.inputs.length} cells before →, not ${inputs.length}`)]
  if (!row.questions.every(isQuestion)) return [fail('Q: a question is a number from 1 to 46')]
  const asked = askLaw(rule, questionOf(inputs, row.inputs))
  const result = 'answer' in asked ? asked.answer : asked
  return outputs.flatMap((path, index) => {
    const expected = row.outputs[index] ?? ''
    const actual = valueAt(result, path)
    if (agrees(expected, actual)) return []
    const unasked = 'error' in asked && !path.startsWith('error')
    const why = unasked ? ` (${asked.error.code} ${asked.error.field ?? ''}: ${asked.error.message.en})` : ''
    return [fail(`${path}: the table says ${expected || 'nothing'}, the law ${shown(actual)}${why}`)]
  })
}

/** The Fund's questions and answers of 2018 are numbered from 1 to 46. */
const isQuestion = (number: number): boolean => Number.isInteger(number) && number >= 1 && number <= 46

/** Fields that are numbers in a case; everything else is text unless it is written as JSON. */
const numbers = new Set(['add', 'age'])

function questionOf(paths: readonly string[], cells: readonly string[]): unknown {
  const question: Container = {}
  paths.forEach((path, index) => {
    const cell = cells[index]!
    if (cell !== '') place(question, segmentsOf(path), inputValue(path, cell))
  })
  return question
}

function inputValue(path: string, cell: string): unknown {
  if (/^[[{"]/.test(cell)) {
    const parsed = parsedOrUndefined(cell)
    if (parsed !== undefined) return parsed
  }
  const written = findWritten(path, cell)
  if (written !== undefined) return written
  if (cell === 'true' || cell === 'false') return cell === 'true'
  return numbers.has(segmentsOf(path).at(-1)!) && /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell
}

function parsedOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

type Container = { [name: string]: unknown }

const segmentsOf = (path: string): string[] => path.replaceAll(/\[(\d+)\]/g, '.$1').split('.')

/** Puts a value at a dotted path; a number in the path is a place in a list. */
function place(into: Container, [first, ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    into[first!] = value
    return
  }
  into[first!] ??= /^\d+$/.test(rest[0]!) ? [] : {}
  place(into[first!] as Container, rest, value)
}

function valueAt(of: unknown, path: string): unknown {
  let value = of
  for (const segment of segmentsOf(path)) {
    if (value === null || typeof value !== 'object') return undefined
    value = Object.hasOwn(value, segment) ? (value as Container)[segment] : undefined
  }
  return value
}

/** Whether a cell tells the value: empty for absent or null, a list by its elements, an object as JSON. */
function agrees(expected: string, actual: unknown): boolean {
  if (actual === undefined || actual === null) return expected === '' || expected === 'null'
  if (Array.isArray(actual) && actual.every((element) => typeof element !== 'object')) {
    return listed(expected) === actual.join(',')
  }
  if (typeof actual === 'object') return sorted(parsedOrUndefined(expected)) === sorted(actual)
  return expected === String(actual)
}

const listed = (cell: string): string =>
  cell
    .replaceAll(/[[\]"]/g, '')
    .split(/[\s,;]+/)
    .filter((one) => one !== '')
    .join(',')

/** JSON with the names of every object in order, so that two writings of one value are one text. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  ) ?? ''

const shown = (value: unknown): string =>
  (typeof value === 'string' ? value : JSON.stringify(value)) ?? 'nothing'
