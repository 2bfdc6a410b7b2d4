import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import { day, dayNumber } from '#vocabulary/day.ts'
import { tenge, tiyn } from '#vocabulary/tiyn.ts'
import { type SteppedClock, steppedClock } from '../../platform/clock/stepped-clock.fixture.ts'
import { addDays } from '../../vocabulary/day.fixture.ts'
import type { Account, TransferReason } from './account.ts'
import { balanceOn } from './balance.ts'
import { post, type Transfer, theFund } from './post.ts'
import { personDuesTotal } from './store.ts'
import { transfersOfDocument, transfersOfPerson } from './transfers.fixture.ts'

const today = day('2021-06-10')
let fresh: FreshDatabase
let clock: SteppedClock
before(async () => {
  fresh = await freshDatabase()
  clock = steppedClock(today)
})
after(() => fresh.close())

const moved = (
  debit: Account,
  credit: Account,
  reason: TransferReason,
  more: Partial<Transfer> = {},
): Transfer => ({
  personId: theFund,
  amount: tenge(100),
  debit,
  credit,
  reason,
  cause: 7,
  causeLine: 0,
  movedOn: dayNumber(today),
  ...more,
})
const posting = (transfers: Transfer[]) =>
  fresh.database.recording(clock, (tx, recordedAt) => post(tx, transfers, recordedAt))

test('a document and its lines balance on the day they were recorded, and not a day before', async () => {
  await posting([
    moved('national-bank', 'receipts', 'received'),
    moved('receipts', 'suspense', 'held-in-suspense', { amount: tenge(10), causeLine: 1 }),
    moved('receipts', 'returns', 'returned', { amount: tenge(20), causeLine: 2 }),
    moved('receipts', 'person-dues', 'posted', { amount: tenge(70), causeLine: 3, personId: 42 }),
  ])
  assert.deepEqual(await balanceOn(fresh.database, today), {
    received: tenge(100),
    posted: tenge(70),
    suspense: tenge(10),
    returned: tenge(20),
    difference: 0,
  })
  assert.equal((await balanceOn(fresh.database, addDays(today, -1))).received, 0)
  assert.equal((await balanceOn(fresh.database, day('9999-12-31'))).received, tenge(100))
})

test('every sum leads back to the document and the line it came in', async () => {
  const caused = await transfersOfDocument(fresh.database, 7)
  assert.deepEqual(
    caused.map(({ causeLine, credit }) => [causeLine, credit]),
    [
      [0, 'receipts'],
      [1, 'suspense'],
      [2, 'returns'],
      [3, 'person-dues'],
    ],
  )
  const [own] = await transfersOfPerson(fresh.database, 42)
  assert.deepEqual([own!.cause, own!.causeLine, own!.amount], [7, 3, tenge(70)])
})

test('a batch longer than a step of the sequence is numbered without a gap', async () => {
  const many = Array.from({ length: 2500 }, (_, index) =>
    moved('receipts', 'person-dues', 'posted', { personId: 1000 + index, amount: tiyn(1) }),
  )
  const posted = await posting(many)
  assert.ok(posted.posted)
  const [last] = await transfersOfPerson(fresh.database, 3499)
  assert.equal(last!.transferId, posted.firstTransferId + 2499)
  assert.equal(await personDuesTotal(fresh.database, { from: 1000, until: 3500 }), 2500)
})

test('spending before 2020 is refused by the books, and nothing of the posting is kept', async () => {
  const early = { movedOn: dayNumber(day('2019-12-31')) }
  const answer = await posting([
    moved('receipts', 'person-dues', 'posted', { personId: 77 }),
    moved('provider-payables', 'national-bank', 'spent-on-care', early),
  ])
  assert.ok(!answer.posted)
  assert.equal(answer.refusal.code, 'no-spending-before-2020')
  assert.deepEqual(await transfersOfPerson(fresh.database, 77), [])
})

test('the database itself refuses spending before 2020, whoever writes', async () => {
  const insert = (movedOn: string, debit: Account, credit: Account, reason: TransferReason) =>
    fresh.database.recording(clock, (tx, recordedAt) =>
      tx.execute(
        `INSERT INTO ledger.transfer VALUES (0, nextval('ledger.transfer_id'), $1, 100, 7, NULL, $2, 0, $3, $4, $5)`,
        [recordedAt, movedOn, debit, credit, reason],
      ),
    )
  const refused = /transfer_spends_nothing_before_2020/
  await assert.rejects(insert('2019-12-31', 'provider-payables', 'national-bank', 'spent-on-care'), refused)
  await assert.rejects(insert('2019-12-31', 'person-dues', 'provider-payables', 'posted'), refused)
  await assert.rejects(insert('2019-12-31', 'person-dues', 'national-bank', 'posted'), refused)
  await insert('2020-01-01', 'provider-payables', 'national-bank', 'spent-on-care')
})

test('a transfer can be neither changed nor deleted by the program', async () => {
  await assert.rejects(fresh.database.execute('UPDATE ledger.transfer SET amount = 1'), /permission denied/)
  await assert.rejects(fresh.database.execute('DELETE FROM ledger.transfer'), /permission denied/)
})

test('a movement the books do not know is a fault, not an entry', async () => {
  await assert.rejects(posting([moved('national-bank', 'person-dues', 'posted')]), /moves nothing/)
})
