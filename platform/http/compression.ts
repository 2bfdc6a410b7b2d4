/** Answers of the API travel compressed where they are large; what a caller sends is never unpacked. */
import compress from '@fastify/compress'
import type { FastifyInstance } from 'fastify'

/** Below it a packet or two is saved, and the answer is there sooner as it is. */
const leastBytes = 4096

/** For every route that is given to the server from now on; an answer that flows is compressed as it flows. */
export const compressAnswers = async (server: FastifyInstance): Promise<void> =>
  void (await server.register(compress, {
    globalDecompression: false,
    encodings: ['br', 'gzip'],
    threshold: leastBytes,
    customTypes: /^(application\/([\w.-]+\+)?(json|xml|x-ndjson|javascript)|text\/(?!event-stream))/,
  }))
