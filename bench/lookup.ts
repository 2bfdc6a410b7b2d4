/**
 * One person's status over HTTP, short and whole, against a bare Fastify route with one prepared SELECT by key, in the
 * same process and run. Run: `node bench/lookup.ts [persons] [months] [callers] [seconds]`.
 */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fastify, { type FastifyInstance } from 'fastify'
import pg from 'pg'
import { recompute, statusRoutes } from '#insurance/status'
import { fixedClock } from '#platform/clock'
import { type Database, migrate, openDatabases } from '#platform/database'
import { startEmbedded } from '#platform/embedded'
import { createServer, type Server } from '#platform/http'
import { day } from '#vocabulary/day.ts'
import { type LoadMeasured, load } from './load.ts'
import { loadRegion } from './region.ts'

export type LookupMeasured = {
  readonly bare: LoadMeasured
  readonly short: LoadMeasured
  readonly full: LoadMeasured
  readonly shortRatio: number
  readonly fullRatio: number
}

export type LookupBench = {
  readonly database: Database
  /** The app's address, for the bare route's own connections. */
  readonly url: string
  readonly iins: readonly string[]
  readonly callers: number
  readonly seconds: number
}

const clock = fixedClock(day('2026-11-22'))
const rounds = 5

/** On a region that is loaded and whose statuses are kept already. */
export async function measureLookup(bench: LookupBench): Promise<LookupMeasured> {
  const pool = new pg.Pool({ connectionString: bench.url, max: 10 })
  pool.on('error', () => undefined)
  const bareServer = bareRoute(pool)
  const ours: Server = await createServer({ database: bench.database, demonstration: () => true })
  statusRoutes(ours, {
    database: bench.database,
    clock,
    random: randomBytes,
    onFault: (fault) => console.error(fault),
  })
  const ports = { bare: await portOf(bareServer), ours: await portOf(ours as unknown as FastifyInstance) }
  let turn = 1
  const iin = (): string => {
    turn = (turn * 48_271) % 2_147_483_647
    return bench.iins[turn % bench.iins.length]!
  }
  const { callers, seconds } = bench
  const ask = {
    bare: { port: ports.bare, path: '/bare', callers, next: () => `{"iin":"${iin()}"}` },
    short: { port: ports.ours, path: '/api/status', callers, next: () => `{"iin":"${iin()}","short":true}` },
    full: { port: ports.ours, path: '/api/status', callers, next: () => `{"iin":"${iin()}"}` },
  }
  const found = { bare: [] as LoadMeasured[], short: [] as LoadMeasured[], full: [] as LoadMeasured[] }
  for (const way of ['bare', 'short', 'full'] as const) await load({ ...ask[way], seconds: 2 })
  for (let round = 0; round < rounds; round++) {
    for (const way of ['bare', 'short', 'full'] as const)
      found[way].push(await load({ ...ask[way], seconds }))
  }
  await Promise.all([bareServer.close(), ours.close()])
  await pool.end()
  // Each way against the bare route of its own round: the machine's mood changes from one round to the next.
  const ratioOf = (ours: readonly LoadMeasured[]): number =>
    middle(ours, ({ perSecond }, round) => perSecond / found.bare[round]!.perSecond)
  const usual = (measured: readonly LoadMeasured[]): LoadMeasured => {
    const perSecond = middle(measured, (one) => one.perSecond)
    return measured.find((one) => one.perSecond === perSecond)!
  }
  return {
    bare: usual(found.bare),
    short: usual(found.short),
    full: usual(found.full),
    shortRatio: ratioOf(found.short),
    fullRatio: ratioOf(found.full),
  }
}

const middle = <T>(measured: readonly T[], of: (one: T, place: number) => number): number =>
  measured.map(of).toSorted((a, b) => a - b)[Math.floor(measured.length / 2)]!

function bareRoute(pool: pg.Pool): FastifyInstance {
  const server = fastify({ logger: false })
  server.post<{ Body: { iin: string } }>('/bare', async (request) => {
    const { rows } = await pool.query({
      name: 'bare',
      text: 'SELECT person_id FROM registry.person_by_iin WHERE iin = $1',
      values: [request.body.iin],
    })
    return { person: rows[0].person_id }
  })
  return server
}

async function portOf(server: FastifyInstance): Promise<number> {
  await server.listen({ port: 0, host: '127.0.0.1' })
  return (server.server.address() as { port: number }).port
}

if (import.meta.main) {
  const [persons, months, callers, seconds] = [1_000_000, 24, 32, 5].map((usual, place) =>
    Number(process.argv[2 + place] ?? usual),
  ) as [number, number, number, number]
  const home = mkdtempSync(join(tmpdir(), 'kepil-bench-'))
  // The product's own settings: what is kept of an answer is on disk before the answer leaves.
  const server = await startEmbedded({ directory: join(home, 'postgres') })
  try {
    await migrate(server.url)
    const databases = openDatabases(server.url)
    const iins = await loadRegion(databases.migrator, { persons, months })
    await recompute(databases.database, { clock })
    // As on a settled server: the vacuum that follows a load this large is over.
    await databases.migrator.execute('VACUUM ANALYZE')
    await databases.migrator.execute('CHECKPOINT')
    const bench = { database: databases.database, url: server.url, iins, callers, seconds }
    process.stdout.write(`${JSON.stringify(await measureLookup(bench))}\n`)
    await databases.close()
  } finally {
    await server.stop()
    rmSync(home, { recursive: true, force: true })
  }
}
