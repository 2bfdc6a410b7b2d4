import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { creditsOf, creditsTotal } from '#insurance/contributions'
import { balanceOn, personDuesTotal } from '#insurance/ledger'
import { type ExtractKind, findPersonIds, importExtract } from '#insurance/registry'
import { type SteppedClock, steppedClock } from '#platform/clock'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import { day } from '#vocabulary/day.ts'
import { month } from '#vocabulary/month.ts'
import { type Tiyn, tenge } from '#vocabulary/tiyn.ts'
import {
  type AnsweredFile,
  acceptFile,
  checkFile,
  type Intake,
  type IntakeRefusal,
  intakeFiles,
  isRefusal,
  receiveFile,
  resumeUnfinished,
  retrySuspense,
} from './index.ts'
import { type SampleDocument, sampleBin, sampleFile, sampleIin, sampleRegister } from './sample-file.ts'

const today = day('2021-06-10')
const may = month(202105)
let fresh: FreshDatabase
let clock: SteppedClock
let intake: Intake
const touched: number[] = []

before(async () => {
  fresh = await freshDatabase()
  clock = steppedClock(today)
  intake = {
    database: fresh.database,
    clock,
    whenPersonsTouched: async (_, personIds) => void touched.push(...personIds),
  }
  await importing('persons', sampleRegister(people.slice(0, 40)).toString())
})
after(() => fresh.close())

const people = Array.from({ length: 60 }, (_, n) => sampleIin(n + 1))
async function importing(kind: ExtractKind, text: string): Promise<void> {
  const bytes = Buffer.from(text)
  const open = async function* () {
    yield bytes
  }
  const faults: unknown[] = []
  const summary = await importExtract(
    fresh.database,
    { kind, open, fileBytes: bytes.length },
    { clock, fault: (fault) => faults.push(fault) },
  )
  assert.deepEqual(faults, [])
  assert.ok('rows' in summary)
}

let references = 0
const documentOf = (
  lines: readonly {
    n: number
    amount?: Tiyn
    month?: ReturnType<typeof month>
    surname?: string
    birth?: string
  }[],
  more: Partial<SampleDocument> = {},
): SampleDocument => ({
  reference: `REF${++references}`,
  orderNumber: String(references),
  on: today,
  ...more,
  lines: lines.map(({ n, amount = tenge(1000), ...rest }) => ({
    month: may,
    ...rest,
    iin: people[n]!,
    amount,
  })),
})
const taking = async (...documents: SampleDocument[]): Promise<AnsweredFile> =>
  answered((await intakeFiles(intake, [{ name: 'list.102', bytes: sampleFile(...documents) }]))[0]!)
function answered(answer: AnsweredFile | IntakeRefusal): AnsweredFile {
  assert.ok(!isRefusal(answer), JSON.stringify(answer))
  return answer
}
const idOf = async (n: number): Promise<number> => {
  const ids = await findPersonIds(fresh.database, [people[n]!])
  return ids.values().next().value!
}
const creditsFor = async (n: number) => {
  const personId = await idOf(n)
  return (await creditsOf(fresh.database, [personId])).get(personId) ?? []
}
const parts = ({ answer }: AnsweredFile) =>
  [answer.posted, answer.suspense, answer.returned].map(({ rows, sum }) => [rows, sum / 100])
async function booksBalance(): Promise<void> {
  const balance = await balanceOn(fresh.database, today)
  assert.equal(balance.difference, 0)
  const all = { from: 0, until: 1_000_000 }
  assert.equal(await personDuesTotal(fresh.database, all), await creditsTotal(fresh.database, all))
}

