/** Extracts of the register of attached population: who is attached where, since when, as known then and now. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { read } from '#platform/database'
import { type Day, day } from '#vocabulary/day.ts'
import { sampleBin, sampleIin, samplePerson } from '../registry/extracts/sample-extracts.fixture.ts'
import { type SampleRegister, sampleRegister } from '../registry/sample-register.fixture.ts'
import { attachmentFormat } from './attachment-row.ts'
import { attachmentOn } from './in-time.ts'
import { moveAttachments } from './move.ts'
import { takeAttachments } from './sample-attachments.fixture.ts'
import { attachedOn, attachmentsTold, forgetAttachments } from './store.ts'
import { attachmentsHeld, ownAttachment } from './told.ts'

const [clinic, other, third] = [sampleBin(1), sampleBin(2), sampleBin(3)]
const iin = (ordinal: number) => sampleIin(ordinal)

let register: SampleRegister
before(async () => {
  register = await sampleRegister()
  await register.take(
    'persons',
    Array.from({ length: 12 }, (_, place) => samplePerson(iin(place + 1))),
  )
  await register.take('payers', [{ identifier: clinic, kind: 'legal-entity', name: 'Үлгі емхана' }])
})
after(() => register.close())

const takeIn = (...rows: Parameters<typeof takeAttachments>[1] & object[]) => takeAttachments(register, rows)
const row = (ordinal: number, provider: string, from: string, asOf: string, through = '') => ({
  iin: iin(ordinal),
  provider,
  from,
  through,
  asOf,
})
const on = async (ordinal: number, when: string) => {
  const personId = await register.idOf(iin(ordinal))
  return (await read(register.database, attachedOn([personId], day(when)))).get(personId)
}

test('a newer extract closes the older one; the same again changes nothing; what was known before stays known', async () => {
  const first = row(1, clinic, '2024-01-01', '2024-02-01')
  assert.deepEqual((await takeIn(first)).counts, [1, 0, 0])
  const then = register.clock.now()
  const second = row(1, other, '2026-01-01', '2026-02-01')
  assert.deepEqual((await takeIn(second)).counts, [0, 1, 0])
  for (const again of [first, second]) assert.deepEqual((await takeIn(again)).counts, [0, 0, 0])
  assert.deepEqual(
    [await on(1, '2023-12-31'), await on(1, '2025-12-31'), await on(1, '2026-01-01')],
    [undefined, clinic, other],
  )
  const personId = await register.idOf(iin(1))
  const known = (await attachmentsTold(register.reader, [personId], then)).get(personId)!
  assert.equal(attachmentOn(known, 20_500 as never)?.provider, clinic, 'on a day of 2026, as known then')
  const held = await attachmentsHeld(register.database, personId)
  assert.deepEqual(held, [
    { provider: clinic, name: 'Үлгі емхана', from: '2024-01-01', through: '2025-12-31' },
    { provider: other, name: null, from: '2026-01-01', through: null },
  ])
})

test('a corrected extract holds instead of the one it corrects, and an older one that comes late does not', async () => {
  await takeIn(row(2, clinic, '2024-01-01', '2026-02-01'))
  await takeIn(row(2, other, '2024-01-01', '2026-03-01'))
  assert.equal(await on(2, '2026-11-22'), other)
  assert.deepEqual((await takeIn(row(2, third, '2023-01-01', '2025-01-01'))).counts, [0, 1, 0])
  assert.deepEqual([await on(2, '2023-06-01'), await on(2, '2026-11-22')], [third, other])
  await takeIn(row(2, other, '2024-01-01', '2026-11-20', '2026-11-21'))
  assert.deepEqual([await on(2, '2026-11-21'), await on(2, '2026-11-22')], [other, undefined])
})

test('a person sees where he is attached today, and where next', async () => {
  await takeIn(row(3, clinic, '2025-01-01', '2026-11-20'), row(3, other, '2027-01-01', '2026-11-20'))
  const personId = await register.idOf(iin(3))
  const told = async (today: Day) => ownAttachment(register.database, personId, today)
  const { now, next } = await told(register.clock.today())
  assert.deepEqual(now, {
    provider: clinic,
    name: 'Үлгі емхана',
    from: '2025-01-01',
    through: '2026-12-31',
  })
  assert.deepEqual([next?.provider, next?.from], [other, '2027-01-01'])
  assert.deepEqual((await told(day('2024-12-31'))).now, null)
  const nobody = await ownAttachment(register.database, await register.idOf(iin(12)), register.clock.today())
  assert.deepEqual(nobody, { now: null, next: null })
})

test('a bad row is left out and named by row and field; its neighbours are kept', async () => {
  const { faults, counts } = await takeIn(
    row(4, clinic, '2025-01-01', '2026-11-20'),
    row(90, clinic, '2025-01-01', '2026-11-20'),
    row(5, iin(6), '2025-01-01', '2026-11-20'),
    row(5, clinic, '2025-02-30', '2026-11-20'),
    row(5, clinic, '2025-01-01', '2026-11-23'),
    row(5, clinic, '2025-01-02', '2026-11-20', '2025-01-01'),
    row(5, `${clinic.slice(0, 11)}${(Number(clinic[11]) + 1) % 10}`, '2025-01-01', '2026-11-20'),
    row(5, '', '1879-01-01', ''),
    row(5, clinic, '1879-01-01', '2026-11-20'),
  )
  assert.deepEqual(counts, [1, 0, 8])
  assert.deepEqual(faults.map(({ row: at, field, code }) => `${at} ${field} ${code}`).sort(), [
    '10 from from-before-birth',
    '3 iin person-unknown',
    '4 provider provider-not-a-bin',
    '5 from day-does-not-exist',
    '6 asOf as-of-in-the-future',
    '7 through through-before-from',
    '8 provider bin-check-digit-wrong',
    '9 asOf value-missing',
    '9 provider value-missing',
  ])
})

/** What an import of persons does, with those of whom two turned out to be one, or one two. */
const merging = async (...rows: Record<string, string>[]) => {
  const { moves, recordedAt } = await register.take('persons', rows)
  await register.database.recording(register.clock, (tx) => moveAttachments(tx, moves, recordedAt!))
}

