/** The day moved forward: by one at a time, never back, kept over a restart, and played to its end whatever breaks it off. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type AnsweredFile, intakeFiles } from '#insurance/payments'
import { movableClock } from '#platform/clock'
import type { Day } from '#vocabulary/day.ts'
import { isRefusal } from '#vocabulary/refusal.ts'
import { answered, deskDay, documentOf, SampleDesk } from '../../payments/samples/sample-desk.fixture.ts'
import { sampleFile } from '../../payments/samples/sample-file.fixture.ts'
import { finishDay, followDay, type Moving, moveDay } from './move-day.ts'

let desk: SampleDesk
before(async () => {
  desk = await SampleDesk.open()
})
after(() => desk.fresh.close())

const nextDay = '2021-06-11' as Day
/** Of each day two files, of two persons. */
const kept = new Map<Day, Buffer[]>()
function filesOf(day: Day): Buffer[] {
  const files =
    kept.get(day) ?? [0, 1].map((n) => sampleFile(documentOf([{ n: n + 2 * kept.size }], { on: day })))
  kept.set(day, files)
  return files
}

/** A process: a clock of its own over the same database, and an outside world that breaks off after so many files. */
function processThat(breaksOffAfter = 2): Moving & { readonly taken: Day[] } {
  const { database } = desk.fresh
  const clock = movableClock(deskDay)
  const taken: Day[] = []
  const play = async (day: Day) => {
    const answers: AnsweredFile[] = []
    for (const [at, bytes] of filesOf(day).entries()) {
      if (at === breaksOffAfter) throw new Error('killed')
      const [answer] = await intakeFiles({ ...desk.intake, clock }, [{ name: `${at}.102`, bytes }])
      answers.push(answered(answer))
    }
    taken.push(day)
    return { files: answers, executed: 0, rejected: 0 }
  }
  return { database, clock, play, taken }
}

const code = (moved: Awaited<ReturnType<typeof moveDay>>): string =>
  isRefusal(moved) ? moved.code : moved.map(({ day, files }) => `${day}:${files}`).join()
const documents = async (): Promise<number> =>
  (await desk.fresh.database.query('SELECT document_id FROM payments.document')).length

test('of two who move the day at once one does, in whatever process, and nothing is taken twice', async () => {
  const [one, other] = [processThat(), processThat()]
  const said = await Promise.all([moveDay(one, nextDay), moveDay(other, nextDay)])
  const codes = said.map(code).sort()
  assert.equal(codes[0], '2021-06-11:2')
  assert.match(codes[1]!, /^day-(being-moved|not-ahead)$/)
  assert.equal(await documents(), 2)
  await followDay(desk.fresh.database, one.clock)
  await followDay(desk.fresh.database, other.clock)
  assert.deepEqual([one.clock.today(), other.clock.today()], [nextDay, nextDay])
  assert.equal(code(await moveDay(one, nextDay)), 'day-not-ahead')
})

test('a day broken off is not passed over: the next start plays it to its end, and what was taken stays taken once', async () => {
  const killed = processThat(1)
  await assert.rejects(moveDay(killed, undefined), /killed/)
  assert.equal(await documents(), 3)
  const started = processThat()
  assert.deepEqual(await followDay(desk.fresh.database, started.clock), {
    day: '2021-06-12',
    isPlayed: false,
  })
  const [finished] = await finishDay(started)
  assert.deepEqual([finished?.day, finished?.files, finished?.rows], ['2021-06-12', 2, 2])
  assert.equal(await documents(), 4)
  assert.deepEqual(await finishDay(started), [], 'it is played once')
  desk.clock.goTo('2021-06-12' as Day)
  await desk.balances()
})

test('moved over several days, each is played on its own day, in order', async () => {
  const mover = processThat()
  const moved = await moveDay(mover, '2021-06-15' as Day)
  assert.equal(code(moved), '2021-06-13:2,2021-06-14:2,2021-06-15:2')
  assert.deepEqual(mover.taken, ['2021-06-13', '2021-06-14', '2021-06-15'])
  assert.equal(mover.clock.today(), '2021-06-15')
  const days = await desk.fresh.database.query<{ on: Day }>(
    'SELECT DISTINCT received_on AS on FROM payments.file ORDER BY 1',
  )
  assert.deepEqual(
    days.map(({ on }) => on),
    [11, 12, 13, 14, 15].map((of) => `2021-06-${of}`),
  )
})
