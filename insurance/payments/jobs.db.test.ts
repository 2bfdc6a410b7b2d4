import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Server } from '#platform/http'
import { tenge } from '#vocabulary/tiyn.ts'
import { paymentJobs } from './jobs.ts'
import { documentOf, type SampleDesk } from './samples/sample-desk.fixture.ts'
import { type ServedDesk, serveDesk } from './samples/served-desk.fixture.ts'

let desk: SampleDesk
let server: Server
let close: ServedDesk['close']
before(async () => {
  ;({ desk, server, close } = await serveDesk())
})
after(() => close())

const remove = () => {
  const [job] = paymentJobs({ database: desk.fresh.worker, clock: desk.clock })
  return job!.run(new AbortController().signal)
}
const pieces = async () =>
  (
    await desk.fresh.database.query<{ file_id: number }>('SELECT file_id FROM payments.file_piece ORDER BY 1')
  ).map(({ file_id }) => file_id)
const ask = async (url: string) => {
  const { statusCode, body } = await server.inject({ url })
  return { status: statusCode, body: JSON.parse(body) }
}

test('the content of a refused file goes after five years, that it was stays, and an accepted one is kept', async () => {
  const refused = (await desk.take({ ...documentOf([{ n: 0 }]), total: tenge(1) })).file
  const accepted = (await desk.take(documentOf([{ n: 1 }]))).file
  assert.deepEqual([refused.state, accepted.state], ['refused', 'accepted'])
  const before = await ask(`/api/payment-files/${refused.fileId}`)
  desk.clock.advanceDays(5 * 365)
  await remove()
  assert.deepEqual(await pieces(), [refused.fileId, accepted.fileId], 'five years are not over')
  desk.clock.advanceDays(3)
  await remove()
  await remove()
  assert.deepEqual(await pieces(), [accepted.fileId])
  assert.deepEqual(await ask(`/api/payment-files/${refused.fileId}`), before)
  const { status, body } = await ask(`/api/payment-files/${refused.fileId}/lines`)
  assert.deepEqual([status, body.code], [410, 'file-content-removed'])
  assert.equal((await ask(`/api/payment-files/${accepted.fileId}/lines`)).body.lines.length, 1)
})
