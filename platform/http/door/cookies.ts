/** What browsers keep for us: by names that, where we are reached over TLS, no other page can set. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Cookie } from '../serve.ts'

const nameFor = ({ protocol }: FastifyRequest, name: string): string =>
  protocol === 'https' ? `__Host-${name}` : name

export const cookieOf = (request: FastifyRequest, name: string): string | undefined =>
  request.cookies[nameFor(request, name)]

export function keepCookie(reply: FastifyReply, { name, value, seconds }: Cookie): void {
  const { request } = reply
  const kept = {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: request.protocol === 'https',
    ...(seconds !== undefined && { maxAge: seconds }),
  } as const
  if (value === undefined) reply.clearCookie(nameFor(request, name), kept)
  else reply.setCookie(nameFor(request, name), value, kept)
}
