/** A server that writes down every statement and every error, and through it the whole way of a person's data. */
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { recordAccess } from '#platform/audit'
import { playedClock } from '#platform/clock'
import { type Databases, migrate, openDatabases } from '#platform/database'
import { startScratch } from '#platform/embedded'
import { day } from '#vocabulary/day.ts'
import { month } from '#vocabulary/month.ts'
import { tenge } from '#vocabulary/tiyn.ts'
import {
  sampleFile,
  sampleIin,
  sampleRegister,
  sampleSurname,
} from '../insurance/payments/samples/sample-file.fixture.ts'
import { personsForIntake } from '../insurance/registry/store-intake.ts'
import { openLookup } from '../insurance/status/answers/lookup.ts'
import { runProgram } from './in-process.fixture.ts'

const folder = mkdtempSync(join(tmpdir(), 'kepil-log-'))
const people = [1, 2, 3].map(sampleIin)
let server: Awaited<ReturnType<typeof startScratch>>
let databases: Databases
before(async () => {
  server = await startScratch({ log_statement: 'all', log_min_duration_statement: 0 })
  await migrate(server.url)
  databases = openDatabases(server.url)
})
after(async () => {
  await databases.close()
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

const written = () => readFileSync(server.logFile, 'utf8')
function assertNobody(): void {
  const log = written()
  assert.deepEqual(log.match(/(?<!\d)\d{12}(?!\d).{0,60}/g), null)
  assert.ok(!log.includes(sampleSurname))
}
async function kepil(verb: string, name: string, bytes: Uint8Array): Promise<void> {
  const file = join(folder, name)
  writeFileSync(file, bytes)
  const environment = { DATABASE_URL: server.url, KEPIL_DEMO: '1', KEPIL_TODAY: '2021-06-10' }
  const { stderr } = await runProgram([...verb.split(' '), file], { environment })
  assert.equal(stderr, '')
}

test('a person registered, paid for and asked about is in no statement', async () => {
  await kepil('import persons', 'persons.csv', sampleRegister(people.slice(0, 2)))
  const lines = people.map((iin) => ({ iin, amount: tenge(1000), month: month(202105) }))
  await kepil(
    'intake',
    'a.102',
    sampleFile({ reference: 'A1', orderNumber: '1', on: day('2021-06-10'), lines }),
  )
  const { database } = databases
  const clock = playedClock(day('2021-06-10'))
  const lookup = openLookup({ database, clock, random: (size) => Buffer.alloc(size, 7) })
  for (const ask of [lookup.answer, lookup.answerShort])
    assert.ok('json' in (await ask({ iin: people[0]! }, { who: 'clinic', why: 'admission' })))
  await recordAccess(database, [{ personId: 1, who: 'a', what: 'b', why: 'c' }], clock.now())
  assert.match(written(), /FROM registry\.person_by_iin/)
  assertNobody()
})

test('a look-up that the server breaks off is written down without the people asked about', async () => {
  await databases.migrator.transaction(async (tx) => {
    await tx.execute('LOCK TABLE registry.person_by_iin IN ACCESS EXCLUSIVE MODE')
    const refused = assert.rejects(personsForIntake(databases.database, people), { code: 'database-busy' })
    const cancel = `SELECT pg_cancel_backend(pid) FROM pg_stat_activity
      WHERE wait_event_type = 'Lock' AND query LIKE '%person_by_iin%'`
    while ((await databases.migrator.query(cancel)).length === 0) await sleep(20)
    await refused
  })
  assert.match(written(), /canceling statement[^\n]*\n[^\n]*STATEMENT: .*person_by_iin/)
  assertNobody()
})

test('a row that breaks a rule is shown neither by the log nor by the error', async () => {
  const insert = `INSERT INTO registry.person (person_id, recorded_at, birth_on, died_on, sex, residence, iin, surname,
    given_name, patronymic, name_fold) VALUES (9, now(), '2000-01-01', '1999-01-01', 'female', 'citizen', $1, $2, '', '', '')`
  await assert.rejects(databases.database.execute(insert, [people[0], sampleSurname]), (error: Error) => {
    assert.match(error.message, /person_dies_after_birth/)
    assert.ok(!JSON.stringify({ ...error }).includes(sampleSurname))
    return true
  })
  assert.match(written(), /person_dies_after_birth/)
  assertNobody()
})
