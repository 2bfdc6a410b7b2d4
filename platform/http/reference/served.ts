/** The reference of what a server serves, as JSON; the pages make it readable. */
import type { FastifyInstance } from 'fastify'
import type { Route } from '#vocabulary/route.ts'
import { describeRoutes, type Json } from './document.ts'

/** The reference of every route that is served by a contract: whole once the server is ready. */
export function describeApi(server: FastifyInstance, version: string): Json {
  const served: Route[] = []
  const document: Json = {}
  server.addHook('onRoute', ({ config }) => {
    if (config?.contract && !served.includes(config.contract)) served.push(config.contract)
  })
  server.addHook('onReady', async () => void Object.assign(document, describeRoutes(served, version)))
  return document
}
