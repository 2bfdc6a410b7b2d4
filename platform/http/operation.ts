/** How the server itself is: alive, ready, and measured. */
import type { FastifyInstance } from 'fastify'
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import { tryAccessLog } from '#platform/audit'
import { systemClock } from '#platform/clock'
import { compareMigrations, type Database, type Migration } from '#platform/database'
import { Failure, refusal } from '#vocabulary/refusal.ts'
import { getHealth, getMetrics, getReadiness, getReference } from './contract.ts'
import { mayReadMeasures } from './door/measures.ts'
import type { Json } from './reference/document.ts'
import { operationRefusals } from './refusals.ts'
import { serve } from './serve.ts'
import type { Server } from './server.ts'

/** The server’s own routes: /health, /ready, /metrics and the reference. */
export function operationRoutes(
  server: Server,
  { database, migrations, registry, reference }: OperationOptions,
): void {
  serve(server, getHealth, () => ({ alive: true as const }))
  serve(server, getReadiness, async (_, request) => {
    const isTold = mayReadMeasures(request)
    try {
      const { applied, pending } = compareMigrations(migrations, await appliedNames(database))
      if (pending.length > 0) return refusal(operationRefusals, isTold ? 'not-ready' : 'not-in-service')
      await tryAccessLog(database, systemClock().now())
      return { ready: true as const, ...(isTold && { migrations: applied.length }) }
    } catch (error) {
      // What is wrong with our database is nobody's business but ours.
      if (isTold || !(error instanceof Failure)) throw error
      request.log.warn({ code: error.code, reference: request.id }, 'not ready')
      return refusal(operationRefusals, 'not-in-service')
    }
  })
  serve(server, getMetrics, () => registry.metrics())
  serve(server, getReference, () => reference as { openapi: string })
}

type OperationOptions = {
  readonly database: Database
  readonly migrations: readonly Migration[]
  readonly registry: Registry
  /** The description of the API, by now or once the server is ready. */
  readonly reference: Json
}

async function appliedNames(database: Database): Promise<string[]> {
  const [table] = await database.query<{ there: boolean }>(
    `SELECT to_regclass('public.kepil_migration') IS NOT NULL AS there`,
  )
  if (!table?.there) return []
  const rows = await database.query<{ name: string }>('SELECT name FROM public.kepil_migration')
  return rows.map(({ name }) => name)
}

/** The measuring of every request by its route. Returns the registry for measures of one's own. */
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
  return registry
}
