/** Who of a clinic may read a status for an attachment: today's clinic, until the last day, and many at once. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { keepVisit, openPurposes } from '#insurance/rights'
import { recompute } from '#insurance/status'
import type { Bin } from '#vocabulary/bin.ts'
import type { Role } from '#vocabulary/callers/caller.ts'
import { day } from '#vocabulary/day.ts'
import { addDays } from '../../vocabulary/day.fixture.ts'
import { sampleBin, sampleIin, samplePerson } from '../registry/extracts/sample-extracts.fixture.ts'
import { type SampleRegister, sampleRegister } from '../registry/sample-register.fixture.ts'
import { openLookup } from '../status/answers/lookup.ts'
import { moveAttachments } from './move.ts'
import { takeAttachments } from './sample-attachments.fixture.ts'
import { attachedOn } from './store.ts'

const today = day('2026-11-22')
const [clinic, other] = [sampleBin(1) as Bin, sampleBin(2) as Bin]
const [attached, elsewhere, ended, awaited, nobodys, unknown] = [1, 2, 3, 4, 5, 6].map(sampleIin)
const people = [attached, elsewhere, ended, awaited, nobodys] as ReturnType<typeof sampleIin>[]

let register: SampleRegister
/** How often purposes went to the database. */
let asks = 0
before(async () => {
  register = await sampleRegister()
  await register.take(
    'persons',
    people.map((iin) => samplePerson(iin)),
  )
  const from = '2024-01-01'
  const asOf = today
  await takeAttachments(register, [
    { iin: attached!, provider: clinic, from, asOf },
    { iin: elsewhere!, provider: other, from, asOf },
    { iin: ended!, provider: clinic, from, asOf, through: addDays(today, -1) },
  ])
  const { database, clock } = register
  const at = clock.now()
  const visit = { personId: await register.idOf(awaited!), kind: 'appointment', reference: '7' } as const
  const until = '2026-11-23T06:00:00.000000Z' as typeof at
  await keepVisit(database, { ...visit, organisation: clinic, announcedBy: 1, from: at, until }, at)
  await recompute(database, { clock })
})
after(() => register.close())

const findPurposes = () => {
  const { database, clock } = register
  const together: typeof database.together = (...statements) => {
    asks++
    return database.together(...statements)
  }
  return openPurposes({
    database: { ...database, together },
    clock,
    attachedTo: (personIds) => attachedOn(personIds, clock.today()),
  })
}
const purposeOf = async (iin: string, role: Role, organisation?: Bin) => {
  const seeker = { accountId: 900, role, ...(organisation && { organisation }) }
  const [found] = await findPurposes()([{ seeker, personId: await register.idOf(iin as never) }])
  return typeof found === 'object' ? `${found.kind} ${found.reference}` : found
}

test('the clinic a person is attached to today reads; another clinic, and whom it was attached to until yesterday, do not', async () => {
  assert.equal(await purposeOf(attached!, 'provider', clinic), `attachment ${clinic}`)
  assert.equal(await purposeOf(attached!, 'provider', other), undefined)
  assert.equal(await purposeOf(attached!, 'provider'), undefined)
  assert.equal(await purposeOf(ended!, 'provider', clinic), undefined)
  for (const role of ['fund', 'state-corporation', 'contact-centre', 'auditor'] as const)
    assert.equal(await purposeOf(attached!, role, clinic), undefined, role)
})

test('it lasts through the last day, and is over the day after; a corrected extract moves it', async () => {
  await takeAttachments(register, [
    { iin: nobodys!, provider: clinic, from: '2026-01-01', asOf: today, through: today },
  ])
  assert.equal(await purposeOf(nobodys!, 'provider', clinic), `attachment ${clinic}`)
  register.clock.advanceDays(1)
  assert.equal(await purposeOf(nobodys!, 'provider', clinic), undefined)
  await takeAttachments(register, [
    { iin: nobodys!, provider: other, from: '2026-01-01', asOf: addDays(today, 1) },
  ])
  assert.equal(await purposeOf(nobodys!, 'provider', clinic), undefined)
  assert.equal(await purposeOf(nobodys!, 'provider', other), `attachment ${other}`)
  register.clock.goTo(today)
})

test('a program of a clinic that asks about many at once is answered of the attached and the awaited, of each other the same', async () => {
  const { database, clock } = register
  let drawn = 0
  const random = (bytes: number) => Uint8Array.from({ length: bytes }, () => (drawn++ * 37) % 251)
  const lookup = openLookup({ database, clock, random, findPurposes: findPurposes() })
  const reader = {
    who: 'provider:7',
    why: 'POST /api/status',
    seeker: { accountId: 7, role: 'provider', organisation: clinic },
  } as const
  const asked = [attached!, elsewhere!, ended!, awaited!, attached!, awaited!, elsewhere!]
  asks = 0
  const answered = await Promise.all(asked.map((iin) => lookup.answerShort({ iin }, reader)))
  assert.equal(asks, 1, 'one statement for all, and not one for each')
  const said = answered.map((each) => ('json' in each ? 'answered' : each.code))
  const no = 'purpose-needed'
  assert.deepEqual(said, ['answered', no, no, 'answered', 'answered', 'answered', no])
  const refusals = new Set(answered.flatMap((each) => ('json' in each ? [] : [JSON.stringify(each)])))
  assert.equal(refusals.size, 1)
  for (const each of answered)
    if ('json' in each)
      assert.deepEqual(Object.keys(JSON.parse(each.json.toString())).sort(), [
        'ground',
        'since',
        'status',
        'through',
      ])
  const logged = await database.query<{ person_id: number; why: string }>(
    "SELECT DISTINCT person_id, why FROM audit.access WHERE who = 'provider:7' ORDER BY 1",
  )
  assert.deepEqual(logged, [
    { person_id: await register.idOf(attached!), why: `attachment ${clinic}` },
    { person_id: await register.idOf(awaited!), why: 'appointment 7' },
  ])
  const [found] = await Promise.all([lookup.answerShort({ iin: unknown! }, reader)])
  assert.ok('code' in found && found.code === 'person-not-found')
})

test('a person who was merged into another is attached as the other is', async () => {
  const merge = [{ ...samplePerson(attached!), mergedInto: awaited! }]
  const { moves, recordedAt } = await register.take('persons', merge)
  await register.database.recording(register.clock, (tx) => moveAttachments(tx, moves, recordedAt!))
  assert.equal(await purposeOf(attached!, 'provider', clinic), 'appointment 7')
  register.clock.advanceDays(2)
  assert.equal(await purposeOf(attached!, 'provider', clinic), `attachment ${clinic}`)
})
