/** How much one caller may ask and send: whoever sends without end must not keep others out or fill the disk. */
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { refusal } from '#vocabulary/refusal.ts'
import { arrivalRefusals } from '../refusals.ts'

export type Limits = {
  readonly requestsAMinute: number
  /** Of files handed in, whatever becomes of them: refused ones are kept too. */
  readonly bytesADay: number
}

/** A month of the whole country's payments is far below it in files, and a page far below it in requests. */
export const usualLimits: Limits = { requestsAMinute: 60_000, bytesADay: 10 * 2 ** 30 }

/** Refuses a caller's requests beyond the limit; the server's handler of errors says it. */
export async function limitRequests(server: FastifyInstance, { requestsAMinute }: Limits): Promise<void> {
  await server.register(rateLimit, {
    max: requestsAMinute,
    timeWindow: 60_000,
    errorResponseBuilder: () =>
      Object.assign(new Error('too many requests'), { code: tooMany, statusCode: 429 }),
  })
}

/** The code of the error that stands for too many requests. */
export const tooMany = 'TOO_MANY_REQUESTS'

const dayLength = 86_400_000

/** Counts the bytes each caller hands in, day by day. Kept in memory: a new start begins anew. */
export class HandedIn {
  readonly #most: number
  readonly #now: () => number
  #day = 0
  #bytes = new Map<string, number>()

  constructor({ bytesADay }: Limits, now: () => number = Date.now) {
    this.#most = bytesADay
    this.#now = now
  }

  /** Counts a file in, or refuses it. */
  take({ ip }: Pick<FastifyRequest, 'ip'>, size: number) {
    const day = Math.floor(this.#now() / dayLength)
    if (day !== this.#day) this.#bytes = new Map()
    this.#day = day
    const bytes = (this.#bytes.get(ip) ?? 0) + size
    if (bytes > this.#most) return refusal(arrivalRefusals, 'too-much-handed-in')
    this.#bytes.set(ip, bytes)
    return undefined
  }
}
