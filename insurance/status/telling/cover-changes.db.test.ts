/** Whoever's cover changes is told of it, by a day that passes as by a fact that comes late: once, and no one twice. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import { day } from '#vocabulary/day.ts'
import { steppedClock } from '../../../platform/clock/stepped-clock.fixture.ts'
import { toldTo } from '../../notices/told-to.fixture.ts'
import { put, wage } from '../oracle-record.ts'
import { tellOfCoverJob } from './cover-changes.ts'

let fresh: FreshDatabase
before(async () => {
  fresh = await freshDatabase()
})
after(() => fresh.close())

const clock = steppedClock(day('2021-03-10'))
const record = { isWhole: true }
const run = () =>
  tellOfCoverJob({
    database: fresh.worker,
    clock,
    due: '* * * * *',
    isWhole: async () => record.isWhole,
  }).run(new AbortController().signal)
const told = (personId: number) => toldTo(fresh.migrator, personId)
/** What is told anew. */
async function news(personId: number): Promise<string[]> {
  const before = (await told(personId)).length
  await run()
  return (await told(personId)).slice(before)
}

test('the first look tells nobody that he is insured or is not: that was so before', async () => {
  await put(fresh, clock, {
    persons: [1, 2].map((personId) => ({ personId, participantFrom: day('2021-02-01') })),
  })
  assert.deepEqual(await news(1), [])
})

test('of a part of the record nothing is told', async () => {
  await put(fresh, clock, { credits: [wage(1, 202102, '2021-03-10')] })
  record.isWhole = false
  assert.deepEqual(await news(1), [])
  record.isWhole = true
})

test('a payment that makes a person insured is told with its ground, once, and to him alone', async () => {
  assert.deepEqual(await news(1), ['cover-begins 2021-03-10 paid'])
  assert.deepEqual(await news(1), [])
  assert.deepEqual(await told(2), [])
})

test('days pass: the month unpaid, the end thirty and ten days ahead, and the loss are told, each on its day and once', async () => {
  const news1 = async (on: string) => {
    clock.goTo(day(on))
    return [...(await news(1)), ...(await news(1))]
  }
  assert.deepEqual(await news1('2021-04-26'), [])
  assert.deepEqual(await news1('2021-04-27'), ['month-unpaid 2021-03 2021-06-30'])
  assert.deepEqual(await news1('2021-05-30'), [])
  assert.deepEqual(await news1('2021-06-02'), ['cover-ends 30 grace 2021-06-30'])
  assert.deepEqual(await news1('2021-06-25'), ['cover-ends 10 grace 2021-06-30'])
  assert.deepEqual(await news1('2021-07-03'), ['cover-lost 2021-07-01 uninsured-employer-stopped'])
})

test('a worker that was away for a week tells what it missed, and of a warning whose day is past nothing', async () => {
  await put(fresh, clock, {
    persons: [{ personId: 3, participantFrom: day('2021-06-01') }],
    credits: [wage(3, 202106, '2021-07-03')],
  })
  await run()
  clock.goTo(day('2022-01-15'))
  assert.deepEqual(
    (await news(3)).map((each) => each.split(' ')[0]),
    ['cover-lost'],
  )
})

test('what is told and how persons stand by it is one: a telling that fails leaves both as they were', async () => {
  await put(fresh, clock, { persons: [{ personId: 4, participantFrom: day('2022-01-01') }] })
  await run()
  await put(fresh, clock, { credits: [wage(4, 202201, '2022-01-15')] })
  const standings = () => fresh.migrator.query('SELECT standings FROM status.told_range')
  const before = await standings()
  await fresh.migrator.execute('ALTER TABLE notices.notice ADD CONSTRAINT full_disk CHECK (false) NOT VALID')
  await assert.rejects(run)
  assert.deepEqual([await standings(), await told(4)], [before, []])
  await fresh.migrator.execute('ALTER TABLE notices.notice DROP CONSTRAINT full_disk')
  assert.equal((await news(4))[0]?.split(' ')[0], 'cover-begins')
})
