/** Takes what is still being sent: a sender who is not listened to sees the connection break before the answer. */
import type { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'

/** Bytes of a body that are still taken after it was refused. */
export const readOnAtMost = 2 ** 29
const atMostMilliseconds = 60_000

/** Reads a body to its end and keeps nothing of it; gives up on one without end. */
export async function readOn(body: Readable): Promise<void> {
  const stop = new AbortController()
  let size = 0
  const count = (piece: Buffer): void => {
    size += piece.length
    if (size > readOnAtMost) stop.abort()
  }
  const { signal } = stop
  const given = (reason: unknown): void => {
    if (!signal.aborted && body.errored === null) throw reason
  }
  body.on('data', count)
  const late = sleep(atMostMilliseconds, undefined, { signal, ref: false }).catch(given)
  await Promise.race([finished(body, { signal, cleanup: true }).catch(given), late])
  stop.abort()
  body.removeListener('data', count)
}
