import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { balanceOn } from '#insurance/ledger'
import { day } from '#vocabulary/day.ts'
import { month } from '#vocabulary/month.ts'
import { tenge } from '#vocabulary/tiyn.ts'
import { retrySuspense } from './index.ts'
import { deskDay, documentOf, parts, people, SampleDesk } from './samples/sample-desk.fixture.ts'
import { sampleBin, sampleRegister } from './samples/sample-file.fixture.ts'

let desk: SampleDesk
before(async () => {
  desk = await SampleDesk.open()
})
after(() => desk.fresh.close())

test('suspense is released when the register comes to know the person, with the day the money came', async () => {
  await desk.take(documentOf([{ n: 52, amount: tenge(777) }]))
  desk.clock.advanceDays(3)
  await desk.import('persons', sampleRegister([people[52]!]).toString())
  const before = await balanceOn(desk.fresh.database, desk.clock.today())
  const released = await retrySuspense(desk.intake)
  assert.deepEqual([released.rows, released.posted], [1, tenge(777)])
  const balance = await balanceOn(desk.fresh.database, desk.clock.today())
  assert.equal(before.suspense - balance.suspense, tenge(777))
  assert.equal(balance.difference, 0)
  const [credit] = await desk.creditsFor(52)
  assert.equal(credit!.creditedOn, 18_788)
  assert.equal((await retrySuspense(desk.intake)).rows, 0)
  desk.clock.goTo(deskDay)
  await desk.balances()
})

test('money for a month after the death is sent back, for the month of the death it passes', async () => {
  await desk.import(
    'persons',
    `iin,surname,givenName,patronymic,residence,diedOn\n${people[14]},СЫНАКОВ,АРДАК,,citizen,2021-04-15`,
  )
  const taken = await desk.take(documentOf([{ n: 14 }, { n: 14, month: month(202104) }]))
  assert.deepEqual(parts(taken), [
    [1, 1000],
    [0, 0],
    [1, 1000],
  ])
  assert.equal(taken.answer.findings[0]!.kind, 'person-dead')
})

test('a name that differs passes when the birth date agrees', async () => {
  const taken = await desk.take(documentOf([{ n: 15, surname: 'ДЕМОВ' }]))
  assert.deepEqual(
    taken.answer.findings.map(({ code, action }) => [code, action]),
    [['P03', 'flag']],
  )
  assert.deepEqual(parts(taken)[0], [1, 1000])
})

test('the same payment in another file is flagged as double and passes', async () => {
  const first = documentOf([{ n: 16 }])
  await desk.take(first)
  const taken = await desk.take(documentOf([{ n: 16 }]))
  assert.deepEqual(
    taken.answer.findings.map(({ code, kind, action }) => [code, kind, action]),
    [['P06', 'row-taken-before', 'flag']],
  )
  assert.equal((await desk.creditsFor(16)).length, 2)
})

test('above the cap: passes whole before 31 March 2025, the excess of all payers is sent back from then', async () => {
  const other = sampleBin(1)
  const early = await desk.take(documentOf([{ n: 17, amount: tenge(9000) }]))
  assert.deepEqual(parts(early), [
    [1, 9000],
    [0, 0],
    [0, 0],
  ])
  assert.deepEqual(
    early.answer.findings.map(({ code, action }) => [code, action]),
    [['P07', 'flag']],
  )
  const on = day('2025-06-10')
  desk.clock.goTo(on)
  const [m, late] = [month(202505), tenge(12_000)]
  await desk.take(documentOf([{ n: 18, amount: late, month: m }], { on }))
  const second = await desk.take(documentOf([{ n: 18, amount: late, month: m }], { on, payer: other }))
  assert.deepEqual(
    second.answer.findings.map(({ kind, action, facts }) => [kind, action, facts.excess]),
    [['over-cap-all-payers', 'return-excess', tenge(7000)]],
  )
  assert.deepEqual(parts(second), [
    [1, 5000],
    [0, 0],
    [0, 7000],
  ])
  desk.clock.goTo(deskDay)
  await desk.balances()
})
