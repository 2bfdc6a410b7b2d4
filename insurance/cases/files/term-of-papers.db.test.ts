/** Papers of closed cases are kept five years; that they were is kept on. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { pdf } from '../../../platform/uploads/hostile.fixture.ts'
import { casePapersJob } from '../jobs.ts'
import { type SampleCaseOffice, sampleOffice } from '../sample-case-office.fixture.ts'

let office: SampleCaseOffice
before(async () => {
  office = await sampleOffice()
})
after(() => office.close())

const run = () =>
  casePapersJob({ eraser: office.eraser, clock: office.clock }).run(new AbortController().signal)
const fetchFile = async (number: string) => {
  const { statusCode, body } = await office.server.inject({
    url: `/api/cases/${number}/files/2`,
    cookies: { 'kepil-session': 'aigul' },
  })
  return [statusCode, statusCode === 200 ? null : JSON.parse(body).code]
}

test('the content of a paper goes five years after its case was closed, its name stays, and an open case keeps all', async () => {
  const [closed, open] = [await office.open('aigul'), await office.open('aigul')]
  for (const number of [closed, open])
    await office.send('aigul', `/api/cases/${number}/files`, { name: 'түбіртек.pdf', bytes: pdf })
  await office.act('contact', closed, 'take')
  assert.equal(
    await office.act('contact', closed, 'close', { outcome: 'answered', words: 'Жауап берілді.' }),
    'closed',
  )
  office.clock.advanceDays(5 * 365)
  await run()
  assert.deepEqual(await fetchFile(closed), [200, null], 'five years are not over')
  office.clock.advanceDays(3)
  await run()
  await run()
  assert.deepEqual(await fetchFile(closed), [410, 'case-file-term-over'])
  assert.deepEqual(await fetchFile(open), [200, null])
  const { body } = await office.ask('aigul', `/api/cases/${closed}`)
  const { events } = body as never as { events: { file: { name: string } | null }[] }
  assert.deepEqual(
    events.flatMap(({ file }) => file?.name ?? []),
    ['түбіртек.pdf'],
  )
})