test('merged persons are attached where either was; taken back, each is where he was, and what was told of both stays', async () => {
  await takeIn(row(7, clinic, '2025-01-01', '2026-01-10'), row(8, other, '2024-01-01', '2025-01-10'))
  await merging({ ...samplePerson(iin(7)), mergedInto: iin(8) })
  assert.deepEqual([await on(7, '2026-11-22'), await on(8, '2026-11-22')], [clinic, clinic])
  assert.equal(await on(8, '2024-12-31'), other)
  await takeIn(row(7, third, '2026-06-01', '2026-07-01'))
  assert.equal(await on(8, '2026-11-22'), third)
  await merging({ ...samplePerson(iin(7)), mergedInto: iin(7) })
  assert.deepEqual([await on(7, '2026-11-22'), await on(8, '2026-11-22')], [clinic, third])
  assert.deepEqual([await on(8, '2026-05-31'), await on(8, '2023-12-31')], [other, undefined])
})

test('a merge of one never attached takes nothing from the other when it is taken back', async () => {
  await takeIn(row(10, clinic, '2025-01-01', '2026-01-10'))
  await merging({ ...samplePerson(iin(9)), mergedInto: iin(10) })
  assert.equal(await on(9, '2026-11-22'), clinic)
  await merging({ ...samplePerson(iin(9)), mergedInto: iin(9) })
  assert.deepEqual([await on(9, '2026-11-22'), await on(10, '2026-11-22')], [undefined, clinic])
})

test('of whoever is erased by law nothing of it is kept', async () => {
  await takeIn(row(11, clinic, '2025-01-01', '2026-01-10'))
  const personId = await register.idOf(iin(11))
  assert.equal(await forgetAttachments(register.eraser, personId), 1)
  assert.equal(await on(11, '2026-11-22'), undefined)
})

test('the example of the manual is taken in, and the manual names every column', async () => {
  const page = readFileSync(new URL('../../docs/formats.md', import.meta.url), 'utf8')
  const section = page.split('### Attachments\n')[1]!.split('\n## ')[0]!
  for (const column of attachmentFormat.columns) assert.ok(section.includes(`\`${column}\``), column)
  const [, example] = /```csv\n([^`]*)```/.exec(section)!
  const { faults, counts } = await takeAttachments(register, example!)
  assert.deepEqual([faults, counts[2]], [[], 0])
})
