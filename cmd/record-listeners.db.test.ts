import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { attachedOn } from '#insurance/attachment'
import { balanceOn } from '#insurance/ledger'
import { intakeFiles } from '#insurance/payments'
import { recompute } from '#insurance/status'
import { read } from '#platform/database'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import { type Day, day } from '#vocabulary/day.ts'
import { month } from '#vocabulary/month.ts'
import { isRefusal } from '#vocabulary/refusal.ts'
import { tenge } from '#vocabulary/tiyn.ts'
import {
  sampleFile,
  sampleGivenName,
  sampleIin,
  sampleSurname,
} from '../insurance/payments/samples/sample-file.fixture.ts'
import { findPersonIds } from '../insurance/registry/store-persons.ts'
import { openLookup } from '../insurance/status/answers/lookup.ts'
import { steppedClock } from '../platform/clock/stepped-clock.fixture.ts'
import { runProgram } from './in-process.fixture.ts'
import { recordListeners } from './record-listeners.ts'

const paidOn = day('2021-06-10')
const clock = steppedClock(paidOn)
const [one, two, late] = [sampleIin(1), sampleIin(2), sampleIin(3)]
const folder = mkdtempSync(join(tmpdir(), 'kepil-merge-'))
let fresh: FreshDatabase
before(async () => {
  fresh = await freshDatabase()
})
after(async () => {
  await fresh.close()
  rmSync(folder, { recursive: true, force: true })
})

/** What `kepil import` of such rows told, run on that day. */
async function importing(kind: 'persons' | 'groups' | 'attachments', rows: readonly object[], today: Day) {
  const file = join(folder, `${kind}.jsonl`)
  writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'))
  const { status, stdout, stderr } = await runProgram(['import', kind, file, '--json'], {
    environment: { DATABASE_URL: fresh.url, KEPIL_DEMO: '1', KEPIL_TODAY: today },
  })
  assert.equal(status, 0, stderr)
  return JSON.parse(stdout) as { added: number; changed: number; released: number }
}
const person = (iin: string, more = {}) => ({
  iin,
  surname: sampleSurname,
  givenName: sampleGivenName,
  residence: 'citizen',
  participantFrom: '2021-05-01',
  ...more,
})

let drawn = 0
const random = (bytes: number) => Uint8Array.from({ length: bytes }, () => (drawn++ * 37) % 251)
const reader = { who: 'clinic', why: 'planned admission' }
type Told = {
  number: string
  iin: string
  status: string
  since: string
  again?: { sameAsGiven: boolean }
}
const lookup = () => openLookup({ database: fresh.database, clock, random })
async function asking(iin: string, more: { on?: string; knownOn?: string } = {}): Promise<Told> {
  const answered = await lookup().answer({ iin, ...more }, reader)
  assert.ok('json' in answered, JSON.stringify(answered))
  return JSON.parse(answered.json.toString())
}
async function again(number: string): Promise<Told & { again: { sameAsGiven: boolean } }> {
  const answered = await lookup().answerAgain(number, reader)
  assert.ok('json' in answered, JSON.stringify(answered))
  return JSON.parse(answered.json.toString())
}
async function paymentsIn({ number }: Told): Promise<number> {
  const answered = await lookup().paymentsBehind(number, reader)
  assert.ok('json' in answered, JSON.stringify(answered))
  return JSON.parse(answered.json.toString()).payments.length
}
const statusAndPayments = (answers: readonly Told[]) =>
  Promise.all(answers.map(async (answer) => [answer.status, await paymentsIn(answer)]))

/** The statuses kept. */
const kept = () =>
  fresh.database.query<{ person_id: number }>('SELECT * FROM status.spell ORDER BY person_id, from_on')
async function keptOf(personId: number): Promise<number> {
  return (await kept()).filter(({ person_id }) => person_id === personId).length
}

