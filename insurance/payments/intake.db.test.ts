import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { balanceOn } from '#insurance/ledger'
import { day } from '#vocabulary/day.ts'
import { month } from '#vocabulary/month.ts'
import { isRefusal } from '#vocabulary/refusal.ts'
import { tenge } from '#vocabulary/tiyn.ts'
import { type Intake, intakeFiles, resumeUnfinished } from './index.ts'
import { acceptFile } from './intake/accept.ts'
import { checkFile } from './intake/check.ts'
import { receiveFile } from './intake/receive.ts'
import { answered, deskDay, documentOf, may, parts, SampleDesk } from './samples/sample-desk.fixture.ts'
import { sampleFile } from './samples/sample-file.fixture.ts'
import { findTaken } from './stores/store-document.ts'

let desk: SampleDesk
before(async () => {
  desk = await SampleDesk.open()
})
after(() => desk.fresh.close())

test('good rows are posted, the unknown is held, the bad is sent back, and none harms its neighbours', async () => {
  const before = desk.touched.length
  const taken = await desk.take(
    documentOf([
      { n: 0 },
      { n: 50 },
      { n: 1, month: month(201606) },
      { n: 2, birth: '18990101' },
      { n: 3, amount: tenge(2500) },
    ]),
  )
  assert.deepEqual(parts(taken), [
    [2, 3500],
    [1, 1000],
    [2, 2000],
  ])
  assert.equal(taken.answer.documents[0]!.state, 'split')
  assert.deepEqual(
    taken.answer.findings.map(({ code, row }) => [code, row]),
    [
      ['P02', 2],
      ['P05', 3],
      ['P04', 4],
    ],
  )
  assert.deepEqual(desk.touched.slice(before), [await desk.idOf(0), await desk.idOf(3)])
  const [credit] = await desk.creditsFor(0)
  assert.deepEqual([credit!.month, credit!.amount, credit!.payerKind], [may, tenge(1000), 'employer'])
  await desk.balances()
})

test('the same file, under another name or under another reference, is taken once and said to be', async () => {
  const document = documentOf([{ n: 4 }])
  const first = await desk.take(document)
  assert.equal(first.takenBefore, false)
  const again = answered(
    (await intakeFiles(desk.intake, [{ name: 'other.txt', bytes: sampleFile(document) }]))[0]!,
  )
  assert.equal(again.takenBefore, true)
  assert.equal(again.file.fileId, first.file.fileId)
  const renamed = await desk.take({ ...document, reference: 'RENAMED' })
  assert.deepEqual(
    renamed.answer.documents.map(({ state }) => state),
    ['already-taken'],
  )
  assert.equal(renamed.answer.findings[0]!.kind, 'content-taken-before')
  assert.equal((await desk.creditsFor(4)).length, 1)
  await desk.balances()
})

test('the same file twice in one go, and twice at once, is taken once', async () => {
  const bytes = sampleFile(documentOf([{ n: 5 }]))
  const [one, other] = await intakeFiles(desk.intake, [
    { name: 'a.102', bytes },
    { name: 'b.102', bytes },
  ])
  assert.deepEqual([answered(one!).takenBefore, answered(other!).takenBefore], [false, true])
  const atOnce = sampleFile(documentOf([{ n: 6 }]))
  const both = await Promise.all([
    intakeFiles(desk.intake, [{ name: 'a.102', bytes: atOnce }]),
    intakeFiles(desk.intake, [{ name: 'a.102', bytes: atOnce }]),
  ])
  assert.deepEqual(
    both
      .flat()
      .map((each) => answered(each).takenBefore)
      .sort(),
    [false, true],
  )
  assert.equal((await desk.creditsFor(6)).length, 1)
  await desk.balances()
})

test('the same sender and reference with other content is refused, and its money is not taken', async () => {
  const first = documentOf([{ n: 7 }])
  await desk.take(first)
  const other = await desk.take({ ...documentOf([{ n: 8 }]), reference: first.reference })
  assert.equal(other.file.state, 'refused')
  assert.deepEqual(
    other.answer.findings.map(({ code, action, kind }) => [code, action, kind]),
    [['D02', 'fatal', 'reference-taken-before']],
  )
  assert.deepEqual(await desk.creditsFor(8), [])
  await desk.balances()
})

test('a bad document of a file does not keep its neighbours from being taken', async () => {
  const taken = await desk.take(documentOf([{ n: 9 }]), { ...documentOf([{ n: 10 }]), total: tenge(1) })
  assert.deepEqual(
    taken.answer.documents.map(({ state }) => state),
    ['posted-whole', 'refused'],
  )
  assert.equal(taken.answer.findings[0]!.code, 'D04')
  assert.equal(taken.file.state, 'accepted')
  await desk.balances()
})

