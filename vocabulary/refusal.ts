import type { Text } from './text.ts'

/**
 * A foreseen "no": a fact in kebab-case, the place it was found in, and words that say what to do.
 * Returned, never thrown.
 */
export type Refusal<Code extends string = string> = {
  readonly code: Code
  /** A path such as `payments[0].amount`, where there is one. */
  readonly field?: string
  readonly message: Text
}

export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'code' in value && 'message' in value

/** What a table of refusals says of one code: the HTTP status it is answered with, and its words. */
type RefusalRow = {
  /** 400 unreadable, 403, 404, 409 against the state of things, 413, 415, 422 against a rule, 503 come again. */
  readonly status: number
  /** The field it is always about; where the field varies, the words are told it. */
  readonly field?: string
  /** Codes that earlier versions answered with where this one is answered now. */
  readonly formerly?: readonly string[]
  /** What is so and what to do; takes the facts it names. */
  words(...facts: never[]): Text
}

/** A code of a table with its status: what a route lists, and the reference shows. */
export type Foreseen<Code extends string = string> = Omit<RefusalRow, 'words'> & {
  readonly code: Code
  /** What it says, where that is always the same. */
  readonly says?: Text
}

export type RefusalTable = Readonly<Record<string, RefusalRow>>
export type CodeOf<Table extends RefusalTable> = keyof Table & string
export type RefusalOf<Table extends RefusalTable> = Refusal<CodeOf<Table>>

/** The refusal of that code of a table, in words; further arguments are the facts its words name. */
export function refusal<Table extends RefusalTable, Code extends CodeOf<Table>>(
  table: Table,
  code: Code,
  ...facts: Parameters<Table[Code]['words']>
): Refusal<Code> {
  const row = table[code]!
  const words = row.words as (...facts: unknown[]) => Text
  return { code, ...(row.field !== undefined && { field: row.field }), message: words(...facts) }
}

/** The rows of a table as a route lists them. */
export const foreseen = <Table extends RefusalTable>(table: Table): readonly Foreseen<CodeOf<Table>>[] =>
  Object.entries(table).map(([code, { words, ...row }]) => ({
    code: code as CodeOf<Table>,
    ...row,
    ...(words.length === 0 && { says: (words as () => Text)() }),
  }))

/** The outside world failed (a database stopped, a disk full). Thrown; never shown as a refusal. */
export class Failure extends Error {
  readonly code: string
  readonly text: Text
  constructor(code: string, text: Text, options?: ErrorOptions) {
    super(`${code}: ${text.en}`, options)
    this.name = 'Failure'
    this.code = code
    this.text = text
  }
}
