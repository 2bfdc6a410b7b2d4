/** Jobs are done once, by whoever comes first; again where they failed; and go on when the database is back. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Job, runJobs } from '#platform/jobs'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import { urlOfRole } from '../database/roles.ts'
import type { JobNews } from './run-jobs.ts'

let fresh: FreshDatabase
before(async () => {
  fresh = await freshDatabase()
})
after(() => fresh.close())

const does = { kk: 'Үлгі', ru: 'Образец', en: 'A sample' }
const jobOf = (name: string, run: Job['run'], due = '0 0 1 1 *'): Job => ({ name, does, due, run })
const told: JobNews[] = []
const running = (...jobs: Job[]) =>
  runJobs({ jobs, url: urlOfRole('worker', fresh.url), tell: (news) => void told.push(news) })

const timesDone = async (name: string): Promise<number | undefined> => {
  const [row] = await fresh.reader.query<{ times: number }>(
    'SELECT times_done AS times FROM platform.job WHERE name = $1',
    [name],
  )
  return row?.times
}

async function until(holds: () => Promise<boolean> | boolean, seconds = 30): Promise<void> {
  for (let tries = 0; tries < seconds * 20; tries++) {
    if (await holds()) return
    await sleep(50)
  }
  assert.fail('it did not come to pass')
}

const dueAgain = (name: string) =>
  fresh.worker.query('SELECT graphile_worker.add_job($1, queue_name => $1, job_key => $1)', [name])

test('a new job is due at once, and done once by three that run it', async () => {
  let done = 0
  const sample = jobOf('once', async () => {
    await sleep(50)
    done++
  })
  const three = [running(sample), running(sample), running(sample)]
  await until(async () => (await timesDone('once')) === 1)
  // Each of the three has been there by now.
  await sleep(2500)
  await Promise.all(three.map((each) => each.stop()))
  assert.deepEqual([done, await timesDone('once')], [1, 1])
})

test('a job that fails is told by its name, without a number of a person, and done again after a while', async () => {
  let tries = 0
  const failing = jobOf('fails-once', async () => {
    tries++
    if (tries === 1) throw new Error('no room for 180101100017')
  })
  const own = running(failing)
  await until(async () => (await timesDone('fails-once')) === 1)
  await own.stop()
  assert.deepEqual(told, [{ message: 'no room for 1801••••••17', job: 'fails-once', attempt: 1 }])
  assert.equal(tries, 2)
})

test('a job put into the queue by a transaction that is taken back is never done', async () => {
  const taken = new Error('taken back')
  const putting = fresh.worker.transaction(async (tx) => {
    await tx.query("SELECT graphile_worker.add_job('once')")
    throw taken
  })
  await assert.rejects(putting, taken)
  assert.deepEqual(await fresh.worker.query('SELECT FROM graphile_worker.jobs'), [])
})

test('connections that break, as when the database is started anew, hold nothing up for long', async () => {
  const own = running(jobOf('steady', async () => undefined))
  await until(async () => (await timesDone('steady')) === 1)
  await fresh.migrator.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'kepil worker'",
  )
  await dueAgain('steady')
  await until(async () => (await timesDone('steady')) === 2)
  await own.stop()
})

test('jobs may do what they need, and neither read rows of files nor move money nor change the log', async () => {
  for (const forbidden of [
    'SELECT iin FROM payments.line',
    'SELECT bytes FROM payments.file_piece',
    'SELECT secret_digest FROM rights.session',
    'SELECT file_name FROM cases.file',
    'SELECT words FROM cases.event',
    'DELETE FROM cases.file',
    'INSERT INTO ledger.transfer DEFAULT VALUES',
    'UPDATE platform.recording SET recorded_at = now()',
    'DELETE FROM audit.access',
    "UPDATE audit.access SET who = ''",
    'CREATE TABLE public.own ()',
  ])
    await assert.rejects(fresh.worker.query(forbidden), { code: '42501' }, forbidden)
  for (const role of [fresh.database, fresh.reader])
    await assert.rejects(role.query('SELECT FROM graphile_worker.jobs'), { code: '42501' })
})
