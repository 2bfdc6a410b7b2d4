/**
 * Who is let in to a route: whoever signed in, or the program that came in, and may by the contract of the route; a
 * visitor only to a demonstration.
 */
import type { FastifyReply, FastifyRequest } from 'fastify'
import {
  type Access,
  actsForOrganisation,
  type Caller,
  isForVisitors,
  permissionOf,
  visitor,
  whoOf,
} from '#vocabulary/callers/caller.ts'
import { allowedNames } from '#vocabulary/callers/names.ts'
import type { Seeker } from '#vocabulary/callers/purpose.ts'
import type { Route } from '#vocabulary/route.ts'
import type { Text } from '#vocabulary/text.ts'
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
      const isVisited = secret === undefined && isForVisitors(access) && door.demonstration()
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
      if (caller.isLocked) return void refuse(challenge(reply), requestRefusals, 'session-locked')
      request.permission = isForPeople(access, caller) ? undefined : permissionOf(access, caller)
      if (request.permission && !isAbleFor(access, caller, request))
        return void refuse(
          reply,
          requestRefusals,
          isOfStruckOff(caller, request) ? 'organisation-struck-off' : 'organisation-not-yours',
        )
      if (request.permission) return next()
      if (wouldWithSecondFactor(access, caller))
        return void refuse(reply, requestRefusals, 'second-factor-needed')
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

const wouldWithSecondFactor = (access: Access, { afterSecondFactor }: Caller): boolean =>
  afterSecondFactor !== undefined && permissionOf(access, { roles: afterSecondFactor }) !== undefined

/** The organisation acted for stands in the path: two windows may be of two. */
const isAbleFor = ({ ability }: Access, caller: Caller, request: FastifyRequest): boolean =>
  ability === undefined || actsForOrganisation(caller, organisationOf(request), ability)

const organisationOf = ({ params }: FastifyRequest): number =>
  Number((params as { organisation?: string }).organisation)

/** Its own delegates alone are told that it is no more. */
const isOfStruckOff = ({ delegations = [] }: Caller, request: FastifyRequest): boolean =>
  delegations.some(({ organisation, isStruckOff }) => isStruckOff && organisation === organisationOf(request))

/** What belongs to a session is of no use to a program. */
const isForPeople = ({ roles }: Access, { sessionId }: Caller): boolean =>
  roles === 'signed-in' && sessionId === undefined

/** Who asks, as the access log names him. */
export const whoAsks = ({ caller, permission }: FastifyRequest): string =>
  caller && permission ? whoOf(permission, caller) : visitor

/** Whose records a request may show. */
export type Sight = {
  /** The persons whose records alone he may see: himself and those he acts for. Anybody's without it. */
  readonly only?: readonly number[]
  /** He may see whomever he has a purpose for. */
  readonly seeker?: Seeker
}

export function sightOf({ caller, permission }: FastifyRequest): Sight {
  if (!caller || !permission) return {}
  const { personId, actsFor = [], accountId, organisation } = caller
  if (permission.whose === 'own')
    return { only: personId === undefined ? [] : [personId, ...actsFor.map((each) => each.personId)] }
  if (permission.whose === 'anybody') return {}
  const role = permission.as
  const { functions = [], units } = caller.roles.find((held) => held.role === role) ?? {}
  const within = { functions, ...(units && { units }) }
  return { seeker: { accountId, role, ...within, ...(organisation !== undefined && { organisation }) } }
}

/** Those who may, in words. */
const allowedText = ({ roles }: Access): Text => (typeof roles === 'string' ? anyPerson : allowedNames(roles))

const anyPerson: Text = {
  kk: 'жүйеге кірген кез келген адам',
  ru: 'любой вошедший человек',
  en: 'any person who has signed in',
}
