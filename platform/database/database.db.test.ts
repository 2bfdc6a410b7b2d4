import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fixedClock, type Instant, playedClock } from '#platform/clock'
import { type CopyRow, CopyRows, type Statement } from '#platform/database'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import { type DayNumber, day, dayNumber } from '#vocabulary/day.ts'
import { steppedClock } from '../clock/stepped-clock.fixture.ts'
import { withRolesOf } from './roles.ts'

let fresh: FreshDatabase
before(async () => {
  fresh = await freshDatabase()
  await fresh.migrator.execute(`CREATE TABLE public.sample
    (a bigint, b integer, c smallint, d date, e timestamptz, f text, g bytea, h boolean, i ledger.account, j jsonb)`)
  await fresh.migrator.execute(withRolesOf(fresh.url, 'GRANT ALL ON public.sample TO kepil_app'))
})
after(() => fresh.close())

const target = 'public.sample (a, b, c, d, e, f, g, h, i, j)'
const noon = '2026-11-22T07:00:00.123456Z' as Instant

test('rows written by COPY are read back in binary and by a query as they were', async () => {
  const rows = new CopyRows()
  rows
    .row(10)
    .int8(-9_007_199_254_740_991)
    .int4(-5)
    .int2(-32_768)
    .day(dayNumber(day('1899-12-31')))
  rows
    .instant(noon)
    .text('Әсел Қасымқызы')
    .bytes(Buffer.from([0, 1, 255]))
    .bool(true)
    .text('suspense')
    .json({ ә: 1 })
  rows
    .row(10)
    .int8(9_007_199_254_740_991)
    .int4(2_147_483_647)
    .int2(12)
    .day(dayNumber(day('2100-02-28')))
  rows.instant('1970-01-01T00:00:00.000001Z' as Instant).text(`😀${'ұзын мәтін '.repeat(9000)}`)
  rows.bytes(Buffer.alloc(700_000, 7)).bool(false).nothing().nothing()
  rows.row(10)
  for (let field = 0; field < 10; field++) rows.nothing()
  await fresh.database.copyIn(target, rows)

  const found = await fresh.database.query<Record<string, unknown>>('SELECT * FROM public.sample ORDER BY a')
  assert.equal(found.length, 3)
  assert.deepEqual(found[0], {
    a: -9_007_199_254_740_991,
    b: -5,
    c: -32_768,
    d: '1899-12-31',
    e: noon,
    f: 'Әсел Қасымқызы',
    g: Buffer.from([0, 1, 255]),
    h: true,
    i: 'suspense',
    j: { ә: 1 },
  })
  const read: unknown[] = []
  const count = await fresh.database.readRows(
    'SELECT a, b, c, d, e, f, g, h, i::text FROM public.sample WHERE d < $1 OR a = ANY($2) OR a IS NULL ORDER BY a',
    [day('1900-01-01'), [9_007_199_254_740_991]],
    (row) =>
      read.push([
        row.int8OrNull(),
        row.int4OrNull(),
        row.int2OrNull(),
        row.dayOrNull(),
        row.instantOrNull(),
        row.textOrNull(),
        row.bytesOrNull()?.length,
        row.boolOrNull(),
      ]),
  )
  assert.equal(count, 3)
  const long = `😀${'ұзын мәтін '.repeat(9000)}`
  assert.deepEqual(read, [
    [-9_007_199_254_740_991, -5, -32_768, -25_568, noon, 'Әсел Қасымқызы', 3, true],
    [9_007_199_254_740_991, 2_147_483_647, 12, 47_540, '1970-01-01T00:00:00.000001Z', long, 700_000, false],
    Array(8).fill(undefined),
  ])
})

