import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { creditsOf } from '#insurance/contributions'
import { importExtract } from '#insurance/registry'
import { renew, standingsOn } from '#insurance/status'
import { day, dayNumber } from '#vocabulary/day.ts'
import { month } from '#vocabulary/month.ts'
import { type Tiyn, tenge } from '#vocabulary/tiyn.ts'
import { noticeFile, type SampleEntry } from '../../../documents/notice/notice-file.fixture.ts'
import { intakeFiles } from '../intake/straight-through.ts'
import { repost } from '../repost.ts'
import { documentOf, people, SampleDesk } from '../samples/sample-desk.fixture.ts'
import { sampleFile } from '../samples/sample-file.fixture.ts'
import { countFiles } from '../stores/store-history.ts'
import { retrySuspense } from '../suspense.ts'
import { overdueThrough } from '../unconfirmed.ts'
import { matchEntries } from './match-entries.ts'
import { receiveNotice } from './receive-notice.ts'
import { confirmationsOf } from './store-confirmations.ts'
import { endWaiting, waitingEntries } from './store-waiting.ts'
import { tellNotice } from './told.ts'

let desk: SampleDesk
before(async () => {
  desk = await SampleDesk.open()
})
after(() => desk.fresh.close())

let sent = 0
const send = async (entries: readonly SampleEntry[], more: Parameters<typeof noticeFile>[1] = {}) =>
  tellNotice(
    await receiveNotice(desk.intake, {
      name: 'notice.xml',
      bytes: noticeFile(entries, { id: `N${++sent}`, ...more }),
    }),
  )

const entryOf = (reference: string, amount: Tiyn, more: Partial<SampleEntry> = {}): SampleEntry => ({
  amount,
  bankReference: `BANK-${reference}`,
  payments: [{ reference, amount }],
  ...more,
})

const daysOf = async (n: number) => (await desk.creditsFor(n)).map(({ creditedOn }) => creditedOn)
const transfers = async (): Promise<number> => {
  const [row] = await desk.fresh.database.query<{ count: number }>(
    'SELECT count(*) AS count FROM ledger.transfer',
  )
  return row!.count
}
const reasons = async () =>
  (await waitingEntries(desk.fresh.database, { offset: 0, limit: 100 })).map(({ reason }) => reason)

const tenth = dayNumber(day('2021-06-10'))
const eleventh = dayNumber(day('2021-06-11'))

test('a late notice moves the day of a document, its rows and what is held; the books balance, what was known stays', async () => {
  desk.clock.goTo(day('2021-06-10'))
  const document = documentOf([{ n: 0 }, { n: 1, month: month(201606) }, { n: 50 }], { reference: 'LATE1' })
  const { answer } = await desk.take(document)
  const documentId = answer.documents[0]!.documentId!
  const { database } = desk.fresh
  const [knownAt] = await database.query<{ at: string }>(
    'SELECT recorded_at::text AS at FROM platform.recording',
  )
  desk.clock.goTo(day('2021-06-14'))
  desk.touched.length = 0
  const told = await send([entryOf('LATE1', tenge(3000))])
  assert.deepEqual(
    [told.state, told.confirmed, told.confirmedSum, told.waiting],
    ['matched', 1, '3000.00', 0],
  )
  assert.deepEqual(await daysOf(0), [eleventh])
  assert.deepEqual(desk.touched, [await desk.idOf(0)])
  await desk.balances()
  const { creditedOn, confirmedOn, entry } = (await confirmationsOf(database, [documentId])).get(documentId)!
  assert.deepEqual(
    [creditedOn, confirmedOn, entry?.noticeId, entry?.ordinal, entry?.creditedBefore],
    ['2021-06-11', '2021-06-11', told.id, 1, '2021-06-10'],
  )
  const before = await creditsOf(database, [await desk.idOf(0)], { knownAt: knownAt!.at as never })
  assert.deepEqual(
    before.get(await desk.idOf(0))!.map((credit) => credit.creditedOn),
    [tenth],
  )
  const [held] = await database.query<{ on: string }>('SELECT credited_on AS on FROM payments.suspense')
  assert.equal(held?.on, '2021-06-11')
})

