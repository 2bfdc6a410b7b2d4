/**
 * Attempts that were refused, in the log: by code, route and account, or the network of whoever has not signed in; a
 * sign-in also by the check that failed. Nothing that was sent stands there.
 */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Clock } from '#platform/clock'
import { CallerCounts, countedAs, networkOf } from './counts.ts'

/** What pages of ours never send, what one may not, and too much of it. A slip, such as a mistyped number, is none. */
const ofAttempts = new Set([400, 401, 403, 413, 429])

/** Of one caller in a minute: whoever tries without end does not fill the disk. */
const mostTold = 60

type Attempt = { readonly code: string; readonly check?: string | undefined }

const refused = new WeakMap<FastifyRequest, Attempt>()

/** Notes that a request was refused, by the code of the refusal; with a status where it was answered by one. */
export function noteRefused(request: FastifyRequest, code: string, status?: number): void {
  if (status === undefined || ofAttempts.has(status)) refused.set(request, { code })
}

/** Notes that a sign-in came to nothing, and which check of the issuer's word failed, where one did. */
export function noteNotSignedIn(request: FastifyRequest, code: string, check: string | undefined): void {
  refused.set(request, { code, check })
}

export function tellAttempts(server: FastifyInstance, clock: Clock): void {
  const told = new CallerCounts(mostTold, clock)
  server.addHook('onResponse', async (request) => {
    const attempt = refused.get(request)
    const caller = countedAs(request)
    if (!attempt || told.isSpent(caller)) return
    told.count(caller)
    const { contract } = request.routeOptions.config ?? {}
    const who = request.caller ? { account: request.caller.accountId } : { from: networkOf(request.ip) }
    const { method, id: reference } = request
    request.log.warn({ ...attempt, method, route: contract?.name, ...who, reference }, 'refused')
  })
}
