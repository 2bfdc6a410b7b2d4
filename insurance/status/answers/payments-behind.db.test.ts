import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, before, test } from 'node:test'
import { getOrAddPayers } from '#insurance/registry'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import { day } from '#vocabulary/day.ts'
import type { Refusal } from '#vocabulary/refusal.ts'
import { tenge } from '#vocabulary/tiyn.ts'
import { steppedClock } from '../../../platform/clock/stepped-clock.fixture.ts'
import { iinOf, put, type RecordedCredit, wage } from '../oracle-record.ts'
import { type AnswerGiven, openLookup } from './lookup.ts'

let fresh: FreshDatabase
let lookup: ReturnType<typeof openLookup>
let payerId: number
const clock = steppedClock(day('2021-03-01'))
const reader = { who: 'clinic', why: 'planned admission' }

before(async () => {
  fresh = await freshDatabase()
  lookup = openLookup({ database: fresh.database, clock, random: randomBytes })
  await put(fresh, clock, {
    persons: [1, 2, 3].map((personId) => ({ personId, participantFrom: day('2018-01-01') })),
  })
  const payers = await fresh.database.recording(clock, (tx, at) =>
    getOrAddPayers(tx, [{ identifier: '180140990010', name: 'Дүкен ЖШС' }], at),
  )
  payerId = payers.get('180140990010')!
})
after(() => fresh.close())

type Payment = { month: string; amount: string; creditedOn: string; payerName: string }
const read = (answered: AnswerGiven<Refusal>): unknown => {
  if ('code' in answered) throw new Error(answered.code)
  return JSON.parse(answered.json.toString())
}
const ask = async (personId: number, more: object = {}) =>
  (read(await lookup.answer({ iin: iinOf(personId), ...more }, reader)) as { number: string }).number
const paymentsOf = async (number: string) => {
  const told = read(await lookup.paymentsBehind(number, reader)) as { number: string; payments: Payment[] }
  assert.equal(told.number, number)
  return told.payments
}
const paid = (personId: number, month: number, creditedOn: string): RecordedCredit => ({
  ...wage(personId, month, creditedOn),
  payerId,
})

test('each payment of the answer’s 24 months is told with its payer, and nobody else’s', async () => {
  const own = { ...paid(1, 202102, '2021-03-02'), amount: tenge(2125), payerKind: 'self' as const }
  const tooOld = paid(1, 201903, '2021-02-20')
  await put(fresh, clock, {
    credits: [paid(1, 202102, '2021-03-01'), own, paid(1, 201904, '2021-02-20'), tooOld],
  })
  await put(fresh, clock, { credits: [paid(2, 202102, '2021-03-01')] })
  clock.goTo(day('2021-03-05'))
  const told = { purposeCode: '122', payer: 'employer', payerName: 'Дүкен ЖШС' }
  assert.deepEqual(await paymentsOf(await ask(1)), [
    { month: '2019-04', amount: '9000.00', creditedOn: '2021-02-20', ...told },
    { month: '2021-02', amount: '9000.00', creditedOn: '2021-03-01', ...told },
    { month: '2021-02', amount: '2125.00', creditedOn: '2021-03-02', ...told, payer: 'self' },
  ])
  assert.equal((await paymentsOf(await ask(2))).length, 1)
})

test('what was credited after the answer’s day is not behind it', async () => {
  await put(fresh, clock, { credits: [paid(3, 202101, '2021-02-20'), paid(3, 202102, '2021-03-04')] })
  const months = async (on: string) => (await paymentsOf(await ask(3, { on }))).map(({ month }) => month)
  assert.deepEqual(await months('2021-03-03'), ['2021-01'])
  assert.deepEqual(await months('2021-03-04'), ['2021-01', '2021-02'])
})

test('the payments behind an answer stay as they were when it was given', async () => {
  const before = await ask(2)
  const given = await paymentsOf(before)
  clock.goTo(day('2021-04-10'))
  const { transferIds } = await put(fresh, clock, { credits: [paid(2, 202103, '2021-04-09')] })
  const between = await ask(2)
  clock.advanceDays(1)
  await put(fresh, clock, {
    credits: [{ ...paid(2, 202103, '2021-04-09'), reverses: transferIds[0]! }, paid(2, 202012, '2021-02-01')],
  })
  // The payer has got another name since.
  await fresh.migrator.execute(
    `INSERT INTO registry.payer (payer_id, recorded_at, identifier, payer_kind, payer_name)
     SELECT $1, recorded_at, '180140990010', 'legal-entity', 'Жаңа дүкен' FROM platform.recording`,
    [payerId],
  )
  assert.deepEqual(await paymentsOf(before), given)
  assert.deepEqual(
    (await paymentsOf(between)).map(({ month }) => month),
    ['2021-02', '2021-03'],
  )
  assert.deepEqual(
    (await paymentsOf(await ask(2))).map(({ month, payerName }) => [month, payerName]),
    [
      ['2020-12', 'Жаңа дүкен'],
      ['2021-02', 'Жаңа дүкен'],
    ],
  )
})

test('who looked at payments is in the access log before they leave; of no answer there is nothing to log', async () => {
  const number = await ask(1)
  await fresh.migrator.execute('TRUNCATE audit.access')
  await lookup.paymentsBehind(number, { who: 'auditor', why: 'complaint 7' })
  const refused = await lookup.paymentsBehind('K-0000-0000-0000-0000', reader)
  assert.deepEqual('code' in refused && [refused.code, refused.field], ['answer-not-found', 'number'])
  assert.deepEqual(await fresh.database.query('SELECT person_id, who, what, why FROM audit.access'), [
    { person_id: 1, who: 'auditor', what: 'payments', why: 'complaint 7' },
  ])
})
