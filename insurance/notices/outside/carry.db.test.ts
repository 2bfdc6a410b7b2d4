/** A notice goes outside as its person wishes: at a fit hour, tried again, with a proof in the inbox, and saying nothing private. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Clock, dayOf, instantAt } from '#platform/clock'
import { heldMessages } from '../../../platform/carriers/carrier.ts'
import { emailCarrier } from '../../../platform/carriers/email.ts'
import type { NewNotice } from '../kinds.ts'
import { type SampleInbox, sampleInbox } from '../sample-inbox.fixture.ts'
import { tellPersons } from '../store.ts'
import { carryNoticesJob } from './carry.ts'
import { type PostOffice, samplePostOffice } from './post-office.fixture.ts'

let sample: SampleInbox
let post: PostOffice
const sms = heldMessages()
before(async () => {
  ;[sample, post] = await Promise.all([sampleInbox(), samplePostOffice()])
})
after(() => Promise.all([sample.close(), post.close()]))

let now = Date.UTC(2026, 11, 1, 6) * 1000
const minute = 60_000_000
const clock: Clock = { now: () => instantAt(now++), today: () => dayOf(instantAt(now)) }
const run = () => {
  const from = 'Кепіл <no-reply@osms.example.kz>'
  const email = emailCarrier({ host: '127.0.0.1', port: post.port, isSecure: false, from })
  const carrying = { database: sample.worker, clock, carriers: { email, sms } }
  return carryNoticesJob(carrying).run(new AbortController().signal)
}
const wishes = {
  language: 'kk',
  email: 'aigul@example.kz',
  telephone: '+77011234567',
  quietFrom: '21:00',
  quietUntil: '08:00',
}
const wish = (more: object = {}) => sample.ask('aigul', '/api/me/notice-wishes', { ...wishes, ...more })
let events = 0
const tell = (kind: 'cover-lost' | 'case-message' = 'cover-lost') => {
  const event = String(++events)
  const facts = { number: 'C-7F3A-9QX2', on: '2026-12-01', state: 'uninsured-employer-stopped' }
  const told = { personId: sample.aigul, kind, event, facts } as unknown as NewNotice
  return tellPersons(sample.database, [told], instantAt(now))
}
const outsideOf = async (place = 0) =>
  (await sample.inbox('aigul')).notices[place]!.outside.map(({ way, state }) => `${way} ${state}`)

test('whoever wishes nothing is told in the inbox alone', async () => {
  await tell()
  await run()
  assert.deepEqual([post.letters.length, sms.held.length, await outsideOf()], [0, 0, []])
})

test('a letter and a short message go in the language wished, without a number, a day, a sum or a link', async () => {
  assert.deepEqual(await wish(), { kept: true })
  await run()
  post.letters.length = 0
  await tell()
  await run()
  const [letter] = post.letters
  assert.deepEqual([post.letters.length, letter!.to], [1, 'aigul@example.kz'])
  assert.equal(letter!.subject, 'Кепіл: сақтандыруыңыз туралы хабарлама')
  assert.match(letter!.text, /порталды өзіңіз ашып/)
  assert.doesNotMatch(letter!.subject + letter!.text, /\d|₸|http|www\.|Айгүл/)
  assert.match(letter!.whole, /Auto-Submitted: auto-generated/i)
  assert.match(letter!.messageId, /^<notice-\d+-email@osms\.example\.kz>$/)
  assert.equal(sms.held.at(-1)!.to, '+77011234567')
})

test('the inbox shows the proof: a server took the letter, of the short message there is a receipt', async () => {
  assert.deepEqual(await outsideOf(), ['email sent', 'sms received'])
  const { notices } = await sample.inbox('aigul')
  assert.deepEqual(
    notices[0]!.outside.map(({ address }) => address),
    ['a•••@example.kz', '+7•••4567'],
  )
})

test('where the server cannot take it now it is tried again, the same letter, and taken once', async () => {
  post.letters.length = 0
  post.does('away')
  await tell('case-message')
  await run()
  await run()
  assert.deepEqual(await outsideOf(), ['email waiting'], 'of a message in a case no short message goes')
  post.does('soundly')
  now += 3 * minute
  await run()
  await run()
  assert.deepEqual([post.letters.length, await outsideOf()], [1, ['email sent']])
})

test('an address that takes nothing is told in the inbox, and not tried again', async () => {
  post.letters.length = 0
  post.does('refusing')
  await tell('case-message')
  await run()
  assert.deepEqual(await outsideOf(), ['email failed'])
  post.does('soundly')
  now += 3 * 1440 * minute
  await run()
  assert.equal(post.letters.length, 0)
})

test('at night it waits for the morning; a changed address is told to the old one at once', async () => {
  now = Date.UTC(2026, 11, 10, 18) * 1000
  post.letters.length = 0
  await tell('case-message')
  await run()
  assert.deepEqual([post.letters.length, await outsideOf()], [0, ['email waiting']])
  await wish({ email: 'other@example.kz', telephone: null })
  await run()
  const changed = 'Кепіл: хабарлама жіберілетін мекенжай өзгерді'
  const letters = post.letters.map(({ to, subject }) => [to, subject])
  // That the telephone was taken away is told to the telephone, and by letter to where letters go now.
  assert.deepEqual(letters.sort(), [
    ['aigul@example.kz', changed],
    ['other@example.kz', changed],
  ])
  assert.deepEqual([sms.held.at(-1)!.to, sms.held.at(-1)!.subject], ['+77011234567', changed])
  now = Date.UTC(2026, 11, 11, 3) * 1000
  await run()
  assert.equal(post.letters.length, 3, 'in the morning')
})

test('wishes are shown to whoever gave them, and nobody is none', async () => {
  assert.deepEqual(await sample.ask('aigul', '/api/me/notice-wishes'), {
    ...wishes,
    email: 'other@example.kz',
    telephone: null,
    ways: ['email', 'sms'],
  })
  const refused = (await sample.ask('stranger', '/api/me/notice-wishes', wishes)) as { code: string }
  assert.equal(refused.code, 'wishes-of-nobody')
  const wrong = (await wish({ email: '180101100017@example.kz' })) as { code: string }
  assert.equal(wrong.code, 'field-unreadable')
})
