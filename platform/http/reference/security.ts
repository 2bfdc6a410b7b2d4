/** By what one comes in, as OpenAPI says it: people by a session, programs by an access token with scopes. */
import type { Allowed } from '#vocabulary/callers/caller.ts'
import { allowedName } from '#vocabulary/callers/names.ts'
import type { Route } from '#vocabulary/route.ts'
import { sessionCookie } from '../door/permit.ts'

type Json = Record<string, unknown>

/** What of each route's readers a program may be: a citizen asks about himself, and a program is nobody's self. */
const scopesOf = ({ access: { roles } }: Route): readonly Allowed[] =>
  typeof roles === 'string' ? [] : roles.filter((allowed) => allowed !== 'citizen')

export function securityOf(route: Route): Json {
  if (route.access.roles === 'everybody') return {}
  return { security: [{ session: [] }, ...scopesOf(route).map((scope) => ({ program: [scope] }))] }
}

export function securitySchemes(routes: readonly Route[]): Json {
  const used = new Set(routes.flatMap(scopesOf))
  const scopes = [...used].toSorted()
  return {
    session: {
      type: 'apiKey',
      in: 'cookie',
      name: sessionCookie,
      description: 'Of a person who has signed in by /api/sign-in; over TLS its name begins with __Host-.',
    },
    program: {
      type: 'oauth2',
      description: [
        'Of a program: a JWT access token of the issuer (RFC 9068), got by client credentials with private_key_jwt and made',
        'for this address. The address here is the demonstration’s; elsewhere the issuer tells its own.',
      ].join(' '),
      flows: {
        clientCredentials: {
          tokenUrl: '/issuer/token',
          scopes: Object.fromEntries(scopes.map((scope) => [scope, allowedName(scope).en])),
        },
      },
    },
  }
}
