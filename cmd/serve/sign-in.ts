/** Where people sign in: at the issuer of the configuration, or at the demonstration's own. */
import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { demonstrationClient, findPersonas, issuerAddress, serveIssuer } from '#insurance/demonstration'
import { openSessions, rightsRoutes, type Sessions, usualClaims } from '#insurance/rights'
import { finishSignIn } from '#insurance/rights/contract'
import { systemClock } from '#platform/clock'
import { type Config, isOnLoopback } from '#platform/config'
import type { Database } from '#platform/database'
import type { Server } from '#platform/http'
import { openRelyingParty } from '#platform/identity'

/** A session lasts by the time that passes, whatever day the demonstration is at. */
export const sessionsOf = (database: Database): Sessions =>
  openSessions({ database, clock: systemClock(), random: randomBytes })

type SignIn = { readonly config: Config; readonly database: Database; readonly sessions: Sessions }

/** Gives the server what people sign in by. */
export function serveSignIn(server: Server, { config, database, sessions }: SignIn): void {
  const { issuer, demonstration } = config
  const isOwn = issuer === undefined && demonstration
  const port = (): number => (server.server.address() as AddressInfo).port
  if (isOwn) serveIssuer(server, { database, port, arrivesAt: finishSignIn.path })
  const party =
    (issuer || isOwn) &&
    openRelyingParty(() =>
      issuer
        ? { ...issuer, onLoopback: isOnLoopback(issuer.issuer) }
        : { issuer: issuerAddress(port()), clientId: demonstrationClient, onLoopback: true },
    )
  rightsRoutes(server, {
    database,
    clock: systemClock(),
    party: party || undefined,
    sessions,
    claims: issuer ? { ...usualClaims, iin: issuer.iinClaim, roles: issuer.rolesClaim } : usualClaims,
    address: (request) => issuer?.address ?? `${request.protocol}://${request.host}`,
    personas: async () =>
      isOwn
        ? (await findPersonas(database)).map(({ subject, name, role, what }) => ({
            subject,
            name,
            role,
            what,
          }))
        : [],
  })
}
