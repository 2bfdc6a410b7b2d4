/** What an office has to do with a person: announced by a program, or opened with a reason that the person reads. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Bin } from '#vocabulary/bin.ts'
import type { Role } from '#vocabulary/callers/caller.ts'
import { toldTo } from '../../notices/told-to.fixture.ts'
import { sampleBin, sampleIin, samplePerson } from '../../registry/extracts/sample-extracts.fixture.ts'
import type { SampleBrowser } from '../browser.fixture.ts'
import { SampleOffice } from '../sample-office.fixture.ts'

const [counter, clinic] = [sampleBin(1), sampleBin(2)]
const known = {
  zere: { name: 'Байқауова Зере', iin: sampleIin(1) },
  registrar: { name: 'Мысалова Жанна', kepil_roles: ['fund/registrar'] },
  auditor: { name: 'Есепова Сәуле', kepil_roles: ['auditor'] },
  clerk: { name: 'Сынақов Ерлан', kepil_roles: ['state-corporation/counter'], kepil_organisation: counter },
  queue: { scope: 'state-corporation/counter', kepil_organisation: counter },
  'clinic-program': { scope: 'provider', kepil_organisation: clinic },
  'nobody-s-program': { scope: 'provider' },
}

let office: SampleOffice
let personId: number
before(async () => {
  office = await SampleOffice.open(known)
  await office.register.take('persons', [samplePerson(sampleIin(1)), samplePerson(sampleIin(2))])
  personId = await office.register.idOf(sampleIin(1))
})
after(() => office.close())

type Who = { readonly role: Role; readonly accountId?: number; readonly organisation?: string }
const purposeOf = async ({ role, accountId = 900, organisation }: Who) => {
  const seeker = { role, accountId, ...(organisation && { organisation: organisation as Bin }) }
  const [found] = await office.findPurposes([{ seeker, personId }])
  return typeof found === 'object' ? `${found.kind} ${found.reference}` : found
}
const visit = (kind: string, reference = 'A-17', iin: string = sampleIin(1)) => ({ iin, kind, reference })
const codeOf = ({ status, body }: { status: number; body: Record<string, unknown> }) => [status, body.code]

test('a ticket of the queue opens a record to whoever of its office takes it up, for an hour', async () => {
  assert.equal(await purposeOf({ role: 'state-corporation', organisation: counter }), undefined)
  const { status } = await office.programAsks('queue', '/api/visits', visit('ticket'))
  assert.equal(status, 201)
  assert.equal(await purposeOf({ role: 'state-corporation', organisation: counter }), 'ticket A-17')
  assert.equal(await purposeOf({ role: 'state-corporation', organisation: clinic }), undefined)
  assert.equal(await purposeOf({ role: 'state-corporation' }), undefined)
  assert.equal(await purposeOf({ role: 'fund', organisation: counter }), undefined, 'no purpose of the Fund')
  office.pass(59)
  assert.equal(await purposeOf({ role: 'state-corporation', organisation: counter }), 'ticket A-17')
  office.pass(2)
  assert.equal(await purposeOf({ role: 'state-corporation', organisation: counter }), undefined)
})

test('an appointment opens it to the clinic for a day', async () => {
  await office.programAsks('clinic-program', '/api/visits', visit('appointment', '2026/118'))
  office.pass(23 * 60)
  assert.equal(await purposeOf({ role: 'provider', organisation: clinic }), 'appointment 2026/118')
  office.pass(2 * 60)
  assert.equal(await purposeOf({ role: 'provider', organisation: clinic }), undefined)
})

test('visits are announced by programs of an organisation, of people there are', async () => {
  const clerk = await office.comeInAs('clerk')
  assert.deepEqual(codeOf(await clerk.ask('/api/visits', visit('ticket'))), [403, 'visits-by-programs'])
  const sent = async (program: string, body: object) =>
    codeOf(await office.programAsks(program, '/api/visits', body))
  assert.deepEqual(await sent('nobody-s-program', visit('appointment')), [403, 'organisation-not-told'])
  assert.deepEqual(await sent('queue', visit('ticket', 'A-1', sampleIin(99))), [404, 'nobody-by-iin'])
  assert.deepEqual(await sent('queue', visit('ticket', sampleIin(2))), [400, 'field-unreadable'])
})

const because = 'Адам ес-түссіз, құжаты жоқ.'
const openAs = (who: SampleBrowser, reason = because, iin: string = sampleIin(1)) =>
  who.ask('/api/break-glass', { iin, reason })

test('a record opened in an emergency is open for half an hour to whoever opened it; person and auditor read why', async () => {
  const registrar = await office.comeInAs('registrar')
  const { status, body } = await openAs(registrar)
  assert.equal(status, 201)
  assert.deepEqual(await toldTo(office.register.migrator, personId), ['record-opened fund'])
  const [{ id } = { id: 0 }] = await office.register.database.query<{ id: number }>(
    "SELECT account_id AS id FROM rights.account WHERE subject = 'registrar'",
  )
  const own = { role: 'fund', accountId: id } as const
  assert.equal(await purposeOf(own), `break-glass ${body.breakGlass}`)
  assert.equal(await purposeOf({ role: 'fund', accountId: id + 1 }), undefined)
  office.pass(31)
  assert.equal(await purposeOf(own), undefined)

  const zere = await office.comeInAs('zere')
  const { looks } = (await zere.ask('/api/me/looks')).body as { looks: Record<string, unknown>[] }
  const { name, role, purpose } = looks[0]!
  assert.deepEqual([name, role], ['Мысалова Жанна', 'fund'])
  assert.deepEqual(purpose, { kind: 'break-glass', reference: String(body.breakGlass), reason: because })
  const auditor = await office.comeInAs('auditor')
  const { emergencies, total } = (await auditor.ask('/api/break-glass')).body as {
    emergencies: Record<string, unknown>[]
    total: number
  }
  assert.equal(total, 1)
  assert.deepEqual([emergencies[0]!.name, emergencies[0]!.reason], ['Мысалова Жанна', because])
  assert.ok(!JSON.stringify(emergencies).includes(sampleIin(1)))
})

test('an emergency is a matter of people of the offices, with a reason that names nobody', async () => {
  const [registrar, zere] = [await office.comeInAs('registrar'), await office.comeInAs('zere')]
  assert.deepEqual(codeOf(await openAs(zere)), [403, 'not-permitted'])
  assert.deepEqual(codeOf(await zere.ask('/api/break-glass')), [403, 'not-permitted'])
  assert.equal((await openAs(registrar, 'шұғыл')).status, 400)
  assert.equal((await openAs(registrar, `${because} ${sampleIin(2)}`)).status, 400)
  assert.deepEqual(codeOf(await openAs(registrar, because, sampleIin(99))), [404, 'nobody-by-iin'])
  const program = await office.programAsks('clinic-program', '/api/break-glass', {
    iin: sampleIin(1),
    reason: because,
  })
  assert.deepEqual(codeOf(program), [403, 'emergency-by-people'])
})
