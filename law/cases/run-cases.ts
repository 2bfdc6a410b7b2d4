/** Runs a page of worked examples: each row of a table bound to a rule is a case, and must get the answer it shows. */
import { askLaw } from '../asked/ask.ts'
import { caseOfRow, parsedOrUndefined, segmentsOf } from './case-of-row.ts'
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
  const asked = askLaw(rule, caseOfRow(inputs, row.inputs))
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

function valueAt(of: unknown, path: string): unknown {
  let value = of
  for (const segment of segmentsOf(path)) {
    if (value === null || typeof value !== 'object') return undefined
    value = Object.hasOwn(value, segment) ? (value as { [name: string]: unknown })[segment] : undefined
  }
  return value
}

/** A table is typed by people: a space in it stands for a no-break one too. */
const typed = (value: unknown): string => String(value).replaceAll('\u00a0', ' ')

/** Whether a cell tells the value: empty for absent or null, a list by its elements, an object as JSON. */
function agrees(expected: string, actual: unknown): boolean {
  if (actual === undefined || actual === null) return expected === '' || expected === 'null'
  if (Array.isArray(actual) && actual.every((element) => typeof element !== 'object')) {
    return listed(expected) === actual.join(',')
  }
  if (typeof actual === 'object') return sorted(parsedOrUndefined(expected)) === sorted(actual)
  return typed(expected) === typed(actual)
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
