/** The rows of the pages of worked examples, each with its case, and what the law answers to it. */
import { askLaw, type RuleName, ruleNames } from '../asked/ask.ts'
import { type CaseOfRow, caseOfRow } from '../cases/case-of-row.ts'
import { type CaseRow, readTables } from '../cases/table.ts'
import type { Reason } from '../words.ts'

/** A page of worked examples: its path in the repository, and its Markdown. */
export type CasePage = { readonly path: string; readonly text: string }

export type WorkedRow = {
  readonly page: string
  readonly line: number
  readonly asks: RuleName
  /** What is written in the row, by the path of the column; empty cells are left out. */
  readonly cells: { readonly [path: string]: string }
  /** The numbers of the Fund's questions it answers. */
  readonly questions: readonly number[]
  /** The steps of the answer it names, in columns `because.N.rule`; where it names none it is about the whole answer. */
  readonly steps: readonly string[]
  /** The remark of the row, in English; empty where there is none. */
  readonly shows: string
}

export type Worked = {
  readonly row: WorkedRow
  readonly answer: { readonly [name: string]: unknown }
  readonly because: readonly Reason[]
}

const isRule = (name: string | undefined): name is RuleName =>
  name !== undefined && (ruleNames as readonly string[]).includes(name)

/** Every row of the pages that asks a rule, in the order of the pages. */
export function workedRows(pages: readonly CasePage[]): WorkedRow[] {
  const inOrder = [...pages].sort((a, b) => (a.path < b.path ? -1 : 1))
  return inOrder.flatMap(({ path, text }) =>
    readTables(text).flatMap(({ rule, inputs, outputs, rows }) =>
      isRule(rule)
        ? rows.map((row) => ({
            page: path,
            line: row.line,
            asks: rule,
            cells: writtenIn(inputs, row.inputs),
            questions: row.questions,
            steps: stepsNamed(outputs, row),
            shows: row.shows,
          }))
        : [],
    ),
  )
}

const writtenIn = (paths: readonly string[], cells: readonly string[]): WorkedRow['cells'] =>
  Object.fromEntries(paths.map((path, at) => [path, cells[at] ?? '']).filter(([, cell]) => cell !== ''))

const nameOfStep = /^because\.\d+\.rule$/

const stepsNamed = (paths: readonly string[], { outputs }: CaseRow): string[] =>
  outputs.filter((cell, at) => cell !== '' && nameOfStep.test(paths[at]!))

/** The row's case, as `askLaw` takes it. */
export const caseOf = ({ cells }: Pick<WorkedRow, 'cells'>): CaseOfRow =>
  caseOfRow(Object.keys(cells), Object.values(cells))

/** The row's answer by the law as it is now; undefined where its case is refused. */
export function findWorked(row: WorkedRow): Worked | undefined {
  const asked = askLaw(row.asks, caseOf(row))
  if ('error' in asked) return undefined
  const { because, ...answer } = asked.answer as Worked['answer'] & { because?: readonly Reason[] }
  return { row, answer, because: because ?? [] }
}

/** What of the row's answer its questions are answered by: the steps the row names or, where it names none, all of them. */
export const stepsInAnswer = ({ row, because }: Worked): readonly Reason[] =>
  row.steps.length === 0 ? because : because.filter(({ rule }) => row.steps.includes(rule))
