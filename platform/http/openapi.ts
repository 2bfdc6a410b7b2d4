/** The reference of the API, made from the routes' schemas: OpenAPI 3.1 as JSON, and readable at /api. */
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance, FastifySchema } from 'fastify'
import { problemSchema } from './problem.ts'

const refused = {
  description: 'Refused or failed, with a stable code and words in three languages',
  content: { 'application/problem+json': { schema: { $ref: 'Problem#' } } },
}

const keyHeader = {
  type: 'object',
  properties: {
    'idempotency-key': {
      type: 'string',
      description:
        'Any text of your own, new for each write: the same again gives the same answer and nothing twice',
    },
  },
}

/** Registers the reference. Routes registered after it appear in it. */
export async function describeApi(server: FastifyInstance, version: string): Promise<void> {
  server.addSchema(problemSchema)
  await server.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Kepil',
        version,
        description: [
          'Mandatory social health insurance: payment files in, insured status out, every answer explained.',
          'Money is text of tenge with two decimals, days are YYYY-MM-DD, texts are {kk, ru, en}.',
        ].join(' '),
      },
    },
    refResolver: { buildLocalReference: (json) => String(json.$id) },
    transform: ({ schema, url, route }) => {
      const described = schema as FastifySchema & { response?: Record<string, unknown> }
      return {
        url,
        schema: {
          ...described,
          ...(route.config?.write && !described.headers && { headers: keyHeader }),
          response: { ...described?.response, '4xx': refused, '5xx': refused },
        } as FastifySchema,
      }
    },
  })
  server.addHook('onRoute', (route) => {
    if (/^\/api(\/(json|yaml|static\/.*|\*)|\/)?$/.test(route.url))
      route.config = { ...route.config, open: true }
  })
  await server.register(swaggerUi, {
    routePrefix: '/api',
    uiConfig: { docExpansion: 'list', deepLinking: true },
  })
  server.get('/api/openapi.json', { config: { open: true }, schema: { hide: true } }, async () =>
    server.swagger(),
  )
}
