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
import { attachedOn } from '#insurance/attachment'
import { openPurposes, openSessions } from '#insurance/rights'
import { recompute, statusRoutes } from '#insurance/status'
import { keepHeads, leaveUnchained } from '#platform/audit'
import { fixedClock, systemClock } from '#platform/clock'
import { type Database, migrate, openDatabases } from '#platform/database'
import { startEmbedded } from '#platform/embedded'
import { createServer, type Server } from '#platform/http'
import type { Bin } from '#vocabulary/bin.ts'
import { day } from '#vocabulary/day.ts'
import { type LoadMeasured, load } from './load.ts'
import { loadRegion } from './region.ts'

export type LookupMeasured = {
  readonly bare: LoadMeasured
  readonly short: LoadMeasured
  readonly full: LoadMeasured
  readonly shortRatio: number
  readonly fullRatio: number
  /** Of the rate without lanes in the access log, what is left with them. */
  readonly shortChainedShare: number
  readonly fullChainedShare: number
  /** Of the rate of visitors, what is left where each has signed in. */
  readonly shortSignedInShare: number
  readonly fullSignedInShare: number
}

export type LookupBench = {
  readonly database: Database
  /** Its access log has no lanes. */
  readonly unchained: Database
  /** The app's address, for the bare route's own connections. */
  readonly url: string
  readonly iins: readonly string[]
  readonly callers: number
  readonly seconds: number
}

const clock = fixedClock(day('2026-11-22'))
const rounds = 5
const turns = 21

/** On a region that is loaded and whose statuses are kept already. */
export async function measureLookup(bench: LookupBench): Promise<LookupMeasured> {
  const pool = new pg.Pool({ connectionString: bench.url, max: 10 })
  pool.on('error', () => undefined)
  const bareServer = bareRoute(pool)
  const ours = await serverOver(bench.database)
  const secrets = await signedIn(bench.database)
  const plain = await serverOver(bench.unchained)
  const ports = {
    bare: await portOf(bareServer),
    ours: await portOf(ours as unknown as FastifyInstance),
    plain: await portOf(plain as unknown as FastifyInstance),
  }
  let turn = 1
  const iin = (): string => {
    turn = (turn * 48_271) % 2_147_483_647
    return bench.iins[turn % bench.iins.length]!
  }
  const { callers, seconds } = bench
  const way = (port: number, path: string, more = '') => ({
    port,
    path,
    callers,
    next: () => `{"iin":"${iin()}"${more}}`,
  })
  const short = ',"short":true'
  const cookie = (): string => `cookie: kepil-session=${secrets[turn % secrets.length]}\r\n`
  const ask = {
    bare: way(ports.bare, '/bare'),
    short: way(ports.ours, '/api/status', short),
    shortUnchained: way(ports.plain, '/api/status', short),
    full: way(ports.ours, '/api/status'),
    fullUnchained: way(ports.plain, '/api/status'),
    shortSignedIn: { ...way(ports.ours, '/api/status', short), head: cookie },
    fullSignedIn: { ...way(ports.ours, '/api/status'), head: cookie },
  }
  type Way = keyof typeof ask
  const ways = Object.keys(ask) as Way[]
  const found: Partial<Record<Way, LoadMeasured[]>> = {}
  const foundOf = (name: Way): LoadMeasured[] => (found[name] ??= [])
  for (const name of ways) await load({ ...ask[name], seconds: 2 })
  for (let round = 0; round < rounds; round++)
    for (const name of ['bare', 'short', 'full'] as const)
      foundOf(name).push(await load({ ...ask[name], seconds }))
  /** Of two ways that differ little: in many short turns, each now first and now second, so that all else falls on both. */
  const shareOf = async (one: Way, other: Way): Promise<number> => {
    const shares: number[] = []
    for (let turn = 0; turn < turns; turn++) {
      const order = turn % 2 === 0 ? [one, other] : [other, one]
      const rates = new Map<Way, number>()
      for (const name of order)
        rates.set(name, (await load({ ...ask[name], seconds: seconds / 5 })).perSecond)
      shares.push(rates.get(one)! / rates.get(other)!)
    }
    return middle(shares, (share) => share)
  }
  const shortChainedShare = await shareOf('short', 'shortUnchained')
  const fullChainedShare = await shareOf('full', 'fullUnchained')
  const shortSignedInShare = await shareOf('shortSignedIn', 'short')
  const fullSignedInShare = await shareOf('fullSignedIn', 'full')
  await Promise.all([bareServer.close(), ours.close(), plain.close()])
  await pool.end()
  // Each way against the bare route of its own round: the machine's mood changes from one round to the next.
  const ratioOf = (ours: readonly LoadMeasured[]): number =>
    middle(ours, ({ perSecond }, round) => perSecond / foundOf('bare')[round]!.perSecond)
  const usual = (measured: readonly LoadMeasured[]): LoadMeasured => {
    const perSecond = middle(measured, (one) => one.perSecond)
    return measured.find((one) => one.perSecond === perSecond)!
  }
  return {
    bare: usual(foundOf('bare')),
    short: usual(foundOf('short')),
    full: usual(foundOf('full')),
    shortRatio: ratioOf(foundOf('short')),
    fullRatio: ratioOf(foundOf('full')),
    shortChainedShare,
    fullChainedShare,
    shortSignedInShare,
    fullSignedInShare,
  }
}

