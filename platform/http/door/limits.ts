/** How much one caller may ask and send: whoever sends without end must not keep others out or fill the disk. */
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Clock } from '#platform/clock'
import type { Database } from '#platform/database'
import { refusal } from '#vocabulary/refusal.ts'
import { refuse } from '../problem.ts'
import { arrivalRefusals, requestRefusals } from '../refusals.ts'
import { allCounted, CallerCounts, countedAs, networkOf, organisationCounted } from './counts.ts'
import { DailyCounts } from './daily-counts.ts'

/** Of an account where somebody has signed in, of an address where nobody has; of an organisation acted for by all who do. */
export type Limits = {
  readonly requestsAMinute: number
  /** Of files handed in, whatever becomes of them: refused ones are kept too. */
  readonly bytesADay: number
  /** Questions about numbers that are in no register: with more somebody is trying out which are. */
  readonly unknownADay: number
}

/** A month of the whole country's payments is far below it in files, a page in requests, a clerk's slips in numbers. */
export const usualLimits: Limits = { requestsAMinute: 60_000, bytesADay: 10 * 2 ** 30, unknownADay: 200 }

/**
 * Refuses a caller's requests beyond the limit. Who calls is known once the route has let him in, so there he is
 * counted; what is refused before that, or goes nowhere, is counted by its address, which may then send no more of anything.
 */
export async function limitRequests(
  server: FastifyInstance,
  { requestsAMinute }: Limits,
  clock: Clock,
): Promise<void> {
  const turnedAway = new CallerCounts(requestsAMinute, clock)
  const letIn = new WeakSet<FastifyRequest>()
  server.addHook('onRequest', async (request, reply) => {
    if (!turnedAway.isSpent(networkOf(request.ip))) return
    letIn.add(request)
    return refuse(reply.header('retry-after', '60'), requestRefusals, 'too-many-requests')
  })
  server.addHook('preParsing', async (request) => {
    if (!request.is404) letIn.add(request)
  })
  server.addHook('onResponse', async (request) => {
    if (!letIn.has(request)) turnedAway.count(networkOf(request.ip))
  })
  const ofOrganisations = new CallerCounts(requestsAMinute, clock)
  server.addHook('preParsing', async (request, reply) => {
    const organisation = request.is404 ? undefined : organisationCounted(request)
    if (organisation === undefined) return
    if (ofOrganisations.isSpent(organisation))
      return refuse(reply.header('retry-after', '60'), requestRefusals, 'too-many-requests')
    ofOrganisations.count(organisation)
  })
  await server.register(rateLimit, {
    max: requestsAMinute,
    timeWindow: 60_000,
    hook: 'preParsing',
    keyGenerator: countedAs,
    errorResponseBuilder: () =>
      Object.assign(new Error('too many requests'), { code: tooMany, statusCode: 429 }),
  })
}

/** The code of the error that stands for too many requests. */
export const tooMany = 'TOO_MANY_REQUESTS'

/** Counts the bytes each caller hands in, day by day. */
export class HandedIn {
  readonly #counts: DailyCounts

  constructor({ bytesADay: most }: Limits, database: Database, clock: Clock) {
    this.#counts = new DailyCounts(database, clock, { what: 'bytes-handed-in', most })
  }

  /** Counts a file in, or refuses it. */
  async take(request: Parameters<typeof allCounted>[0], size: number) {
    for (const counted of allCounted(request))
      if (!(await this.#counts.take(counted, size))) return refusal(arrivalRefusals, 'too-much-handed-in')
    return undefined
  }
}

/** Counts the numbers of nobody each caller asks about, day by day. */
export class UnknownAsked {
  readonly #counts: DailyCounts

  constructor({ unknownADay: most }: Limits, database: Database, clock: Clock) {
    this.#counts = new DailyCounts(database, clock, { what: 'unknown-asked', most })
  }

  /** Whether the caller is to be told nothing more of any number today: what is then known would be told too. */
  async isSpent(request: FastifyRequest): Promise<boolean> {
    for (const counted of allCounted(request)) if (await this.#counts.isSpent(counted)) return true
    return false
  }

  /** Counts one; says whether so many are allowed. */
  async take(request: FastifyRequest): Promise<boolean> {
    for (const counted of allCounted(request)) if (!(await this.#counts.take(counted))) return false
    return true
  }
}
