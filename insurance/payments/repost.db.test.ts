import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { creditsOf } from '#insurance/contributions'
import { balanceOn, personDuesTotal } from '#insurance/ledger'
import { importExtract } from '#insurance/registry'
import type { Instant } from '#platform/database'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import { day } from '#vocabulary/day.ts'
import { month } from '#vocabulary/month.ts'
import { isRefusal } from '#vocabulary/refusal.ts'
import { tenge } from '#vocabulary/tiyn.ts'
import { type SteppedClock, steppedClock } from '../../platform/clock/stepped-clock.fixture.ts'
import { creditsTotal } from '../contributions/credits-total.fixture.ts'
import type { Balance } from '../ledger/balance.ts'
import { transfersOfPerson } from '../ledger/transfers.fixture.ts'
import { findPersonIds } from '../registry/store-persons.ts'
import { type Intake, intakeFiles, repost, retrySuspense } from './index.ts'
import type { Reposted } from './repost.ts'
import {
  type SampleDocument,
  type SampleLine,
  sampleFile,
  sampleGivenName,
  sampleIin,
  sampleSurname,
} from './samples/sample-file.fixture.ts'

const paidOn = day('2021-06-10')
let fresh: FreshDatabase
let clock: SteppedClock
let intake: Intake
let reposted: Reposted[] = []

before(async () => {
  fresh = await freshDatabase()
  clock = steppedClock(paidOn)
  intake = { database: fresh.database, clock }
})
after(() => fresh.close())

const iin = (n: number): string => sampleIin(100 + n)

/** Takes a table of persons in, and the money after them; gives back when the last was recorded. */
async function importing(...rows: { n: number; mergedInto?: number }[]): Promise<Instant | undefined> {
  const lines = rows.map(({ n, mergedInto }) => {
    const into = mergedInto === undefined ? '' : iin(mergedInto)
    return `${iin(n)},${sampleSurname},${sampleGivenName},citizen,${into}`
  })
  const bytes = Buffer.from(['iin,surname,givenName,residence,mergedInto', ...lines].join('\n'))
  let recorded: Instant | undefined
  reposted = []
  const summary = await importExtract(
    fresh.database,
    {
      kind: 'persons',
      fileBytes: bytes.length,
      open: async function* () {
        yield bytes
      },
    },
    {
      clock,
      fault: (fault) => assert.fail(JSON.stringify(fault)),
      whenPersonsMoved: async (tx, moves, at) => void reposted.push(await repost(tx, moves, at)),
      whenPersonsTouched: async (_, __, at) => {
        recorded = at
      },
    },
  )
  assert.ok('rows' in summary)
  return recorded
}

let references = 0
async function paying(
  lines: readonly (Pick<SampleLine, 'amount' | 'month'> & { n: number })[],
  more: Partial<SampleDocument> = {},
): Promise<void> {
  const reference = `M${++references}`
  const bytes = sampleFile({
    reference,
    orderNumber: String(references),
    on: paidOn,
    ...more,
    lines: lines.map(({ n, ...line }) => ({ ...line, iin: iin(n) })),
  })
  const [answer] = await intakeFiles(intake, [{ name: `${reference}.102`, bytes }])
  assert.ok(answer && !isRefusal(answer), JSON.stringify(answer))
}

const idOf = async (n: number): Promise<number> =>
  (await findPersonIds(fresh.database, [iin(n)])).values().next().value!

/** What stands credited for the person, month by month, in tenge, with the day of crediting. */
async function monthsOf(personId: number, knownAt?: Instant): Promise<(readonly [number, number, number])[]> {
  const credits = await creditsOf(fresh.database, [personId], knownAt ? { knownAt } : {})
  return (credits.get(personId) ?? []).map(({ month, amount, creditedOn }) => [
    month,
    amount / 100,
    creditedOn,
  ])
}
async function penaltiesOf(personId: number): Promise<number> {
  const transfers = await transfersOfPerson(fresh.database, personId)
  const sum = transfers.reduce(
    (total, { debit, credit, amount }) =>
      total + (credit === 'penalties' ? amount : 0) - (debit === 'penalties' ? amount : 0),
    0,
  )
  return sum / 100
}

/** The books balance; for every person the months on record add up to the ledger. */
async function booksBalance(): Promise<Balance> {
  const balance = await balanceOn(fresh.database, clock.today())
  assert.equal(balance.difference, 0)
  const [last] = await fresh.database.query<{ id: number }>(
    'SELECT max(person_id) AS id FROM registry.person',
  )
  for (let id = 1; id <= last!.id; id++) {
    const only = { from: id, until: id + 1 }
    assert.equal(
      await personDuesTotal(fresh.database, only),
      await creditsTotal(fresh.database, only),
      `${id}`,
    )
  }
  return balance
}

const credited = 18_788
const [april, may] = [month(202104), month(202105)]

