/** Binary COPY into a table on a connection of `pg`, without a stream in between. */
import type { Connection as WireConnection } from 'pg'
import type { CopyRows } from './copy-rows.ts'

/** What `pg` calls on a query that is running. */
export type RunningCopy = {
  readonly done: Promise<number>
  submit(connection: WireConnection): void
  handleCopyInResponse(connection: CopyingConnection): void
  handleCommandComplete(message: { text: string }): void
  handleReadyForQuery(): void
  handleError(error: Error): void
}
type CopyingConnection = WireConnection & { endCopyFrom(): void }

type Ending = { done: Promise<number>; end: (rows: number) => void; fail: (error: Error) => void }

function ending(): Ending {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  return { done: promise, end: resolve, fail: reject }
}

const rowsOf = (message: { text: string }): number => Number(/COPY (\d+)/.exec(message.text)?.[1] ?? 0)

/** COPY … FROM STDIN of rows already encoded. */
export function copyInto(target: string, rows: CopyRows): RunningCopy {
  const { done, end, fail } = ending()
  const messages = rows.messages()
  let stopped = false
  let written = 0
  return {
    done,
    submit(connection) {
      connection.query(`COPY ${target} FROM STDIN (FORMAT binary)`)
    },
    handleCopyInResponse(connection) {
      const { stream } = connection
      let next = 0
      const write = (): void => {
        while (!stopped && next < messages.length) {
          const more = stream.write(messages[next]!)
          next++
          if (!more && next < messages.length) {
            stream.once('drain', write)
            return
          }
        }
        if (!stopped) connection.endCopyFrom()
      }
      write()
    },
    handleCommandComplete(message) {
      written = rowsOf(message)
    },
    handleReadyForQuery: () => end(written),
    handleError(error) {
      stopped = true
      fail(error)
    },
  }
}
