/** While the region is being loaded nothing is answered from a part of it, and whoever asks hears how far it is. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as Type from 'typebox'
import { playedClock } from '#platform/clock'
import { createServer, listen, serve } from '#platform/http'
import { freshDatabase } from '#platform/testing'
import type { Day } from '#vocabulary/day.ts'
import { route } from '#vocabulary/route.ts'
import { beginDemonstration, demonstrationRoutes, loadDemonstration, openLoadedShare } from './index.ts'

const ofPersons = route({
  name: 'getSample',
  method: 'GET',
  path: '/api/sample',
  tag: 'server',
  summary: {
    kk: 'Тек толық жазбада шын нәрсе',
    ru: 'Что верно только по полным записям',
    en: 'What is true only of a whole record',
  },
  access: { roles: 'everybody', purpose: 'sums', record: 'nobody' },
  wholeRecord: true,
  answer: { status: 200, shape: Type.Object({}), description: 'Nothing' },
  refusals: [],
  examples: [{}],
})

test('a region half loaded answers that it is half loaded, and to come again; a whole one answers', async () => {
  const databases = await freshDatabase()
  const { database } = databases
  const server = await createServer({
    database,
    demonstration: () => true,
    loadedShare: openLoadedShare(database),
    logLevel: 'silent',
  })
  try {
    serve(server, ofPersons, () => ({}))
    const clock = playedClock('2026-11-22' as Day)
    const noFile = { isThere: () => false, find: () => Promise.resolve(undefined) }
    demonstrationRoutes(server, { database, clock, exampleFile: noFile })
    assert.equal(await beginDemonstration(databases), true)
    const address = await listen(server, 0)
    const ask = async () => {
      const response = await fetch(`${address}/api/sample`)
      const { code, progress } = (await response.json()) as { code?: string; progress?: number }
      return [response.status, response.headers.get('retry-after'), code, progress]
    }
    assert.deepEqual(await ask(), [503, '5', 'record-loading', 0])
    const { signal } = new AbortController()
    const half = Promise.withResolvers<void>()
    const rest = Promise.withResolvers<void>()
    const loading = loadDemonstration(
      { databases, signal },
      async ({ say }) => {
        say({ done: 1, total: 2 })
        half.resolve()
        await rest.promise
      },
      () => undefined,
    )
    await half.promise
    const [status] = await ask()
    assert.equal(status, 503)
    assert.equal((await fetch(`${address}/api/now`)).status, 200)
    rest.resolve()
    await loading
    assert.deepEqual(await ask(), [200, null, undefined, undefined])
    assert.equal(await beginDemonstration(databases), false)
  } finally {
    await server.close()
    await databases.close()
  }
})
