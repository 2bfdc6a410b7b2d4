/** Whether somebody works on a case about a person: his purpose to read that person's record. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Allowed } from '#vocabulary/callers/caller.ts'
import { samplePerson } from '../registry/extracts/sample-extracts.fixture.ts'
import { caseFor } from './case-for.ts'
import { type SampleCaseOffice, sampleOffice } from './sample-case-office.fixture.ts'

let office: SampleCaseOffice
before(async () => {
  office = await sampleOffice()
})
after(() => office.close())

type Who = Parameters<SampleCaseOffice['ask']>[0]

const words = 'Тексеру керек'
const open: SampleCaseOffice['open'] = (...opened) => office.open(...opened)
const act: SampleCaseOffice['act'] = (...done) => office.act(...done)
const standOf = async (who: Who, number: string): Promise<string> => {
  const { body } = await office.ask(who, `/api/cases/${number}`)
  return String(body.stand ?? body.code)
}
const lists = async (who: Who, number: string): Promise<boolean> => {
  const { body } = await office.ask(who, '/api/cases?which=own')
  return (body.cases as unknown as { number: string }[]).some((each) => each.number === number)
}

test('an audit is its auditor’s: the person does not see it, another auditor does not take it', async () => {
  const number = await open('auditor', { kind: 'audit', iin: office.iins[0] })
  assert.equal(await standOf('auditor', number), 'taken')
  assert.equal(await standOf('aigul', number), 'case-not-found')
  assert.ok(!(await lists('aigul', number)))
  assert.equal(await act('auditor2', number, 'take'), 'case-taken')
  const { database } = office
  const [auditor, personId] = [office.accountOf('auditor'), office.personOf(0)]
  assert.equal(await caseFor(database, { accountId: auditor, personId, queues: ['auditor'] }), number)
  await act('auditor', number, 'close', { outcome: 'not-confirmed', words })
  assert.equal(await caseFor(database, { accountId: auditor, personId, queues: ['auditor'] }), undefined)
})

test('whoever has taken a case of a person has a purpose to read him, while it is open, and nobody else has', async () => {
  const { database } = office
  const [registrar, other] = [office.accountOf('registrar'), office.accountOf('registrar2')]
  const personId = office.personOf(1)
  const queues: Allowed[] = ['fund', 'fund/registrar']
  const number = await open('erlan', { kind: 'wrong-data', register: 'status', fact: 'Мәртебе' })
  assert.equal(await caseFor(database, { accountId: registrar, personId, queues }), undefined)
  await act('registrar', number, 'take')
  assert.equal(await caseFor(database, { accountId: registrar, personId, queues }), number)
  assert.equal(await caseFor(database, { accountId: other, personId, queues }), undefined)
  const without: Allowed[] = ['fund']
  const left = { accountId: registrar, personId, queues: without }
  assert.equal(await caseFor(database, left), undefined, 'he is no registrar any more')
  await act('registrar', number, 'ask', { words })
  assert.equal(
    await caseFor(database, { accountId: registrar, personId, queues }),
    number,
    'while it waits too',
  )
  await act('registrar', number, 'hand-over', { to: 'fund' })
  assert.equal(await caseFor(database, { accountId: registrar, personId, queues }), undefined)
})

test('a person who was merged into another takes his cases along', async () => {
  const number = await open('aigul', { kind: 'wrong-data', register: 'status', fact: 'Мәртебе' })
  await act('registrar', number, 'take')
  const [gone, kept] = office.iins
  await office.take('persons', [samplePerson(gone as never, { mergedInto: kept! })])
  assert.equal(await standOf('erlan', number), 'taken')
  assert.ok(await lists('erlan', number))
  const queues: Allowed[] = ['fund/registrar']
  const working = { accountId: office.accountOf('registrar'), personId: office.personOf(1), queues }
  assert.equal(await caseFor(office.database, working), number)
})
