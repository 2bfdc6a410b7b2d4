/** Orders over HTTP: who may give one for whom, what is kept of it, and that nobody is credited by it. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { balanceOn } from '#insurance/ledger'
import { payersByIdentifier } from '#insurance/registry'
import { createServer, type Server } from '#platform/http'
import type { Ability } from '#vocabulary/callers/ability.ts'
import type { Caller } from '#vocabulary/callers/caller.ts'
import { day } from '#vocabulary/day.ts'
import { tenge } from '#vocabulary/tiyn.ts'
import { deskDay, documentOf, SampleDesk } from '../payments/samples/sample-desk.fixture.ts'
import { sampleBin, sampleFile } from '../payments/samples/sample-file.fixture.ts'
import { orderRoutes } from './index.ts'

const [firm, other] = [sampleBin(1), sampleBin(2)]
let desk: SampleDesk
let server: Server
let demonstration = false
let caller: Caller
let ofFirm = 0
before(async () => {
  desk = await SampleDesk.open()
  const rows = [firm, other].map((bin, place) => `${bin},legal-entity,«Үлгі ${place + 1}» ЖШС,,,`)
  const header = 'identifier,kind,name,deregisteredOn,suspendedFrom,suspendedUntil'
  await desk.import('payers', `${[header, ...rows].join('\n')}\n`)
  const { database } = desk.fresh
  ofFirm = (await payersByIdentifier(database, [firm])).get(firm)!.payerId
  server = await createServer({
    database,
    demonstration: () => demonstration,
    callerOf: async () => caller,
    holdsAnswers: true,
    logLevel: 'silent',
  })
  orderRoutes(server, { database, clock: desk.clock })
  delegate('see', 'file')
})
after(async () => {
  await server.close()
  await desk.fresh.close()
})

function delegate(...abilities: Ability[]): void {
  const roles = [{ role: 'employer', functions: [] }] as const
  const delegations = [{ organisation: ofFirm, abilities }]
  caller = { accountId: 7, sessionId: 1, name: 'Сынақов Ерлан', roles: [...roles], delegations }
}

const headers = { 'content-type': 'application/octet-stream', 'x-file-name': 'list.102' }
const asCaller = { cookies: { 'kepil-session': 'delegate' } }
const give = (payload: Buffer, url = `/api/organisations/${ofFirm}/orders`, by: object = asCaller) =>
  server.inject({ method: 'POST', url, headers, payload, ...by })
const own = async () =>
  (await server.inject({ url: `/api/organisations/${ofFirm}/orders`, ...asCaller })).json()
const listOf = (payer: string, n = 0) => sampleFile(documentOf([{ n }], { payer }))

test('an order of the organisation is kept once, as it was checked, and credits nobody', async () => {
  const bytes = listOf(firm)
  const given = await give(bytes)
  assert.equal(given.statusCode, 201, given.body)
  const { id, payer, state, rows, total, file } = given.json()
  assert.deepEqual([payer, state, rows, total, file], ['«Үлгі 1» ЖШС', 'handed-in', 1, '1000.00', null])
  const again = (await give(bytes)).json()
  assert.deepEqual([again.id, again.cameBefore, given.json().cameBefore], [id, true, undefined])
  assert.equal((await own()).total, 1)
  const { received } = await balanceOn(desk.fresh.database, deskDay)
  assert.equal(received, tenge(0))
  assert.deepEqual(await desk.fresh.database.query('SELECT file_id FROM payments.file'), [])
})

test('an order is tried before it is given: people, sums and what would come back; nothing is kept of it', async () => {
  const before = (await own()).total
  const check = `/api/organisations/${ofFirm}/orders/check`
  const tried = await give(sampleFile(documentOf([{ n: 1 }, { n: 1 }, { n: 2 }], { payer: firm })), check)
  assert.equal(tried.statusCode, 200, tried.body)
  const { payer, rows, persons, total, returned, findings } = tried.json()
  assert.deepEqual([payer, rows, persons, total], ['«Үлгі 1» ЖШС', 3, 2, '3000.00'])
  const back = findings.filter(({ isReturned }: { isReturned: boolean }) => isReturned)
  assert.equal(returned, new Set(back.map(({ row }: { row: number }) => row)).size)
  assert.equal((await own()).total, before)
  assert.equal((await give(listOf(other), check)).json().code, 'order-of-another-payer')
  delegate('see')
  assert.equal((await give(listOf(firm), check)).json().code, 'organisation-not-yours')
  delegate('see', 'file')
})

test('for another payer, by a delegate who may not, or of what no bank could pay, there is no order', async () => {
  assert.equal((await give(listOf(other))).json().code, 'order-of-another-payer')
  assert.equal((await give(listOf(sampleBin(9)))).json().code, 'order-payer-unknown')
  assert.equal((await give(Buffer.from('a letter'))).json().code, 'order-not-payable')
  delegate('see', 'prepare')
  assert.equal((await give(listOf(firm, 1))).json().code, 'organisation-not-yours')
  delegate('see', 'file')
  assert.equal((await own()).total, 1)
})

test('a visitor gives an order in a demonstration alone; whoever has signed in names his organisation', async () => {
  const asked = () => give(listOf(other, 2), '/api/orders', {})
  assert.equal((await asked()).json().code, 'sign-in-needed')
  demonstration = true
  assert.equal((await asked()).statusCode, 201)
  assert.equal((await give(listOf(other, 3), '/api/orders')).json().code, 'order-without-organisation')
  const seen = (await server.inject('/api/orders')).json()
  assert.deepEqual(
    seen.orders.map((order: { payer: string; handedInOn: string }) => [order.payer, order.handedInOn]),
    [
      ['«Үлгі 2» ЖШС', deskDay],
      ['«Үлгі 1» ЖШС', day('2021-06-10')],
    ],
  )
  assert.equal((await own()).total, 1, 'an organisation sees its own')
})

test('the same people, months and sums by another file are no second order while the first waits', async () => {
  const rows = [{ n: 4 }, { n: 5 }]
  assert.equal(
    (await give(sampleFile(documentOf(rows, { payer: firm, orderNumber: '7', reference: 'Z-1' }))))
      .statusCode,
    201,
  )
  const other = sampleFile(documentOf(rows, { payer: firm, orderNumber: '7', reference: 'Z-2' }))
  for (const url of ['orders', 'orders/check'])
    assert.equal(
      (await give(other, `/api/organisations/${ofFirm}/${url}`)).json().code,
      'order-waits-already',
    )
  const more = sampleFile(
    documentOf([...rows, { n: 6 }], { payer: firm, orderNumber: '7', reference: 'Z-2' }),
  )
  assert.equal((await give(more)).statusCode, 201)
})
