/** Who may call at all: our own pages, and programs, which are no browsers. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { refuse } from '../problem.ts'
import { requestRefusals } from '../refusals.ts'

const pages = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

const ofAnswers = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
}
/** What pages are made of; a policy is the page's own. */
const ofAssets = { 'x-content-type-options': 'nosniff', 'cross-origin-resource-policy': 'same-origin' }
const ofPages = {
  ...ofAssets,
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'content-security-policy': pages,
}
const headersOf = (url: string) => {
  if (url.startsWith('/assets/')) return ofAssets
  return url.startsWith('/api/') ? ofAnswers : ofPages
}

/** Security headers on every answer. A page of another site may not send anything, nor reach us by another name. */
export function guard(server: FastifyInstance): void {
  server.addHook('onRequest', (request, reply, next) => {
    reply.headers(headersOf(request.url))
    if (request.headers.host === undefined && request.raw.httpVersion === '1.1')
      return void refuse(reply, requestRefusals, 'request-unreadable')
    if (isForeign(request)) return void refuse(reply, requestRefusals, 'foreign-origin')
    next()
  })
}

const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/i

/**
 * A browser names the page that sends, or how it stands to us; a name for this machine that is not its own is a page's
 * trick. Another port of this machine is another site.
 */
function isForeign({ socket, headers, method }: FastifyRequest): boolean {
  const host = headers.host ?? ''
  const boundToLoopback = socket.localAddress === '127.0.0.1' || socket.localAddress === '::1'
  if (boundToLoopback && host !== '' && !loopback.test(host)) return true
  if (headers.origin !== undefined) return URL.parse(headers.origin)?.host !== host
  const reads = method === 'GET' || method === 'HEAD'
  return !reads && /^(cross|same)-site$/.test(String(headers['sec-fetch-site']))
}