test('the same notice again, and the same entry in a statement, change nothing', async () => {
  const before = await transfers()
  const bytes = noticeFile([entryOf('LATE1', tenge(3000))], { id: 'N1' })
  const again = tellNotice(await receiveNotice(desk.intake, { name: 'again.xml', bytes }))
  assert.deepEqual([again.cameBefore, again.confirmed], [true, 1])
  const statement = await send([entryOf('LATE1', tenge(3000))], { message: 'camt.053', version: '02' })
  assert.deepEqual([statement.repeated, statement.confirmed, statement.waiting], [1, 0, 0])
  const without = await send([entryOf('LATE1', tenge(3000), { bankReference: '' })])
  assert.deepEqual([without.repeated, without.confirmedBefore, without.waiting], [0, 1, 0])
  assert.equal(await transfers(), before)
})

test('a notice of the same day confirms and moves nothing', async () => {
  await desk.take(documentOf([{ n: 2 }], { reference: 'SAME1', on: day('2021-06-14') }))
  const before = await transfers()
  const told = await send([entryOf('SAME1', tenge(1000), { on: '2021-06-14' })])
  assert.deepEqual([told.confirmed, await transfers()], [1, before])
  assert.deepEqual(await daysOf(2), [dayNumber(day('2021-06-14'))])
})

test('an entry of another sum or day, a second one, or one taken back waits for people; nothing is undone', async () => {
  const before = await transfers()
  const told = await send([
    entryOf('SAME1', tenge(1001), { bankReference: 'B1' }),
    entryOf('SAME1', tenge(1000), { on: '2021-06-14', bankReference: 'B2' }),
    entryOf('LATE1', tenge(3000), { on: '2021-06-12', bankReference: '' }),
    entryOf('LATE1', tenge(3000), { direction: 'DBIT', reversal: true }),
    entryOf('NOBODY', tenge(5)),
    entryOf('NOTPROVIDED', tenge(6), { bankReference: '' }),
    { amount: tenge(7), direction: 'DBIT' },
  ])
  assert.deepEqual([told.confirmed, told.waiting, told.debits], [0, 6, 1])
  assert.deepEqual(await reasons(), [
    'other-sum',
    'second-entry',
    'another-day',
    'reversal',
    'no-document',
    'no-reference',
  ])
  assert.equal(await transfers(), before)
  await desk.balances()
})

test('a notice that came before its list confirms it when the list is taken', async () => {
  desk.clock.goTo(day('2021-06-15'))
  assert.equal((await send([entryOf('EARLY1', tenge(1000), { on: '2021-06-15' })])).waiting, 1)
  await desk.take(documentOf([{ n: 3 }], { reference: 'EARLY1', on: day('2021-06-15') }))
  await desk.take(documentOf([{ n: 4 }], { reference: 'NOBODY', on: day('2021-06-15') }))
  const left = await reasons()
  assert.ok(left.includes('other-sum') && !left.includes('no-document'), left.join())
  const [row] = await desk.fresh.database.query<{ confirmed: boolean }>(
    `SELECT confirmed_on IS NOT NULL AS confirmed FROM payments.document WHERE reference = 'EARLY1'`,
  )
  assert.equal(row?.confirmed, true)
})

test('of two notices that race for one document one confirms it, and the other waits', async () => {
  await desk.take(documentOf([{ n: 5 }], { reference: 'RACE1', on: day('2021-06-15') }))
  const before = (await reasons()).length
  const [first, second] = await Promise.all([
    send([entryOf('RACE1', tenge(1000), { on: '2021-06-15', bankReference: 'R1' })]),
    send([entryOf('RACE1', tenge(1000), { on: '2021-06-15', bankReference: 'R2' })]),
  ])
  assert.equal(first.confirmed + second.confirmed, 1)
  assert.equal((await reasons()).length, before + 1)
  const bytes = noticeFile([entryOf('RACE2', tenge(1))], { id: 'RACE' })
  const both = await Promise.all([1, 2].map(() => receiveNotice(desk.intake, { name: 'a.xml', bytes })))
  assert.equal(both[0]!.notice.noticeId, both[1]!.notice.noticeId)
  assert.deepEqual(both.map(({ cameBefore }) => cameBefore).sort(), [false, true])
  await desk.balances()
})