const organisation = '000000000001' as Bin
const desks = 32
const sessionsOf = (database: Database) =>
  openSessions({
    database,
    clock: systemClock(),
    random: randomBytes,
    rules: { idleMinutes: 15, longestHours: 12, mostAtOnce: desks },
  })

async function serverOver(database: Database): Promise<Server> {
  const { callerOf } = sessionsOf(database)
  const server = await createServer({ database, demonstration: () => true, callerOf })
  statusRoutes(server, {
    database,
    clock,
    random: randomBytes,
    findPurposes: openPurposes({
      database,
      clock: systemClock(),
      attachedTo: (personIds) => attachedOn(personIds, clock.today()),
    }),
    onFault: (fault) => console.error(fault),
  })
  return server
}

/**
 * A clerk at as many desks, at each in a session of his own: their secrets. Everybody came to him with a ticket, and he has
 * taken it up: that is written once, and is not what is measured.
 */
async function signedIn(database: Database): Promise<string[]> {
  const sessions = sessionsOf(database)
  const [clerk] = await database.query<{ id: number }>(
    `INSERT INTO rights.account (issuer, subject, account_name, signed_up_at) VALUES ('bench', 'clerk', 'clerk', now())
     RETURNING account_id AS id`,
  )
  const told = { roles: [{ role: 'state-corporation', functions: ['counter'] }], organisation } as const
  const secrets: string[] = []
  for (let desk = 0; desk < desks; desk++) secrets.push(await sessions.open(clerk!.id, told))
  await database.execute(
    `INSERT INTO rights.visit (person_id, announced_by, announced_at, from_at, until_at, visit_kind, organisation, reference,
       taken_by, taken_at)
     SELECT person_id, 0, now(), now(), now() + interval '1 day', 'ticket', $1, 'A-' || person_id, $2, now()
       FROM registry.person`,
    [organisation, clerk!.id],
  )
  return secrets
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
    keepHeads(databases.database, { heads: join(home, 'heads.jsonl'), key: join(home, 'key') })
    await databases.migrator.execute('ALTER TABLE audit.access DROP CONSTRAINT access_is_in_a_lane')
    const unchained = openDatabases(server.url).database
    leaveUnchained(unchained)
    const bench = { database: databases.database, unchained, url: server.url, iins, callers, seconds }
    process.stdout.write(`${JSON.stringify(await measureLookup(bench))}\n`)
    await Promise.all([databases.close(), unchained.close()])
  } finally {
    await server.stop()
    rmSync(home, { recursive: true, force: true })
  }
}
