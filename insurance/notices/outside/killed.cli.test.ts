/** A worker killed between a letter that went and its note: one notice, and a letter that shows by its number that it is one. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Clock, dayOf, instantAt } from '#platform/clock'
import { emailCarrier } from '../../../platform/carriers/email.ts'
import { urlOfRole } from '../../../platform/database/roles.ts'
import { type SampleInbox, sampleInbox } from '../sample-inbox.fixture.ts'
import { tellPersons } from '../store.ts'
import { carryNoticesJob } from './carry.ts'
import { type PostOffice, samplePostOffice } from './post-office.fixture.ts'

let sample: SampleInbox
let post: PostOffice
before(async () => {
  ;[sample, post] = await Promise.all([sampleInbox(), samplePostOffice()])
})
after(() => Promise.all([sample.close(), post.close()]))

const from = 'no-reply@osms.example.kz'
const begins = Date.UTC(2026, 11, 1, 6) * 1000

/** Hands a letter over as the program does, and never comes to note that it was taken. */
const program = `
import { emailCarrier } from './platform/carriers/email.ts'
import { carryNoticesJob } from './insurance/notices/outside/carry.ts'
import { openDatabase } from '#platform/database'
const [url, port, now] = process.argv.slice(1)
const clock = { now: () => now, today: () => now.slice(0, 10) }
const email = emailCarrier({ host: '127.0.0.1', port: Number(port), isSecure: false, from: '${from}' })
const carriers = { email: { ...email, hand: async (message) => {
  await email.hand(message)
  process.stdout.write('taken')
  await new Promise(() => setInterval(() => undefined, 1000))
} } }
await carryNoticesJob({ database: openDatabase(url), clock, carriers }).run(new AbortController().signal)
`

test('told once in the inbox; the letter that went twice bears one number, and goes no third time', async () => {
  const at = instantAt(begins)
  const wishes = { language: 'kk', email: 'aigul@example.kz', telephone: null }
  await sample.ask('aigul', '/api/me/notice-wishes', { ...wishes, quietFrom: '00:00', quietUntil: '00:00' })
  await sample.migrator.execute('DELETE FROM notices.notice')
  const told = {
    personId: sample.aigul,
    kind: 'case-asked',
    event: 'C-1/3',
    facts: { number: 'C-1' },
  } as const
  await tellPersons(sample.database, [told], at)
  const words = [
    ...['--input-type=module', '-e', program],
    ...[urlOfRole('worker', sample.url), String(post.port), at],
  ]
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise((end) => child.once('exit', end))
  await new Promise((written) => child.stdout.once('data', written))
  child.kill('SIGKILL')
  await ended
  await sleep(300)
  assert.equal(post.letters.length, 1)
  let now = begins + 3 * 60_000_000
  const clock: Clock = { now: () => instantAt(now++), today: () => dayOf(instantAt(now)) }
  const email = emailCarrier({ host: '127.0.0.1', port: post.port, isSecure: false, from })
  const run = () =>
    carryNoticesJob({ database: sample.worker, clock, carriers: { email } }).run(new AbortController().signal)
  // Whoever does the thing again, because it was killed too, tells it again.
  await tellPersons(sample.database, [told], at)
  await run()
  now += 30 * 60_000_000
  await run()
  assert.equal(post.letters.length, 2)
  assert.equal(new Set(post.letters.map(({ messageId }) => messageId)).size, 1)
  const { notices, total } = await sample.inbox('aigul')
  assert.equal(total, 1)
  assert.deepEqual(
    notices[0]!.outside.map(({ way, state }) => `${way} ${state}`),
    ['email sent'],
  )
})
