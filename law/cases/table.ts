/** Tables in a Markdown page of worked examples: which rule each is bound to, its columns and its rows. */
export type CaseTable = {
  /** Undefined where no `rule:` line stands above it. */
  readonly rule: string | undefined
  /** The paths of input fields. */
  readonly inputs: readonly string[]
  /** The paths of answer fields, after the column `→`. */
  readonly outputs: readonly string[]
  readonly rows: readonly CaseRow[]
}

export type CaseRow = {
  /** The line of the page, from 1. */
  readonly line: number
  readonly inputs: readonly string[]
  readonly outputs: readonly string[]
  /** The numbers of the mission's questions the row answers, from the column `Q`; NaN for what is no number. */
  readonly questions: readonly number[]
  /** The remark of the last column `shows`; empty where there is none. */
  readonly shows: string
}

const ruleLine = /^\s*[*_`>-]*\s*rule:\s*[*_`]*\s*([a-z][a-z-]*)/i

/** The tables with a column `→`; other tables are prose. */
export function readTables(markdown: string): CaseTable[] {
  const lines = markdown.split(/\r?\n/)
  const tables: CaseTable[] = []
  let rule: string | undefined
  let fenced = false
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    if (/^\s*(```|~~~)/.test(line)) fenced = !fenced
    if (fenced) continue
    const bound = ruleLine.exec(line)
    if (bound) rule = bound[1]
    if (!line.trimStart().startsWith('|') || !isRuler(lines[at + 1])) continue
    const end = endOfTable(lines, at)
    const table = readTable(lines, { start: at, end, rule })
    if (table) tables.push(table)
    at = end - 1
  }
  return tables
}

const isRuler = (line: string | undefined): boolean =>
  line?.includes('-') === true && /^\s*\|?[\s:|-]+\|?\s*$/.test(line)

function endOfTable(lines: readonly string[], start: number): number {
  let end = start
  while (lines[end]?.trimStart().startsWith('|')) end++
  return end
}

type TableAt = { readonly start: number; readonly end: number; readonly rule: string | undefined }

function readTable(lines: readonly string[], { start, end, rule }: TableAt): CaseTable | undefined {
  const columns = cellsOf(lines[start]!)
  const arrow = columns.findIndex((name) => name === '→' || name === '->')
  if (arrow < 0) return undefined
  const numbered = columns.indexOf('Q')
  const last = columns.at(-1)?.toLowerCase() === 'shows' ? columns.length - 1 : columns.length
  const before = (cells: readonly string[]): string[] =>
    cells.filter((_, at) => at < arrow && at !== numbered)
  const after = (cells: readonly string[]): string[] =>
    cells.filter((_, at) => at > arrow && at < last && at !== numbered)
  const rows: CaseRow[] = []
  for (let at = start + 2; at < end; at++) {
    const cells = cellsOf(lines[at]!)
    const questions = questionsIn(numbered < 0 ? '' : (cells[numbered] ?? ''))
    const shows = cells[last] ?? ''
    rows.push({ line: at + 1, inputs: before(cells), outputs: after(cells), questions, shows })
  }
  return { rule, inputs: before(columns), outputs: after(columns), rows }
}

const questionsIn = (cell: string): number[] =>
  cell
    .split(',')
    .filter((one) => one.trim() !== '')
    .map(Number)

/** The cells of a line; `\|` is a bar in a cell, code marks around a whole cell do not count. */
function cellsOf(line: string): string[] {
  const cells = line
    .trim()
    .replace(/^\|/, '')
    .split(/(?<!\\)\|/)
  if (cells.at(-1)?.trim() === '') cells.pop()
  return cells.map((cell) =>
    cell
      .trim()
      .replaceAll('\\|', '|')
      .replace(/^`(.*)`$/, '$1'),
  )
}
