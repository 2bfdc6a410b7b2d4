/**
 * Who is let in to a route: whoever signed in, or the program that came in, and may by the contract of the route; a
 * visitor only to a demonstration.
 */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Access, type Caller, permissionOf, visitor, whoOf } from '#vocabulary/callers/caller.ts'
import { allowedName } from '#vocabulary/callers/names.ts'
import type { Route } from '#vocabulary/route.ts'
import { inEachLanguage, type Text } from '#vocabulary/text.ts'
import { refuse } from '../problem.ts'
import { requestRefusals } from '../refusals.ts'
import type { Server } from '../server.ts'
import { cookieOf } from './cookies.ts'

export type Door = {
  /** Whether people's records may be shown to visitors: those who have not signed in. */
  readonly demonstration: () => boolean
  readonly callerOf: ((secret: string) => Promise<Caller | undefined>) | undefined
  readonly programOf: ((token: string) => Promise<Caller | undefined>) | undefined
}

/** The cookie that holds the secret of a session. */
export const sessionCookie = 'kepil-session'

/** What is asked of each request to a route, before anything of it is read. */
export function permit({ door }: Server, { access }: Route) {
  return (request: FastifyRequest, reply: FastifyReply, next: (error?: Error) => void): void => {
    // How the server does is told by another token, or by none.
    if (access.purpose === 'operation' && access.roles === 'everybody') return void next()
    const secret = cookieOf(request, sessionCookie)
    const token = tokenOf(request)
    if (secret !== undefined && token !== undefined)
      return void refuse(reply, requestRefusals, 'request-unreadable')
    const coming = token === undefined ? secret && door.callerOf?.(secret) : door.programOf?.(token)
    if (!coming) {
      const isVisited = secret === undefined && !isOfOneself(access) && door.demonstration()
      if (token !== undefined)
        refuse(challenge(reply, 'invalid_token'), requestRefusals, 'token-not-accepted')
      else if (access.roles === 'everybody' || isVisited) next()
      else refuse(challenge(reply), requestRefusals, 'sign-in-needed')
      return
    }
    coming.then((caller) => {
      request.caller = caller
      const isProgram = token !== undefined
      if (isProgram && !caller)
        return void refuse(challenge(reply, 'invalid_token'), requestRefusals, 'token-not-accepted')
      if (access.roles === 'everybody') return next()
      if (!caller) return void refuse(challenge(reply), requestRefusals, 'sign-in-needed')
      request.permission = isForPeople(access, caller) ? undefined : permissionOf(access, caller)
      if (request.permission) return next()
      if (isProgram) challenge(reply, 'insufficient_scope')
      refuse(reply, requestRefusals, 'not-permitted', allowedText(access))
    }, next)
  }
}

/** The access token a program came with (RFC 6750); an empty one is a token too, and nobody's. */
function tokenOf({ headers: { authorization = '' } }: FastifyRequest): string | undefined {
  return /^bearer(?= |$)/i.test(authorization) ? authorization.slice('bearer'.length).trim() : undefined
}

/** Says to a program by what it could come in, and what of it was amiss. */
const challenge = (reply: FastifyReply, error?: 'invalid_token' | 'insufficient_scope'): FastifyReply =>
  reply.header('www-authenticate', error ? `Bearer error="${error}"` : 'Bearer')

/** What belongs to a session is of no use to a program. */
const isForPeople = ({ roles }: Access, { sessionId }: Caller): boolean =>
  roles === 'signed-in' && sessionId === undefined

/** A visitor has nothing of his own. */
const isOfOneself = ({ roles, record }: Access): boolean =>
  roles === 'signed-in' || record === 'own' || record === 'own-account'

/** Who asks, as the access log names him. */
export const whoAsks = ({ caller, permission }: FastifyRequest): string =>
  caller && permission ? whoOf(permission, caller) : visitor

/** The person whose record alone the caller may see; undefined for one who may see anybody's. */
export function onlyPerson({ caller, permission }: FastifyRequest): number | 'nobody' | undefined {
  return permission?.whose === 'own' ? (caller?.personId ?? 'nobody') : undefined
}

/** Those who may, in words. */
function allowedText({ roles }: Access): Text {
  if (typeof roles === 'string') return anyPerson
  const names = roles.map(allowedName)
  return inEachLanguage((language) => names.map((name) => name[language]).join(', '))
}

const anyPerson: Text = {
  kk: 'жүйеге кірген кез келген адам',
  ru: 'любой вошедший человек',
  en: 'any person who has signed in',
}