test('a payment for another receiver is sent back whole', async () => {
  const taken = await desk.take(documentOf([{ n: 11 }], { receiverAccount: 'KZ67009SS00368609110' }))
  assert.equal(taken.answer.documents[0]!.state, 'returned-whole')
  assert.equal(taken.answer.findings[0]!.code, 'D05')
  await desk.balances()
})

test('a penalty is entered as such, and is no due of the person', async () => {
  const before = await balanceOn(desk.fresh.database, deskDay)
  const taken = await desk.take(documentOf([{ n: 12 }], { purposeCode: '124' }))
  assert.deepEqual(parts(taken)[0], [1, 1000])
  assert.deepEqual(await desk.creditsFor(12), [])
  assert.equal((await balanceOn(desk.fresh.database, deskDay)).posted - before.posted, tenge(1000))
  await desk.balances()
})

test('a checked file waits: nothing is posted until it is accepted, and then only once', async () => {
  const bytes = sampleFile(documentOf([{ n: 13 }, { n: 51 }]))
  const received = await receiveFile(desk.intake, { name: 'drop.102', bytes })
  assert.ok(!isRefusal(received))
  const { fileId } = received.file
  const checked = answered(await checkFile(desk.intake, fileId))
  assert.equal(checked.file.state, 'checked')
  assert.deepEqual(parts(checked), [
    [1, 1000],
    [1, 1000],
    [0, 0],
  ])
  assert.deepEqual(await desk.creditsFor(13), [])
  const dropped = await receiveFile(desk.intake, { name: 'again.102', bytes })
  assert.ok(!isRefusal(dropped) && dropped.file.fileId === fileId)
  const both = await Promise.all([acceptFile(desk.intake, fileId), acceptFile(desk.intake, fileId)])
  assert.deepEqual(both.map((each) => (isRefusal(each) ? each.code : each.file.state)).sort(), [
    'accepted',
    'file-being-accepted',
  ])
  const third = await acceptFile(desk.intake, fileId)
  assert.ok(isRefusal(third) && third.code === 'file-accepted-already')
  assert.equal((await desk.creditsFor(13)).length, 1)
  await desk.balances()
})

test('a day that has not come, or lies before the law, is refused before anything is kept', async () => {
  for (const [receivedOn, code] of [
    ['2021-06-11', 'received-on-in-the-future'],
    ['2017-06-30', 'received-on-before-the-law'],
  ] as const) {
    const answer = await receiveFile(desk.intake, {
      name: 'x',
      bytes: Buffer.from('x'),
      receivedOn: day(receivedOn),
    })
    assert.ok(isRefusal(answer) && answer.code === code)
  }
})

test('an intake cut off between two batches goes on where it was, and takes nothing twice', async () => {
  const persons = Array.from({ length: 30 }, (_, n) => ({ n: n + 10, month: month(202103) }))
  const documents = Array.from({ length: 6 }, () => documentOf(persons))
  let batches = 0
  const cut: Intake = {
    ...desk.intake,
    rowsABatch: 50,
    whenPersonsTouched: async () => {
      if (++batches === 2) throw new Error('killed')
    },
  }
  await assert.rejects(intakeFiles(cut, [{ name: 'cut.102', bytes: sampleFile(...documents) }]), /killed/)
  await desk.balances()
  const [resumed] = await resumeUnfinished(desk.intake)
  assert.deepEqual(parts(resumed!)[0], [180, 180_000])
  assert.ok(
    resumed!.answer.documents.every(({ state, documentId }) => state === 'posted-whole' && documentId),
  )
  assert.equal((await desk.creditsFor(10)).filter((credit) => credit.month === 202103).length, 6)
  assert.deepEqual(await resumeUnfinished(desk.intake), [])
  await desk.balances()
})

test('whether documents came before is looked up in the keys, however many there are', async () => {
  const scans = async () => {
    const [row] = await desk.fresh.migrator.query<{ scans: number }>(
      "SELECT pg_stat_get_numscans('payments.document_reference_once'::regclass) AS scans",
    )
    return row!.scans
  }
  const before = await scans()
  await desk.fresh.database.transaction(async (tx) => {
    // As with a table too large to be read whole, by any of its keys.
    for (const way of ['enable_seqscan', 'enable_hashjoin', 'enable_mergejoin'])
      await tx.execute(`SET LOCAL ${way} = off`)
    // A connection may keep a plan it made of the statement while the table was small.
    await tx.execute('SET LOCAL plan_cache_mode = force_custom_plan')
    await findTaken(tx, { digests: [], senders: ['SENDER'], references: ['REFERENCE'] })
    await tx.query('SELECT pg_stat_force_next_flush()')
  })
  assert.ok((await scans()) > before)
})
