/** Erased by law: whoever is on record under another number too, and whoever is a payer as well. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { decideErasure, findPersonIds, payersById, personIdsOf } from '#insurance/registry'
import { recompute } from '#insurance/status'
import { endAccessLog, type HeadFiles, keepHeads } from '#platform/audit'
import { day } from '#vocabulary/day.ts'
import { tenge } from '#vocabulary/tiyn.ts'
import { headFiles } from '../../platform/audit/played-log.fixture.ts'
import { receiveFile } from '../payments/intake/receive.ts'
import { intakeFiles } from '../payments/intake/straight-through.ts'
import { may, people, SampleDesk } from '../payments/samples/sample-desk.fixture.ts'
import { sampleFile, sampleSurname } from '../payments/samples/sample-file.fixture.ts'
import { findEverywhere } from './everywhere.fixture.ts'
import { erasureJob, termOverJob } from './jobs.ts'

let desk: SampleDesk
let files: HeadFiles
before(async () => {
  desk = await SampleDesk.open()
  files = headFiles()
  keepHeads(desk.fresh.database, files)
})
after(async () => {
  endAccessLog(desk.fresh.database)
  await desk.fresh.close()
})

const basis = 'Сот шешімі № 2-1234, 2026-11-02'
const run = () =>
  erasureJob({ eraser: desk.fresh.eraser, clock: desk.clock, headFiles: files }).run(
    new AbortController().signal,
  )
const person = (iin: string, surname: string, more: object = {}) =>
  desk.import('persons', JSON.stringify({ iin, surname, givenName: 'А', residence: 'citizen', ...more }))
const merge = (iin: string, mergedInto: string) => desk.import('persons', JSON.stringify({ iin, mergedInto }))
const idOf = async (iin: string): Promise<number> =>
  (await findPersonIds(desk.fresh.database, [iin])).values().next().value!

/** As the approval of two decides it: under every number he is known by. */
async function eraseByTwo(personId: number): Promise<void> {
  const { database } = desk.fresh
  const personIds = await personIdsOf(database, personId)
  await decideErasure(database, { personIds, basis, on: day('2026-11-30'), proposalId: 7 }, desk.clock.now())
  await run()
}

/** A table that was handed in and never taken: no line of it is anybody's, its bytes alone say who he is. */
const neverTaken = (...rows: (readonly [iin: string, surname: string])[]) =>
  receiveFile(desk.intake, {
    name: 'never-taken.csv',
    bytes: Buffer.from(
      ['iin;surname;amount', ...rows.map(([iin, surname]) => `${iin};${surname};1000`), ''].join('\n'),
    ),
    receivedOn: undefined,
  })

for (const [order, former, present] of [
  ['the older record into the younger', 10, 11],
  ['the younger record into the older', 13, 12],
] as const)
  test(`of a person merged with another record, ${order}, both numbers and both names go, in whatever row they met`, async () => {
    const { fresh } = desk
    const [before, now] = [people[former]!, people[present]!]
    const names = [`Бұрынғы${former}аев`, `Қазіргі${former}аев`] as const
    await person(before, names[0])
    await person(now, names[1])
    const line = { amount: tenge(1000), month: may, givenName: 'А' }
    const document = (reference: string, lines: { iin: string; surname: string }[]) => ({
      reference,
      orderNumber: reference,
      on: day('2021-06-10'),
      lines: lines.map((each) => ({ ...line, ...each })),
    })
    await intakeFiles(desk.intake, [
      {
        name: `${before} тізім.102`,
        bytes: sampleFile(
          document(`M${former}`, [
            { iin: before, surname: names[0] },
            { iin: now, surname: names[1] },
            { iin: people[20]!, surname: sampleSurname },
          ]),
        ),
      },
    ])
    const formerId = await idOf(before)
    await merge(before, now)
    const presentId = await idOf(now)
    // The old number with the new name, and the other way round, as payers go on writing them.
    await neverTaken([before, names[1]], [now, names[0]], [people[21]!, sampleSurname])
    await recompute(fresh.database, { clock: desk.clock })
    const looked = { numbers: [before, now], names }
    assert.ok((await findEverywhere(fresh.migrator, looked)).includes('payments.file_piece.bytes'))
    await eraseByTwo(presentId)
    assert.deepEqual(await findEverywhere(fresh.migrator, looked), [])
    const erased = await fresh.database.query(
      'SELECT FROM registry.erasure WHERE person_id = ANY($1::bigint[]) AND erased_at IS NOT NULL',
      [[formerId, presentId]],
    )
    assert.equal(erased.length, 2)
    assert.equal((await findPersonIds(fresh.database, [before, now])).size, 0)
    await desk.balances()
    assert.equal((await recompute(fresh.database, { clock: desk.clock })).changed, 0)
  })

test('when the term of keeping is over, whoever was merged into the dead goes with him', async () => {
  const { fresh } = desk
  const [before, now] = [people[14]!, people[15]!]
  const names = ['Ескінұсқаев', 'Ескімұраев']
  await person(before, names[0]!)
  await person(now, names[1]!, { diedOn: '1946-06-10' })
  await merge(before, now)
  await termOverJob({ eraser: fresh.eraser, clock: desk.clock }).run(new AbortController().signal)
  await run()
  assert.deepEqual(await findEverywhere(fresh.migrator, { numbers: [before, now], names }), [])
})

test('of an entrepreneur the payer goes with the person; the rows and names of those he paid for stay', async () => {
  const { fresh } = desk
  const [own, worker] = [people[16]!, people[17]!]
  const name = 'Кәсіпқоев'
  await person(own, name)
  await person(worker, 'Жұмысов')
  await desk.import('payers', `identifier,kind,name\n${own},entrepreneur,ИП ${name}\n`)
  const document = (reference: string, payer?: string) => ({
    reference,
    orderNumber: reference,
    on: day('2021-06-10'),
    ...(payer !== undefined && { payer }),
    lines: [{ iin: worker, surname: 'Жұмысов', amount: tenge(1000), month: may }],
  })
  // The document of another payer ends right before his begins.
  const bytes = sampleFile(document('E1'), document('E2', own), document('E3'))
  await intakeFiles(desk.intake, [{ name: `ИП ${name}.102`, bytes }])
  const [paid] = await fresh.database.query<{ payer_id: number }>(
    "SELECT payer_id FROM payments.document WHERE reference = 'E2'",
  )
  await eraseByTwo(await idOf(own))
  assert.deepEqual(await findEverywhere(fresh.migrator, { numbers: [own], names: [name] }), [])
  const payer = (await payersById(fresh.database, [paid!.payer_id])).get(paid!.payer_id)
  assert.deepEqual([payer?.kind, payer?.name], ['entrepreneur', ''])
  const pieces = await fresh.database.query<{ bytes: Buffer }>(
    "SELECT bytes FROM payments.file_piece JOIN payments.document USING (file_id) WHERE reference = 'E2'",
  )
  assert.equal(
    Buffer.concat(pieces.map((piece) => piece.bytes)).toString(),
    bytes
      .toString()
      .replaceAll(own, '*'.repeat(12))
      // So he was called once, and so is the chief in the head of his document.
      .replace(/(?<=:20:E2.*?CHIEF.)СЫНАКОВ/su, '*'.repeat(14)),
    'nothing but his own is struck out of it',
  )
  await desk.balances()
})
