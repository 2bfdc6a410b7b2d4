/** The record names a payer as the law does (0008): rows written before stay as they were, and say the same. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { creditsInForce, creditsOf, gatherCredits, record } from '#insurance/contributions'
import { isOwnPayment, payerKinds } from '#law'
import { type Database, migrate, read } from '#platform/database'
import { databaseBefore, type FreshDatabase } from '#platform/testing'
import { day, dayNumber } from '#vocabulary/day.ts'
import { month } from '#vocabulary/month.ts'
import type { Refusal } from '#vocabulary/refusal.ts'
import { tenge } from '#vocabulary/tiyn.ts'
import { openLookup } from '../insurance/status/answers/lookup.ts'
import { iinOf, put, type RecordedCredit } from '../insurance/status/oracle-record.ts'
import { steppedClock } from '../platform/clock/stepped-clock.fixture.ts'
import { addDays } from '../vocabulary/day.fixture.ts'

const knownBefore = ['employer', 'gph', 'entrepreneur', 'self'] as const
const reader = { who: 'clinic', why: 'planned admission' }
const clock = steppedClock(day('2026-11-22'))
let old: FreshDatabase
before(async () => {
  old = await databaseBefore('0008')
})
after(() => old.close())

/** Each person's year was paid by another kind of payer; one payment of each was taken back. */
const yearOf = (personId: number): RecordedCredit[] =>
  Array.from({ length: 12 }, (_, at) => ({
    personId,
    month: 202511 + at + (at > 1 ? 88 : 0),
    amount: tenge(4250 + personId),
    creditedOn: dayNumber(addDays(day('2025-12-20'), at * 28)),
    payerKind: knownBefore[personId - 1]!,
  }))
const persons = knownBefore.map((_, place) => place + 1)

const rows = () =>
  old.migrator.query(
    `SELECT p::text AS row FROM contributions.person_month AS p ORDER BY person_id, month, transfer_id`,
  )
const fileOfTable = () =>
  old.migrator.query(`SELECT pg_relation_filenode('contributions.person_month') AS file,
    pg_relation_filenode('contributions.person_month_pkey') AS key`)
const labels = () =>
  old.migrator.query<{ label: string }>(
    `SELECT enumlabel AS label FROM pg_enum WHERE enumtypid = 'contributions.payer_kind'::regtype ORDER BY enumsortorder`,
  )

/** The access log of then had no lanes, and there was no fence: of what is read before the migration the log has nothing. */
const withoutLog = (): Database => ({ ...withoutFence(), seeing: withoutFence })
const withoutFence = (): Database => ({
  ...old.database,
  query: (text, ...more) => old.database.query(unfenced(text), ...more),
  together: (...statements) =>
    old.database.together(
      ...statements
        .filter(({ name }) => name !== 'record-access')
        .map((statement) => ({ ...statement, text: unfenced(statement.text) })),
    ),
})
const unfenced = (text: string): string => text.replaceAll('.seen_', '.')
const lookUp = (database = old.database) =>
  openLookup({
    database,
    clock,
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
  })
type Told = { readonly number: string; readonly again?: { readonly sameAsGiven: boolean } }
const said = (answered: { readonly json: Buffer } | Refusal): string => {
  if ('code' in answered) throw new Error(answered.code)
  return answered.json.toString()
}

/** What every reading of the record gives. */
async function readings() {
  const gathered = await gatherCredits(old.database, { from: 1, until: 100 })
  return {
    credits: [...(await creditsOf(old.database, persons))],
    inForce: [...(await read(withoutFence(), creditsInForce(persons, clock.now())))],
    gathered: persons.map((personId) => gathered.of(personId)),
    total: gathered.total,
  }
}

test('rows, readings and numbered answers of before the migration are the same after it', async () => {
  assert.deepEqual(
    (await labels()).map(({ label }) => label),
    [...knownBefore],
  )
  await put(old, clock, {
    persons: persons.map((personId) => ({ personId, participantFrom: day('2021-01-01') })),
  })
  const { transferIds } = await put(old, clock, { credits: persons.flatMap(yearOf) })
  clock.advanceDays(1)
  const taken = persons.map((personId) => ({
    ...yearOf(personId)[3]!,
    reverses: transferIds[(personId - 1) * 12 + 3]!,
  }))
  await put(old, clock, { credits: taken })

  const then = lookUp(withoutLog())
  const given = await Promise.all(
    persons.map(async (personId) => said(await then.answer({ iin: iinOf(personId) }, reader))),
  )
  const shortly = await Promise.all(
    persons.map(async (personId) => said(await then.answerShort({ iin: iinOf(personId) }, reader))),
  )
  const before = { rows: await rows(), files: await fileOfTable(), readings: await readings() }
  assert.equal(before.rows.length, 52)

  assert.equal((await migrate(old.url))[0], '0008-payer-kinds-of-the-law')

  assert.deepEqual(await rows(), before.rows)
  assert.deepEqual(await fileOfTable(), before.files, 'no row was written anew')
  assert.deepEqual(await readings(), before.readings)
  for (const [place, json] of given.entries()) {
    const { number } = JSON.parse(json) as Told
    const again = said(await lookUp().answerAgain(number, reader))
    assert.equal((JSON.parse(again) as Told).again!.sameAsGiven, true)
    assert.ok(again.startsWith(json.slice(0, -1)), 'to the letter')
    const iin = iinOf(persons[place]!)
    assert.equal(said(await lookUp().answerShort({ iin }, reader)), shortly[place])
  }
})

test('after it the record takes every payer of the law, in the law’s order, and the law says whose payment it is', async () => {
  assert.deepEqual(
    (await labels()).map(({ label }) => label),
    [...payerKinds],
  )
  const written = payerKinds.map((payerKind, place) => ({
    personId: 50 + place,
    transferId: 9000 + place,
    month: month(202305),
    amount: tenge(100),
    payerId: 1,
    payerKind,
    purposeCode: 122,
    creditedOn: dayNumber(day('2023-06-01')),
  }))
  await old.database.recording(clock, (tx, at) => record(tx, written, at))
  const credits = await creditsOf(
    old.database,
    written.map(({ personId }) => personId),
  )
  const gathered = await gatherCredits(old.database, { from: 50, until: 100 })
  for (const { personId, payerKind } of written) {
    assert.equal(credits.get(personId)![0]!.payerKind, payerKind)
    const [credit] = gathered.of(personId)
    assert.equal(credit!.own, isOwnPayment(payerKind), payerKind)
    assert.equal(credit!.ofUnifiedPayment, payerKind === 'unified-payment' ? true : undefined, payerKind)
    assert.deepEqual([credit!.month, credit!.amount], [202305, tenge(100)])
  }
})
