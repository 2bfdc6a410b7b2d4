/** The reference of what a server serves, as JSON and readable at /api. */
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import type { Route } from '#vocabulary/route.ts'
import { describeRoutes, type Json } from './document.ts'

/** Registers the reference of every route that is served by a contract. */
export async function describeApi(server: FastifyInstance, version: string): Promise<void> {
  const served: Route[] = []
  const document: Json = {}
  server.addHook('onRoute', ({ config }) => {
    if (config?.contract && !served.includes(config.contract)) served.push(config.contract)
  })
  server.addHook('onReady', async () => void Object.assign(document, describeRoutes(served, version)))
  await server.register(swagger, { mode: 'static', specification: { document: document as never } })
  server.addHook('onRoute', (route) => {
    if (/^\/api(\/(json|yaml|static\/.*|\*)|\/)?$/.test(route.url))
      route.config = { ...route.config, open: true }
  })
  await server.register(swaggerUi, {
    routePrefix: '/api',
    uiConfig: { docExpansion: 'list', deepLinking: true },
  })
}
