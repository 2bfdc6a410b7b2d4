import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { day, dayNumber } from '#vocabulary/day.ts'
import { type Tiyn, tenge } from '#vocabulary/tiyn.ts'
import { noticeFile, type SampleEntry } from '../../../documents/notice/notice-file.fixture.ts'
import { documentOf, SampleDesk } from '../samples/sample-desk.fixture.ts'
import { receiveNotice } from './receive-notice.ts'
import { waitingEntries } from './store-waiting.ts'

let desk: SampleDesk
before(async () => {
  desk = await SampleDesk.open()
})
after(() => desk.fresh.close())

const entryOf = (reference: string, amount: Tiyn, { on }: { readonly on: string }): SampleEntry => ({
  amount,
  on,
  bankReference: `BANK-${reference}`,
  payments: [{ reference, amount }],
})
const dayOf = async (n: number) => (await desk.creditsFor(n)).map(({ creditedOn }) => creditedOn).at(-1)
const reasons = async () =>
  (await waitingEntries(desk.fresh.database, { offset: 0, limit: 100 })).map(({ reason }) => reason)

test('a document of which the books do not hold what it brought keeps its day and waits for people; the others go on', async () => {
  const on = day('2021-06-16')
  desk.clock.goTo(on)
  const taken = await desk.take(documentOf([{ n: 6 }], { reference: 'DIFFERS', on }))
  await desk.take(documentOf([{ n: 7 }], { reference: 'SOUND', on }))
  const documentId = taken.answer.documents[0]!.documentId
  const { migrator } = desk.fresh
  // As if a tenge of it had left suspense, of which the books say nothing.
  await migrator.execute(
    `INSERT INTO payments.suspense VALUES ($1, 99, now(), now(), 'posted', 100, 100, '2021-06-16', '')`,
    [documentId],
  )
  desk.clock.goTo(day('2021-06-17'))
  const entries = ['DIFFERS', 'SOUND'].map((reference) =>
    entryOf(reference, tenge(1000), { on: '2021-06-17' }),
  )
  const { counts } = await receiveNotice(desk.intake, { name: 'a.xml', bytes: noticeFile(entries) })
  assert.deepEqual([counts.confirmed.count, counts.waiting.count], [1, 1])
  assert.deepEqual(await reasons(), ['books-differ'])
  assert.equal(await dayOf(6), dayNumber(on))
  assert.equal(await dayOf(7), dayNumber(on) + 1)
  await desk.take(documentOf([{ n: 8 }], { reference: 'AFTER', on }))
  assert.deepEqual(await reasons(), ['books-differ'], 'and what is taken later is taken')
  await migrator.execute('DELETE FROM payments.suspense WHERE document_id = $1 AND line = 99', [documentId])
  await desk.take(documentOf([{ n: 9 }], { reference: 'MENDED', on }))
  assert.deepEqual(await reasons(), [], 'once it is mended, the next file finds it so')
  assert.equal(await dayOf(6), dayNumber(on) + 1)
  await desk.balances()
})
