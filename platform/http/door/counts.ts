/** How much each caller has done of something since its count began: kept in memory, so that a new start begins anew. */
import type { FastifyRequest } from 'fastify'
import { type Clock, microsecondsOf } from '#platform/clock'

/** A name for the stretch of time that lasts now; with a new one all are counted anew. */
type Stretch = (clock: Clock) => string | number

export const eachDay: Stretch = (clock) => clock.today()
export const eachMinute: Stretch = (clock) => Math.floor(microsecondsOf(clock.now()) / 60_000_000)

export class CallerCounts {
  readonly #most: number
  readonly #clock: Clock
  readonly #stretchOf: Stretch
  #stretch: string | number | undefined
  #counted = new Map<string, number>()

  constructor(most: number, stretchOf: Stretch, clock: Clock) {
    this.#most = most
    this.#stretchOf = stretchOf
    this.#clock = clock
  }

  /** Whether the caller has come to the most he may. */
  isSpent(caller: string): boolean {
    return this.#of(caller) >= this.#most
  }

  /** Counts it, where so much is still allowed; else counts nothing and says so. */
  take(caller: string, amount = 1): boolean {
    const sum = this.#of(caller) + amount
    if (sum > this.#most) return false
    this.#counted.set(caller, sum)
    return true
  }

  #of(caller: string): number {
    const stretch = this.#stretchOf(this.#clock)
    if (stretch !== this.#stretch) this.#counted = new Map()
    this.#stretch = stretch
    return this.#counted.get(caller) ?? 0
  }
}

type Known = Pick<FastifyRequest, 'ip'> & { readonly caller?: { readonly accountId: number } | undefined }

/** Whose requests are counted together: those of an account, wherever it asks from; of others those of an address. */
export const countedAs = ({ ip, caller }: Known): string =>
  caller === undefined ? networkOf(ip) : `account ${caller.accountId}`

/** One subscriber of IPv6 has a whole /64 of addresses, and could be another caller with each. */
export function networkOf(ip: string): string {
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip) ?? []
  if (mapped || !ip.includes(':')) return mapped ?? ip
  const [before, after] = ip.split('::').map((side) => (side === '' ? [] : side.split(':')))
  const missing = after === undefined ? 0 : 8 - before!.length - after.length
  const all = [...before!, ...Array.from({ length: missing }, () => '0'), ...(after ?? [])]
  const first = all.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16))
  return `${first.join(':')}::/64`
}
