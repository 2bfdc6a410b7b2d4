/** A machine that fails: a database that stops, a disk that is full, a port that is taken, data of another version. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { openDatabase } from '../platform/database/connection.ts'
import { attachEmbedded } from '../platform/embedded/launcher.ts'
import { type Answer, assertRefused, assertSaid, Place, type Program } from './program.ts'
import { importRegisters, paymentFile, people, takeInRegisters } from './small-country.ts'

const place = new Place()
after(() => place.clear())

/** Asks until the answer is as wanted; fails with the last one when it takes too long. */
async function until(
  ask: () => Promise<Answer>,
  wanted: (answer: Answer) => boolean,
  longest = 120_000,
): Promise<Answer> {
  let last: Answer | undefined
  for (const begun = performance.now(); performance.now() - begun < longest; await sleep(20)) {
    last = await ask()
    if (wanted(last)) return last
  }
  assert.fail(`for ${longest / 1000} s only this: ${last?.status} ${last?.text}`)
}
const ready = (program: Program) =>
  until(
    () => program.ask('/ready'),
    ({ status }) => status === 200,
  )

test('a port in use is named before anything is started, with another to take', async () => {
  await takeInRegisters(place)
  const other = createServer().listen(0, '127.0.0.1')
  await new Promise((listening) => other.once('listening', listening))
  const { port } = other.address() as AddressInfo
  try {
    const { status, stdout, stderr } = await place.kepilBeside(['start'], {
      PORT: String(port),
      KEPIL_LANG: 'kk',
    })
    assert.deepEqual([status, stdout], [3, ''])
    assert.match(stderr, new RegExp(`${port}-портты .*PORT=${port + 1} npm start`))
  } finally {
    other.close()
  }
})

test('data of another version, or of another kind, is refused untouched; with its own program it opens as it was', async () => {
  const version = join(place.data, 'postgres', 'PG_VERSION')
  const own = readFileSync(version, 'utf8')
  writeFileSync(version, '12\n')
  for (const words of [['start'], ['balance'], ['intake', place.write('a.102', paymentFile())]]) {
    const { status, stdout, stderr } = await place.kepil(words, { PORT: '0', KEPIL_LANG: 'ru' })
    assert.deepEqual([status, stdout], [3, ''], stderr)
    assert.match(stderr.split('\n')[0]!, /PostgreSQL 12.*Данные не тронуты.*PG_BIN/)
  }
  writeFileSync(version, own)
  assert.equal((await place.kepil(['balance'])).status, 0)
  const strange = new Place()
  strange.write('data/postgres/letters.txt', 'x')
  const { status, stderr } = await strange.kepil(['balance'], { KEPIL_LANG: 'kk' })
  assert.equal(status, 3)
  assert.match(stderr.split('\n')[0]!, /бос емес.*Ештеңе өзгертілген жоқ/)
  assert.equal(strange.read(join(strange.data, 'postgres', 'letters.txt')), 'x')
  rmSync(strange.folder, { recursive: true })
})

test('a stopped database is told with 503 and what is safe; it comes back by itself, with all that was accepted', async () => {
  const program = await place.start()
  try {
    const rows = Array.from({ length: 300 }, (_, at) => ({ amount: `${1 + (at % 7)},00` }))
    const handed = await program.handIn(paymentFile({ reference: 'STOPPED', rows }))
    const accept = () => program.operate(`/api/payment-files/${handed.json.id}/accept`, { method: 'POST' })
    assert.equal((await accept()).status, 200)
    const earlier = await place.record()
    place.killDatabase()
    const asked = () => program.post('/api/status', { iin: people.known })
    const stopped = await until(asked, ({ status }) => status !== 200)
    assertRefused(stopped, 503, 'database-unavailable')
    assert.equal(stopped.headers.get('retry-after'), '5')
    assert.equal((await program.ask('/health')).status, 200)
    await ready(program)
    assert.equal((await asked()).status, 200)
    assert.deepEqual(await place.record(), earlier)
    assert.match(program.said(), /starting it again/)
  } finally {
    assert.equal(await program.stop(), 0)
  }
})

test('a database that stops while a file is accepted: the file is taken to its end once, without a new start', async () => {
  const program = await place.start()
  try {
    const { json: books } = await program.ask('/api/balance')
    const rows = Array.from({ length: 20_000 }, (_, at) => ({ amount: `0,${10 + (at % 7)}` }))
    const handed = await program.handIn(paymentFile({ reference: 'MIDDLE', rows }))
    const path = `/api/payment-files/${handed.json.id}`
    const accepting = program.operate(`${path}/accept`, { method: 'POST' })
    await until(
      () => program.ask(path),
      ({ json }) => json.state !== 'checked',
    )
    place.killDatabase()
    const told = await accepting
    if (told.status !== 200) assertRefused(told, 503, 'database-unavailable')
    await ready(program)
    await until(
      () => program.ask(path),
      ({ json }) => json.state === 'accepted',
    )
    const later = (await program.ask('/api/balance')).json
    assert.equal(later.difference, '0.00')
    const gained = Math.round((Number(later.received) - Number(books.received)) * 100)
    assert.equal(
      gained,
      rows.reduce((sum, { amount }) => sum + Number(amount.slice(2)), 0),
    )
  } finally {
    assert.equal(await program.stop(), 0)
  }
})

