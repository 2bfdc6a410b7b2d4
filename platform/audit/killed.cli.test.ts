/** Processes that write the log and are killed in the midst of it leave a log that is whole. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import { headFiles, numbersFrom, verifyWith } from './played-log.fixture.ts'

let fresh: FreshDatabase
before(async () => {
  fresh = await freshDatabase()
})
after(() => fresh.close())

const program = `
import { keepHeads, recordAccess, recordWith } from '#platform/audit'
import { systemClock } from '#platform/clock'
import { openDatabases } from '#platform/database'
const [url, heads, key] = process.argv.slice(1)
const { database } = openDatabases(url)
keepHeads(database, { heads, key })
const entries = (count) => Array.from({ length: count }, (_, at) =>
  ({ personId: at + 1, who: 'clerk', what: 'status', why: 'question' }))
const write = async (count) => {
  for (;;) {
    await recordWith(database, { entries: entries(count), at: systemClock().now() })
    process.stdout.write('.')
  }
}
await Promise.all([write(1), write(3), write(200)])
`

test('a process killed at any moment leaves a log that is whole', async () => {
  const files = headFiles()
  const next = numbersFrom(Date.now() % 100_000)
  for (let killed = 0; killed < 8; killed++) {
    const words = ['--input-type=module', '-e', program, fresh.url, files.heads, files.key]
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] })
    await new Promise((written) => child.stdout.once('data', written))
    const wait = next(killed < 4 ? 60 : 2500)
    await sleep(wait)
    const ended = new Promise((end) => child.once('exit', end))
    child.kill('SIGKILL')
    await ended
    // What was sent may be committed a moment after the process is gone.
    await sleep(300)
    const { findings, entries, lanes } = await verifyWith(fresh.database, files)
    assert.deepEqual(findings, [], `killed after ${wait} ms`)
    assert.ok(entries > 0 && lanes > killed)
  }
})
