/** How much each caller has done of something in this minute: kept in memory, by each process for itself. */
import type { FastifyRequest } from 'fastify'
import { type Clock, microsecondsOf } from '#platform/clock'

export class CallerCounts {
  readonly #most: number
  readonly #clock: Clock
  #minute: number | undefined
  #counted = new Map<string, number>()

  constructor(most: number, clock: Clock) {
    this.#most = most
    this.#clock = clock
  }

  /** Whether the caller has come to the most he may. */
  isSpent(caller: string): boolean {
    return this.#of(caller) >= this.#most
  }

  count(caller: string): void {
    this.#counted.set(caller, this.#of(caller) + 1)
  }

  #of(caller: string): number {
    const minute = Math.floor(microsecondsOf(this.#clock.now()) / 60_000_000)
    if (minute !== this.#minute) this.#counted = new Map()
    this.#minute = minute
    return this.#counted.get(caller) ?? 0
  }
}

type Known = Pick<FastifyRequest, 'ip'> & { readonly caller?: { readonly accountId: number } | undefined }

/** Whose requests are counted together: those of an account, wherever it asks from; of others those of an address. */
export const countedAs = ({ ip, caller }: Known): string =>
  caller === undefined ? networkOf(ip) : `account ${caller.accountId}`

type CountedRequest = Known & Partial<Pick<FastifyRequest, 'params' | 'routeOptions'>>

/** With whom a request is counted besides its caller: the organisation acted for, whichever of its delegates asks. */
export function organisationCounted({
  params,
  routeOptions,
}: Omit<CountedRequest, keyof Known>): string | undefined {
  if (routeOptions?.config.contract?.access.ability === undefined) return undefined
  return `organisation ${Number((params as { organisation?: string }).organisation)}`
}

/** Everybody a request is counted with. */
export function allCounted(request: CountedRequest): string[] {
  const organisation = organisationCounted(request)
  return organisation === undefined ? [countedAs(request)] : [organisation, countedAs(request)]
}

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
