/** A worker that is killed in the midst of a job leaves it to the next one, whole. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import { urlOfRole, withRolesOf } from '../database/roles.ts'

let fresh: FreshDatabase
before(async () => {
  fresh = await freshDatabase()
  await fresh.migrator.execute('CREATE TABLE public.did (worker text)')
  await fresh.migrator.execute(withRolesOf(fresh.url, 'GRANT SELECT, INSERT ON public.did TO kepil_worker'))
})
after(() => fresh.close())

/** Does its work in one transaction, and takes its time over it. */
const program = `
import { openDatabase } from '#platform/database'
import { runJobs } from '#platform/jobs'
const [url, name, seconds] = process.argv.slice(1)
const database = openDatabase(url)
const run = () => database.transaction(async (tx) => {
  await tx.execute('INSERT INTO public.did (worker) VALUES ($1)', [name])
  process.stdout.write('begun')
  await tx.query('SELECT pg_sleep($1::float8)', [seconds])
})
const does = { kk: '-', ru: '-', en: '-' }
const { stop } = runJobs({ jobs: [{ name: 'slow', does, due: '0 0 1 1 *', run }], url, tell: console.error })
process.on('SIGTERM', async () => { await stop(); await database.close() })
`

function worker(name: string, seconds: number) {
  const words = ['--input-type=module', '-e', program, urlOfRole('worker', fresh.url), name, String(seconds)]
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<number | null>((end) => child.once('exit', end))
  const begun = new Promise((written) => child.stdout.once('data', written))
  return { child, ended, begun }
}

test('a job whose worker is killed is done once, by the next, within seconds', async () => {
  const first = worker('first', 60)
  await first.begun
  const next = worker('next', 0.1)
  // The first lives: its job is its own, however long it takes.
  assert.equal(await Promise.race([next.begun.then(() => 'taken'), sleep(9000, 'left')]), 'left')
  first.child.kill('SIGKILL')
  await first.ended
  await next.begun
  for (let tries = 0; tries < 200; tries++) {
    const [row] = await fresh.migrator.query<{ times: number }>(
      'SELECT times_done AS times FROM platform.job',
    )
    if (row?.times === 1) break
    await sleep(50)
  }
  next.child.kill('SIGTERM')
  assert.equal(await next.ended, 0)
  assert.deepEqual(await fresh.migrator.query('SELECT worker FROM public.did'), [{ worker: 'next' }])
  assert.deepEqual(await fresh.migrator.query('SELECT FROM graphile_worker.jobs'), [])
})