test('money follows a merge to the survivor, comes back with an un-merge, and follows a second merge', async () => {
  await importing({ n: 1 }, { n: 2 })
  await paying([
    { n: 1, amount: tenge(1000), month: april },
    { n: 2, amount: tenge(500), month: april },
  ])
  await paying([{ n: 1, amount: tenge(1200), month: may }])
  await paying([{ n: 1, amount: tenge(30), month: may }], { purposeCode: '124' })
  const [one, two] = [await idOf(1), await idOf(2)]
  const before = await booksBalance()
  const apart = [await monthsOf(one), await monthsOf(two)]
  assert.deepEqual(apart, [
    [
      [april, 1000, credited],
      [may, 1200, credited],
    ],
    [[april, 500, credited]],
  ])
  const together = [
    [april, 500, credited],
    [april, 1000, credited],
    [may, 1200, credited],
  ]

  const [last] = await fresh.database.query<{ at: Instant }>(
    'SELECT recorded_at AS at FROM platform.recording',
  )
  const earlier = last!.at

  clock.advanceDays(30)
  const mergedAt = (await importing({ n: 1, mergedInto: 2 }))!
  assert.deepEqual(reposted, [{ lines: 3, sum: tenge(2230) }])
  assert.deepEqual([await monthsOf(one), await monthsOf(two)], [[], together])
  assert.deepEqual([await penaltiesOf(one), await penaltiesOf(two)], [0, 30])
  assert.deepEqual(await booksBalance(), before)

  const partedAt = (await importing({ n: 1, mergedInto: 1 }))!
  assert.deepEqual(reposted, [{ lines: 3, sum: tenge(2230) }])
  assert.deepEqual([await monthsOf(one), await monthsOf(two)], apart)
  assert.deepEqual([await penaltiesOf(one), await penaltiesOf(two)], [30, 0])
  assert.deepEqual(await booksBalance(), before)

  const again = (await importing({ n: 1, mergedInto: 2 }))!
  assert.deepEqual([await monthsOf(one), await monthsOf(two)], [[], together])
  assert.deepEqual(await booksBalance(), before)

  assert.deepEqual([await monthsOf(one, earlier), await monthsOf(two, earlier)], apart)
  assert.deepEqual([await monthsOf(one, mergedAt), await monthsOf(two, mergedAt)], [[], together])
  assert.deepEqual([await monthsOf(one, partedAt), await monthsOf(two, partedAt)], apart)
  assert.deepEqual([await monthsOf(one, again), await monthsOf(two, again)], [[], together])
})

test('a reversal is the mirror of what it names; both sides of a merge are dated by its day and lead to the line', async () => {
  const [one, two] = [await idOf(1), await idOf(2)]
  const transfers = [
    ...(await transfersOfPerson(fresh.database, one)),
    ...(await transfersOfPerson(fresh.database, two)),
  ]
  const byId = new Map(transfers.map((transfer) => [transfer.transferId, transfer]))
  const reversals = transfers.filter(({ reverses }) => reverses !== undefined)
  assert.ok(reversals.length > 0)
  for (const taking of reversals) {
    const taken = byId.get(taking.reverses!)!
    assert.deepEqual(
      [taking.personId, taking.debit, taking.credit, taking.amount, taking.cause, taking.causeLine],
      [taken.personId, taken.credit, taken.debit, taken.amount, taken.cause, taken.causeLine],
    )
    assert.deepEqual([taking.reason, taking.movedOn], ['merged', credited + 30])
  }
})

test('what came in after a merge under the old number is the survivor’s, and goes back with that number alone', async () => {
  clock.goTo(paidOn)
  await importing({ n: 11 }, { n: 12 })
  const [one, two] = [await idOf(11), await idOf(12)]
  await importing({ n: 11, mergedInto: 12 })
  await paying([{ n: 11, amount: tenge(700), month: may }])
  await paying([{ n: 12, amount: tenge(800), month: may }])
  assert.equal((await monthsOf(two)).length, 2)
  await importing({ n: 11, mergedInto: 11 })
  assert.deepEqual(
    [await monthsOf(one), await monthsOf(two)],
    [[[may, 700, credited]], [[may, 800, credited]]],
  )
  await booksBalance()
})

test('a line released from suspense follows as well, and suspense stays as it was', async () => {
  await paying([{ n: 21, amount: tenge(900), month: may }])
  clock.advanceDays(2)
  await importing({ n: 21 }, { n: 22 })
  assert.equal((await retrySuspense(intake)).rows, 1)
  const before = await booksBalance()
  const [one, two] = [await idOf(21), await idOf(22)]
  await importing({ n: 21, mergedInto: 22 })
  assert.deepEqual([await monthsOf(one), await monthsOf(two)], [[], [[may, 900, credited]]])
  assert.deepEqual(await booksBalance(), before)
  await importing({ n: 21, mergedInto: 21 })
  assert.deepEqual([await monthsOf(one), await monthsOf(two)], [[[may, 900, credited]], []])
  assert.deepEqual(await booksBalance(), before)
})

test('through several merges in one extract each line moves once, to the last person', async () => {
  clock.goTo(paidOn)
  await importing({ n: 31 }, { n: 32 }, { n: 33 })
  await paying([31, 32, 33].map((n) => ({ n, amount: tenge(n * 10), month: may })))
  const ids = [await idOf(31), await idOf(32), await idOf(33)]
  await importing({ n: 31, mergedInto: 32 }, { n: 32, mergedInto: 33 })
  assert.deepEqual(reposted, [{ lines: 2, sum: tenge(630) }])
  assert.deepEqual((await monthsOf(ids[2]!)).map(([, amount]) => amount).sort(), [310, 320, 330])
  await importing({ n: 31, mergedInto: 31 })
  assert.deepEqual(
    await Promise.all(ids.map(async (id) => (await monthsOf(id)).map(([, amount]) => amount).sort())),
    [[310], [], [320, 330]],
  )
  await booksBalance()
})

test('a merge of persons without money moves nothing', async () => {
  await importing({ n: 41 }, { n: 42 })
  await importing({ n: 41, mergedInto: 42 })
  assert.deepEqual(reposted, [{ lines: 0, sum: 0 }])
})
