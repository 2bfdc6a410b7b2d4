/** Who is let in to a route: whoever signed in and may, by the contract of the route; a visitor only to a demonstration. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import {
  type Access,
  type Allowed,
  type Caller,
  permissionOf,
  visitor,
  whoOf,
} from '#vocabulary/callers/caller.ts'
import { functionNames, roleNames } from '#vocabulary/callers/names.ts'
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
}

/** The cookie that holds the secret of a session. */
export const sessionCookie = 'kepil-session'

/** What is asked of each request to a route, before anything of it is read. */
export function permit({ door }: Server, { access }: Route) {
  return (request: FastifyRequest, reply: FastifyReply, next: (error?: Error) => void): void => {
    const secret = cookieOf(request, sessionCookie)
    if (secret === undefined || !door.callerOf) {
      const isVisited = !isOfOneself(access) && door.demonstration()
      if (access.roles === 'everybody' || (secret === undefined && isVisited)) next()
      else refuse(reply, requestRefusals, 'sign-in-needed')
      return
    }
    door.callerOf(secret).then((caller) => {
      request.caller = caller
      if (access.roles === 'everybody') return next()
      if (!caller) return void refuse(reply, requestRefusals, 'sign-in-needed')
      request.permission = permissionOf(access, caller)
      if (request.permission) next()
      else refuse(reply, requestRefusals, 'not-permitted', allowedText(access))
    }, next)
  }
}

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
  const names = (typeof roles === 'string' ? [] : roles).map(nameOf)
  return inEachLanguage((language) => names.map((name) => name[language]).join(', '))
}

function nameOf(allowed: Allowed): Text {
  const [role, given] = allowed.split('/') as [keyof typeof roleNames, keyof typeof functionNames | undefined]
  if (given === undefined) return roleNames[role]
  return inEachLanguage((language) => `${roleNames[role][language]} (${functionNames[given][language]})`)
}
