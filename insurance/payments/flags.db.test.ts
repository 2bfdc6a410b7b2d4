import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { day } from '#vocabulary/day.ts'
import { month } from '#vocabulary/month.ts'
import { tenge } from '#vocabulary/tiyn.ts'
import type { AnsweredFile } from './index.ts'
import { deskDay, documentOf, parts, people, SampleDesk } from './samples/sample-desk.fixture.ts'
import { sampleBin, sampleIin, samplePayer } from './samples/sample-file.fixture.ts'

let desk: SampleDesk
const [struckOff, resting] = [sampleBin(21), sampleBin(22)]
const [trader, neighbour] = [sampleIin(901), sampleIin(902)]
before(async () => {
  desk = await SampleDesk.open()
  await desk.import(
    'payers',
    [
      'identifier,kind,name,deregisteredOn,suspendedFrom,suspendedUntil',
      `${struckOff},legal-entity,А,2021-06-10,,`,
      `${resting},legal-entity,Б,,2021-06-01,2021-06-11`,
      `${trader},entrepreneur,В,,,`,
    ].join('\n'),
  )
  await desk.import(
    'groups',
    [
      'iin,spell,from,until,payer,source,evidence,monthlyIncome',
      `${people[1]},full-time-student,2021-05-31,,,epvo,1,`,
      `${people[2]},employment,2021-01-01,,${samplePayer},enbek,2,100000.00`,
      `${people[3]},entrepreneur,2021-01-01,,,kgd,3,`,
    ].join('\n'),
  )
  await desk.import(
    'persons',
    `iin,surname,givenName,patronymic,residence\n${people[4]},СЫНАКОВ,АРДАК,,temporary`,
  )
})
after(() => desk.fresh.close())

const flags = ({ answer }: AnsweredFile) => answer.findings.map(({ code, kind, row }) => [code, kind, row])

test('D06: a payer struck off, or suspended, by the day of the money is flagged and the money passes', async () => {
  const off = await desk.take(documentOf([{ n: 10 }], { payer: struckOff }))
  assert.deepEqual(flags(off), [['D06', 'payer-deregistered', undefined]])
  assert.deepEqual(parts(off)[0], [1, 1000])
  const rests = await desk.take(documentOf([{ n: 11 }], { payer: resting }))
  assert.deepEqual(flags(rests), [['D06', 'payer-suspended', undefined]])
  desk.clock.advanceDays(1)
  const awake = await desk.take(documentOf([{ n: 12 }], { payer: resting, on: day('2021-06-11') }))
  assert.deepEqual(flags(awake), [])
  desk.clock.goTo(deskDay)
})

test('D07: a deduction from a person who is no business is flagged; from an entrepreneur it is not', async () => {
  const odd = await desk.take(documentOf([{ n: 13 }], { payer: neighbour, purposeCode: '121' }))
  assert.deepEqual(flags(odd), [['D07', 'purpose-unusual-for-payer', undefined]])
  const usual = await desk.take(documentOf([{ n: 14 }], { payer: trader, purposeCode: '121' }))
  assert.deepEqual(flags(usual), [])
})

test('P08: the sum is held against the income on record with that payer', async () => {
  const wrong = await desk.take(documentOf([{ n: 2, amount: tenge(1000) }]))
  assert.deepEqual(flags(wrong), [['P08', 'base-differs', 1]])
  assert.equal(wrong.answer.findings[0]!.facts.expected, tenge(2000))
  const rest = await desk.take(documentOf([{ n: 2, amount: tenge(1000.5) }]))
  assert.deepEqual(flags(rest), [])
})

test('P08: a deduction and a contribution that came in two files are held against each other', async () => {
  await desk.take(documentOf([{ n: 15, amount: tenge(2000) }], { purposeCode: '121' }))
  const fitting = await desk.take(documentOf([{ n: 15, amount: tenge(2000) }]))
  assert.deepEqual(flags(fitting), [])
  await desk.take(documentOf([{ n: 16, amount: tenge(2000) }], { purposeCode: '121' }))
  const wrong = await desk.take(documentOf([{ n: 16, amount: tenge(3000) }]))
  assert.deepEqual(flags(wrong), [['P08', 'pair-differs', 1]])
})

test('P09: one covered day makes the month the State’s to pay for; the month before it is not flagged', async () => {
  const taken = await desk.take(documentOf([{ n: 1 }, { n: 1, month: month(202104) }]))
  assert.deepEqual(flags(taken), [['P09', 'person-state-covered', 1]])
})

test('P10: a foreigner staying for a time is flagged, and the money passes', async () => {
  const taken = await desk.take(documentOf([{ n: 4 }]))
  assert.deepEqual(flags(taken), [['P10', 'person-not-participant', 1]])
  assert.deepEqual(parts(taken)[0], [1, 1000])
})

test('who pays for himself in a month of business pays as an entrepreneur', async () => {
  await desk.take(documentOf([{ n: 3, amount: tenge(2975) }], { payer: people[3]! }))
  await desk.take(documentOf([{ n: 5, amount: tenge(2125) }], { payer: people[5]! }))
  const kinds = await Promise.all([3, 5].map(async (n) => (await desk.creditsFor(n))[0]!.payerKind))
  assert.deepEqual(kinds, ['entrepreneur', 'self'])
  await desk.balances()
})
