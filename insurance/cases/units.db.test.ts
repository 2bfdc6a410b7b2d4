/** A case handed over to the queue of a unit: who of the office sees it, takes it and has it as a purpose. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { readUnit } from '#vocabulary/callers/unit.ts'
import { caseFor } from './case-for.ts'
import { type SampleCaseOffice, sampleOffice } from './sample-case-office.fixture.ts'

let office: SampleCaseOffice
before(async () => {
  office = await sampleOffice()
})
after(() => office.close())

type Who = Parameters<SampleCaseOffice['ask']>[0]
type Listed = { readonly number: string; readonly workedBy: { readonly en: string } }

const open = () => office.open('erlan', { kind: 'wrong-data', register: 'status', fact: 'Мәртебе' })
const act: SampleCaseOffice['act'] = (...done) => office.act(...done)
/** Whether it is in his queue, and how many his counts say are open. */
async function queueOf(who: Who, number: string) {
  const { body } = await office.ask(who, '/api/cases?which=all')
  const found = (body.cases as unknown as Listed[]).find((each) => each.number === number)
  const { total, queues } = body as unknown as { total: number; queues: { open: number } }
  return { found, total, open: queues.open }
}
const sees = async (who: Who, number: string): Promise<string> => {
  const { body } = await office.ask(who, `/api/cases/${number}`)
  const { found, total, open: counted } = await queueOf(who, number)
  assert.equal(found !== undefined, body.code === undefined, 'list and case say the same')
  assert.equal(total, counted)
  return String(body.stand ?? body.code)
}
const limited = ['registrarOfEsil', 'registrarOfAlatau'] as const

test('a case of no unit is in the queue of all, whatever unit they are limited to', async () => {
  const number = await open()
  for (const who of ['registrar', ...limited] as const) assert.equal(await sees(who, number), 'unassigned')
  assert.equal(await act('registrarOfAlatau', number, 'take'), 'taken')
})

test('a case of a unit is seen and taken by whoever reaches it; to another it is not there', async () => {
  const number = await open()
  await act('registrarOfAlatau', number, 'take')
  const to = { to: 'fund/registrar', unit: ' ЕСІЛ ' }
  assert.equal(await act('registrarOfAlatau', number, 'hand-over', to), 'unassigned')
  assert.equal(await sees('registrarOfAlatau', number), 'case-not-found')
  assert.equal(await act('registrarOfAlatau', number, 'take'), 'case-not-found')
  for (const who of ['registrar', 'registrarOfEsil'] as const)
    assert.equal(await sees(who, number), 'unassigned')
  assert.equal((await queueOf('registrar', number)).found!.workedBy.en, 'Fund (registrar), ЕСІЛ')
  assert.equal(await act('registrarOfEsil', number, 'take'), 'taken')
  const { events } = (await office.ask('registrarOfEsil', `/api/cases/${number}`)).body as unknown as {
    events: { to: { en: string } | null }[]
  }
  assert.deepEqual(
    events.flatMap(({ to: where }) => where?.en ?? []),
    ['Fund (registrar), ЕСІЛ'],
  )
  assert.equal(await act('registrarOfEsil', number, 'hand-over', { to: 'fund' }), 'unassigned')
  assert.equal(await sees('registrarOfAlatau', number), 'unassigned', 'handed over to all of the Fund')
})

test('a case of a unit is a purpose of whoever has taken it, as long as he reaches that unit', async () => {
  const number = await open()
  await act('registrar', number, 'take')
  await act('registrar', number, 'hand-over', { to: 'fund/registrar', unit: 'Есіл' })
  await act('registrarOfEsil', number, 'take')
  const working = {
    accountId: office.accountOf('registrarOfEsil'),
    personId: office.personOf(1),
    queues: ['fund', 'fund/registrar'] as const,
  }
  const within = (unit: string) => ({ units: { 'fund/registrar': [readUnit(unit)!] } })
  const { database } = office
  assert.equal(await caseFor(database, { ...working, ...within('есіл') }), number)
  assert.equal(await caseFor(database, working), number)
  assert.equal(await caseFor(database, { ...working, ...within('Алатау') }), undefined)
  assert.equal(await caseFor(database, { ...working, units: { 'fund/registrar': [] } }), undefined)
})

test('a unit is a name that says something, and no person', async () => {
  const number = await open()
  await act('registrar', number, 'take')
  for (const unit of [' ', office.iins[0]])
    assert.equal(
      await act('registrar', number, 'hand-over', { to: 'fund', unit }),
      'field-unreadable',
      `${unit}`,
    )
})
