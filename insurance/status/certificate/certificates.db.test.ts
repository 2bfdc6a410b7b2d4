/** A paper of an answer, and whether one that is shown is ours. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, before, test } from 'node:test'
import { fixedClock } from '#platform/clock'
import { createServer, type Server } from '#platform/http'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import type { Caller } from '#vocabulary/callers/caller.ts'
import { day } from '#vocabulary/day.ts'
import { languages } from '#vocabulary/text.ts'
import { iinOf, put, wage } from '../oracle-record.ts'
import { statusRoutes } from '../routes.ts'
import { certificateRoutes } from './routes.ts'
import { forgetCertificates } from './store.ts'

let fresh: FreshDatabase
let server: Server
const clock = fixedClock(day('2021-03-10'))
const citizen = (personId: number): Caller => ({
  accountId: personId,
  sessionId: 1,
  name: 'Үлгілова Айгүл',
  roles: [{ role: 'citizen', functions: [] }],
  personId,
})
const callers: Readonly<Record<string, Caller>> = { one: citizen(1), other: citizen(3) }

before(async () => {
  fresh = await freshDatabase()
  await put(fresh, clock, {
    persons: [{ personId: 1, participantFrom: day('2021-02-01') }, { personId: 3 }],
    credits: [wage(1, 202102, '2021-03-09')],
  })
  server = await createServer({
    database: fresh.database,
    demonstration: () => false,
    holdsAnswers: true,
    callerOf: async (secret) => callers[secret],
  })
  const lookup = { database: fresh.database, clock, random: randomBytes }
  statusRoutes(server, lookup)
  certificateRoutes(server, { ...lookup, addressOf: () => 'https://kepil.example' })
  await server.ready()
})
after(async () => {
  await server.close()
  await fresh.close()
})

const ask = (who: string, url: string) => server.inject({ url, cookies: { 'kepil-session': who } })
const givenTo = async (who: string): Promise<string> => {
  const answered = await server.inject({
    method: 'POST',
    url: '/api/status',
    payload: { iin: iinOf(callers[who]!.personId!) },
    cookies: { 'kepil-session': who },
    headers: { origin: 'http://localhost', host: 'localhost' },
  })
  assert.equal(answered.statusCode, 200, answered.body)
  return answered.json().number
}
const confirmed = (number: string) => server.inject({ url: `/api/certificates/${number}` })

test('the paper is a tagged PDF in the language asked for, and only of one’s own answer', async () => {
  const number = await givenTo('one')
  for (const lang of languages) {
    const paper = await ask('one', `/api/answers/${number}/certificate?lang=${lang}`)
    assert.equal(paper.statusCode, 200, paper.body)
    assert.equal(paper.headers['content-type'], 'application/pdf')
    const written = paper.rawPayload.toString('latin1')
    assert.match(written, /^%PDF-1\.7/)
    for (const part of ['/StructTreeRoot', '/Marked true', `/Lang (${lang})`, '/S /H1', '/S /Figure', '/Alt'])
      assert.ok(written.includes(part), `${lang}: ${part}`)
  }
  const refused = await ask('other', `/api/answers/${number}/certificate`)
  assert.deepEqual([refused.statusCode, refused.json().code], [403, 'answer-not-yours'])
})

test('without a paper nothing is told of an answer; of a paper of ours, what it says, and the owner sees who looked', async () => {
  const number = await givenTo('one')
  const before = await confirmed(number)
  const nobodys = await confirmed('K-7F3A-9QX2-0MBD-4TZE')
  assert.deepEqual([before.statusCode, before.json().code], [404, 'certificate-not-found'])
  assert.deepEqual(before.json(), nobodys.json())
  await ask('one', `/api/answers/${number}/certificate`)
  const now = await confirmed(number.toLowerCase().replaceAll('-', ''))
  assert.equal(now.statusCode, 200, now.body)
  const { status, on, iin } = now.json()
  assert.deepEqual([now.json().number, status, on], [number, 'insured', '2021-03-10'])
  assert.ok(!now.body.includes(iinOf(1)) && /•/.test(iin))
  assert.ok(!/ground|amount|paid/.test(now.body))
  const looks = await fresh.database.query<{ what: string }>(
    "SELECT what FROM audit.access WHERE person_id = 1 AND what LIKE 'certificate%' ORDER BY access_id DESC LIMIT 2",
  )
  assert.deepEqual(looks.map(({ what }) => what).sort(), ['certificate', 'certificate, confirmed'])
})

test('of whoever is erased by law no paper is ours any more', async () => {
  const number = await givenTo('one')
  await ask('one', `/api/answers/${number}/certificate`)
  assert.equal((await confirmed(number)).statusCode, 200)
  assert.ok((await forgetCertificates(fresh.migrator, 1)) > 0)
  assert.equal((await confirmed(number)).statusCode, 404)
})
