/** How the server itself is: alive, ready, and measured. */
import type { FastifyInstance } from 'fastify'
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import Type from 'typebox'
import { compareMigrations, type Database, type Migration } from '#platform/database'
import { refuse } from './problem.ts'
import { notReady } from './words.ts'

const open = { open: true }

/** GET /health and GET /ready. */
export function standingRoutes(
  server: FastifyInstance,
  database: Database,
  migrations: readonly Migration[],
): void {
  server.get(
    '/health',
    {
      config: open,
      schema: {
        summary: 'Whether the program is alive',
        tags: ['standing'],
        response: { 200: Type.Object({ alive: Type.Boolean() }) },
      },
    },
    async () => ({ alive: true }),
  )
  server.get(
    '/ready',
    {
      config: open,
      schema: {
        summary: 'Whether the database answers and has all migrations',
        tags: ['standing'],
        response: { 200: Type.Object({ ready: Type.Boolean(), migrations: Type.Integer() }) },
      },
    },
    async (_, reply) => {
      const rows = await appliedNames(database)
      const { applied, pending } = compareMigrations(migrations, rows)
      return pending.length > 0 ? refuse(reply, notReady, 503) : { ready: true, migrations: applied.length }
    },
  )
}

async function appliedNames(database: Database): Promise<string[]> {
  const [table] = await database.query<{ there: boolean }>(
    `SELECT to_regclass('public.kepil_migration') IS NOT NULL AS there`,
  )
  if (!table?.there) return []
  const rows = await database.query<{ name: string }>('SELECT name FROM public.kepil_migration')
  return rows.map(({ name }) => name)
}

/** GET /metrics, and the measuring of every request by its route. Returns the registry for measures of one's own. */
export function measure(server: FastifyInstance): Registry {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const seconds = new Histogram({
    name: 'kepil_http_request_seconds',
    help: 'Time to answer, by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10],
    registers: [registry],
  })
  const faults = new Counter({
    name: 'kepil_http_faults_total',
    help: 'Answers of 500 and above',
    registers: [registry],
  })
  server.addHook('onResponse', (request, reply, next) => {
    const route = request.routeOptions.url ?? 'none'
    seconds.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000)
    if (reply.statusCode >= 500) faults.inc()
    next()
  })
  server.get('/metrics', { config: open, schema: { hide: true } }, async (_, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  )
  return registry
}
