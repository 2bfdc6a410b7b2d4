/** To whom of an organisation a visit opens a record: by the unit it is to, and by who took the ticket up first. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Bin } from '#vocabulary/bin.ts'
import type { Role } from '#vocabulary/callers/caller.ts'
import { readUnit } from '#vocabulary/callers/unit.ts'
import { sampleBin, sampleIin, samplePerson } from '../../registry/extracts/sample-extracts.fixture.ts'
import { SampleOffice } from '../sample-office.fixture.ts'

const [counters, clinic] = [sampleBin(1), sampleBin(2)]
const scope = 'state-corporation/counter'
const known = {
  queue: { scope, kepil_organisation: counters },
  'queue-of-esil': { scope, kepil_organisation: counters, kepil_unit: 'Есіл' },
  'queue-of-two': { scope, kepil_organisation: counters, kepil_unit: ['Есіл', 'Алатау'] },
  'queue-of-none': { scope, kepil_organisation: counters, kepil_unit: [] },
  'clinic-program': { scope: 'provider', kepil_organisation: clinic },
}

let office: SampleOffice
const persons = 12
before(async () => {
  office = await SampleOffice.open(known)
  const iins = Array.from({ length: persons }, (_, place) => sampleIin(place + 1))
  await office.register.take(
    'persons',
    iins.map((iin) => samplePerson(iin)),
  )
})
after(() => office.close())

let next = 0
/** A person nobody has asked about yet. */
const somebody = (): ReturnType<typeof sampleIin> => sampleIin(++next)

type Who = { readonly account?: number; readonly unit?: string; readonly role?: Role; readonly of?: string }
const seekerOf = ({ account = 900, unit, role = 'state-corporation', of = counters }: Who) => ({
  accountId: account,
  role,
  organisation: of as Bin,
  ...(unit !== undefined && { units: { [role]: [readUnit(unit)!] } }),
})
const askAll = async (iin: ReturnType<typeof sampleIin>, ...all: readonly Who[]) => {
  const personId = await office.register.idOf(iin)
  const found = await office.findPurposes(all.map((who) => ({ seeker: seekerOf(who), personId })))
  return found.map((one) => (typeof one === 'object' ? `${one.kind} ${one.reference}` : one))
}
const ask = async (iin: ReturnType<typeof sampleIin>, who: Who) => (await askAll(iin, who))[0]
const announce = (program: string, visit: object) =>
  office.programAsks(program, '/api/visits', { kind: 'ticket', reference: 'A-17', ...visit })

test('an appointment to a unit opens a record to whoever reaches that unit or the whole clinic, and to nobody of another', async () => {
  const iin = somebody()
  const awaited = { iin, kind: 'appointment', reference: '7', unit: 'Есіл  бөлімшесі' }
  assert.equal((await announce('clinic-program', awaited)).status, 201)
  const own = { role: 'provider', of: clinic } as const
  assert.deepEqual(await askAll(iin, { ...own, unit: 'ЕСІЛ БӨЛІМШЕСІ' }, own, { ...own, unit: 'Алатау' }), [
    'appointment 7',
    'appointment 7',
    undefined,
  ])
})

test('an appointment to no unit opens it only to whoever reaches the whole clinic', async () => {
  const iin = somebody()
  await announce('clinic-program', { iin, kind: 'appointment', reference: '8' })
  const own = { role: 'provider', of: clinic } as const
  assert.deepEqual(await askAll(iin, own, { ...own, unit: 'Есіл' }), ['appointment 8', undefined])
})

test('a ticket is the first clerk’s who reads by it, until its hour is over; another is told so, and needs a new one', async () => {
  const iin = somebody()
  await announce('queue', { iin, unit: 'Есіл' })
  assert.equal(await ask(iin, { account: 903, unit: 'Алатау' }), undefined, 'nothing is told to another unit')
  assert.equal(await ask(iin, { account: 901, unit: 'есіл' }), 'ticket A-17')
  assert.equal(await ask(iin, { account: 902, unit: 'есіл' }), 'ticket-taken')
  assert.equal(await ask(iin, { account: 904 }), 'ticket-taken')
  assert.equal(await ask(iin, { account: 901, unit: 'есіл' }), 'ticket A-17', 'it stays his')
  assert.equal(await ask(iin, { account: 901, unit: 'Алатау' }), undefined, 'but not in another unit')
  await announce('queue', { iin, unit: 'Есіл', reference: 'A-18' })
  assert.equal(await ask(iin, { account: 902, unit: 'есіл' }), 'ticket A-18', 'handed over by a new ticket')
  assert.equal(await ask(iin, { account: 901, unit: 'есіл' }), 'ticket A-17')
  office.pass(61)
  for (const account of [901, 902]) assert.equal(await ask(iin, { account, unit: 'есіл' }), undefined)
})

test('of clerks who come to a ticket at once, together or each by himself, exactly one has it', async () => {
  for (const together of [true, false, false, false]) {
    const iin = somebody()
    await announce('queue', { iin })
    const clerks = Array.from({ length: 8 }, (_, place) => ({ account: 910 + place }))
    const found = together
      ? await askAll(iin, ...clerks)
      : await Promise.all(clerks.map((clerk) => ask(iin, clerk)))
    assert.deepEqual(found.toSorted(), ['ticket A-17', ...Array(7).fill('ticket-taken')].toSorted())
    assert.deepEqual(await askAll(iin, ...clerks), found, 'and keeps it')
  }
})

test('one clerk who asks in two windows at once has his ticket in both', async () => {
  const iin = somebody()
  await announce('queue', { iin })
  const found = await Promise.all(Array.from({ length: 6 }, () => ask(iin, { account: 920 })))
  assert.deepEqual(new Set(found), new Set(['ticket A-17']))
})

test('of two tickets to as many clerks at once each has one', async () => {
  const iin = somebody()
  await announce('queue', { iin, reference: 'A-1' })
  await announce('queue', { iin, reference: 'A-2' })
  const found = await askAll(iin, { account: 931 }, { account: 932 }, { account: 933 })
  assert.deepEqual(found.toSorted(), ['ticket A-1', 'ticket A-2', 'ticket-taken'])
})

test('a program of units announces to those alone; of one unit it need not say which', async () => {
  const iin = somebody()
  const codeOf = async (program: string, unit?: string) => {
    const { status, body } = await announce(program, { iin, ...(unit !== undefined && { unit }) })
    return [status, body.code]
  }
  assert.deepEqual(await codeOf('queue-of-esil', 'Алатау'), [403, 'unit-not-yours'])
  assert.deepEqual(await codeOf('queue-of-two'), [403, 'unit-not-yours'])
  assert.deepEqual(await codeOf('queue-of-none', 'Есіл'), [403, 'unit-not-yours'])
  assert.deepEqual(await codeOf('queue', ' \t'), [400, 'field-unreadable'])
  assert.deepEqual(await codeOf('queue', `Есіл ${sampleIin(2)}`), [400, 'field-unreadable'])
  assert.equal(await ask(iin, {}), undefined, 'nothing was announced')
  assert.deepEqual(await codeOf('queue-of-two', 'алатау'), [201, undefined])
  assert.equal(await ask(iin, { account: 941, unit: 'Есіл' }), undefined)
  assert.deepEqual(await codeOf('queue-of-esil'), [201, undefined])
  assert.equal(await ask(iin, { account: 941, unit: 'Есіл' }), 'ticket A-17')
})