/** The statuses kept are those the record gives from scratch, and the books balance. */
async function recordIsWhole(): Promise<void> {
  const incremental = await kept()
  assert.equal((await recompute(fresh.database, { clock })).changed, 0)
  await fresh.database.execute('DELETE FROM status.spell')
  await recompute(fresh.database, { clock })
  assert.deepEqual(await kept(), incremental)
  assert.equal((await balanceOn(fresh.database, clock.today())).difference, 0)
}

/** To which clinic the person of that number is attached. */
async function clinicOf(iin: string): Promise<string | undefined> {
  const [personId] = (await findPersonIds(fresh.database, [iin])).values()
  return (await read(fresh.database, attachedOn([personId!], clock.today()))).get(personId!)
}

test('a merge imported moves the money, the status follows, and answers given before are made again as given', async () => {
  await importing('persons', [person(one), person(two)], paidOn)
  await importing(
    'groups',
    [{ iin: one, spell: 'pensioner', from: '2021-05-01', until: '2021-05-20' }],
    paidOn,
  )
  const attached = { iin: one, provider: '180140990010', from: '2021-05-01', asOf: paidOn }
  assert.equal((await importing('attachments', [attached], paidOn)).added, 1)
  const line = { amount: tenge(1000), month: month(202105) }
  const bytes = sampleFile({
    reference: 'M1',
    on: paidOn,
    lines: [
      { ...line, iin: one },
      { ...line, iin: late },
    ],
  })
  const [taken] = await intakeFiles({ database: fresh.database, clock, ...recordListeners }, [
    { name: 'list.102', bytes },
  ])
  assert.ok(taken && !isRefusal(taken))
  assert.equal((await importing('persons', [person(late)], paidOn)).released, 1)
  assert.equal((await asking(late)).status, 'insured')
  const ids = await findPersonIds(fresh.database, [one, two])
  const [from, into] = [...ids.values()].sort((a, b) => a - b) as [number, number]

  clock.goTo(day('2021-06-15'))
  const apart = [await asking(one), await asking(two)]
  assert.deepEqual(await statusAndPayments(apart), [
    ['insured', 1],
    ['uninsured', 0],
  ])

  const mergedOn = day('2021-06-20')
  clock.goTo(mergedOn)
  assert.equal((await importing('persons', [{ iin: one, mergedInto: two }], mergedOn)).changed, 1)
  assert.equal(await clinicOf(two), '180140990010')
  const together = [await asking(one), await asking(two)]
  for (const { status, since, iin } of together) {
    assert.deepEqual([status, since], ['insured', apart[0]!.since])
    assert.equal(iin.slice(10), two.slice(10))
  }
  assert.deepEqual(await Promise.all(together.map(paymentsIn)), [1, 1])
  assert.equal((await asking(two, { on: '2021-05-10' })).status, 'insured')
  assert.deepEqual([await keptOf(from), (await keptOf(into)) > 0], [0, true])
  await recordIsWhole()

  const thenKnown = await asking(two, { on: '2021-06-15', knownOn: '2021-06-15' })
  assert.deepEqual([thenKnown.status, await paymentsIn(thenKnown)], ['uninsured', 0])
  assert.notEqual((await asking(two, { on: '2021-05-10', knownOn: '2021-06-15' })).status, 'insured')
  for (const given of apart) {
    const { again: verdict, ...same } = await again(given.number)
    assert.deepEqual([same, verdict.sameAsGiven], [given, true])
  }

  const partedOn = day('2021-06-25')
  clock.goTo(partedOn)
  await importing('persons', [person(one, { mergedInto: one })], partedOn)
  assert.deepEqual([await clinicOf(one), await clinicOf(two)], ['180140990010', undefined])
  assert.deepEqual(await statusAndPayments([await asking(one), await asking(two)]), [
    ['insured', 1],
    ['uninsured', 0],
  ])
  await recordIsWhole()
  for (const given of [...apart, ...together])
    assert.equal((await again(given.number)).again.sameAsGiven, true)
})
