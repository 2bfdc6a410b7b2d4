/** The pages: files of the build, and the one page for every address that is not a file. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { refuse } from './problem.ts'
import { operationRefusals, requestRefusals } from './refusals.ts'

const year = 'public, max-age=31536000, immutable'

/** Serves a built folder. Files under `assets/` carry their digest in their name and never change. */
export function servePortals(server: FastifyInstance, folder: string): void {
  server.register(fastifyStatic, {
    root: folder,
    prefix: '/',
    wildcard: true,
    decorateReply: true,
    index: false,
    redirect: false,
    dotfiles: 'ignore',
    cacheControl: false,
    schemaHide: true,
    setHeaders: (reply, path) => {
      reply.header('cache-control', /[\\/]assets[\\/]/.test(path) ? year : 'no-cache')
    },
  })
  const sendIndex = (reply: FastifyReply): FastifyReply => {
    if (!existsSync(join(folder, 'index.html'))) return refuse(reply, operationRefusals, 'pages-not-built')
    return reply.code(200).header('cache-control', 'no-cache').sendFile('index.html')
  }
  // The folder itself is forbidden to the reader of files, which would answer 403.
  server.get('/', { schema: { hide: true } }, (_, reply) => sendIndex(reply))
  server.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html')
    if (!wantsPage || /^\/(api|fhir|assets)(\/|$)/.test(request.url))
      return refuse(reply, requestRefusals, 'path-not-found')
    return sendIndex(reply)
  })
}
