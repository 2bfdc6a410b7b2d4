/** What the operating system says of the processes around a data directory, and of ports. */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { createServer } from 'node:net'

/** Whether a process runs. A zombie, dead and not yet reaped, does not; kill(pid, 0) alone would say it does. */
export function isAlive(pid: number): boolean {
  if (process.platform !== 'linux') return answersSignal(pid)
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.charAt(stat.lastIndexOf(')') + 2) !== 'Z'
  } catch {
    return false
  }
}

function answersSignal(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Server processes whose working directory is this data directory. `directory` must be a real path. */
export function serverProcessesIn(directory: string): number[] {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => worksIn(pid, directory))
}

/** Whether a process is a server of this data directory; taken on trust where the system does not tell. */
export const isServerOf = (pid: number, directory: string): boolean =>
  process.platform !== 'linux' || worksIn(pid, directory)

function worksIn(pid: number, directory: string): boolean {
  try {
    if (readlinkSync(`/proc/${pid}/cwd`) !== directory) return false
    return /^(\S*\/)?postgres\b/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))
  } catch {
    return false
  }
}

/** Ends the backends a killed postmaster left behind; they hold its shared memory and stop the next one. */
export function endOrphansOf(directory: string): number {
  const orphans = serverProcessesIn(directory)
  for (const pid of orphans) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
    }
  }
  return orphans.length
}

/** A port of the loopback nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer()
    probe.once('error', failed)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => found(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
