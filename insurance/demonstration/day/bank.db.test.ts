/** The bank of the demonstration: an order credits nobody until it pays; then the money has the day of its notice. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, test } from 'node:test'
import { balanceOn } from '#insurance/ledger'
import { movableClock } from '#platform/clock'
import { day } from '#vocabulary/day.ts'
import { tenge } from '#vocabulary/tiyn.ts'
import { keepOrder, ordersOf } from '../../orders/store.ts'
import { deskDay, documentOf, SampleDesk } from '../../payments/samples/sample-desk.fixture.ts'
import { sampleFile } from '../../payments/samples/sample-file.fixture.ts'
import { bankDecision, playBank } from './bank.ts'

let desk: SampleDesk
before(async () => {
  desk = await SampleDesk.open()
})
after(() => desk.fresh.close())

// A Thursday; the order is paid on Friday.
const friday = day('2021-06-11')
const clock = movableClock(deskDay)

async function handIn(n: number, total = tenge(1000), reference?: string): Promise<void> {
  const bytes = sampleFile(
    documentOf([{ n, amount: total }], {
      orderNumber: String(n),
      ...(reference !== undefined && { reference }),
    }),
  )
  await keepOrder(desk.fresh.database, {
    documents: 1,
    rows: 1,
    total,
    findings: [],
    findingsLeftOut: 0,
    payerId: 1,
    fileName: 'list.102',
    bytes,
    digest: createHash('sha256').update(bytes).digest(),
    handedInBy: 'employer:1',
    handedInOn: deskDay,
    at: clock.now(),
  })
}

const orders = () => ordersOf(desk.fresh.database, { offset: 0, limit: 10 })
const received = async () => (await balanceOn(desk.fresh.database, day('2021-12-31'))).received

test('a bank pays on a banking day what the account holds', () => {
  const decide = (tenges: number, on: string) =>
    bankDecision({ total: tenge(tenges), isAsShown: true }, day(on))
  assert.equal(decide(1000, '2021-06-11'), 'execute')
  assert.equal(decide(1000, '2021-06-12'), 'wait', 'a Saturday')
  assert.equal(decide(1000, '2021-06-13'), 'wait', 'a Sunday')
  assert.equal(decide(50_000_001, '2021-06-11'), 'not-enough-money')
})

test('an order credits nobody; the bank pays it once, and its money has come on the day of the notice', async () => {
  await handIn(1)
  assert.equal(await received(), 0)
  clock.moveTo(friday)
  const intake = { ...desk.intake, clock }
  const played = await playBank(intake, friday)
  assert.deepEqual([played.executed, played.rejected], [1, 0])
  assert.equal(await received(), tenge(1000))
  assert.deepEqual(await playBank(intake, friday), { files: [], executed: 0, rejected: 0 })
  const [order] = await orders()
  assert.deepEqual([order?.state, order?.settledOn, order?.reference], ['executed', friday, 'BNK00000001'])
  assert.equal(order?.fileId, played.files[0]!.file.fileId)
  const [document] = await desk.fresh.database.query<Record<string, unknown>>(
    'SELECT credited_on, confirmed_on FROM payments.document',
  )
  assert.deepEqual(document, { credited_on: friday, confirmed_on: friday })
  assert.deepEqual(await notices(), [{ name: 'BNK00000001.xml', state: 'matched', waiting: 0 }])
})

/** What the State Corporation has of the bank's notices, each with its entries that wait for people. */
const notices = () =>
  desk.fresh.database.query(
    `SELECT file_name AS name, state, (SELECT count(*) FROM payments.notice_entry AS entry
                           WHERE entry.notice_id = notice.notice_id AND entry.state = 'waiting') AS waiting
       FROM payments.notice ORDER BY notice_id`,
  )

test('cut off after it has paid and before it has said so, the bank pays the order no second time', async () => {
  await handIn(2)
  const intake = { ...desk.intake, clock }
  await playBank(intake, friday)
  await desk.fresh.migrator.execute(
    `UPDATE orders.payer_order SET state = 'handed-in', settled_at = NULL, settled_on = NULL, reference = NULL, file_id = NULL
      WHERE order_id = 2`,
  )
  await playBank(intake, friday)
  assert.equal(await received(), tenge(2000))
  assert.equal((await orders())[0]?.state, 'executed')
  assert.equal((await notices()).length, 2)
})

test('an order over what the account holds is rejected, says why, and may be given again', async () => {
  await handIn(3, tenge(60_000_000))
  const played = await playBank({ ...desk.intake, clock }, friday)
  assert.deepEqual([played.executed, played.rejected], [0, 1])
  const [order] = await orders()
  assert.deepEqual([order?.state, order?.reason, order?.fileId], ['rejected', 'not-enough-money', null])
  assert.equal(await received(), tenge(2000))
})

test('an order of which somebody was erased by law since is not executed, says why, and holds no other back', async () => {
  await handIn(5)
  await handIn(6)
  await desk.fresh.migrator.execute(
    `UPDATE orders.order_file SET bytes = convert_to(replace(convert_from(bytes, 'UTF8'), '/DT/', '/DT/****'), 'UTF8')
      WHERE order_id = (SELECT max(order_id) - 1 FROM orders.payer_order)`,
  )
  const played = await playBank({ ...desk.intake, clock }, friday)
  assert.deepEqual([played.executed, played.rejected], [1, 1])
  const told = (await orders()).slice(0, 2)
  assert.deepEqual(
    told.map(({ state, reason }) => [state, reason]),
    [
      ['executed', null],
      ['rejected', 'not-as-shown'],
    ],
  )
})

test('a file without a notice has the day of its own value date, unconfirmed', async () => {
  const { file } = await desk.take(documentOf([{ n: 4 }]))
  assert.equal(file.noticedOn, undefined)
  const [document] = await desk.fresh.database.query<Record<string, unknown>>(
    'SELECT credited_on, confirmed_on FROM payments.document WHERE file_id = $1',
    [file.fileId],
  )
  assert.deepEqual(document, { credited_on: deskDay, confirmed_on: null })
})

test('the very same list given twice is paid once: the second is rejected, says why, and none of its money is lost', async () => {
  await handIn(7)
  await handIn(7, tenge(1000), 'ANOTHER')
  const before = await received()
  const played = await playBank({ ...desk.intake, clock }, friday)
  assert.deepEqual([played.executed, played.rejected], [1, 1])
  assert.equal(await received(), before + tenge(1000))
  const [second, first] = await orders()
  assert.deepEqual([first?.state, second?.state, second?.reason], ['executed', 'rejected', 'paid-before'])
})
