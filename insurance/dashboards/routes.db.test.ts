/** The overview over HTTP: it counts what is so, and of files those that were accepted. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Server } from '#platform/http'
import { asOperator } from '../payments/samples/operator.fixture.ts'
import { documentOf, type SampleDesk } from '../payments/samples/sample-desk.fixture.ts'
import { sampleFile } from '../payments/samples/sample-file.fixture.ts'
import { type ServedDesk, serveDesk } from '../payments/samples/served-desk.fixture.ts'
import { dashboardRoutes } from './index.ts'

let desk: SampleDesk
let server: Server
let close: ServedDesk['close']
before(async () => {
  ;({ desk, server, close } = await serveDesk())
  dashboardRoutes(server, desk.intake)
})
after(() => close())

const handIn = (payload: Buffer) =>
  server.inject({
    ...asOperator,
    method: 'POST',
    url: '/api/payment-files',
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': 'a.102' },
    payload,
  })

test('a file counts once it is accepted: neither a refused one nor one that waits', async () => {
  const files = async () => (await server.inject('/api/overview')).json().files
  const before = await files()
  await handIn(Buffer.from('no payment file'))
  const { id } = (await handIn(sampleFile(documentOf([{ n: 0 }])))).json()
  assert.deepEqual(await files(), before)
  const accepted = await server.inject({
    ...asOperator,
    method: 'POST',
    url: `/api/payment-files/${id}/accept`,
  })
  assert.equal(accepted.statusCode, 200)
  assert.equal((await files()).count, before.count + 1)
})

test('the insured of today stand beside those of the same day of the month before', async () => {
  const { on, monthAgo, insured } = (await server.inject('/api/overview')).json()
  assert.equal(monthAgo.on.slice(8), on.slice(8))
  assert.notEqual(monthAgo.on.slice(0, 7), on.slice(0, 7))
  assert.ok(monthAgo.insured >= 0 && insured.total >= 0)
})
