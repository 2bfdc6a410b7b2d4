/** A worker killed in the midst of an erasure leaves the rest of it to the next one. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { type ErasureScene, erasureScene, iinOfErased } from './erased-person.fixture.ts'

let scene: ErasureScene
before(async () => {
  scene = await erasureScene()
})
after(() => scene.close())

const program = `
import { erasureJob } from '#insurance/erasure'
import { systemClock } from '#platform/clock'
import { openDatabases } from '#platform/database'
const [url, heads, key] = process.argv.slice(1)
const { eraser } = openDatabases(url)
await erasureJob({ eraser, clock: systemClock(), headFiles: { heads, key } }).run(new AbortController().signal)
`

/** Kills a worker that waits for a table which another holds. */
async function killedAt(table: string): Promise<void> {
  const { fresh, files } = scene
  const holder = new pg.Client({ connectionString: fresh.url })
  await holder.connect()
  await holder.query(`BEGIN; LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`)
  const words = ['--input-type=module', '-e', program, fresh.url, files.heads, files.key]
  const child = spawn(process.execPath, words, { stdio: 'inherit' })
  const ended = new Promise((end) => child.once('exit', end))
  for (let tries = 0; ; tries++) {
    const waiting = await fresh.migrator.query(
      "SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
    )
    if (waiting.length > 0) break
    assert.ok(tries < 600 && child.exitCode === null, `${table} was never waited for`)
    await sleep(50)
  }
  child.kill('SIGKILL')
  await ended
  await fresh.migrator.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
  )
  await holder.query('ROLLBACK')
  await holder.end()
}

test('killed before orders, before cases and in the midst of the log, it goes on where it was and ends', async () => {
  await scene.decide()
  for (const table of ['orders.order_file', 'cases.file', 'audit.chain']) {
    await killedAt(table)
    const left = await scene.findEverywhere()
    assert.ok(left.includes('registry.erasure.sought'), table)
    assert.ok(left.includes('audit.access.why'), table)
    assert.ok(!left.includes('registry.person.iin') && !left.includes('payments.line.surname'), left.join())
    const asked = await scene.ask(iinOfErased)
    assert.equal('code' in asked && asked.code, 'person-not-found')
    const { whole, findings } = await scene.verify()
    assert.deepEqual({ whole, findings }, { whole: true, findings: [] })
  }
  await scene.run()
  assert.deepEqual(await scene.findEverywhere(), [])
  const { whole, findings } = await scene.verify()
  assert.deepEqual({ whole, findings }, { whole: true, findings: [] })
  await scene.desk.balances()
})
