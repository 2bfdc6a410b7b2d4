/** Statements kept prepared on a connection of `pg`, sent in one go: rows come in binary, and what is written is committed together. */
import { createRequire } from 'node:module'
import type { Connection as WireConnection } from 'pg'
import type { CopyRow } from './copy-row.ts'
import { divert, RowReader } from './row-reader.ts'

export type Statement = {
  readonly text: string
  readonly values: readonly unknown[]
  /** Keeps it prepared on the connection. */
  readonly name?: string
  /** Is given each row, read in the order of the columns. A statement without it gives none. */
  readonly take?: (row: CopyRow) => void
}

/** What `pg` calls on a query that is running. */
export type Running<Result> = {
  readonly done: Promise<Result>
  submit(connection: WireConnection): void
  handleCommandComplete(): void
  handleReadyForQuery(): void
  handleError(error: Error): void
}

type PreparingConnection = WireConnection & {
  readonly parsedStatements: Record<string, string>
  parse(statement: { text: string; name: string; types: readonly number[] }): void
  bind(bound: { portal: string; statement: string; values: readonly unknown[]; binary: boolean }): void
  close(statement: { type: 'S'; name: string }): void
  execute(portal: { portal: string; rows: number }): void
  sync(): void
}

// Not in the types of pg: how it writes a value of a parameter.
const { prepareValue } = createRequire(import.meta.url)('pg/lib/utils') as {
  prepareValue: (value: unknown) => unknown
}

/** Numbers by the ten thousand are written at once; `pg` would quote each. */
const writeValue = (value: unknown): unknown =>
  Array.isArray(value) && value.every((item) => typeof item === 'number')
    ? `{${value.join(',')}}`
    : prepareValue(value)

const noRows = (): never => {
  throw new Error('rows came of a statement that gives none')
}

/**
 * Until the Sync behind the last of them the statements are one transaction: the first that fails takes all back, and
 * those behind it are passed over. Gives the number of rows that were read.
 */
export function runTogether(statements: readonly Statement[]): Running<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  // Before anything is sent: a value that cannot be written must not leave half of the statements behind.
  const values = statements.map((statement) => statement.values.map(writeValue))
  const reader = new RowReader(statements.map(({ take }) => take ?? noRows))
  let wire: PreparingConnection
  return {
    done: promise,
    submit(connection) {
      divert(connection, reader)
      wire = connection as PreparingConnection
      wire.stream.cork()
      for (const [place, statement] of statements.entries()) {
        const { name = '' } = statement
        if (name === '' || wire.parsedStatements[name] !== statement.text) prepare(wire, statement)
        wire.bind({ portal: '', statement: name, values: values[place]!, binary: true })
        wire.execute({ portal: '', rows: 0 })
      }
      wire.sync()
      wire.stream.uncork()
    },
    handleCommandComplete: () => undefined,
    handleReadyForQuery() {
      for (const { name, text } of statements) if (name) wire.parsedStatements[name] = text
      if (reader.fault) reject(reader.fault)
      else resolve(reader.count)
    },
    handleError: reject,
  }
}

function prepare(wire: PreparingConnection, { text, name = '' }: Statement): void {
  // A run that failed may have left the statement prepared; closing what is not there does no harm.
  if (name !== '') wire.close({ type: 'S', name })
  wire.parse({ text, name, types: [] })
}
