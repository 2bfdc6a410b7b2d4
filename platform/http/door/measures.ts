/** Who may read how the server does: programs of this machine, and those that show the token of the configuration. */
import { hash, timingSafeEqual } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { refuse } from '../problem.ts'
import { operationRefusals } from '../refusals.ts'
import { isFromThisMachine } from './guard.ts'

/** Whether how the server does is this request's to know. */
export function mayReadMeasures(request: FastifyRequest): boolean {
  const { metricsToken } = request.server
  const [, shown] = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '') ?? []
  if (metricsToken !== undefined && shown !== undefined && isSame(shown, metricsToken.now)) return true
  return isFromThisMachine(request)
}

/** Digests are of one length and are compared in one time, whatever was guessed. */
const isSame = (shown: string, token: string): boolean =>
  timingSafeEqual(hash('sha256', shown, 'buffer'), hash('sha256', token, 'buffer'))

export const permitMeasures = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> =>
  mayReadMeasures(request) ? undefined : refuse(reply, operationRefusals, 'measures-not-for-all')