test('cut off in the middle, the notice is matched to its end by the next run, once', async () => {
  const on = day('2021-06-15')
  for (const n of [6, 7]) await desk.take(documentOf([{ n }], { reference: `CUT${n}`, on }))
  desk.clock.goTo(day('2021-06-16'))
  const entries = [6, 7].map((n) => entryOf(`CUT${n}`, tenge(1000), { on: '2021-06-16' }))
  const bytes = noticeFile(entries, { id: 'CUT' })
  const killed = {
    ...desk.intake,
    whenPersonsTouched: () => Promise.reject(new Error('the process is gone')),
  }
  await assert.rejects(receiveNotice(killed, { name: 'cut.xml', bytes }), /gone/)
  assert.deepEqual(await daysOf(6), [dayNumber(on)])
  await matchEntries(desk.intake)
  assert.deepEqual([await daysOf(6), await daysOf(7)], [[dayNumber(on) + 1], [dayNumber(on) + 1]])
  const again = await receiveNotice(desk.intake, { name: 'cut.xml', bytes })
  assert.deepEqual([again.cameBefore, again.notice.state, again.counts.confirmed.count], [true, 'matched', 2])
  await desk.balances()
})

test('an entry that waits is ended with a reason: off the list, on that of ended ones, looked at no more, nothing moves', async () => {
  const { database } = desk.fresh
  desk.clock.goTo(day('2021-06-16'))
  const told = await send([entryOf('ENDED1', tenge(77))])
  const [waiting] = (await waitingEntries(database, { offset: 0, limit: 100 })).filter(
    ({ noticeId }) => noticeId === told.id,
  )
  const before = [await transfers(), (await reasons()).length]
  const by = { accountId: 9, name: 'Үлгілова Айгүл', why: 'Банк бұл ақшаны қайтарып алды.' }
  const end = () => endWaiting(database, waiting!, { ...by, at: desk.clock.now() })
  const twice = await Promise.all([end(), end()])
  assert.deepEqual(twice.sort(), [false, true], 'of two who end it at once one does')
  assert.deepEqual([await transfers(), (await reasons()).length], [before[0], before[1]! - 1])
  const [ended] = await waitingEntries(database, { offset: 0, limit: 1, ended: true })
  assert.deepEqual([ended?.noticeId, ended?.reason], [told.id, 'no-document'])
  assert.deepEqual([ended?.ended?.by, ended?.ended?.why], [by.name, by.why])
  await desk.take(documentOf([{ n: 7 }], { reference: 'ENDED1', on: day('2021-06-16') }))
  assert.equal((await reasons()).length, before[1]! - 1)
  const again = await send([entryOf('ENDED1', tenge(77))])
  assert.deepEqual([again.repeated, again.waiting, again.confirmed], [1, 0, 0])
  await desk.balances()
})

test('documents without a notice are on the queue after three operational days, until one confirms them', async () => {
  const unconfirmedOn = (today: string) =>
    countFiles(desk.fresh.database, { unconfirmedThrough: overdueThrough(day(today)) })
  const others = await unconfirmedOn('2021-06-21')
  desk.clock.goTo(day('2021-06-17'))
  await desk.take(
    documentOf([{ n: 8 }], { reference: 'QUEUE1', on: day('2021-06-17') }),
    documentOf([{ n: 9 }], { reference: 'QUEUE2', on: day('2021-06-17') }),
  )
  assert.equal(await unconfirmedOn('2021-06-21'), others, 'over a weekend, two operational days')
  assert.equal(await unconfirmedOn('2021-06-22'), others + 1)
  desk.clock.goTo(day('2021-06-22'))
  await send([entryOf('QUEUE1', tenge(1000), { on: '2021-06-18' })])
  assert.equal(await unconfirmedOn('2021-06-22'), others + 1, 'the other document waits')
  await send([entryOf('QUEUE2', tenge(1000), { on: '2021-06-18' })])
  assert.equal(await unconfirmedOn('2021-06-22'), others)
})

