/** What has served its term among those who sign in goes, and what shows that an account is a person's stays. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Clock, dayOf, type Instant, instantAt } from '#platform/clock'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import { keepVisit } from '../purpose/store.ts'
import { accountsOfPeople, endSessionsOf, keepAccount, openSession } from '../store.ts'
import { servedRightsJob } from './served-job.ts'

let [year, date] = [2026, 30]
const clock: Clock = {
  now: () => instantAt(Date.UTC(year, 10, date, 6) * 1000),
  today: () => dayOf(clock.now()),
}
let fresh: FreshDatabase
before(async () => {
  fresh = await freshDatabase()
})
after(() => fresh.close())

const sessionIds = async () =>
  (
    await fresh.database.query<{ id: number }>(
      'SELECT session_id AS id FROM rights.session ORDER BY session_id',
    )
  ).map(({ id }) => id)
const open = (accountId: number, secret: number): Promise<number> => {
  const at = clock.now()
  return openSession(fresh.database, {
    accountId,
    roles: [],
    secretDigest: Buffer.alloc(32, secret),
    at,
    endsAt: at,
  })
}
const run = () => servedRightsJob({ eraser: fresh.eraser, clock }).run(new AbortController().signal)

test('sessions that ended three years ago go but the last of each account, and tickets with them', async () => {
  const { database } = fresh
  const account = {
    issuer: 'https://issuer.example',
    subject: 'one',
    name: 'Есепова Сәуле',
    personId: undefined,
  }
  const accountId = await keepAccount(database, account, clock.now())
  const [old, last] = [await open(accountId, 1), await open(accountId, 2)]
  await endSessionsOf(database, accountId, [old, last], { as: 'signed-out', at: clock.now() })
  const until = instantAt(Date.UTC(2026, 10, 30, 8) * 1000)
  const visit = {
    personId: 1,
    kind: 'ticket',
    reference: 'A-17',
    organisation: '180140990010' as never,
  } as const
  await keepVisit(database, { ...visit, announcedBy: accountId, from: clock.now(), until }, clock.now())
  const visits = () => database.query('SELECT FROM rights.visit')
  ;[year, date] = [2029, 29]
  await run()
  assert.deepEqual(
    [await sessionIds(), (await visits()).length],
    [[old, last], 1],
    'three years are not over',
  )
  date = 30
  await run()
  await run()
  assert.deepEqual([await sessionIds(), (await visits()).length], [[last], 0])
  assert.deepEqual(await accountsOfPeople(database), new Set([accountId]))
})

test('an open session is never forgotten, however old', async () => {
  const { database } = fresh
  const account = {
    issuer: 'https://issuer.example',
    subject: 'two',
    name: 'Сынақов Ерлан',
    personId: undefined,
  }
  const accountId = await keepAccount(database, account, '2020-01-01T00:00:00Z' as Instant)
  const before = await sessionIds()
  const [first, second] = [await open(accountId, 3), await open(accountId, 4)]
  year = 2050
  await run()
  assert.deepEqual(await sessionIds(), [...before, first, second])
})
