/** The case a row of worked examples writes: its cells put at the paths of their columns. */
import { findWritten } from './notation.ts'

type Container = { [name: string]: unknown }

/** A case as the outside contract writes it. */
export type CaseOfRow = { readonly [name: string]: unknown }

/** Fields that are numbers in a case; everything else is text unless it is written as JSON. */
const numbers = new Set(['add', 'age', 'year'])

/** The case a row writes, as `askLaw` takes it; an empty cell is an absent field. */
export function caseOfRow(paths: readonly string[], cells: readonly string[]): CaseOfRow {
  const asked: Container = {}
  paths.forEach((path, index) => {
    const cell = cells[index]!
    if (cell !== '') place(asked, segmentsOf(path), inputValue(path, cell))
  })
  return asked
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

/** What the text writes as JSON, if it is JSON. */
export function parsedOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** The names on the way to a value: `payments[0].on` is `payments`, `0`, `on`. */
export const segmentsOf = (path: string): string[] => path.replaceAll(/\[(\d+)\]/g, '.$1').split('.')

/** Puts a value at a dotted path; a number in the path is a place in a list. */
function place(into: Container, [first, ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    into[first!] = value
    return
  }
  into[first!] ??= /^\d+$/.test(rest[0]!) ? [] : {}
  place(into[first!] as Container, rest, value)
}
