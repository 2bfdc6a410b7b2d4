/**
 * People who sign in by an issuer of identities: two requests to us, two of ours to the issuer, a session on record. The
 * issuer and the browsers are another process. Run: `node bench/sign-in.ts [persons] [browsers] [seconds]`.
 */
import { fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fastify, { type FastifyInstance } from 'fastify'
import { openSessions, rightsRoutes, usualClaims } from '#insurance/rights'
import { systemClock } from '#platform/clock'
import { type Database, migrate, openDatabases } from '#platform/database'
import { startEmbedded } from '#platform/embedded'
import { createServer } from '#platform/http'
import { openRelyingParty, type RelyingParty } from '#platform/identity'
import { loadRegion } from './region.ts'

type Measured = {
  readonly perSecond: number
  /** Of this process alone: neither the database nor the world. */
  readonly cpuMilliseconds: number
}

async function measureSignIn(
  database: Database,
  people: readonly string[],
  browsers: number,
  seconds: number,
) {
  const world = fork(join(import.meta.dirname, 'sign-in-world.ts'))
  const heard = async (): Promise<Record<string, unknown>> => (await once(world, 'message'))[0]
  try {
    const { issuer } = await heard()
    const party = openRelyingParty(() => ({
      issuer: String(issuer),
      clientId: 'kepil',
      onLoopback: true,
    }))
    const [ours, bare] = [await serverFor(database, party), await bareServer(party)]
    const signedIn = async (port: number, lasting: number): Promise<number> => {
      world.send({ port, people, browsers, seconds: lasting })
      return Number((await heard()).signedIn)
    }
    const measure = async (port: number): Promise<Measured> => {
      const [before, began] = [process.cpuUsage(), performance.now()]
      const done = await signedIn(port, seconds)
      const { user, system } = process.cpuUsage(before)
      const took = (performance.now() - began) / 1000
      return { perSecond: done / took, cpuMilliseconds: (user + system) / 1000 / done }
    }
    for (const { port } of [ours, bare]) await signedIn(port, 2)
    const [bareMeasured, measured] = [await measure(bare.port), await measure(ours.port)]
    await Promise.all([ours.close(), bare.close()])
    return { ...measured, bare: bareMeasured, ratio: measured.perSecond / bareMeasured.perSecond }
  } finally {
    world.kill()
  }
}

type Listening = { readonly port: number; close(): Promise<void> }

async function listening(server: FastifyInstance): Promise<Listening> {
  await server.listen({ port: 0, host: '127.0.0.1' })
  return { port: (server.server.address() as { port: number }).port, close: async () => server.close() }
}

async function serverFor(database: Database, party: RelyingParty): Promise<Listening> {
  const clock = systemClock()
  const sessions = openSessions({ database, clock, random: randomBytes })
  const server = await createServer({ database, demonstration: () => false, callerOf: sessions.callerOf })
  rightsRoutes(server, {
    ...{ database, clock, sessions, party, random: randomBytes, claims: usualClaims },
    deeds: [],
    address: () => 'http://127.0.0.1',
    openMattersOf: async () => ({ cases: 0, orders: 0 }),
    personas: async () => [],
  })
  return listening(server as unknown as FastifyInstance)
}

/** The same way there and back, and nothing kept on record. */
async function bareServer(party: RelyingParty): Promise<Listening> {
  const server = fastify({ logger: false })
  const under = new Map<string, Parameters<RelyingParty['finish']>[1]>()
  server.get('/api/sign-in', async (_, reply) => {
    const { address, arrival } = await party.begin('http://127.0.0.1/back')
    under.set(arrival.state, arrival)
    return reply.header('set-cookie', `state=${arrival.state}; Path=/`).redirect(address, 303)
  })
  server.get<{ Querystring: { state: string } }>('/api/sign-in/finish', async (request, reply) => {
    const { state } = request.query
    await party.finish(new URL(`http://127.0.0.1/back?${request.url.split('?')[1]}`), under.get(state)!)
    under.delete(state)
    return reply.redirect('/me', 303)
  })
  return listening(server)
}

if (import.meta.main) {
  const [persons, browsers, seconds] = [20_000, 16, 10].map((usual, place) =>
    Number(process.argv[2 + place] ?? usual),
  ) as [number, number, number]
  const home = mkdtempSync(join(tmpdir(), 'kepil-bench-'))
  const server = await startEmbedded({ directory: join(home, 'postgres') })
  try {
    await migrate(server.url)
    const databases = openDatabases(server.url)
    const people = await loadRegion(databases.migrator, { persons, months: 1 })
    const measured = await measureSignIn(databases.database, people, browsers, seconds)
    process.stdout.write(`${JSON.stringify(measured)}\n`)
    await databases.close()
  } finally {
    await server.stop()
    rmSync(home, { recursive: true, force: true })
  }
}
