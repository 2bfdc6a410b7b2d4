/** Where people sign in and programs come from: at the issuer of the configuration, or at the demonstration's own. */
import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { countOpenCases } from '#insurance/cases'
import {
  demonstrationAudience,
  demonstrationClient,
  findPersonas,
  issuerAddress,
  serveIssuer,
} from '#insurance/demonstration'
import { countWaitingNaming } from '#insurance/orders'
import { personsInFull } from '#insurance/registry'
import {
  type ClaimNames,
  openPrograms,
  openSessions,
  rightsRoutes,
  type Sessions,
  usualClaims,
} from '#insurance/rights'
import { finishSignIn } from '#insurance/rights/contract'
import { systemClock } from '#platform/clock'
import { type Config, isOnLoopback } from '#platform/config'
import type { Database } from '#platform/database'
import type { Server } from '#platform/http'
import { openAccessTokens, openRelyingParty } from '#platform/identity'
import { allRoutes } from './all-routes.ts'
import { programKeysIn } from './program-keys.ts'

/** A session lasts by the time that passes, whatever day the demonstration is at. */
export const sessionsOf = (database: Database, issuer?: Config['issuer']): Sessions =>
  openSessions({
    database,
    clock: systemClock(),
    random: randomBytes,
    secondFactors: issuer?.secondFactors ?? [],
  })

type Came = { readonly config: Config; readonly database: Database }

/** Where this server is reached on this machine, once it listens. */
const portOf = (server: Server): number => (server.server.address() as AddressInfo).port

/** Whether the demonstration's own issuer is the one. */
const isOwn = ({ issuer, demonstration }: Config): boolean => issuer === undefined && demonstration

const claimsOf = ({ issuer }: Config): ClaimNames =>
  issuer
    ? {
        ...usualClaims,
        iin: issuer.iinClaim,
        roles: issuer.rolesClaim,
        organisation: issuer.organisationClaim,
        unit: issuer.unitClaim,
        human: issuer.humanClaim,
      }
    : usualClaims

/** The issuer as it is known at that port; nobody can come in where there is none. */
const issuerOf = ({ issuer }: Config, port: number) =>
  issuer
    ? { ...issuer, onLoopback: isOnLoopback(issuer.issuer) }
    : {
        issuer: issuerAddress(port),
        clientId: demonstrationClient,
        audience: demonstrationAudience(port),
        onLoopback: true,
      }

/** Which program an access token is of; the server that is called is known only when it listens. */
export function programsOf({ config, database }: Came, server: () => Server) {
  if (!config.issuer && !isOwn(config)) return undefined
  return openPrograms({
    database,
    clock: systemClock(),
    tokens: openAccessTokens(() => issuerOf(config, portOf(server()))),
    claims: claimsOf(config),
    // People have their sessions on record; of a program nothing else says that it came in.
    onCame: (account) => server().log.warn({ account }, 'a program came in'),
  })
}

type SignIn = Came & { readonly sessions: Sessions }

/** Gives the server what people sign in by. */
export function serveSignIn(server: Server, { config, database, sessions }: SignIn): void {
  const { issuer } = config
  const own = isOwn(config)
  const port = (): number => portOf(server)
  if (own)
    serveIssuer(server, {
      database,
      port,
      arrivesAt: finishSignIn.path,
      keysOf: programKeysIn(config.dataFolder),
    })
  rightsRoutes(server, {
    database,
    clock: systemClock(),
    party: issuer || own ? openRelyingParty(() => issuerOf(config, port())) : undefined,
    sessions,
    claims: claimsOf(config),
    random: randomBytes,
    deeds: allRoutes,
    address: (request) => issuer?.address ?? `${request.protocol}://${request.host}`,
    openMattersOf: async (connection, personIds) => {
      const people = await personsInFull(connection, personIds)
      const numbers = [...people.values()].flatMap(({ iin }) => iin || [])
      const [cases, orders] = await Promise.all([
        countOpenCases(connection, personIds),
        countWaitingNaming(connection, numbers),
      ])
      return { cases, orders }
    },
    personas: async () =>
      own
        ? (await findPersonas(database)).map(({ subject, name, role, what }) => ({
            subject,
            name,
            role,
            what,
          }))
        : [],
  })
}
