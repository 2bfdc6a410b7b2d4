/** Erasure by law is decided by two: a registrar proposes, a controller approves, and neither is whom it is about. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Text } from '#vocabulary/text.ts'
import { sampleIin, samplePerson } from '../../registry/extracts/sample-extracts.fixture.ts'
import type { SampleBrowser } from '../browser.fixture.ts'
import { SampleOffice } from '../sample-office.fixture.ts'

const fund = (functions: string[], more: object = {}) => ({
  kepil_roles: functions.map((each) => `fund/${each}`),
  ...more,
})
const known = {
  registrar: fund(['registrar', 'controller'], { name: 'Мысалова Жанна', kepil_person: 'tab-1' }),
  controller: fund(['controller'], { name: 'Сынақов Ерлан', kepil_person: 'tab-2' }),
  himself: fund(['controller'], { name: 'Үлгілова Айгүл', iin: sampleIin(1) }),
  auditor: { name: 'Есепова Сәуле', kepil_roles: ['auditor'] },
}
const basis = 'Сот шешімі № 2-1234, 2026-11-02'
const asked = { iin: sampleIin(1), basis, reason: 'Сот шешімі заңды күшіне енді.' }

let office: SampleOffice
const people: Record<string, SampleBrowser> = {}
before(async () => {
  office = await SampleOffice.open(known)
  await office.register.take('persons', [samplePerson(sampleIin(1))])
  for (const subject of Object.keys(known)) people[subject] = await office.comeInAs(subject)
})
after(() => office.close())

const codeOf = ({ status, body }: { status: number; body: Record<string, unknown> }) => [status, body.code]
type Waiting = {
  readonly proposal: number
  readonly digest: string
  readonly forGood: Text | null
  readonly lines: { value: { en: string } }[]
}
const decide = (who: string, { proposal, digest }: Waiting) =>
  people[who]!.ask(`/api/approvals/${proposal}/decision`, { approve: true, reason: asked.reason, digest })

test('one proposes, another approves, and whom it is about does neither; it is then listed with its basis', async () => {
  assert.deepEqual(codeOf(await people.auditor!.ask('/api/erasures', asked)), [403, 'not-permitted'])
  assert.deepEqual(codeOf(await people.registrar!.ask('/api/erasures', { ...asked, iin: sampleIin(2) })), [
    404,
    'nobody-by-iin',
  ])
  assert.equal((await people.registrar!.ask('/api/erasures', asked)).status, 201)
  const { waiting } = (await people.controller!.ask('/api/approvals')).body as { waiting: Waiting[] }
  const [proposal] = waiting
  assert.equal(proposal!.lines[1]!.value.en, basis)
  assert.deepEqual(codeOf(await decide('registrar', proposal!)), [403, 'second-person-needed'])
  assert.deepEqual(codeOf(await decide('himself', proposal!)), [403, 'about-oneself'])
  assert.match(proposal!.lines[2]!.value.en, /^cases: 2; orders .*: 1$/)
  assert.match(proposal!.forGood!.en, /erased for good/)
  const { done, awaits } = (await decide('controller', proposal!)).body as { done: boolean; awaits?: Text }
  assert.equal(done, true)
  assert.match(awaits!.en, /not over yet.*by itself within minutes/)
  const { erasures } = (await people.auditor!.ask('/api/erasures')).body as {
    erasures: Record<string, unknown>[]
  }
  const [listed] = erasures
  assert.deepEqual(
    [listed!.on, listed!.erasedAt, listed!.proposedBy, listed!.approvedBy],
    ['2026-11-30', null, 'Мысалова Жанна', 'Сынақов Ерлан'],
  )
  assert.match((listed!.said as { en: string }).en, new RegExp(basis))
  assert.deepEqual(codeOf(await people.registrar!.ask('/api/erasures', asked)), [409, 'erasure-under-way'])
})
