/**
 * A server to be thrown away: nothing flushed, in a temporary directory. A small shell watches a pipe from us and
 * ends the server and its files when we are gone, however we went.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { getBinaries } from './binaries.ts'
import { getSecret, owner, prepareDataDirectory } from './data-directory.ts'
import { didNotStart } from './failures.ts'
import { freePort } from './processes.ts'
import { asArguments, type Settings, scratchSettings } from './settings.ts'
import { runAs } from './unprivileged.ts'

type ScratchServer = {
  /** `postgres://kepil:…@127.0.0.1:PORT/postgres` */
  readonly url: string
  readonly port: number
  /** What the server wrote of itself. */
  readonly logFile: string
  stop(): Promise<void>
}

const watch = `dir="$1"; shift; "$@" >"$dir/log" 2>&1 </dev/null & pid=$!
while kill -0 $pid 2>/dev/null && read -r line; do :; done
kill -INT $pid 2>/dev/null; wait $pid; rm -rf "$dir"`

/** Starts a server that dies with this process. */
export async function startScratch(settings: Settings = {}): Promise<ScratchServer> {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'kepil-test-')))
  const directory = join(home, 'postgres')
  const binaries = getBinaries()
  const as = runAs(directory)
  prepareDataDirectory(directory, binaries, as)
  const password = getSecret(directory)
  const port = await freePort()
  const all = asArguments({ ...scratchSettings(port), ...settings, port })
  const server = [...as.prefix, binaries.postgres, '-D', directory, ...all]
  const child = spawn('sh', ['-c', watch, 'sh', home, ...server], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    env: { ...process.env, LC_ALL: 'C' },
  })
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  child.unref()
  const pipe = child.stdin as unknown as { unref(): void; end(): void }
  pipe.unref()
  const url = `postgres://${owner}:${password}@127.0.0.1:${port}/postgres`
  for (let tries = 0; !(await answers(url)); tries++) {
    if (tries > 3000) throw didNotStart(`scratch server in ${home}`)
    await sleep(20)
  }
  return {
    url,
    port,
    logFile: join(home, 'log'),
    stop: async () => {
      pipe.end()
      child.ref()
      await ended
    },
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    return false
  }
}
