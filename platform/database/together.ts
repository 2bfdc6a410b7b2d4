/** Several statements sent in one go, which the server commits together: one way there and back, one commit. */
import { createRequire } from 'node:module'
import type { Connection as WireConnection } from 'pg'

export type Statement = {
  readonly text: string
  readonly values: readonly unknown[]
  /** Keeps it prepared on the connection. */
  readonly name?: string
}

/** What `pg` calls on a query that is running. */
export type RunningTogether = {
  readonly done: Promise<void>
  submit(connection: WireConnection): void
  handleCommandComplete(): void
  handleReadyForQuery(): void
  handleError(error: Error): void
}

type PreparingConnection = WireConnection & {
  readonly parsedStatements: Record<string, string>
  parse(statement: { text: string; name: string; types: readonly number[] }): void
  bind(statement: {
    portal: string
    statement: string
    values: readonly unknown[]
    valueMapper: (value: unknown) => unknown
  }): void
  execute(portal: { portal: string; rows: number }): void
  sync(): void
}

// Not in the types of pg: how it writes a value of a parameter.
const { prepareValue } = createRequire(import.meta.url)('pg/lib/utils') as {
  prepareValue: (value: unknown) => unknown
}

/**
 * Until the Sync behind the last of them the statements are one transaction: the first that fails takes all back, and
 * those behind it are passed over.
 */
export function runTogether(statements: readonly Statement[]): RunningTogether {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const parsed: Statement[] = []
  let wire: PreparingConnection
  return {
    done: promise,
    submit(connection) {
      wire = connection as PreparingConnection
      wire.stream.cork()
      try {
        for (const statement of statements) {
          const { text, values, name = '' } = statement
          if (name === '' || wire.parsedStatements[name] === undefined) {
            wire.parse({ text, name, types: [] })
            if (name !== '') parsed.push(statement)
          }
          wire.bind({ portal: '', statement: name, values, valueMapper: prepareValue })
          wire.execute({ portal: '', rows: 0 })
        }
      } finally {
        wire.sync()
        wire.stream.uncork()
      }
    },
    handleCommandComplete: () => undefined,
    handleReadyForQuery() {
      for (const { name, text } of parsed) wire.parsedStatements[name!] = text
      resolve()
    },
    handleError: reject,
  }
}
