import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, before, test } from 'node:test'
import { type Clock, dayOf, instantAt } from '#platform/clock'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import { signInJobs } from './jobs.ts'
import { openSessions } from './sessions.ts'
import { beginSignIn, endSessionsOf, keepAccount } from './store.ts'

let minutes = 0
const clock: Clock = {
  now: () => instantAt(Date.UTC(2026, 10, 30, 6) * 1000 + minutes * 60_000_000),
  today: () => dayOf(clock.now()),
}
let fresh: FreshDatabase
before(async () => {
  fresh = await freshDatabase()
})
after(() => fresh.close())

async function run(name: string): Promise<void> {
  const job = signInJobs({ database: fresh.worker, clock }).find((each) => each.name === name)!
  await job.run(new AbortController().signal)
}
const ends = () =>
  fresh.database.query<{ as: string | null }>('SELECT ended_as AS as FROM rights.session ORDER BY session_id')

test('a session nobody uses is ended though nobody asks for it, one in use only at its end, and one that was left stays so', async () => {
  const { database } = fresh
  const sessions = openSessions({ database, clock, random: randomBytes })
  const account = {
    issuer: 'https://issuer.example',
    subject: 'one',
    name: 'Есепова Сәуле',
    personId: undefined,
  }
  const accountId = await keepAccount(database, account, clock.now())
  await sessions.open(accountId, { roles: [] })
  const used = await sessions.open(accountId, { roles: [] })
  await sessions.open(accountId, { roles: [] })
  await endSessionsOf(database, accountId, [3], { as: 'signed-out', at: clock.now() })
  for (; minutes < 12 * 60 - 10; minutes += 10) {
    assert.equal((await sessions.callerOf(used))?.accountId, accountId)
    await run('end-sessions')
  }
  assert.deepEqual(await ends(), [{ as: 'idle' }, { as: null }, { as: 'signed-out' }])
  minutes = 12 * 60
  await run('end-sessions')
  assert.deepEqual(await ends(), [{ as: 'idle' }, { as: 'too-long' }, { as: 'signed-out' }])
})

test('a sign-in that nobody came back from is forgotten once it can be taken up no more', async () => {
  const begun = { nonce: 'n', verifier: 'v', returnTo: '/', arrivesAt: '/' }
  await beginSignIn(fresh.database, randomBytes(32), begun, clock.now())
  minutes += 11
  await beginSignIn(fresh.database, randomBytes(32), begun, clock.now())
  await run('forget-sign-ins')
  assert.equal((await fresh.database.query('SELECT FROM rights.sign_in')).length, 1)
})
