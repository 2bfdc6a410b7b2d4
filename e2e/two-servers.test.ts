/** Two servers and a worker on one database: what one does the other knows, and each thing is done once. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { sampleIin } from '../insurance/registry/extracts/sample-extracts.fixture.ts'
import { signedIn } from './come-in.ts'
import { Place, type Program, regionPersons, startRegion } from './program.ts'

const place = new Place(regionPersons)
let servers: readonly Program[]
let worker: Awaited<ReturnType<Place['work']>>
before(async () => {
  const first = await startRegion(place)
  servers = [first, await place.start({ KEPIL_WORKER: 'off' })]
  worker = await place.work()
})
after(async () => {
  worker?.child.kill('SIGKILL')
  for (const server of servers ?? []) await server.stop()
  await place.clear()
})

const timesDone = async (name: string): Promise<number> => {
  const rows = await place.askDatabase<{ name: string; times: number }>(
    'SELECT name, times_done AS times FROM platform.job',
  )
  return rows.find((row) => row.name === name)?.times ?? 0
}

async function until(holds: () => Promise<boolean>, seconds: number): Promise<void> {
  for (let tries = 0; tries < seconds * 5; tries++) {
    if (await holds().catch(() => false)) return
    await sleep(200)
  }
  assert.fail('it did not come to pass')
}

test('a new job is done once, though a server and a worker could do it', async () => {
  await until(async () => (await timesDone('remove-refused-files')) > 0, 180)
  assert.equal(await timesDone('remove-refused-files'), 1)
})

test('a session ended at one server is over at the other within two seconds', async () => {
  const [one, other] = servers as [Program, Program]
  const cookie = await signedIn(one.address, 'citizen-1')
  const isIn = async (server: Program) =>
    (await server.ask('/api/me', { headers: { cookie } })).json.signedIn !== null
  assert.deepEqual([await isIn(one), await isIn(other)], [true, true])
  await one.post('/api/sign-out', {}, { cookie })
  await sleep(2000)
  assert.deepEqual([await isIn(one), await isIn(other)], [false, false])
})

test('a file sent to both at once with one key is taken once, and both tell of the same', async () => {
  const bytes = readFileSync(resolve('documents/fixtures/2-vosms-202106.102'))
  const cookie = await signedIn(servers[0]!.address, 'operator-1')
  const send = (server: Program) =>
    server.ask('/api/payment-files', {
      method: 'POST',
      headers: {
        'content-type': 'application/octet-stream',
        'x-file-name': 'twice.102',
        'idempotency-key': 'sent-twice',
        cookie,
      },
      body: bytes,
    })
  const answers = await Promise.all([...servers, ...servers].map(send))
  for (const { status, json } of answers)
    assert.ok(status === 201 || json.code === 'request-in-progress', JSON.stringify(json))
  const [again, atOther] = await Promise.all(servers.map(send))
  assert.deepEqual([again!.status, atOther!.status], [201, 201])
  assert.equal(again!.text, atOther!.text)
  const kept = await place.askDatabase("SELECT FROM payments.file WHERE file_name = 'twice.102'")
  assert.equal(kept.length, 1)
})

test('numbers of nobody are counted together: whoever tries them out at both gets no further than at one', async () => {
  const usual = 200
  const ask = (at: number) => servers[at % 2]!.post('/api/status', { iin: sampleIin(1000 + at), short: true })
  for (let at = 0; at < usual; at += 20) {
    const statuses = await Promise.all(Array.from({ length: 20 }, (_, more) => ask(at + more)))
    assert.ok(statuses.every(({ status }) => status === 404))
  }
  assert.deepEqual([(await ask(usual)).status, (await ask(usual + 1)).status], [429, 429])
})

test('the database is killed: servers and worker go on when it is back, and the worker ends when it is asked', async () => {
  place.killDatabase()
  // Until it is noticed that the database is gone, a server believes itself ready.
  await until(async () => (await place.askDatabase('SELECT 1')).length === 1, 180)
  await until(async () => (await servers[0]!.ask('/ready')).status === 200, 180)
  const before = await timesDone('forget-keys')
  await place.askDatabase(
    "SELECT graphile_worker.add_job('forget-keys', queue_name => 'forget-keys', job_key => 'forget-keys')",
  )
  await until(async () => (await timesDone('forget-keys')) > before, 180)
  worker.child.kill('SIGTERM')
  assert.equal(await worker.ended, 0)
})
