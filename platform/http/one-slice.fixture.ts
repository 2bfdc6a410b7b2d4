/** A server of one slice alone over an empty database, for the tests of its routes: not of a demonstration, and held to its contracts. */
import { after, before } from 'node:test'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import { createServer, type Server } from './index.ts'

type Sent = { readonly method: 'GET' | 'POST'; readonly url: string; readonly payload?: object }

/** Before the file's tests it is opened, after them closed. */
export function serveOneSlice(register: (server: Server) => void) {
  let fresh: FreshDatabase
  let server: Server
  before(async () => {
    fresh = await freshDatabase()
    server = await createServer({
      database: fresh.database,
      demonstration: () => false,
      logLevel: 'silent',
      holdsAnswers: true,
    })
    register(server)
  })
  after(async () => {
    await server.close()
    await fresh.close()
  })
  const ask = (sent: Sent) => server.inject(sent)
  return { ask, get: (url: string) => ask({ method: 'GET', url }) }
}
