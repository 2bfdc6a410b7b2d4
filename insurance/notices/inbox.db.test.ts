/** The inbox: told with the event, once, to whom it touches and to nobody else; read, unread, and forgotten after its term. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Instant } from '#platform/clock'
import { day } from '#vocabulary/day.ts'
import type { NewNotice } from './kinds.ts'
import { type SampleInbox, sampleInbox } from './sample-inbox.fixture.ts'
import { tellPersons } from './store.ts'

let sample: SampleInbox
before(async () => {
  sample = await sampleInbox()
})
after(() => sample.close())

const at = '2026-11-30T06:00:00.000000Z' as Instant
const closed = (number: string, personId = sample.aigul): NewNotice => ({
  personId,
  kind: 'case-closed',
  event: number,
  facts: { number, outcome: { kk: 'жауап берілді', ru: 'дан ответ', en: 'answered' } },
})

test('of one event a person is told once, however often it is said; another person is told of his own', async () => {
  const { database } = sample
  assert.equal(
    await tellPersons(database, [closed('C-1'), closed('C-1'), closed('C-1', sample.erlan)], at),
    2,
  )
  assert.equal(await tellPersons(database, [closed('C-1')], at), 0)
  const { notices, total, unread } = await sample.inbox('aigul')
  assert.deepEqual([total, unread], [1, 1])
  assert.deepEqual(notices[0]!.title, {
    kk: 'Өтінішіңіз жабылды: C-1',
    ru: 'Обращение закрыто: C-1',
    en: 'Your case is closed: C-1',
  })
  assert.deepEqual([notices[0]!.leadsTo, notices[0]!.case, notices[0]!.isRead], ['case', 'C-1', false])
})

test('two who tell of the same at once tell it once', async () => {
  const telling = () =>
    sample.database.transaction(async (tx) => {
      await tellPersons(tx, [closed('C-2', sample.erlan)], at)
    })
  await Promise.all([telling(), telling(), telling()])
  assert.deepEqual((await sample.inbox('erlan')).total, 2)
})

test('nothing is told of what was taken back', async () => {
  const takenBack = new Error('taken back')
  const doing = sample.database.transaction(async (tx) => {
    await tellPersons(tx, [closed('C-3')], at)
    throw takenBack
  })
  await assert.rejects(doing, takenBack)
  assert.equal((await sample.inbox('aigul')).total, 1)
})

test('a notice is marked as read and as unread again, and nobody marks another’s', async () => {
  const [own] = (await sample.inbox('aigul')).notices
  const marks = (read: boolean) => ({ notices: [own!.notice], read })
  assert.deepEqual(await sample.ask('erlan', '/api/me/notices/marks', marks(true)), { unread: 2 })
  assert.deepEqual(await sample.ask('aigul', '/api/me/notices/unread'), { unread: 1 })
  assert.deepEqual(await sample.ask('aigul', '/api/me/notices/marks', marks(true)), { unread: 0 })
  assert.equal((await sample.inbox('aigul')).notices[0]!.isRead, true)
  assert.deepEqual(await sample.ask('aigul', '/api/me/notices/marks', marks(false)), { unread: 1 })
})

test('whoever is no person of the register has nothing to read', async () => {
  assert.deepEqual(await sample.inbox('stranger'), { notices: [], total: 0, unread: 0 })
})

test('after three years a notice goes, and not a day before', async () => {
  sample.clock.goTo(day('2029-11-29'))
  await sample.forgetOld()
  assert.equal((await sample.inbox('aigul')).total, 1)
  sample.clock.goTo(day('2029-11-30'))
  await sample.forgetOld()
  assert.equal((await sample.inbox('aigul')).total, 0)
})