test('good rows are posted, the unknown is held, the bad is sent back, and none harms its neighbours', async () => {
  const before = touched.length
  const taken = await taking(
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
  assert.deepEqual(touched.slice(before), [await idOf(0), await idOf(3)])
  const [credit] = await creditsFor(0)
  assert.deepEqual([credit!.month, credit!.amount, credit!.payerKind], [may, tenge(1000), 'employer'])
  await booksBalance()
})

test('the same file, under another name or under another reference, is taken once and said to be', async () => {
  const document = documentOf([{ n: 4 }])
  const first = await taking(document)
  assert.equal(first.takenBefore, false)
  const again = answered(
    (await intakeFiles(intake, [{ name: 'other.txt', bytes: sampleFile(document) }]))[0]!,
  )
  assert.equal(again.takenBefore, true)
  assert.equal(again.file.fileId, first.file.fileId)
  const renamed = await taking({ ...document, reference: 'RENAMED' })
  assert.deepEqual(
    renamed.answer.documents.map(({ state }) => state),
    ['already-taken'],
  )
  assert.equal(renamed.answer.findings[0]!.kind, 'content-taken-before')
  assert.equal((await creditsFor(4)).length, 1)
  await booksBalance()
})

test('the same file twice in one go, and twice at once, is taken once', async () => {
  const bytes = sampleFile(documentOf([{ n: 5 }]))
  const [one, other] = await intakeFiles(intake, [
    { name: 'a.102', bytes },
    { name: 'b.102', bytes },
  ])
  assert.deepEqual([answered(one!).takenBefore, answered(other!).takenBefore], [false, true])
  const atOnce = sampleFile(documentOf([{ n: 6 }]))
  const both = await Promise.all([
    intakeFiles(intake, [{ name: 'a.102', bytes: atOnce }]),
    intakeFiles(intake, [{ name: 'a.102', bytes: atOnce }]),
  ])
  assert.deepEqual(
    both
      .flat()
      .map((each) => answered(each).takenBefore)
      .sort(),
    [false, true],
  )
  assert.equal((await creditsFor(6)).length, 1)
  await booksBalance()
})

test('the same sender and reference with other content is refused, and its money is not taken', async () => {
  const first = documentOf([{ n: 7 }])
  await taking(first)
  const other = await taking({ ...documentOf([{ n: 8 }]), reference: first.reference })
  assert.equal(other.file.state, 'refused')
  assert.deepEqual(
    other.answer.findings.map(({ code, action, kind }) => [code, action, kind]),
    [['D02', 'fatal', 'reference-taken-before']],
  )
  assert.deepEqual(await creditsFor(8), [])
  await booksBalance()
})

test('a bad document of a file does not keep its neighbours from being taken', async () => {
  const taken = await taking(documentOf([{ n: 9 }]), { ...documentOf([{ n: 10 }]), total: tenge(1) })
  assert.deepEqual(
    taken.answer.documents.map(({ state }) => state),
    ['posted-whole', 'refused'],
  )
  assert.equal(taken.answer.findings[0]!.code, 'D04')
  assert.equal(taken.file.state, 'accepted')
  await booksBalance()
})

test('a payment for another receiver is sent back whole', async () => {
  const taken = await taking(documentOf([{ n: 11 }], { receiverAccount: 'KZ67009SS00368609110' }))
  assert.equal(taken.answer.documents[0]!.state, 'returned-whole')
  assert.equal(taken.answer.findings[0]!.code, 'D05')
  await booksBalance()
})

test('a penalty is entered as such, and is no due of the person', async () => {
  const before = await balanceOn(fresh.database, today)
  const taken = await taking(documentOf([{ n: 12 }], { purposeCode: '124' }))
  assert.deepEqual(parts(taken)[0], [1, 1000])
  assert.deepEqual(await creditsFor(12), [])
  assert.equal((await balanceOn(fresh.database, today)).posted - before.posted, tenge(1000))
  await booksBalance()
})

test('a checked file waits: nothing is posted until it is accepted, and then only once', async () => {
  const bytes = sampleFile(documentOf([{ n: 13 }, { n: 51 }]))
  const received = await receiveFile(intake, { name: 'drop.102', bytes })
  assert.ok(!isRefusal(received))
  const { fileId } = received.file
  const checked = answered(await checkFile(intake, fileId))
  assert.equal(checked.file.state, 'checked')
  assert.deepEqual(parts(checked), [
    [1, 1000],
    [1, 1000],
    [0, 0],
  ])
  assert.deepEqual(await creditsFor(13), [])
  const dropped = await receiveFile(intake, { name: 'again.102', bytes })
  assert.ok(!isRefusal(dropped) && dropped.file.fileId === fileId)
  const both = await Promise.all([acceptFile(intake, fileId), acceptFile(intake, fileId)])
  assert.deepEqual(both.map((each) => (isRefusal(each) ? each.code : each.file.state)).sort(), [
    'accepted',
    'file-being-accepted',
  ])
  const third = await acceptFile(intake, fileId)
  assert.ok(isRefusal(third) && third.code === 'file-accepted-already')
  assert.equal((await creditsFor(13)).length, 1)
  await booksBalance()
})

test('suspense is released when the register comes to know the person, with the day the money came', async () => {
  await taking(documentOf([{ n: 52, amount: tenge(777) }]))
  clock.advanceDays(3)
  await importing('persons', sampleRegister([people[52]!]).toString())
  const before = await balanceOn(fresh.database, clock.today())
  const released = await retrySuspense(intake)
  assert.deepEqual([released.rows, released.posted], [1, tenge(777)])
  const balance = await balanceOn(fresh.database, clock.today())
  assert.equal(before.suspense - balance.suspense, tenge(777))
  assert.equal(balance.difference, 0)
  const [credit] = await creditsFor(52)
  assert.equal(credit!.creditedOn, 18_788)
  assert.equal((await retrySuspense(intake)).rows, 0)
  clock.goTo(today)
  await booksBalance()
})

test('money for a month after the death is sent back, for the month of the death it passes', async () => {
  await importing(
    'persons',
    `iin,surname,givenName,patronymic,residence,diedOn\n${people[14]},СЫНАКОВ,АРДАК,,citizen,2021-04-15`,
  )
  const taken = await taking(documentOf([{ n: 14 }, { n: 14, month: month(202104) }]))
  assert.deepEqual(parts(taken), [
    [1, 1000],
    [0, 0],
    [1, 1000],
  ])
  assert.equal(taken.answer.findings[0]!.kind, 'person-dead')
})

test('a name that differs passes when the birth date agrees', async () => {
  const taken = await taking(documentOf([{ n: 15, surname: 'ДЕМОВ' }]))
  assert.deepEqual(
    taken.answer.findings.map(({ code, action }) => [code, action]),
    [['P03', 'flag']],
  )
  assert.deepEqual(parts(taken)[0], [1, 1000])
})

test('the same payment in another file is flagged as double and passes', async () => {
  const first = documentOf([{ n: 16 }])
  await taking(first)
  const taken = await taking(documentOf([{ n: 16 }]))
  assert.deepEqual(
    taken.answer.findings.map(({ code, kind, action }) => [code, kind, action]),
    [['P06', 'row-taken-before', 'flag']],
  )
  assert.equal((await creditsFor(16)).length, 2)
})

test('above the cap: passes whole before 31 March 2025, the excess of all payers is sent back from then', async () => {
  const other = sampleBin(1)
  const early = await taking(documentOf([{ n: 17, amount: tenge(9000) }]))
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
  clock.goTo(on)
  const [m, late] = [month(202505), tenge(12_000)]
  await taking(documentOf([{ n: 18, amount: late, month: m }], { on }))
  const second = await taking(documentOf([{ n: 18, amount: late, month: m }], { on, payer: other }))
  assert.deepEqual(
    second.answer.findings.map(({ kind, action, facts }) => [kind, action, facts.excess]),
    [['over-cap-all-payers', 'return-excess', tenge(7000)]],
  )
  assert.deepEqual(parts(second), [
    [1, 5000],
    [0, 0],
    [0, 7000],
  ])
  clock.goTo(today)
  await booksBalance()
})

test('a day that has not come, or lies before the law, is refused before anything is kept', async () => {
  for (const [receivedOn, code] of [
    ['2021-06-11', 'received-on-in-the-future'],
    ['2017-06-30', 'received-on-before-the-law'],
  ] as const) {
    const answer = await receiveFile(intake, {
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
    ...intake,
    rowsABatch: 50,
    whenPersonsTouched: async () => {
      if (++batches === 2) throw new Error('killed')
    },
  }
  await assert.rejects(intakeFiles(cut, [{ name: 'cut.102', bytes: sampleFile(...documents) }]), /killed/)
  await booksBalance()
  const [resumed] = await resumeUnfinished(intake)
  assert.deepEqual(parts(resumed!)[0], [180, 180_000])
  assert.ok(
    resumed!.answer.documents.every(({ state, documentId }) => state === 'posted-whole' && documentId),
  )
  assert.equal((await creditsFor(10)).filter((credit) => credit.month === 202103).length, 6)
  assert.deepEqual(await resumeUnfinished(intake), [])
  await booksBalance()
})
