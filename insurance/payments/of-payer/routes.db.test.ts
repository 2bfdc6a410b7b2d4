/** What a delegate sees of the payments of his organisation over HTTP: its own, and of a worker only whether he is covered. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { payersByIdentifier } from '#insurance/registry'
import type { Caller } from '#vocabulary/callers/caller.ts'
import { formatDay } from '#vocabulary/day.ts'
import { lastDayOf } from '#vocabulary/month.ts'
import { deskDay, documentOf, may } from '../samples/sample-desk.fixture.ts'
import { sampleBin } from '../samples/sample-file.fixture.ts'
import { type ServedDesk, serveDesk } from '../samples/served-desk.fixture.ts'

const [firm, other] = [sampleBin(1), sampleBin(2)]
const organisations: number[] = []
const insured = new Set<number>()
let asked: { readonly personIds: readonly number[]; readonly on: string }
let served: ServedDesk
before(async () => {
  const caller = (): Promise<Caller> =>
    Promise.resolve({
      accountId: 7,
      sessionId: 1,
      name: 'Сынақов Ерлан',
      roles: [{ role: 'employer', functions: [] }],
      delegations: [{ organisation: organisations[0]!, abilities: ['see'] }],
    })
  served = await serveDesk({
    callerOf: caller,
    standingsOf: async (personIds, on) => {
      asked = { personIds, on }
      const standing = (personId: number) => ({
        status: insured.has(personId) ? ('insured' as const) : ('uninsured' as const),
        ground: null,
        since: null,
        through: null,
      })
      return new Map(personIds.map((personId) => [personId, standing(personId)]))
    },
  })
  const { desk } = served
  const rows = [firm, other].map((bin, place) => `${bin},legal-entity,«Үлгі ${place + 1}» ЖШС,,,`)
  await desk.import(
    'payers',
    `${['identifier,kind,name,deregisteredOn,suspendedFrom,suspendedUntil', ...rows].join('\n')}\n`,
  )
  const found = await payersByIdentifier(desk.fresh.database, [firm, other])
  organisations.push(...[firm, other].map((bin) => found.get(bin)!.payerId))
  insured.add(await desk.idOf(0))
  const worker = (n: number) => ({ n, surname: `ҮЛГІ${n}` })
  const first = documentOf([worker(0), worker(1), worker(50)], { payer: firm })
  const again = documentOf([worker(0)], { payer: firm })
  await desk.take(first, again, documentOf([worker(2)], { payer: other }))
})
after(() => served.close())

const workers = async (query: string, organisation = organisations[0]) => {
  const url = `/api/organisations/${organisation}/workers?${query}`
  const { statusCode, body } = await served.server.inject({ url, cookies: { 'kepil-session': 'delegate' } })
  return { status: statusCode, body: JSON.parse(body) }
}

test('each is listed once with all that was paid for him; a number of nobody known is listed, and not judged', async () => {
  const { body } = await workers('month=2021-05')
  const told = (body.workers as { name: string; paid: string; covered: boolean | null }[]).map(
    ({ name, paid, covered }) => [name.split(' ')[0], paid, covered],
  )
  assert.deepEqual(told, [
    ['ҮЛГІ0', '2000.00', true],
    ['ҮЛГІ1', '1000.00', false],
    ['ҮЛГІ50', '1000.00', null],
  ])
  assert.equal(body.total, 3)
  assert.doesNotMatch(JSON.stringify(body), /\d{12}/)
  assert.equal(asked.on, formatDay(lastDayOf(may)))
})

test('a page of the list tells how long the list is', async () => {
  const { body } = await workers('month=2021-05&offset=2&limit=2')
  assert.deepEqual([body.workers.length, body.total], [1, 3])
})

test('each look at a worker is on the access log before the answer leaves, of those shown alone', async () => {
  const looked = async () =>
    (
      await served.desk.fresh.database.query<{ person_id: number }>(
        "SELECT person_id FROM audit.access WHERE what = 'covered or not' ORDER BY place",
      )
    ).map(({ person_id }) => person_id)
  const earlier = await looked()
  await workers('month=2021-05&limit=1')
  assert.deepEqual((await looked()).slice(earlier.length), asked.personIds)
  assert.equal(asked.personIds.length, 1)
})

test('a month ahead, a month that is none and another’s organisation are refused, with nothing of anybody', async () => {
  const ahead = await workers('month=2021-07')
  assert.deepEqual([ahead.status, ahead.body.code], [422, 'month-ahead'])
  assert.equal((await workers('month=2021-13')).status, 400)
  const others = await workers('month=2021-05', organisations[1])
  assert.deepEqual([others.status, others.body.code], [403, 'organisation-not-yours'])
})

test('of its own documents it sees all, of another’s none', async () => {
  const url = (organisation: number | undefined) => `/api/organisations/${organisation}/payments`
  const by = { cookies: { 'kepil-session': 'delegate' } }
  const own = (await served.server.inject({ url: url(organisations[0]), ...by })).json()
  assert.deepEqual([own.total, own.months], [2, ['2021-05']])
  assert.deepEqual(
    own.documents.map((each: { total: string; suspense: string; creditedOn: string }) => [
      each.total,
      each.suspense,
      each.creditedOn,
    ]),
    [
      ['1000.00', '0.00', deskDay],
      ['3000.00', '1000.00', deskDay],
    ],
  )
  assert.equal((await served.server.inject({ url: url(organisations[1]), ...by })).statusCode, 403)
})
