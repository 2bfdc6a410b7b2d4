/** What is shown in rows of files and in cases of a person who is erased by law, or about to be. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, before, test } from 'node:test'
import { createServer, type Server } from '#platform/http'
import type { Caller } from '#vocabulary/callers/caller.ts'
import { testScanner } from '../../platform/uploads/scanner.ts'
import { caseRoutes } from '../cases/http/routes.ts'
import { paymentRoutes } from '../payments/index.ts'
import { type ErasureScene, erasureScene } from './erased-person.fixture.ts'

/** He takes files in and works on questions. */
const clerk: Caller = {
  accountId: 1,
  sessionId: 1,
  name: 'Мысалова Жанна',
  roles: [
    { role: 'state-corporation', functions: ['operator'] },
    { role: 'fund', functions: ['registrar'] },
  ],
}

let scene: ErasureScene
let server: Server
before(async () => {
  scene = await erasureScene()
  const { database } = scene.fresh
  server = await createServer({
    database,
    demonstration: () => true,
    callerOf: () => Promise.resolve(clerk),
    holdsAnswers: true,
  })
  paymentRoutes(server, scene.desk.intake)
  caseRoutes(server, {
    database,
    clock: scene.desk.clock,
    random: randomBytes,
    scanner: testScanner,
    namesOf: async () => new Map(),
  })
})
after(async () => {
  await server.close()
  await scene.close()
})

const ask = async (url: string) => {
  const answered = await server.inject({ url, cookies: { 'kepil-session': 'clerk' } })
  assert.equal(answered.statusCode, 200, answered.body)
  return answered.json()
}
type Row = { readonly person: string; readonly iin: string; readonly erased: { en: string } | null }
const rows = async (): Promise<Row[]> => (await ask('/api/payment-files/1/lines')).lines
const saidOf = (all: readonly Row[]) => all.map(({ erased }) => erased?.en ?? null)
const casesShown = async (): Promise<{ number: string; erased: { kk: string } | null; about: unknown }[]> =>
  (await ask('/api/cases?which=all')).cases

test('before it a row shows him as others may see him, and a case says nothing of it', async () => {
  assert.deepEqual(saidOf(await rows()), [null, null, null, null])
  assert.ok((await casesShown()).every(({ erased }) => erased === null))
})

test('from the decision on his rows say by the law alone that he is erased; those of another are as they were', async () => {
  const before = await rows()
  await scene.decide()
  for (const step of ['decided', 'done']) {
    if (step === 'done') await scene.run()
    const now = await rows()
    assert.deepEqual(saidOf(now), ['erased by law', null, 'erased by law', null], step)
    for (const place of [0, 2]) assert.deepEqual([now[place]!.person, now[place]!.iin], ['', '••••••'])
    for (const place of [1, 3]) assert.deepEqual(now[place], before[place])
    assert.ok(!/Ө…|Өшірбаев/.test(JSON.stringify(now)), step)
  }
})

test('his case says so in its list and to whoever reads it; words, names and papers that went say it too', async () => {
  const listed = await casesShown()
  assert.deepEqual(listed.map(({ number, erased }) => [number, erased?.kk ?? null]).sort(), [
    ['C-0000-0001', 'заң бойынша өшірілген'],
    ['C-0000-0002', null],
  ])
  const told = await ask('/api/cases/C-0000-0001')
  assert.equal(told.erased.ru, 'стёрто по закону')
  assert.equal(told.about, null)
  const [opened] = told.events
  assert.deepEqual([opened.name, opened.erased.en], ['', 'erased by law'])
})