test('a demonstration whose database stops twice while it loads is loaded to its end, exactly', async () => {
  const fresh = new Place({ KEPIL_REGION_PERSONS: '500' })
  const program = await fresh.start()
  try {
    const loading = () => program.ask('/api/now')
    const done = ({ json }: Answer) => (json.demonstration as { done: number } | null)?.done ?? 0
    for (const files of [40, 80]) {
      await until(loading, (answer) => done(answer) >= files)
      fresh.killDatabase()
      await until(loading, ({ status }) => status === 503)
      await ready(program)
    }
    const loaded = ({ json }: Answer) => (json.demonstration as { state: string } | null)?.state === 'ready'
    await until(loading, loaded, 120_000)
    assert.equal((await program.ask('/api/balance')).json.difference, '0.00')
    const recomputed = await fresh.kepil(['status', 'recompute', '--json'])
    const { persons, changed } = JSON.parse(recomputed.stdout)
    assert.ok(persons > 450)
    assert.equal(changed, 0)
  } finally {
    await program.stop()
    await fresh.clear()
  }
})

/** A place whose data lies on a disk of its own, of so many megabytes; undefined where the machine forbids it. */
function placeOnDisk(megabytes: number): Place | undefined {
  const small = new Place()
  mkdirSync(small.data)
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', small.data])
  if (status === 0) return small
  rmSync(small.folder, { recursive: true })
  return undefined
}

async function removeDisk(small: Place): Promise<void> {
  await (await attachEmbedded(join(small.data, 'postgres')))?.stop()
  spawnSync('umount', ['-l', small.data])
  rmSync(small.folder, { recursive: true, force: true })
}

/** Fills the disk but for so many bytes; removing the file frees it. */
function fill(small: Place, left: number): string {
  const { bavail, bsize } = statfsSync(small.data)
  const file = join(small.data, 'filler')
  writeFileSync(file, Buffer.alloc(Math.max(0, bavail * bsize - left)))
  return file
}

test('a full disk: nothing is half recorded, each refusal says to free space, and then all goes on', async (t) => {
  const small = placeOnDisk(200)
  if (!small) return t.skip('this machine forbids mounting a small disk')
  let program: Program | undefined
  try {
    await importRegisters(small)
    program = await small.start()
    const rows = Array.from({ length: 6000 }, () => ({ amount: '1,00' }))
    const handed = await program.handIn(paymentFile({ reference: 'FULL', rows }))
    const path = `/api/payment-files/${handed.json.id}`
    const accept = () => program!.operate(`${path}/accept`, { method: 'POST' })
    const earlier = await small.record()
    const filler = fill(small, 20_000)
    assertRefused(await accept(), 507, 'disk-full')
    assert.equal((await program.ask(path)).json.state, 'checked')
    const asked = await until(
      () => program!.post('/api/status', { iin: people.known }),
      ({ status }) => status !== 200,
    )
    assertRefused(asked, 507, 'disk-full')
    const file = small.write('data.102', paymentFile({ reference: 'MORE', rows }))
    const intake = await small.kepil(['intake', file], { KEPIL_LANG: 'kk' })
    assert.equal(intake.status, 3)
    assert.match(intake.stderr.split('\n')[0]!, /орын қалмады.*босатып/)
    assert.deepEqual(await small.record(), earlier)
    rmSync(filler)
    assert.equal((await accept()).json.passed, 6000)
    const { json: books } = await program.ask('/api/balance')
    assert.deepEqual([books.posted, books.difference], ['6000.00', '0.00'])
  } finally {
    await program?.stop()
    await removeDisk(small)
  }
})

test('a disk too full for the database’s own log: the program stays up, says so, and comes back when there is room', async (t) => {
  const small = placeOnDisk(160)
  if (!small) return t.skip('this machine forbids mounting a small disk')
  let program: Program | undefined
  try {
    await importRegisters(small)
    program = await small.start()
    // The operator is at work already.
    assert.equal((await program.operate('/api/me')).status, 200)
    const earlier = await small.record()
    const filler = fill(small, 300_000)
    await exhaustLog(small)
    const stopped = await until(
      () => program!.ask('/ready'),
      ({ status }) => status !== 200,
    )
    assertRefused(stopped, 503, 'database-unavailable')
    // A server that finds a little room at the end of its log comes back by itself: until there is none.
    await until(
      async () => {
        const now = await program!.ask('/ready')
        if (now.status === 200) await exhaustLog(small)
        return now
      },
      () => /kepil: The disk is full .*free some space/.test(program!.said()),
    )
    const balance = await small.kepil(['balance'], { KEPIL_LANG: 'ru' })
    assert.equal(balance.status, 3, balance.stderr)
    assert.match(balance.stderr.split('\n')[0]!, /не осталось места.*освободите/)
    rmSync(filler)
    await ready(program)
    assert.deepEqual(await small.record(), earlier)
    assert.equal((await program.handIn(paymentFile())).status, 201)
    assertSaid((await program.post('/api/status', { iin: people.known })).json.nextStep)
  } finally {
    await program?.stop()
    await removeDisk(small)
  }
})

/** Writes to the database's log alone until its disk is full, which PostgreSQL does not survive. */
async function exhaustLog(small: Place): Promise<void> {
  const server = await attachEmbedded(join(small.data, 'postgres'))
  const database = openDatabase(server!.url)
  const message = "SELECT pg_logical_emit_message(true, 'fill', repeat('x', 1000000))::text"
  await assert.rejects(async () => {
    for (let megabyte = 0; megabyte < 100; megabyte++) await database.query(message)
  })
  await database.close()
  await server!.release()
}