test('what left suspense and what a merge moved follow the new day, and a merge after it finds them', async () => {
  const on = day('2021-06-22')
  await desk.take(documentOf([{ n: 51 }, { n: 10 }, { n: 11 }], { reference: 'MOVED1', on }))
  const name = 'СЫНАКОВ,АРДАК'
  await desk.import('persons', `iin,surname,givenName,residence\n${people[51]},${name},citizen`)
  await retrySuspense({ database: desk.fresh.database, clock: desk.clock })
  const ids = [await desk.idOf(10), await desk.idOf(11)] as const
  /** The register says that the one is the other, or that he is himself again. */
  const merge = async (n: number, into: number) => {
    const bytes = Buffer.from(
      `iin,surname,givenName,residence,mergedInto\n${people[n]},${name},citizen,${people[into]}`,
    )
    const open = async function* () {
      yield bytes
    }
    await importExtract(
      desk.fresh.database,
      { kind: 'persons', open, fileBytes: bytes.length },
      {
        clock: desk.clock,
        fault: (fault) => assert.fail(JSON.stringify(fault)),
        whenPersonsMoved: async (tx, moves, at) => void (await repost(tx, moves, at)),
      },
    )
  }
  await merge(10, 11)
  desk.clock.goTo(day('2021-06-23'))
  const told = await send([entryOf('MOVED1', tenge(3000), { on: '2021-06-23' })])
  assert.deepEqual([told.confirmed, told.waiting], [1, 0])
  const next = dayNumber(on) + 1
  const credits = await creditsOf(desk.fresh.database, [...ids, await desk.idOf(51)])
  assert.deepEqual(
    [ids[0], ids[1], await desk.idOf(51)].map(
      (id) => credits.get(id)?.map((credit) => credit.creditedOn) ?? [],
    ),
    [[], [next, next], [next]],
  )
  await desk.balances()
  await merge(10, 10)
  assert.deepEqual(await daysOf(10), [next])
  await desk.balances()
})

test('the status follows the day: with a notice of a later day a person is insured from that day on', async () => {
  const { database } = desk.fresh
  const intake = { ...desk.intake, whenPersonsTouched: renew }
  desk.clock.goTo(day('2021-06-23'))
  await desk.import(
    'persons',
    `iin,surname,givenName,residence,participantFrom\n${people[12]},СЫНАКОВ,АРДАК,citizen,2021-05-01`,
  )
  const document = documentOf([{ n: 12, amount: tenge(2125) }], {
    reference: 'STATUS1',
    purposeCode: '121',
    on: day('2021-06-23'),
  })
  await intakeFiles(intake, [{ name: 'status.102', bytes: sampleFile(document) }])
  const personId = await desk.idOf(12)
  const standing = async (on: string) =>
    (await standingsOn(database, [personId], day(on))).get(personId)?.status
  const before = [await standing('2021-06-23'), await standing('2021-06-24')]
  desk.clock.goTo(day('2021-06-24'))
  const bytes = noticeFile([entryOf('STATUS1', tenge(2125), { on: '2021-06-24' })], { id: 'STATUS' })
  await receiveNotice(intake, { name: 'status.xml', bytes })
  assert.deepEqual(before, ['insured', 'insured'])
  assert.deepEqual([await standing('2021-06-23'), await standing('2021-06-24')], ['uninsured', 'insured'])
  await desk.balances()
})

test('a notice that cannot be read is kept with what was found, and moves nothing', async () => {
  const before = await transfers()
  const bytes = Buffer.from('<!DOCTYPE a><a/>')
  const told = tellNotice(await receiveNotice(desk.intake, { name: 'x.xml', bytes }))
  assert.deepEqual([told.state, told.findings[0]?.code], ['refused', 'N01'])
  assert.equal(await transfers(), before)
})