test('a COPY that the database refuses leaves nothing and the connection usable', async () => {
  await fresh.database.transaction(async (tx) => {
    const rows = new CopyRows()
    for (let n = 0; n < 200_000; n++) rows.row(1).int8(n)
    await tx.copyIn('public.sample (a)', rows)
    await tx.execute('DELETE FROM public.sample WHERE b IS NULL')
  })
  const wrong = new CopyRows()
  for (let n = 0; n < 100_000; n++) wrong.row(1).text('not an account')
  await assert.rejects(fresh.database.copyIn('public.sample (i)', wrong), /invalid input value for enum/)
  await assert.rejects(
    fresh.database.readRows('SELECT n FROM generate_series(1, 100000) n', [], () => {
      throw new Error('seen enough')
    }),
    /seen enough/,
  )
  await assert.rejects(
    fresh.database.readRows('SELECT 1/(3-n) FROM generate_series(1, 5) n', [], () => undefined),
    /division/,
  )
  assert.deepEqual(await fresh.database.query('SELECT 1 AS one'), [{ one: 1 }])
})

test('a statement run again and again gives its rows in binary, also after the database or the reader refused', async () => {
  const numbers = (until: number, divisor: number, take: (row: CopyRow) => void): Statement => ({
    text: "SELECT n, $2::bigint / ($3::bigint - n), repeat('ұ', 200) FROM generate_series(1, $1::bigint) AS n",
    values: [until, 7, divisor],
    name: 'test-numbers',
    take,
  })
  const { together } = fresh.database
  for (let turn = 0; turn < 3; turn++) {
    const read: number[] = []
    await together(numbers(5000, 0, (row) => read.push(row.int8() + row.int8())))
    assert.deepEqual([read.length, read[0], read[4], read.at(-1)], [5000, -6, 4, 5000])
    await assert.rejects(together(numbers(5000, 3, () => undefined)), /division/)
    const enough = (): never => {
      throw new Error('seen enough')
    }
    await assert.rejects(together(numbers(5000, 0, enough)), /seen enough/)
    const wrong = { text: 'SELECT nothing', values: [], name: 'test-wrong', take: enough }
    await assert.rejects(together(wrong), /nothing/)
  }
  const other = { text: 'SELECT 1::bigint', values: [], name: 'test-numbers' }
  let one = 0
  await together({ ...other, take: (row) => (one = row.int8()) })
  assert.equal(one, 1)
  await assert.rejects(together(other), /gives none/)
})

test('statements sent together are taken whole or not at all, each row to the reader of its own', async () => {
  const insert = (name: string, value: string): Statement => ({
    text: 'INSERT INTO platform.setting VALUES ($1, $2::jsonb)',
    values: [name, value],
    name: 'test-setting',
  })
  const names = (into: string[]): Statement => ({
    text: "SELECT name FROM platform.setting WHERE name LIKE 'together%' ORDER BY name",
    values: [],
    name: 'test-names',
    take: (row) => into.push(row.text()),
  })
  const { together, transaction } = fresh.database
  await assert.rejects(together(insert('together-1', '1'), insert('together-2', 'no json')), /json/)
  const [before, between, after]: [string[], string[], string[]] = [[], [], []]
  await together(
    names(before),
    insert('together-3', '3'),
    names(between),
    insert('together-4', '4'),
    names(after),
  )
  assert.deepEqual([before, between, after], [[], ['together-3'], ['together-3', 'together-4']])
  const taken = transaction(async (tx) => {
    await tx.together(insert('together-5', '5'))
    throw new Error('changed my mind')
  })
  await assert.rejects(taken, /changed my mind/)
  const now: string[] = []
  await together(names(now))
  assert.deepEqual(now, after)
})

test('a row with a field too few or too many is not written', () => {
  assert.throws(() => new CopyRows().row(2).int8(1).row(2), /lacks 1/)
  assert.throws(() => new CopyRows().row(1).int8(1).int8(2), /too many/)
  assert.throws(() => new CopyRows().row(1).int8(2 ** 53), RangeError)
  assert.throws(() => new CopyRows().row(1).int2(40_000), RangeError)
  assert.throws(() => new CopyRows().row(1).day(1e12 as DayNumber), RangeError)
})

