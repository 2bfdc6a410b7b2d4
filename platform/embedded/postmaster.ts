/** The server process of a data directory: what its file says of it, and its end. */
import { existsSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isAlive, isServerOf, serverProcessesIn } from './processes.ts'

/** Port and process number; 0 where the file says none. */
export type Postmaster = { readonly port: number; readonly pid: number }

/** What `postmaster.pid` says of the server of this directory: it may be long dead, and after a power cut it says nothing. */
export function readPostmaster(directory: string): Postmaster | undefined {
  const file = join(directory, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n')
  return { pid: Number(pid) || 0, port: Number(port) || 0 }
}

/**
 * After a reboot the number in the file may be another program's, for which the server would wait for ever, or the file
 * may be empty. Only where the system shows that no server works in the directory; its shared memory guards it still.
 */
export function setAsidePidFile(directory: string): void {
  if (process.platform !== 'linux' || serverProcessesIn(directory).length > 0) return
  renameSync(join(directory, 'postmaster.pid'), join(directory, 'postmaster.pid.stale'))
}

const patienceForMemory = 5000

/**
 * Fast shutdown: sessions are ended, everything written is flushed. A server that was recovering may never finish it
 * (PostgreSQL 18 does not, after a full disk): it is then ended at once, and recovers at its next start.
 */
export async function stopServer(directory: string): Promise<void> {
  const running = readPostmaster(directory)
  if (!running || !isAlive(running.pid) || !isServerOf(running.pid, directory)) return
  for (const [signal, patience] of [
    ['SIGINT', 45_000],
    ['SIGQUIT', 15_000],
  ] as const) {
    process.kill(running.pid, signal)
    const until = Date.now() + patience
    let fileGone: number | undefined
    while (Date.now() < until) {
      if (!isAlive(running.pid)) return
      // Its file goes first; giving its memory back takes a moment more.
      if (!existsSync(join(directory, 'postmaster.pid'))) fileGone ??= Date.now()
      if (fileGone !== undefined && Date.now() > fileGone + patienceForMemory) return
      await sleep(10)
    }
  }
}
