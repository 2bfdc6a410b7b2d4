/** Who may call at all: our own pages, and programs, which are no browsers. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { isLoopback } from '#platform/config'
import { refuse } from '../problem.ts'
import { requestRefusals } from '../refusals.ts'
import { headersOf, onlyOverTls } from './headers.ts'

/**
 * Security headers on every answer. A page of another site may not send anything, nor reach us by another name: where
 * it is known how people reach us, by that name alone.
 */
export function guard(server: FastifyInstance, address: string | undefined): void {
  const ourName = address && URL.parse(address)?.host
  server.addHook('onRequest', (request, reply, next) => {
    reply.headers(headersOf(request.url))
    if (request.protocol === 'https' && !isNameOfThisMachine(request.host)) reply.headers(onlyOverTls)
    if (request.headers.host === undefined && request.raw.httpVersion === '1.1')
      return void refuse(reply, requestRefusals, 'request-unreadable')
    if (isMisnamed(request, ourName) || isForeign(request))
      return void refuse(reply, requestRefusals, 'foreign-origin')
    next()
  })
}

const isNameOfThisMachine = (host: string): boolean =>
  /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/i.test(host)

/** Whether it comes from this very machine, by its own name and through nobody. */
export const isFromThisMachine = ({ ip, host, headers, socket }: FastifyRequest): boolean =>
  isLoopback(ip) &&
  isLoopback(socket.remoteAddress) &&
  (host === '' || isNameOfThisMachine(host)) &&
  !passedOn.some((header) => headers[header] !== undefined)

/** What a proxy adds, named to us or not. */
const passedOn = ['x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'forwarded', 'via']

/** Where a browser was told of us by a name that is not ours: a page's trick. */
function isMisnamed(request: FastifyRequest, ourName: string | undefined): boolean {
  const { host, protocol, socket } = request
  if (ourName !== undefined && URL.parse(`${protocol}://${host}`)?.host === ourName) return false
  if (ourName !== undefined) return !isFromThisMachine(request)
  return isLoopback(socket.localAddress) && host !== '' && !isNameOfThisMachine(host)
}

/** A browser names the page that sends, or how it stands to us. Another port of this machine is another site. */
function isForeign({ host, protocol, headers, method }: FastifyRequest): boolean {
  if (headers.origin !== undefined) {
    const ours = URL.parse(`${protocol}://${host}`)?.origin
    return ours === undefined || URL.parse(headers.origin)?.origin !== ours
  }
  const reads = method === 'GET' || method === 'HEAD'
  return !reads && /^(cross|same)-site$/.test(String(headers['sec-fetch-site']))
}