test('a transaction is taken whole or not at all, even when a failed statement was overlooked', async () => {
  const insert = "INSERT INTO platform.setting VALUES ('a', '1')"
  await assert.rejects(
    fresh.database.transaction(async (tx) => {
      await tx.execute(insert)
      throw new Error('changed my mind')
    }),
    /changed my mind/,
  )
  await assert.rejects(
    fresh.database.transaction(async (tx) => {
      await tx.execute(insert)
      await tx.execute('SELECT 1/0').catch(() => undefined)
    }),
    { code: 'transaction-not-committed' },
  )
  assert.deepEqual(await fresh.database.query("SELECT 1 FROM platform.setting WHERE name = 'a'"), [])
  await fresh.database.execute(insert)
  await assert.rejects(fresh.database.execute(insert), { code: '23505', constraint: 'setting_pkey' })
})

test('each recording is later than all before it, though the clock stands or goes back', async () => {
  const instants: Instant[] = []
  const record = (clock: Parameters<typeof fresh.database.recording>[0]) =>
    fresh.database.recording(clock, async (_, at) => {
      instants.push(at)
    })
  const later = playedClock(day('2026-10-05'))
  await record(later)
  await Promise.all(Array.from({ length: 8 }, () => record(later)))
  await record(playedClock(day('2026-01-01')))
  await record(steppedClock(day('2026-11-01')))
  await record(fixedClock(day('2026-11-22')))
  assert.equal(instants[0], '2026-10-05T07:00:00.000000Z')
  assert.equal(instants[1], '2026-10-05T07:00:00.000001Z')
  assert.deepEqual(instants, [...new Set(instants)].sort())
})

test('the app may add to the record and not change it; the reader may only read', async () => {
  const transfer = `INSERT INTO ledger.transfer VALUES
    (7, 1, '2026-01-01T00:00:00Z', 100, 1, NULL, '2026-01-01', 1, 'receipts', 'person-dues', 'posted')`
  await fresh.database.execute(transfer)
  const refused = { code: '42501' }
  await assert.rejects(fresh.database.execute('UPDATE ledger.transfer SET amount = 1'), refused)
  await assert.rejects(fresh.database.execute('DELETE FROM ledger.transfer'), refused)
  await assert.rejects(fresh.database.execute('TRUNCATE ledger.transfer'), refused)
  await assert.rejects(fresh.database.execute('DROP TABLE ledger.transfer'), refused)
  await assert.rejects(fresh.reader.execute(transfer), refused)
  assert.deepEqual(await fresh.reader.query('SELECT amount FROM ledger.transfer'), [{ amount: 100 }])
})

test('nothing lasts for ever at the server: no statement, no wait for a lock, no idle transaction', async () => {
  const names = ['statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout']
  const asked = "SELECT name, setting <> '0' AS limited FROM pg_settings WHERE name = ANY($1)"
  const limited = Object.fromEntries(names.map((name) => [name, true]))
  const found: Record<string, boolean> = {}
  const take = (row: CopyRow): void => {
    found[row.text()] = row.bool()
  }
  await fresh.database.readRows(asked, [names], take)
  assert.deepEqual(found, limited)
  const lookedUp: Record<string, boolean> = {}
  await fresh.database.together({
    text: asked,
    values: [names],
    take: (row) => {
      lookedUp[row.text()] = row.bool()
    },
  })
  assert.deepEqual(lookedUp, limited)
})

test('a lock that is not given in time is a named failure, after which the connection is good', async () => {
  await fresh.migrator.transaction(async (tx) => {
    await tx.execute('LOCK TABLE public.sample IN ACCESS EXCLUSIVE MODE')
    const waiting = fresh.database.transaction(async (other) => {
      await other.execute("SET LOCAL lock_timeout = '50ms'")
      await other.query('SELECT a FROM public.sample')
    })
    await assert.rejects(waiting, { code: 'database-busy' })
  })
  assert.deepEqual(await fresh.database.query('SELECT 1 AS one'), [{ one: 1 }])
})
